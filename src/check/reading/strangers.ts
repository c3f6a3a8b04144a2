/**
 * People a text names whom the dataset does not have: `Sharon Kosgei`, where it knows a Sharon and a Kosgei. A word of
 * such a name is not the surname of anybody else.
 */
import { isSlip } from '../../domain/name.ts';
import type { Facts } from '../verify/facts.ts';
import { isNameWord } from './runs.ts';
import type { PersonSpan, Span } from './span.ts';
import type { Token } from './tokens.ts';

/** Letters that two spellings of one name begin with. */
const ALIKE = 3;
/** Capitals beyond this share are those of a headline: they do not make names. */
const TITLED = 0.6;
/** The same where a stop ends it. */
const WHOLLY = 0.85;

/** Surnames beside a given name of somebody else become one name that leads to nobody. */
export async function withStrangers(
  facts: Facts,
  text: string,
  tokens: readonly Token[],
  spans: readonly Span[],
): Promise<readonly Span[]> {
  const lone = spans.filter((span): span is PersonSpan => span.kind === 'person' && span.via === 'surname');
  const strangers: PersonSpan[] = lone.flatMap((span) => givenTwice(text, spans, span) ?? []);
  if (lone.length === 0 || isTitled(text, tokens)) return joined(spans, strangers);
  const other = spans.filter(
    (span) => !(span.kind === 'place' && !span.known) && !(span.kind === 'person' && span.via === 'surname'),
  );
  const free = tokens.filter(
    (token) => isNameWord(token) && !other.some((span) => span.start < token.end && token.start < span.end),
  );
  const runs: Token[][] = [];
  for (const token of free) {
    const last = runs.at(-1)?.at(-1);
    if (last && !last.possessive && text.slice(last.end, token.start) === ' ') runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  for (const each of runs) {
    // `In Paris Mondo Duplantis set`: where it was is no given name.
    const isThere = each.length > 2 && /\b(?:in|at|from|near)\s$/i.test(text.slice(0, each[0]?.start));
    const called = isThere ? each.slice(1) : each;
    // `Councillor Jane Holmes`: an office is no given name.
    const isOffice =
      called.length > 2 &&
      (await bearersOf(facts, called[0] as Token)).length === 0 &&
      (await bearersOf(facts, called[1] as Token)).length > 0;
    const run = isOffice ? called.slice(1) : called;
    const [first, last] = [run[0] as Token, run.at(-1) as Token];
    if (run.length < 2 || !lone.some(({ start }) => run.some((token) => token.start === start))) continue;
    // A given name of somebody who goes by another surname.
    const known = await bearersOf(facts, first);
    const namesakes = await facts.names(last.folded);
    if (known.length === 0) {
      if (!isForeign(text, run, namesakes)) continue;
      // `Mondo Duplantis` is who everybody thinks of; but it may be a coach, or a father, of whom nothing is known.
      const famous = lone.find(({ start, isFamous }) => isFamous && run.some((token) => token.start === start));
      strangers.push(famous ? { ...famous, isOtherwise: true } : spanOf(run, 'full', []));
      continue;
    }
    const kin = namesakes.filter(({ folded }) => folded.split(' ').some((word) => isAlike(word, first.folded)));
    // `Chris Brasher` is Christopher William Brasher, where nobody else can be called so.
    const short = [...new Set(kin.flatMap(({ id, folded }) => (isShort(first.folded, folded) ? [id] : [])))];
    if (kin.length > 0 && short.length === 1 && run.length === 2) {
      strangers.push(spanOf(run, 'full', short));
      continue;
    }
    // `Alex Yee` may be an Alexandra Yee, and is nobody else; of a name in another spelling nothing is known here.
    if (kin.length > 0 && lone.some(({ start }) => start === last.start)) {
      if (lone.some(({ start }) => start === first.start))
        strangers.push(spanOf(run, 'surname', [...new Set(kin.map(({ id }) => id))]));
      continue;
    }
    strangers.push(spanOf(run, 'full', []));
  }
  return joined(spans, strangers);
}

/** Strangers in the place of what was read of their names. */
function joined(spans: readonly Span[], strangers: readonly PersonSpan[]): readonly Span[] {
  if (strangers.length === 0) return spans;
  const others = spans.filter((span) => !strangers.some(({ start, end }) => span.start < end && start < span.end));
  return [...others, ...strangers].sort((a, b) => a.start - b.start);
}

/** `Jean-Paul Kiptum`: two given names that others have, before a surname that none of them has. */
function givenTwice(text: string, spans: readonly Span[], surname: PersonSpan): PersonSpan | undefined {
  const given = spans.find(({ end }) => end + 1 === surname.start && text[end] === ' ');
  if (given?.kind !== 'person' || given.via !== 'full' || given.possessive || given.words.length !== 2)
    return undefined;
  const isPart = (id: string) => id.split('-').filter((word) => !/^\d+$/.test(word)).length > given.words.length;
  return given.candidates.every(isPart)
    ? { ...surname, start: given.start, via: 'full', candidates: [], words: [...given.words, ...surname.words] }
    : undefined;
}

/** Names that begin with a word. */
async function bearersOf(facts: Facts, { folded: word }: Token): Promise<readonly { readonly folded: string }[]> {
  return (await facts.names(word)).filter(({ folded }) => folded.startsWith(`${word} `));
}

function spanOf(run: readonly Token[], via: PersonSpan['via'], candidates: readonly string[]): PersonSpan {
  const [first, last] = [run[0] as Token, run.at(-1) as Token];
  return {
    kind: 'person',
    start: first.start,
    end: last.end,
    via,
    candidates,
    words: via === 'surname' ? [last.folded] : run.map(({ folded }) => folded),
    sex: undefined,
    possessive: last.possessive,
  };
}

/** Capitals that stand before a surname and are no given name. */
const TITLES =
  /^(?:coach|captain|president|minister|sir|dame|lord|mr|mrs|ms|miss|dr|prof|professor|brother|sister|king|queen|prince|princess|sergeant|corporal|inspector|constable|officer|athletics|track|team|champion|olympian|marathon|olympic|world|saint|st|junior|jr|de|van|von|el|al|ben|bin|ould|abu|mc|mac|the|and|but|when|after|while|as|if|for|with|by|record)$/;

/** `is Ans Botha`: in the middle of a sentence, a given name that nobody of the surname has, nor one like it. */
function isForeign(text: string, run: readonly Token[], namesakes: readonly { readonly folded: string }[]): boolean {
  const [first, last] = [run[0] as Token, run.at(-1) as Token];
  if (run.length !== 2 || first.folded.length < 3 || TITLES.test(first.folded) || namesakes.length === 0) return false;
  if (!/[a-z,]\s$/.test(text.slice(0, first.start)) || !/^[A-ZÀ-Þ][a-zß-ɏ]+$/.test(first.text)) return false;
  const given = first.folded;
  return !namesakes.some(({ folded }) =>
    folded
      .split(' ')
      .some(
        (word) =>
          word !== last.folded &&
          (word.startsWith(given) || given.startsWith(word) || isAlike(word, given) || isSlip(word, given)),
      ),
  );
}

/** Whether a given name is the beginning of one in a whole name. */
const isShort = (given: string, folded: string): boolean =>
  given.length > ALIKE && folded.split(' ').some((word) => word !== given && word.startsWith(given));

function isAlike(a: string, b: string): boolean {
  return a.length > ALIKE && a.slice(0, ALIKE) === b.slice(0, ALIKE);
}

/** A headline has capitals and no stop; a sentence of four names and a verb has as many of them: `Ann Lee and Bo Ek ran.` */
function isTitled(text: string, tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => /^[A-Za-z]{4}/.test(token.text));
  const share = /[.!?][”"’']?\s*$/.test(text.slice(-6)) ? WHOLLY : TITLED;
  return long.length > 3 && long.filter(({ capital }) => capital).length > long.length * share;
}
