import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { clauseSubject } from '../people/subject.ts';
import type { AgeSpan, Place, Read } from './age-read.ts';

export type Member = ReturnType<typeof castOf>[number];

/** `the Finn of 23`: right behind whoever is called by his nation. */
export const isOfEpithet = (scene: Scene, { start }: Place): boolean =>
  castOf(scene).some(
    ({ span: { via, end } }) =>
      via === 'epithet' && end < start && /^\sof\s(?:just\s|only\s)?$/.test(scene.reading.text.slice(end, start)),
  );

/** Right behind a name, or a word for an athlete: `, 31`, `(41`. */
export function besideName(scene: Scene, span: AgeSpan): boolean {
  const { text, spans } = scene.reading;
  const joined = (end: number) =>
    end <= span.start &&
    /^(?:\s\([^()]{1,30}\))?(?:,\s(?:(?:now|who is|who was|still|also|then|himself|herself|just|only|barely|at|aged|age)\s){0,3}|\s\((?:[A-Z][A-Za-zÀ-ɏ.]{1,20}(?:,\s|\/))?\s?(?:aged\s|age\s|†\s?)?)$/.test(
      text.slice(end, span.start),
    );
  if (castOf(scene).some(({ span: { end, possessive } }) => !possessive && joined(end))) return true;
  // `a Lithuanian of 21`
  const isNoun = (end: number) =>
    end <= span.start && /^,\san?\s(?:[A-Za-zÀ-ɏ-]+\s){1,3}of\s(?:just\s|only\s)?$/.test(text.slice(end, span.start));
  if (castOf(scene).some(({ span: { end, possessive } }) => !possessive && isNoun(end))) return true;
  const isOf = (end: number) => /^\sof\s(?:just\s|only\s)?$/.test(text.slice(end, span.start));
  if (spans.some((each) => each.kind === 'nation' && (joined(each.end) || (each.form === 'demonym' && isOf(each.end)))))
    return true;
  if (/\b(?:man|woman|girl|boy|youngster|runner|athlete)\sof\s(?:just\s|only\s)?$/.test(before(scene, span, 24)))
    return true;
  return ATHLETE.test(before(scene, span));
}

const ATHLETE = /\b(?:athlete|runner|star|champion|coach|sprinter|thrower|jumper|vaulter|hurdler|winner),\s$/;

/** Words between an age and a name that show that the age is somebody else's. */
const APART =
  /\s(?:and|who|but|with|from|beat|beats|to|over|of|for|in|at|on|told|said|says|was|is|has|had|as|behind|ahead|than|after|before|when|while|against|by|met|helped|ran|won|took|set|broke|saw|watched|joined|followed|outran|outkicked|overtook|passed|denied)\s/;

export function subjectOf(scene: Scene, span: Place, beside: Read['beside']): Member | undefined {
  const people = castOf(scene);
  const { text } = scene.reading;
  const behind = people.filter(({ span: { end } }) => end <= span.start);
  const nearest = behind.at(-1);
  if (beside === 'adjective') return adjectiveOf(scene, span, people);
  if (beside === 'possessor')
    return nearest?.span.possessive &&
      /^(?:['’]s?)?\s(?:[A-Za-zÀ-ɏ-]+\s){0,1}$/.test(text.slice(nearest.span.end, span.start))
      ? nearest
      : undefined;
  if (beside === 'opening') {
    const next = people.find(({ span: { start, possessive } }) => start > span.end && !possessive);
    return next && text.slice(span.end, next.span.start).length < 60 ? next : undefined;
  }
  const subject = clauseSubject(scene, span.start);
  if (subject) return subject;
  if (nearest || !(beside === 'name' && ATHLETE.test(before(scene, span)))) return undefined;
  // A subject that has no name here: `The APR athlete, 25, is training`.
  return onlyBefore(scene);
}

/** The only one whom the sentence before is about: `25yo from Kenya, won here last year too`. */
function onlyBefore({ before: [last] }: Scene): Member | undefined {
  const only = last ? castOf(last).filter(({ span: { possessive } }) => !possessive) : [];
  return new Set(only.map(({ person }) => person.id)).size === 1 ? only[0] : undefined;
}

/** Where somebody is from, or what he studies, in the middle of what he is called. */
const FROM =
  /(?<=[a-z])\s(?:from|out\sof|of|at|in)\s(?:the\s(?:University\sof\s)?)?[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*){0,2}(?=,\s$)/;

const INTRODUCES = /\b(?:was|is|were|are|came|comes|stood|stands|led\sby)\s(?:also\s|just\s|only\s)?an?\s$/;
const CALLED =
  /^(?:\s(?!(?:who|and|beat|won|ran)\b)[a-z’'-]{2,20}){0,4}(?:\sfrom\s(?:the\s)?[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*){0,2})?,?\s(?:called|named|by\sthe\sname\sof)\s$/;
const INTRODUCED =
  /^(?:\s(?!(?:who|and|beat|won|ran)\b)[a-z’'-]{2,20}){0,4}(?:\sfrom\s(?:the\s)?[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*){0,2})?[,:]\s$/;

/** `won gold in Montreal in 1976, a 20-year-old engineering student at the time.`: of the only one the sentence tells of. */
function trailed({ reading: { text } }: Scene, span: Place, people: readonly Member[]): Member | undefined {
  if (
    !/,\s(?:then\s|still\s|only\s)?(?:just\s)?an?\s(?:[a-z]+\s)?$/.test(text.slice(0, span.start)) ||
    !/^(?:\s[a-z’'-]{2,20}){0,4}\s(?:at\sthe\stime|(?:back\s)?then)(?=[,.;)]|$)/.test(text.slice(span.end))
  )
    return undefined;
  const before = people.filter(({ span: { end, possessive } }) => end <= span.start && !possessive);
  return new Set(before.map(({ person }) => person.id)).size === 1 ? before.at(-1) : undefined;
}

/** `the 23-year-old Swede`, `41-year-old Kenenisa Bekele`, `Kiptum, a 25-year-old Kenyan`, `the 38-year-old`. */
export function adjectiveOf(scene: Scene, span: Place, people: readonly Member[]): Member | undefined {
  const { text } = scene.reading;
  const previous = people.filter(({ span: { end, possessive } }) => end <= span.start && !possessive).at(-1);
  const apposed =
    previous &&
    /^,?\s(?:who\s)?(?:is\s|was\s|then\s)?(?:now\s|still\s|just\s|only\s|himself\s)?(?:an?|the)\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/.test(
      text.slice(previous.span.end, span.start),
    );
  if (apposed) return previous;
  const trailing = trailed(scene, span, people);
  if (trailing) return trailing;
  const next = people.find(({ span: { start, via } }) => start >= span.end && via !== 'pronoun');
  if (!next) return /^\W{0,3}$/.test(text.slice(0, span.start)) && people.length === 0 ? onlyBefore(scene) : undefined;
  // `The 27-year-old champion beat Kosgei`, of whom nobody knows who is meant: no age of whoever comes next.
  const own = spansOf(scene, 'person').find(({ start, via }) => start >= span.end && via !== 'pronoun');
  if (own?.via === 'epithet' && own.start < next.span.start && !scene.people.has(own)) return undefined;
  const gap = text.slice(span.end, next.span.start);
  const close =
    /^[\s-]?(?:(?:[A-Za-zÀ-ɏ'’-][A-Za-zÀ-ɏ\d'’-]*|\d[\d,]*[A-Za-zÀ-ɏ\d'’-]*)\s){0,6}$/.test(gap) && !APART.test(gap);
  // `a 29-year-old from Great Britain, Jonathan Edwards.`, `a 17-year-old called Usain Bolt`
  if (INTRODUCES.test(text.slice(0, span.start)) && INTRODUCED.test(gap) && next.span.via !== 'epithet') return next;
  if (/\ban?\s$/.test(text.slice(0, span.start)) && CALLED.test(gap)) return next;
  // `A 23-year-old student out of Kingston, Tajay Gayle, won`
  const bare = gap.replace(FROM, '');
  const named =
    /^(?:\s[A-Za-zÀ-ɏ\d'’-]+){1,5},\s$/.test(bare) && !APART.test(bare) && /^,/.test(text.slice(next.span.end));
  return close || named ? next : undefined;
}
