/** What is wrong with a data folder, a problem a line, as editors read it. */
import type { DataBuild } from '../contract/data-build.ts';
import type { DataValidate } from '../contract/data-validate.ts';
import type { Answer } from '../queries/answer.ts';
import { type Block, type Doc, when } from './doc.ts';
import { grouped } from './words.ts';

export function dataValidateView({ data: { folder, count, problems } }: Answer<DataValidate>): Doc {
  return [{ kind: 'headline', text: `${folder}: ${countText(count)}` }, ...problemBlocks(problems, count)];
}

export function dataBuildView({ data: { folder, out, built, count, problems } }: Answer<DataBuild>): Doc {
  if (built === null) {
    const text = `${folder}: ${countText(count)}; nothing was written`;
    return [{ kind: 'headline', text }, ...problemBlocks(problems, count)];
  }
  const { version, date, newestMark, counts } = built;
  return [
    { kind: 'headline', text: `dataset ${version} of ${date} in ${out}` },
    {
      kind: 'fields',
      rows: [
        { label: 'newest mark', value: newestMark },
        ...Object.entries(counts).map(([label, number]) => ({ label, value: grouped(number) })),
      ],
    },
    { kind: 'note', text: `ask it: stadion search WORDS --data ${out}` },
  ];
}

function countText(count: number): string {
  if (count === 0) return 'no problems';
  return `${grouped(count)} problem${count === 1 ? '' : 's'}`;
}

const SHOWN = 100;

function problemBlocks(problems: DataValidate['problems'], count: number): Doc {
  const shown = problems.slice(0, SHOWN);
  return [
    ...shown.map(({ file, line, rule, path, message }): Block => {
      const at = line === undefined ? file : `${file}:${line}`;
      return { kind: 'text', text: `${at}: ${rule}: ${path === undefined ? '' : `${path}: `}${message}` };
    }),
    ...when(count > shown.length, { kind: 'note', text: `... and ${grouped(count - shown.length)} more: --json` }),
  ];
}

export function dataValidateExplanation(): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'schema', value: 'every record has the keys and values of its kind, and no others' },
        {
          label: 'rules',
          value: 'references, order, dates, ages, marks, records: each rule is named with its problem',
        },
      ],
    },
  ];
}
