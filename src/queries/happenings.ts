/** What happened in a life, each with its date, its words and its sources; the timeline puts them in order. */
import type { TimelineData } from '../contract/timeline.ts';
import type { Discipline, Performance, Person } from '../dataset/entries.ts';
import { knownBy, preferred } from '../dataset/person-facts.ts';
import type { PartialDate } from '../domain/date.ts';
import { ordinal } from '../domain/ordinal.ts';
import { placeText } from '../domain/place.ts';
import { relationWord } from '../domain/relation.ts';
import type { Session } from './answer.ts';

export type Item = TimelineData['items'][number];
/** A happening, with the life it is counted against for ages. */
export type Happening = Omit<Item, 'daysSincePrevious' | 'age'> & {
  readonly born?: PartialDate | undefined;
  readonly died?: PartialDate | undefined;
};

export function lifeDates(person: Person, { asOf }: Session): Happening[] {
  const place = (text: string | undefined) => (text === undefined ? '' : ` (${text})`);
  const born = preferred(person, 'born');
  const died = preferred(person, 'died');
  const bornPlace = preferred(person, 'born-place')?.value;
  const diedPlace = preferred(person, 'died-place')?.value;
  return [
    ...(born
      ? [
          {
            date: born.value,
            kind: 'born' as const,
            text: `born${place(bornPlace)}`,
            people: [],
            sources: [...born.sources],
          },
        ]
      : []),
    ...(died && knownBy(died.value, asOf.last)
      ? [
          {
            date: died.value,
            kind: 'died' as const,
            text: `died${place(diedPlace)}`,
            people: [],
            sources: [...died.sources],
          },
        ]
      : []),
  ];
}

export function resultOf(performance: Performance, person: Person, disciplines: readonly Discipline[]): Happening {
  const { discipline, mark, outcome, place, competition, city, date, sources, debut } = performance;
  const name = disciplines.find(({ id }) => id === discipline)?.name.toLowerCase() ?? discipline;
  const held = person.records.filter(
    (each) => each.set === date && each.discipline === discipline && each.mark === mark,
  );
  const where = placeText(competition ?? null, city ?? null, null);
  const words = [
    [name, mark ?? outcome].filter((part) => part !== undefined).join(' '),
    ...(place === undefined ? [] : [ordinal(place)]),
    ...(where === '' ? [] : [where]),
    ...(debut ? ['debut'] : []),
    ...held.map((each) => recordWords(each)),
  ];
  return {
    date,
    kind: held.length > 0 ? 'record' : 'result',
    text: words.join(', '),
    people: [],
    sources: [...sources],
  };
}

/** Records whose mark is not among the results: early ones are known from the list of records alone. */
export function otherRecords(person: Person, { asOf }: Session, disciplines: readonly Discipline[]): Happening[] {
  return person.records
    .filter(({ set, discipline, mark }) => {
      const listed = person.marks.some(
        (each) => each.date === set && each.discipline === discipline && each.mark === mark,
      );
      return !listed && knownBy(set, asOf.last) !== null;
    })
    .map((record) => {
      const name = disciplines.find(({ id }) => id === record.discipline)?.name.toLowerCase() ?? record.discipline;
      const words = [`${name} ${record.mark}`, ...(record.city ? [record.city] : []), recordWords(record)];
      return {
        date: record.set,
        kind: 'record' as const,
        text: words.join(', '),
        people: [],
        sources: [...record.sources],
      };
    });
}

function recordWords({ area, status, stood }: Person['records'][number]): string {
  const name = `${area === 'world' ? 'world' : area} ${status === 'world-best' ? 'best' : 'record'}`;
  return stood ? name : `${name} (${status})`;
}

export function relationStarts(person: Person, { asOf }: Session): Happening[] {
  return person.relations
    .filter(({ rank, from }) => rank !== 'deprecated' && from !== undefined && knownBy(from, asOf.last))
    .map(({ type, name, person: id, from, sources }) => ({
      date: from ?? '',
      kind: 'relation' as const,
      text: `${relationWord(type)}: ${name}`,
      people: id === undefined ? [] : [{ id, name }],
      sources: [...sources],
    }));
}
