/** How claims are read and graded, for `--explain`. */
import type { CheckData } from '../contract/check.ts';
import type { Answer } from '../queries/answer.ts';
import { CHECK_RULES } from './check-rules.ts';
import type { Doc, Field } from './doc.ts';

const VERDICTS: readonly Field[] = [
  { label: 'contradicted', value: 'the data says otherwise, beyond what the wording allows' },
  { label: 'outdated', value: 'true on the day of publication, and no longer' },
  { label: 'supported', value: 'the data says the same, within what the wording allows' },
  { label: 'unknown', value: 'not in the data, or subject, event or day is not certain: nothing is guessed' },
];

const READING: readonly Field[] = [
  { label: 'reading', value: 'by fixed rules, sentence by sentence; words that fit no rule are passed over' },
  { label: 'subject', value: 'the person the clause names, or the last that a pronoun or "the Kenyan" can mean' },
  {
    label: 'tolerance',
    value:
      'as exact as the wording: rounded figures may be rounded, "nearly" is just below, "more than" just above, ' +
      'a birth known to the year gives two ages',
  },
];

export function checkExplanation({ asOf, data }: Answer<CheckData>): Doc {
  const { published, findings } = data;
  const types = [...new Set(findings.map(({ type }) => type))].sort();
  return [
    { kind: 'heading', text: 'How it was graded' },
    {
      kind: 'fields',
      rows: [
        ...READING,
        {
          label: 'day',
          value: `the one a claim names, else the day of publication (${published ?? 'not known: such claims are unknown'})`,
        },
        { label: 'today', value: `${asOf}: what has changed since publication is outdated` },
        ...VERDICTS,
        ...types.map((type) => ({ label: type, value: CHECK_RULES[type].help })),
      ],
    },
  ];
}
