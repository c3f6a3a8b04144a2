/**
 * What a sentence tells of one deed of somebody: the marks, days, places and races that stand in one chain with a name,
 * and the words of what was done there.
 *
 * `the former world record set by Kipketer in 1997`, `The last Briton to win it was Davies in Tokyo in 1964`: whatever the
 * construction, nothing stands between the name and what is told of it but small words, and words of racing. Where any
 * other word stands, the chain ends: what lies beyond it may be told of something else.
 */
import { actorAt, isFramedApart, isSaidApart } from '../../clauses/clauses.ts';
import type { AmountSpan, Span, SpanOf } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { bareMarks } from '../marks/bare-marks.ts';
import { isObject } from '../object.ts';
import { ownerOf } from '../owner.ts';
import { placesIn } from '../races/places.ts';
import { roleOf } from '../role.ts';
import { isOfOldTitle } from '../said-of-else.ts';
import { isArrivedAt } from '../setting.ts';
import { GLUE, HOW, type How, LINKS, MEDALS, NOT_BEFORE, ONLY_BEFORE, THEN_OF, TITLES, VERBS, WORD } from './words.ts';

type Runner = ReturnType<typeof castOf>[number];

export interface Tale {
  readonly subject: Runner;
  readonly marks: readonly AmountSpan[];
  readonly dates: readonly SpanOf<'date'>[];
  readonly places: readonly SpanOf<'place'>[];
  readonly races: readonly SpanOf<'event'>[];
  readonly disciplines: readonly SpanOf<'discipline'>[];
  /** A record that is spoken of: of the world, or of a nation, an area, the person; those of races are not all known. */
  readonly record: 'world' | 'best' | 'race' | undefined;
  /** The place in the race that is told; several, where it is not clear which. */
  readonly placed: readonly number[];
  /** Where the words of the place stand. */
  readonly placing: { readonly start: number; readonly end: number } | undefined;
  /** Whether the place is one of a championship. */
  readonly titled: boolean;
  /** Somebody else did what is told, and beat this one or his mark. */
  readonly isBeaten: boolean;
  /** Told behind a mark, which alone says what is meant. */
  readonly isOfMark?: true;
  /** Told behind a record that is set. */
  readonly isOfRecord?: true;
  /** What the chain covers. */
  readonly start: number;
  readonly end: number;
}

/**
 * The tales of a sentence, one for each time somebody is spoken of.
 *
 * @param beaten also of those whom somebody beat there, `erased Young's 46.78 of 1992`
 */
export function talesIn(scene: Scene, beaten = false): readonly Tale[] {
  return castOf(scene).flatMap((subject) => taleOf(scene, subject, beaten) ?? []);
}

/**
 * The tales of records: what is told behind one of whoever acts there, `Joyner-Kersee, born in 1962, set a record in the
 * heptathlon in Seoul`.
 */
export function recordTales(scene: Scene): readonly Tale[] {
  return spansOf(scene, 'record').flatMap((record): readonly Tale[] => {
    const actor = actorAt(scene, record.start);
    if (actor?.is !== 'known' || actor.member.span.end > record.start) return [];
    const subject = castOf(scene).find(({ span }) => span === actor.member.span);
    const start =
      subject &&
      /\bset\s(?:an?|the|his|her)\s(?:[a-z\d,]+\s){0,3}$/.exec(scene.reading.lower.slice(0, record.start))?.index;
    if (!subject || start === undefined) return [];
    const ahead = chainAhead(scene, { ...subject, span: { ...subject.span, end: record.end } });
    ahead.spans.unshift(record);
    return ahead.spans.length === 1
      ? []
      : [
          {
            ...toldIn(scene, subject, { spans: [], deeds: [], at: start }, ahead),
            marks: [],
            isBeaten: false,
            isOfRecord: true,
          },
        ];
  });
}

/**
 * The tales of marks: what is told behind one of whoever it is of, `his 9.69 was set in Beijing, on 16 August 2008`. They
 * go on where he is spoken of again, `72.28 m, which the Czech threw in Stuttgart`, and not to another mark.
 */
