/**
 * Who is whose: `his coach Gervais Hakizimana`, `Kiptum's coach is`, `coached by Patrick Sang`, `trains under`, `married
 * to`, `his brother Robert Kajuga`.
 *
 * Supported when the dataset has the relation on the day; outdated when it has ended since. Another name is an error
 * only where the dataset knows who it was all that time: athletes have several coaches, and families many members.
 */
import type { Person, Relation } from '../../dataset/entries.ts';
import { preferred } from '../../dataset/person-facts.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import { fold } from '../../domain/name.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, outdated, supported, unknown } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { isFirm } from '../verify/firm.ts';
import { asChecked, checkedClaim, hasWord } from '../verify/knowledge.ts';
import { kinshipsOf } from '../verify/people/kin.ts';
import type { Bond, Kinship } from '../verify/people/kin-words.ts';
import { knownKin } from '../verify/people/known-kin.ts';

export const relation: ClaimReader = {
  types: ['coach-of', 'relation'],
  ofPeople: true,
  cue: /coach|train|guid|mentor|tutel|tutor|pupil|prot[eé]g|disciple|\bunder the\b|stable|squad|\bcamp\b|group|school of|charge|credit|owes?\b|prepar|steer|overse|look(?:s|ed) after|hands of|wife|husband|spouse|widow|brother|sister|sibling|twin|father|mother|dad|mum|son|daughter|uncle|aunt|cousin|nephew|niece|married|wed|works? (?:under|with)|worked (?:under|with)|working (?:under|with)/,
  async read(scene) {
    const claims: Claim[] = [];
    const told = kinshipsOf(scene);
    for (const kinship of [...told, ...(await knownKin(scene, told))]) {
      const claim = await judge(scene, kinship);
      if (
        !claims.some(
          ({ start, type, subject, verdict }) =>
            type === claim.type &&
            (start === claim.start || (subject?.id === claim.subject?.id && verdict !== 'supported')),
        )
      )
        claims.push(claim);
    }
    return claims;
  },
};

/** What it is from the other side. */
const INVERSE: Readonly<Record<Bond, string>> = {
  coach: 'athlete',
  spouse: 'spouse',
  sibling: 'sibling',
  parent: 'child',
  child: 'parent',
  relative: 'relative',
};

