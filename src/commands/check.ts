import type { Verdict } from '../check/finding.ts';
import { checkAnswer } from '../queries/check.ts';
import { type Command, reply } from './command.ts';
import { choiceOption, choicesOption, dateOption } from './parse.ts';

const FORMATS = ['plain', 'markdown', 'html'] as const;
const VERDICTS = ['contradicted', 'outdated', 'supported', 'unknown'] as const satisfies readonly Verdict[];
const SHOWN = [...VERDICTS, 'all'] as const;
const FAILING = ['contradicted', 'outdated', 'unknown', 'none'] as const;

/** Where people read, what they must act on; where programs read, everything. */
const TO_ACT_ON: readonly Verdict[] = ['contradicted', 'outdated'];
const OF_DATA: readonly unknown[] = ['json', 'ndjson', 'csv', 'tsv'];

export const check: Command = {
  name: 'check',
  summary: 'the claims of a text, each with its verdict: what is wrong, outdated, right, or cannot be checked',
  argument: { name: 'file', description: 'texts: plain, Markdown or HTML', required: true, completes: ['path'] },
  options: [
    { flags: '--published <date>', description: 'when the text is published: for ages, and for what was true then' },
    {
      flags: '--show <verdicts>',
      description: `of ${SHOWN.join(', ')}, with commas (default: contradicted,outdated; in json, ndjson, csv and tsv all)`,
      choices: SHOWN,
    },
    {
      flags: '--fail-on <verdicts>',
      description: `exit with 1 when there is one: of ${FAILING.join(', ')}, with commas (default: contradicted)`,
      choices: FAILING,
    },
    {
      flags: '--format <format>',
      description: `one of ${FORMATS.join(', ')}, where the name of the file does not say`,
      choices: FORMATS,
    },
  ],
  examples: [
    { line: 'stadion check draft.md --published 2023-10-09 --fail-on none', shows: 'what to mend before print' },
    { line: 'stadion check draft.md --show all --explain', shows: 'every claim, and how claims are graded' },
    { line: 'stadion check draft.md notes.txt -o sarif', shows: 'a report for an editor, or for a code host' },
  ],
  rules:
    'Nothing is guessed: where the subject, the event or the day of a claim is not certain, it cannot be checked. Without ' +
    '--published the day is taken from the front matter, the metadata or the dateline of the text. All claims are ' +
    'counted in the first line, whatever is shown. What exits with 1 does not depend on what is shown.',
  lists: ['findings'],
  documents: true,
  finds: true,
  run: async ({ document, options, session }) => {
    if (!document) throw new RangeError('check was given no document');
    const published = dateOption('--published', options.published);
    const format = choiceOption('--format', options.format, FORMATS);
    const data = options.json === true || OF_DATA.includes(String(options.output).toLowerCase());
    const show = choicesOption('--show', options.show, SHOWN) ?? (data ? VERDICTS : TO_ACT_ON);
    const failing = choicesOption('--fail-on', options.failOn, FAILING) ?? ['contradicted'];
    const { checkText } = await import('../check/check.ts');
    const { checkView, checkExplanation } = await import('../views/check.ts');
    const checked = await checkText(session, {
      file: document.name,
      bytes: document.bytes,
      published,
      ...(format === undefined ? {} : { format }),
    });
    const shown = VERDICTS.filter((verdict) => show.includes('all') || show.includes(verdict));
    const answer = checkAnswer(session, document.name, checked, shown);
    const failed = checked.findings.some(({ verdict }) => failing.some((each) => each === verdict));
    return { ...reply(answer, (own) => checkView(own, checked.source), checkExplanation), code: failed ? 1 : 0 };
  },
};