export function markTales(scene: Scene): readonly Tale[] {
  const { lower } = scene.reading;
  return spansOf(scene, 'amount').flatMap((mark): readonly Tale[] => {
    if (!/\d/.test(lower.slice(mark.start, mark.end)) || roleOf(scene, mark) !== 'mark') return [];
    const owner = ownerOf(scene, mark);
    const subject = castOf(scene).find(({ span }) => span === owner?.span || span.start === owner?.span.start);
    if (!owner || subject?.person.id !== owner.person.id) return [];
    const ahead = chainAhead(scene, { ...subject, span: { ...subject.span, end: mark.end } });
    // `2:16:16 set in London by Jepchirchir`: hers.
    const isOfOther =
      /\bby\b/.test(lower.slice(mark.end, ahead.at + 3)) || ahead.spans.some(({ kind }) => kind === 'amount');
    return ahead.spans.length === 0 || isOfOther
      ? []
      : [
          {
            ...toldIn(scene, subject, { spans: [], deeds: [], at: mark.start }, ahead),
            marks: [mark],
            isBeaten: false,
          },
        ];
  });
}

/** A word of what was done. */
interface Deed {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly how: How;
}

interface Chain {
  readonly spans: Span[];
  readonly deeds: Deed[];
  /** As far as it goes. */
  at: number;
}

function taleOf(scene: Scene, subject: Runner, beaten: boolean): Tale | undefined {
  const { lower } = scene.reading;
  const [back, ahead] = [chainBack(scene, subject), chainAhead(scene, subject)];
  // "ahead of Bolt in 2009", "beat Kipchoge in Berlin": done by somebody else, or by both.
  const isBeaten =
    ahead.deeds.length === 0 &&
    isObject(scene, subject.span) &&
    !OF_HIS.test(lower.slice(Math.max(0, subject.span.start - 70), subject.span.start));
  if (isBeaten && !beaten) return undefined;
  const marks = [...spansOf(scene, 'amount'), ...bareMarks(scene)].filter((span) => isHis(scene, span, subject, ahead));
  const start = Math.min(back.at, ...marks.map((mark) => mark.start));
  return { ...toldIn(scene, subject, back, ahead), marks, isBeaten, start };
}

/** What two chains tell of somebody, but for the marks. */
function toldIn(scene: Scene, subject: Runner, back: Chain, ahead: Chain): Omit<Tale, 'marks' | 'isBeaten'> {
  const deeds = [...back.deeds, ...ahead.deeds];
  const spans = [...back.spans, ...ahead.spans];
  const end = ahead.at;
  const of = <Kind extends Span['kind']>(kind: Kind) =>
    spans.filter((span): span is SpanOf<Kind> => span.kind === kind);
  const placings = placesIn(scene)
    .filter(
      (each) => each.subject.person.id === subject.person.id && each.span.start >= back.at && each.span.end <= end,
    )
    .map(({ span, place }) => ({ start: span.start, end: span.end, word: '', how: place }));
  const nouns = [...deeds, ...placings].filter(({ how }) => typeof how === 'number');
  const placed = nouns.length > 0 ? nouns : deeds.filter(({ how }) => how === 'won');
  const records = of('record').map(({ scope }) => scope);
  const recorded = records.length > 0 || deeds.some(({ how }) => how === 'record');
  const [first] = placed;
  // "his Boston title": of a race that is no championship.
  const isOfRace = spans.some((span) => span.kind === 'place' || (span.kind === 'event' && !span.title));
  return {
    subject,
    dates: of('date'),
    places: of('place').filter((each) => !isArrivedAt(scene, each)),
    // "the Olympic title": of what was won, and not of whoever broke the record.
    races: of('event').filter(({ title }) => !title || placed.length > 0),
    disciplines: of('discipline'),
    record: recorded ? recordOf(records) : undefined,
    placed: [...new Set(placed.map(({ how }) => (how === 'won' ? 1 : (how as number))))],
    placing: first && { start: first.start, end: first.end },
    titled: placed.some(({ word }) => MEDALS.has(word) || (TITLES.has(word) && !isOfRace)),
    start: back.at,
    end,
  };
}

function recordOf(scopes: readonly SpanOf<'record'>['scope'][]): Tale['record'] {
  if (scopes.some((scope) => scope === 'olympic' || scope === 'championship' || scope === 'course')) return 'race';
  return scopes.includes('world') ? 'world' : 'best';
}