async function judge(scene: Scene, kinship: Kinship): Promise<Claim> {
  const { person, sure, bond, name, other } = kinship;
  const { published, today, facts } = scene;
  const { lower } = scene.reading;
  // `was born in 1995 and is coached by`: of today, whatever else the sentence tells.
  const about =
    clauseOf(
      lower.slice(Math.max(0, kinship.start - 90), kinship.start),
      lower.slice(kinship.start, kinship.end + 30),
    ) ?? lower;
  const past =
    kinship.past || CHANGED.test(about) || (YEAR.test(about) && !BY_NOUN.test(lower.slice(0, kinship.start)));
  const basis = (found?: Relation): Basis => ({
    type: bond === 'coach' ? 'coach-of' : 'relation',
    span: kinship,
    subject: person,
    claimed: bond === 'coach' ? name : `${bond} ${name}`,
    asOf: published?.text,
    sources: found?.sources ?? [],
  });
  const checked = checkedClaim(person, [bond], name);
  if (checked && checked.verdict !== 'supported') return asChecked(basis(), checked);
  const own = person.relations.filter(({ type, rank }) => type === bond && rank !== 'deprecated');
  const same =
    own.find((each) => isSame(each, name, other)) ??
    other?.relations.find((each) => each.type === INVERSE[bond] && each.person === person.id);
  const who = same && (same.person === undefined ? (same.name ?? name) : (other?.name ?? same.name));
  const died = preferred(person, 'died');
  // `was trained by`, of somebody who is dead, whose coach it was to the end.
  const toTheEnd = past && died !== undefined && !isOfYouth(scene, kinship);
  const known = own.filter(({ from, to }) => from !== undefined && (covers(from, to, published) || isOver(person, to)));
  const listed = known.length > 0 ? known : await listedIn(scene, own);
  const [only] = listed;
  const others = own.filter((each) => !listed.includes(each) && !isApart(each, published));
  const right =
    only &&
    others.length === 0 &&
    (bond === 'coach' || bond === 'spouse') &&
    published &&
    isNamedIn(scene, person) &&
    (!past || (toTheEnd && only.to === died.value));
  if (same && who !== undefined) {
    const rule = `${who} was ${wordOf(bond)} of ${person.name}${spell(same)}`;
    const ended = same.to !== undefined ? dateOf(same.to) : endOf(person, other);
    const actual = bond === 'coach' ? who : `${bond} ${who}`;
    const then = published === undefined || ended === undefined || published.first <= ended.last;
    const isTies = bond === 'coach' || bond === 'spouse';
    // `His coach since this winter is`: told of its day, and of no other.
    const isOfThen = isSince(scene, same);
    if (!past && isTies && ended && ended.last < today.first && then && published && !isOfThen)
      return outdated(basis(same), { actual, until: ended.text, reason: rule });
    if (past || !isTies || !isApart(same, published)) return supported(basis(same), { actual, reason: rule });
    if (!right || listed.includes(same)) return unknown(basis(same), 'unclear-date', rule);
  }
  if (right) {
    const names = await Promise.all(
      listed.map(
        async (each) => (each.person ? ((await facts.person(each.person))?.name ?? each.name) : each.name) ?? '',
      ),
    );
    const who = names.join(', ');
    // A name by marriage, or a short form.
    const [known, said] = [fold(names[0] ?? '').split(' '), fold(name).split(' ')];
    // `coached by his mother Kathy Seck`: of one family, and called otherwise.
    const family = known.at(-1) === said.at(-1) && FAMILY.test(lower.slice(0, kinship.start));
    if (known[0] !== said[0] && !family)
      return contradictedIf(sure && isFirm(scene, person), basis(only), {
        actual: bond === 'coach' ? (who ?? '') : `${bond} ${who}`,
        reason: `${who} was ${wordOf(bond)} of ${person.name}${spell(only)}`,
      });
  }
  return unknown(basis(), 'not-in-data', `the dataset does not have ${name} as ${wordOf(bond)} of ${person.name}`);
}

const STILL =
  /^[^,;]{2,40},\s(who\s(?:(?:still|now|also|has)\s){0,2}(?:coaches|trains|is\scoaching|coached|trained)\s(?:him|her))\b/;

const PRESENT =
  /\b(?:is|has been|being|now)\s(?:[a-z]+\s){0,2}(?:coached|trained|guided|mentored)\b|\b(?:coaches|trains)\b|\bcoach(?:es)?\s(?:is|are)\b/;

/** The words around that present, without those before its clause, what the coach was, and whom else he had. */
function clauseOf(left: string, right: string): string | undefined {
  // `was fourteen when Lespagnard, who still coaches her, first saw her`: of today, whatever is told around it.
  const aside = STILL.exec(right)?.[1];
  if (aside !== undefined) return aside;
  const verb = PRESENT.exec(left) ?? (PRESENT.test(right) ? { index: left.length, 0: '' } : undefined);
  if (!verb) return undefined;
  const before = left.slice(0, verb.index);
  const from = before.search(/(?:[,;]|\band|\bwho)\s[^,;]*$/);
  return `${before.slice(Math.max(0, from))}${verb[0]} ${right.replace(/(?:,\s|\s)who\s.*$/, '')}`;
}

/** Words by which a coach is not, or not surely, that of the day. */
const CHANGED =
  /\b(?:left|leav(?:e|es|ing)|split|splits|part(?:s|ed|ing)?|end(?:s|ed|ing)|former|formerly|previous|previously|until|then|once|earlier|ex-|replac[a-z]+|succeed[a-z]*|switch[a-z]*|ditch[a-z]*|dropp[a-z]+|sack[a-z]*|mov(?:ed|es|ing)|join[a-z]*|ago|had|when|later|will)\b/;
