/**
 * Which finding answers which label.
 *
 * A finding is a candidate for a label when it lies in the label's sentence, is of its type or of one that says the same
 * in other words (`FAMILIES`), and is about the same words: it overlaps the labelled words, or the value it read is the
 * labelled one. Where the labelled words hold no figure ("holds the record"), the same type about the same person will do
 * too. Of the candidates the closest wins: the same type before a kindred one, then the value, the words, the subject;
 * verdicts play no part in it. A finding answers one label of a type, and labels of several types only where it is about
 * the words of each: one finding on `57:30` may say all there is to say of the mark and of the record. A finding about
 * another person is still the answer to the label, and counts as wrong (`sameSubject`), because the reader is told
 * something about the wrong one.
 */
import { slug, words } from '../src/domain/name.ts';
import type { Case, Found, Label, Span } from './case.ts';
import { holdsMeasure, isDay, isSame, likeness, readValue } from './values.ts';

/** Types that can state one and the same thing: a record is a mark, and a mark with a date is a date. */
const FAMILIES: readonly (readonly string[])[] = [
  [
    'mark',
    'record-holder',
    'national-record',
    'previous-record',
    'personal-best',
    'event-date',
    'first-under',
    'debut',
  ],
  ['record-gap', 'gap-between', 'personal-best'],
  ['record-duration', 'duration', 'age-gap'],
  ['record-duration', 'event-date'],
  ['race-winner', 'placing', 'medal', 'count'],
  ['race-winner', 'event-date', 'mark'],
  ['medal', 'event-date'],
  ['placing', 'mark'],
  ['age', 'birth-year', 'birth-date'],
  ['birth-date', 'birth-year', 'birthplace'],
  ['death', 'age'],
  ['debut', 'event-date', 'count'],
  ['rank-list', 'placing', 'count', 'first-under'],
  ['edition', 'count'],
];

/** What is true of one person only; elsewhere two people may share a claim (whose record, whose gap). */
const PERSONAL = new Set([
  'age',
  'birth-date',
  'birth-year',
  'birthplace',
  'death',
  'nationality',
  'personal-best',
  'debut',
  'count',
  'placing',
  'medal',
  'mark',
]);

/** Below this a finding that does not overlap the labelled words is not about them. */
const ALIKE = 0.6;

interface Pair {
  readonly label: Label;
  readonly found: Found;
  readonly score: number;
  /** Whether it is about the labelled words, and not only about the same person. */
  readonly onWords: boolean;
}

/** For each label its finding, where there is one. */
export function matched(text: Case, findings: readonly Found[]): ReadonlyMap<Label, Found> {
  const pairs = text.labels
    .flatMap((label) => findings.flatMap((found) => pair(label, found)))
    .sort((a, b) => b.score - a.score);
  const answers = new Map<Label, Found>();
  for (const { label, found, onWords } of pairs) {
    if (answers.has(label)) continue;
    const others = [...answers].filter(([, taken]) => taken === found).map(([other]) => other);
    if (others.some(({ type }) => type === label.type) || (others.length > 0 && !onWords)) continue;
    answers.set(label, found);
  }
  return answers;
}

function pair(label: Label, found: Found): readonly Pair[] {
  const kinship = kindred(label.type, found.type);
  if (kinship === 0 || overlap(label.sentence, found) === 0) return [];
  const value = Math.max(likeness(label.claimed, found.claimed), likeness(label.claimed, found.quote));
  const shared = label.span ? overlap(label.span, found) / (label.span.end - label.span.start) : 0;
  const onDay = isOnDay(label, found);
  const onWords =
    onDay || shared > 0 || value >= ALIKE || (label.span === undefined && isOnValue(label, found, value > 0));
  if (!onWords && !(kinship === 2 && aboutPerson(label, found))) return [];
  const score = (onDay ? 3 : kinship) * 10 + value * 2 + shared + (sameSubject(label, found) ? 1 : 0);
  return [{ label, found, score, onWords }];
}

/** For a label that does not say where its words are, and may say more than they do. */
function isOnValue(label: Label, found: Found, alike: boolean): boolean {
  const { type, claimed } = label;
  // `gold`, `won` and `first` of one person are one and the same result.
  const isResult = RESULTS.has(type) && RESULTS.has(found.type) && aboutSame(label, found);
  if (type === found.type || isResult) return alike;
  return holdsMeasure(claimed, found.claimed) || holdsMeasure(claimed, found.quote);
}

const RESULTS = new Set(['race-winner', 'placing', 'medal']);

/** Of a mark with its day, where it is the day that is to be put right: what is said of the day answers it before the mark. */
function isOnDay({ claimed, value }: Label, found: Found): boolean {
  const [right, said] = [readValue(value).quantities, readValue(claimed).quantities];
  if (right.length === 0 || !right.every(isDay) || said.every(isDay)) return false;
  const day = readValue(found.claimed).quantities;
  return found.type === 'event-date' && day.every((each) => isDay(each) && said.some((other) => isSame(each, other)));
}

/** A claim without figures, about the person the finding is about. */
function aboutPerson(label: Label, found: Found): boolean {
  return readValue(label.claimed).quantities.length === 0 && aboutSame(label, found);
}

const aboutSame = (label: Label, found: Found): boolean =>
  found.subject !== null && label.subjects.some((wanted) => isNamed(wanted, found));

/** 2 for the same type, 1 for a kindred one, else 0. */
function kindred(a: string, b: string): number {
  if (a === b) return 2;
  return FAMILIES.some((family) => family.includes(a) && family.includes(b)) ? 1 : 0;
}

/** How many characters two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** False when the finding names another person than the label, in a claim that is about one person. */
export function sameSubject(label: Label, found: Found): boolean {
  if (found.subject === null || label.subjects.length === 0 || !PERSONAL.has(label.type)) return true;
  return label.subjects.some((wanted) => isNamed(wanted, found));
}

/** A label by identifier is exact; a name may be longer or shorter than ours. */
function isNamed(wanted: string, { subject }: Found): boolean {
  if (subject === null) return false;
  if (slug(wanted) === subject.id) return true;
  if (wanted === slug(wanted) && subject.id) return false;
  const [known, named] = [words(wanted), words(subject.name)];
  return known.every((word) => named.includes(word)) || named.every((word) => known.includes(word));
}
