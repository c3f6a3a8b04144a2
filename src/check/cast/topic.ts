/**
 * Whom a text is about, as a life, an obituary or the answers to questions on somebody are: named first, and gone on
 * with by pronouns, whoever else is named on the way.
 */
import type { Person } from '../../dataset/entries.ts';
import { fold } from '../../domain/name.ts';
import type { Reading } from '../reading/read.ts';
import type { PersonSpan } from '../reading/span.ts';
import { standingOf } from './standing.ts';

/** Sentences among which the one it is about is named. */
const OPENING = 3;
/** Sentences with a pronoun of theirs, at least. */
const PRONOUNS = 4;

interface Named {
  readonly person: Person;
  /** The sentence that names them first. */
  readonly first: number;
  /** Sentences that name them, and those that are about them. */
  readonly at: number[];
  main: number;
}

/** `Femke Bol: your questions answered`, `Member of honour: Koji Murofushi` */
const isTitle = (text: string): boolean => text.length < 90 && !/[.!?]["”’)]?$/.test(text) && !/\d[.:]\d/.test(text);

/**
 * @param readings the sentences of a section
 * @param whole whom the whole names of it mean
 * @returns nobody of a text about several
 */
export function topicOf(readings: readonly Reading[], whole: ReadonlyMap<PersonSpan, Person>): Person | undefined {
  const named = new Map<string, Named>();
  const called = new Map<string, Person>();
  for (const [{ words }, person] of whole) for (const word of words) called.set(fold(word), person);
  const pronouns = { M: [] as number[], W: [] as number[] };
  for (const [at, { spans, text }] of readings.entries()) {
    for (const span of spans) {
      if (span.kind !== 'person') continue;
      if (span.via === 'pronoun' && span.sex) {
        if (pronouns[span.sex].at(-1) !== at) pronouns[span.sex].push(at);
        continue;
      }
      const person = whole.get(span) ?? (span.via === 'surname' ? called.get(fold(span.words[0] ?? '')) : undefined);
      if (!person) continue;
      const known = named.get(person.id) ?? { person, first: at, at: [], main: 0 };
      named.set(person.id, known);
      if (known.at.at(-1) === at) continue;
      known.at.push(at);
      if (isTitle(text) || standingOf(text, span) === 'main') known.main += 1;
    }
  }
  const [lead] = [...named.values()].filter(({ first, main }) => first < OPENING && main > 0);
  const sex = lead?.person.sex;
  if (!lead || (sex !== 'M' && sex !== 'W')) return undefined;
  const theirs = pronouns[sex].filter((at) => at >= lead.first);
  const soon = theirs.some((at) => lead.at.some((then) => at >= then && at - then <= 2));
  const rivals = [...named.values()].filter(({ person }) => person.id !== lead.person.id && person.sex === sex);
  return theirs.length >= PRONOUNS &&
    soon &&
    rivals.every(
      ({ main, at }) =>
        main <= Math.max(lead.main, theirs.length / 4) && at.length <= lead.at.length + theirs.length / 3,
    )
    ? lead.person
    : undefined;
}
