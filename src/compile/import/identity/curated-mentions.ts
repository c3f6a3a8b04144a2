/** The curated people as mentions, one for each of their names, so that the rules find them like everyone else. */
import { words } from '../../../domain/name.ts';
import type { CuratedPerson } from '../../schema.ts';
import type { Mention } from '../cast.ts';

const LIVING_NAMES = new Set(['full', 'short', 'married', 'variant', 'misspelling', 'former']);

/** @param from the first index that is free. */
export function curatedMentions(curated: readonly CuratedPerson[], from: number): Map<Mention, CuratedPerson> {
  const mentions = new Map<Mention, CuratedPerson>();
  let index = from;
  for (const person of curated) {
    const aliases = (person.aliases ?? []).filter(({ kind }) => LIVING_NAMES.has(kind)).map(({ name }) => name);
    const names = [person.name, ...aliases].filter((name) => words(name).length > 1);
    const born = birthOf(person);
    for (const name of new Set(names)) {
      for (const { code } of person.nations) {
        mentions.set(mentionOf(person, name, code, born, index++), person);
      }
    }
  }
  return mentions;
}

/** The preferred birth, else the first that is not deprecated. */
function birthOf(person: CuratedPerson): string | undefined {
  const births = (person.statements ?? []).filter(({ property }) => property === 'born');
  const best = births.find(({ rank }) => rank === 'preferred') ?? births.find(({ rank }) => rank !== 'deprecated');
  return best?.value;
}

function mentionOf(
  person: CuratedPerson,
  name: string,
  nation: string,
  born: string | undefined,
  index: number,
): Mention {
  return {
    index,
    name,
    words: words(name),
    sex: person.sex,
    nation,
    ...(born && { born }),
    sources: new Set(),
    disciplines: new Set(),
    first: '9999',
    last: '',
    states: 0,
  };
}
