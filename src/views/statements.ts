/** What is stated of a person beside dates and marks, and where sources differ. */
import type { AthleteData } from '../contract/athlete.ts';
import { type PropertyName, properties } from '../domain/property.ts';
import { type Block, cell, section, when } from './doc.ts';
import { joined } from './words.ts';

/** What else is stated and not disputed. */
export function factBlocks({ facts, disputed }: AthleteData): Block[] {
  const open = (property: string, asOf: string | null) =>
    disputed.some((each) => each.property === property && each.asOf === asOf && each.values.length > 1);
  const rows = facts
    .filter(({ rank, property, asOf }) => rank !== 'deprecated' && property !== 'age' && !open(property, asOf))
    .map(({ property, value, asOf, sources }) => ({
      label: labelOf(property),
      value: joined([value, asOf && `(${asOf})`], ' '),
      cites: sources,
    }));
  return when(rows.length > 0, { kind: 'heading', text: 'Also stated' }, { kind: 'fields', rows });
}

const RANKS = {
  preferred: { word: 'preferred', tone: 'good' },
  normal: { word: 'also said', tone: 'plain' },
  deprecated: { word: 'wrong', tone: 'bad' },
} as const;

export function disputeBlocks({ disputed }: AthleteData): Block[] {
  const rows = disputed.flatMap(({ property, asOf, statements }) =>
    statements.map(({ value, rank, reason, sources }) => ({
      cells: [
        cell(joined([labelOf(property), asOf && `on ${asOf}`], ' ')),
        cell(value, RANKS[rank].tone),
        cell(joined([RANKS[rank].word, reason], ': ')),
      ],
      cites: sources,
    })),
  );
  const columns = [
    { key: 'property', title: 'of', flexible: true },
    { key: 'value', title: 'value', flexible: true },
    { key: 'reason', title: 'rank, and why', flexible: true },
  ];
  return section('Where sources differ', columns, rows);
}

function labelOf(property: string): string {
  return properties[property as PropertyName]?.label ?? property;
}