/** Before a name, words by which what follows it is his: `set by`, `since`, `was`. */
const OF_HIS =
  /(?:\b(?:since|was|is|(?:set|held|run|owned|thrown|jumped|won|established|clocked|achieved|recorded|posted|scored) by|(?:record|mark|best|time|standard|title) (?:of|to|from)))\s(?:[a-zà-ɏ'’-]+\s){0,4}$/;

/** Whether words tie a mark to this name, and not to another of the same person. */
function isHis(scene: Scene, mark: AmountSpan, { span, person }: Runner, ahead: Chain): boolean {
  if (!/\d/.test(scene.reading.lower.slice(mark.start, mark.end)) || roleOf(scene, mark) !== 'mark') return false;
  const owner = ownerOf(scene, mark);
  if (owner?.person.id !== person.id) return false;
  return mark.start >= span.end ? mark.end <= ahead.at : owner.span.start === span.start && owner.possessor;
}

/** From a name on. */
function chainAhead(scene: Scene, { span: name, person }: Runner): Chain {
  const { lower, spans } = scene.reading;
  const chain: Chain = { spans: [], deeds: [], at: name.end };
  for (const span of spans) {
    if (span.start < name.end) continue;
    if (!passes(lower, chain, span.start)) return chain;
    if (span.kind === 'person' && castOf(scene).some((each) => each.span === span && each.person.id === person.id)) {
      chain.at = span.end;
      continue;
    }
    if (isFramedApart(scene, name, span)) return chain;
    if (CLOSING.has(span.kind) || THEN_OF.test(lower.slice(span.end, span.end + 24))) return chain;
    if (span.kind === 'date' && isOfOldTitle(scene, span)) return chain;
    if (isSaidApart(scene, name, span, person.id) && !isActor(scene, span, person.id)) return chain;
    // `Khannouchi's record of 2:05:38 set in London with 2:04:43 in Chicago`: the next mark is of who broke it.
    if (isOfElse(scene, span, person.id)) return chain;
    chain.spans.push(span);
    chain.at = span.end;
  }
  passes(lower, chain, lower.length);
  return chain;
}

function isOfElse(scene: Scene, span: Span, id: string): boolean {
  if (span.kind !== 'amount' || roleOf(scene, span) !== 'mark') return false;
  const owner = ownerOf(scene, span);
  return owner !== undefined && owner.person.id !== id;
}

const CLOSING: ReadonlySet<Span['kind']> = new Set(['person', 'period', 'count']);

function isActor(scene: Scene, { start }: Span, id: string): boolean {
  const actor = actorAt(scene, start);
  return actor?.is === 'known' && actor.member.person.id === id;
}

/** Back from a name: what was done, `the record set by`, `nobody had won the title since`. */
function chainBack(scene: Scene, { span: name }: Runner): Chain {
  const { lower, spans } = scene.reading;
  const chain: Chain = { spans: [], deeds: [], at: name.start };
  const linked = { is: false };
  for (const span of spans.filter(({ end }) => end <= name.start).reverse()) {
    if (!passesBack(lower, chain, span.end, linked)) return chain;
    // Days and places before a name are more often of what stands before them.
    if (CLOSING.has(span.kind) || !/^(?:record|discipline|nation|amount|event)$/.test(span.kind)) return chain;
    if (span.kind === 'event' && !span.title) return chain;
    if (linked.is || span.kind === 'nation') chain.spans.push(span);
    chain.at = span.start;
  }
  passesBack(lower, chain, 0, linked);
  return chain;
}

/** Reads the words up to the next part of a chain; false where one of them ends it. */
function passes(lower: string, chain: Chain, to: number): boolean {
  let last = '';
  const from = chain.at;
  const words = lower.slice(from, to).replace(YEARS_BEFORE, (said) => ' '.repeat(said.length));
  for (const { 0: word, index } of words.matchAll(WORD)) {
    const how = HOW.get(word);
    const isSince = word === 'since' && (last === 'stood' || last === 'standing');
    if ((how === undefined && !GLUE.has(word) && !isSince) || (last === ',' && VERBS.has(word))) return false;
    last = word;
    const [start, end] = [from + index, from + index + word.length];
    if (how !== undefined) chain.deeds.push({ start, end, word, how });
    chain.at = end;
  }
  return true;
}

/** `set exactly a year before, on 16 August`: no other day. */
const YEARS_BEFORE =
  /\b(?:(?:exactly|just)\s)?(?:an?|one|two|three|four|\d{1,2})\s(?:day|week|month|year)s?\s(?:before|earlier)(?=,)/g;

/** The same from right to left; what was done is told only beyond a word that links it to the name. */
function passesBack(lower: string, chain: Chain, from: number, linked: { is: boolean }): boolean {
  for (const { 0: word, index } of [...lower.slice(from, chain.at).matchAll(WORD)].reverse()) {
    const how = HOW.get(word);
    if (NOT_BEFORE.has(word) || (how === undefined && !GLUE.has(word) && !ONLY_BEFORE.has(word))) return false;
    if (LINKS.has(word)) linked.is = true;
    const [start, end] = [from + index, from + index + word.length];
    if (how !== undefined && linked.is) chain.deeds.push({ start, end, word, how });
    chain.at = start;
  }
  return true;
}