/** `coached by Salazar, he won in 2012`: in that year. */
const YEAR = /\b(?:19|20)\d\d\b|\blast\s(?:year|season)\b/;
const FAMILY = /\b(?:mother|father|wife|husband|brother|sister|uncle|aunt|mum|dad),?\s$/;
const BY_NOUN = /\b(?:coach|trainer)(?:\sis)?,?\s$/;

/** Days about the years of a relation in which it may be told already, or still. */
const ABOUT = 90;

/** `since this winter`, `since November`: a beginning that is counted from the day of the text, and is the right one. */
function isSince({ reading, published }: Scene, { from }: Relation): boolean {
  if (from === undefined || !published || !Number.isFinite(published.first)) return false;
  const began = published.first - dateOf(from).first;
  return (
    began >= 0 &&
    began <= SINCE &&
    /\bsince\s(?:this|last|the|january|february|march|april|may|june|july|august|september|october|november|december)\b(?!\s\d)/.test(
      reading.lower,
    )
  );
}

/** Days after which nobody says since when without a year. */
const SINCE = 500;

/** Of another time than the text. */
function isApart({ from, to }: Relation, day: PartialDate | undefined): boolean {
  if (!day || !Number.isFinite(day.first)) return false;
  return (
    (from !== undefined && day.last < dateOf(from).first - ABOUT) ||
    (to !== undefined && day.first > dateOf(to).last + ABOUT)
  );
}

/** By name, here or just before: who is meant by the news alone is not told whose coach it is. */
function isNamedIn(scene: Scene, person: Person): boolean {
  return [scene, ...scene.before].some(({ people }) =>
    [...people].some(
      ([{ via }, who]) => who.person.id === person.id && (who.isNamed || (via !== 'pronoun' && via !== 'epithet')),
    ),
  );
}

/** Of no known time, in a list of that year. */
async function listedIn({ published, facts }: Scene, own: readonly Relation[]): Promise<readonly Relation[]> {
  const [only] = own;
  const open = own.filter(({ from, to }) => !from && !to);
  if (!published || !Number.isFinite(published.first) || !only || open.length !== own.length) return [];
  // Of several, each has to be in the list.
  for (const id of only.sources.filter((each) => own.every(({ sources }) => sources.includes(each)))) {
    const date = (await facts.source(id))?.date;
    if (date !== undefined && date.slice(0, 4) === published.text.slice(0, 4)) return own;
  }
  return [];
}

function isSame({ person, name }: Relation, said: string, other: Person | undefined): boolean {
  if (person !== undefined) return person === other?.id;
  const [words, known] = [fold(said).split(' '), fold(name ?? '').split(' ')];
  // `Bob Kersee`, who is Bobby.
  const has = (some: readonly string[], word: string) =>
    hasWord(some, word) || (word.length > 2 && some.some((each) => each.startsWith(word)));
  return words.every((word) => has(known, word)) || known.every((word) => has(words, word));
}

const wordOf = (bond: Bond) => (bond === 'relative' ? 'a relative' : bond);

function spell({ from, to }: Relation): string {
  return `${from ? ` from ${from}` : ''}${to ? ` until ${to}` : ''}`;
}

function covers(from: string, to: string | undefined, day: PartialDate | undefined): boolean {
  return day !== undefined && dateOf(from).last <= day.first && (to === undefined || dateOf(to).last >= day.last);
}

/** It lasted as long as somebody lived. */
function isOver(person: Person, to: string | undefined): boolean {
  return to !== undefined && to === preferred(person, 'died')?.value;
}

/** `was first coached by`: of another time than the last. */
function isOfYouth({ reading: { lower } }: Scene, { start }: Kinship): boolean {
  return /\b(?:first|initially|earlier|early|once|briefly|former|formerly|previous|previously|originally|youth|school|until|before)\b/.test(
    lower.slice(0, start),
  );
}

/** A death ends it. */
function endOf(person: Person, other: Person | undefined): PartialDate | undefined {
  const days = [person, other].flatMap((each) => {
    const died = each && preferred(each, 'died');
    return died ? [dateOf(died.value)] : [];
  });
  return days.sort((a, b) => a.first - b.first)[0];
}
