import type { AgeData } from '../contract/age.ts';
import type { Answer } from '../queries/answer.ts';
import { type Block, type Doc, when, withSources } from './doc.ts';
import { ageWords, counted, grouped, joined } from './words.ts';

export function ageView({ data, sources }: Answer<AgeData>): Doc {
  const { person, born, died, on, status, age, totalDays, nextBirthday, match, otherBirths, presumed } = data;
  const at =
    status === 'deceased' && died
      ? `at death on ${died.value}`
      : data.at
        ? `at the ${data.at.name} (${on})`
        : `on ${on}`;
  const blocks: Block[] = [
    { kind: 'headline', text: headline(data) },
    { kind: 'text', text: `${person.name}, ${at}` },
    ...when(match, { kind: 'text', text: matchWords(match), tone: 'muted' }),
    {
      kind: 'fields',
      rows: [
        { label: 'born', value: `${born.value}${died ? `, died ${died.value}` : ''}`, cites: data.sources },
        ...(totalDays ? [{ label: 'days lived', value: spanOfDays(totalDays) }] : []),
        ...(nextBirthday
          ? [
              {
                label: 'next birthday',
                value: `${nextBirthday.date}, turning ${nextBirthday.turns}, in ${counted(nextBirthday.inDays, 'day')}`,
              },
            ]
          : []),
        ...otherBirths.map(({ value, reason, sources: cites }) => ({
          label: 'also published',
          value: `born ${value}${reason ? ` (${reason})` : ''}`,
          cites,
        })),
      ],
    },
    ...when(presumed, { kind: 'note', text: 'no death is known to the dataset' }),
    ...when(age && !age.exact, { kind: 'note', text: `known only: born ${born.value}, so the age is a span` }),
  ];
  return withSources(blocks, sources);
}

function headline({ age, days, status, presumed }: AgeData): string {
  if (!age) return status === 'deceased' ? 'no longer alive; the day of death is not known' : 'not yet born';
  return joined([ageWords(age, days), presumed && 'if alive']);
}

/** How the age came about: what went in, and the rule. */
export function ageExplanation({ data }: Answer<AgeData>): Doc {
  const { born, died, on, status, age } = data;
  const until = status === 'deceased' && died ? died.value : on;
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'born', value: `${born.value}, known to the ${born.precision}` },
        { label: 'counted to', value: until },
        { label: 'rule', value: 'whole years are the birthdays lived through; the days are those since the last one' },
        { label: 'born 29 February', value: 'a year older on 1 March of a common year' },
        ...(age && !age.exact
          ? [
              {
                label: 'span',
                value: 'from the latest birth and the earliest day to the earliest birth and the latest day',
              },
            ]
          : []),
      ],
    },
  ];
}

/** How the typed words led to the person, where it was not by the name itself. */
export function matchWords(match: AgeData['match']): string {
  if (!match) return '';
  const { typed, name, kind } = match;
  if (kind === 'part') return `the only one with "${typed}" in the name`;
  if (kind === 'prefix') return `the only one whose name begins so: "${typed}"`;
  if (kind === 'misspelling') return `"${typed}" is a misspelling that is in print`;
  return `found by another name: ${name} (${kind})`;
}

function spanOfDays({ min, max }: { min: number; max: number }): string {
  return min === max ? grouped(min) : `${grouped(min)} to ${grouped(max)}`;
}
