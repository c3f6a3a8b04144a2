/**
 * How many world records were set at a place: `the sixth time the men's record has fallen in Berlin`, `the seventh straight
 * world mark on this course`, `the fourth woman to set it here`.
 *
 * Held against the progression of the record, those of the place counted: of men, of women, or of both, where the words do
 * not say; by holder where people are counted. A number that fits none of them is left alone: what a text counts from, or
 * leaves out, it seldom says.
 */
import type { RecordEntry } from '../../dataset/entries.ts';
import { isPlaceOf } from '../../domain/city.ts';
import { dateOf } from '../../domain/date.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Claim, type ClaimReader, supported } from '../claim.ts';
import type { SpanOf } from '../reading/span.ts';
import { before, disciplinesOf, type Scene, sexOf, spansOf } from '../scene.ts';

export const recordsThere: ClaimReader = {
  types: ['count'],
  cue: /\b(?:record|mark)/,
  needs: ['ordinal'],
  async read(scene) {
    const claims: Claim[] = [];
    for (const span of spansOf(scene, 'ordinal')) {
      const claim = await judge(scene, span);
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

const REFUSED: ReadonlySet<string> = new Set(['rescinded', 'pending', 'unratified']);
const HERE =
  /\b(?:on|in|at)\s(?:this|that|the(?:\ssame)?|its)\s(?:[a-zà-ɏ-]+\s)?(?:course|city|track|stadium|race|streets|capital)\b|\b(?:here|there)\b/;
/** What is counted: not `was second in London`, of whoever holds a record. */
const COUNTED =
  /^[\s-](?:[a-zà-ɏ\d'’,-]+\s){0,5}(?:times?|records?|marks?|bests?|(?:wo)?man|runner|person|athlete|occasion|to)\b/;
const PEOPLE = /^\s(?:[a-z-]+\s)?(?:woman|man|runner|person|athlete)\s(?:to|who)\b/;

async function judge(scene: Scene, span: SpanOf<'ordinal'>): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  const right = lower.slice(span.end, span.end + 140);
  // `her third world record in Berlin`: hers, and not all of them.
  if (
    span.value < 2 ||
    !COUNTED.test(right) ||
    /(?:\b(?:his|her|their)|['’]s?)\s(?:[a-z]+\s)?$/.test(before(scene, span, 24))
  )
    return undefined;
  const record = spansOf(scene, 'record').find((each) => each.scope === 'world') ?? spokenRecord(scene, right);
  const places = record ? placesOf(scene, span, right) : [];
  const discipline = disciplinesOf(scene)[0]?.id;
  if (places.length === 0 || discipline === undefined) return undefined;
  const steps = (await scene.facts.records('world', discipline)).filter(
    (each) =>
      (!REFUSED.has(each.status) || isPending(scene, each)) &&
      each.category === 'open' &&
      each.environment !== 'indoor' &&
      dateOf(each.set).first <= (scene.published?.last ?? Number.POSITIVE_INFINITY),
  );
  const said = sexOf(scene);
  const sexes = said ? [[said]] : [['M', 'W'], ['M'], ['W']];
  const straight = /^\s(?:straight|consecutive|successive)\b/.test(right) || /\bin a row\b/.test(right);
  for (const [place, sex] of places.flatMap((each) => sexes.map((some) => [each, some] as const))) {
    const all = steps
      .filter((each) => sex.includes(each.sex))
      .sort((a, b) => dateOf(a.set).first - dateOf(b.set).first);
    const there = straight ? lastRun(all, place) : all.filter((each) => isPlaceOf(each, place));
    const counted = PEOPLE.test(right) ? byHolder(there) : there;
    if (counted.length !== span.value) continue;
    return supported(
      {
        type: 'count',
        span,
        subject: undefined,
        claimed: `${ordinal(span.value)} world record in ${titled(place)}`,
        asOf: scene.published?.text,
        sources: counted.flatMap(({ sources }) => sources).slice(0, 6),
      },
      {
        actual: `${counted.length}`,
        reason: `set there: ${counted.map(({ mark, set }) => `${mark} (${set.slice(0, 4)})`).join(', ')}`,
      },
    );
  }
  return undefined;
}

/** `bettered the mark`, where the world record was spoken of before. */
function spokenRecord(scene: Scene, right: string): SpanOf<'record'> | undefined {
  return /\b(?:record|mark)\b/.test(right)
    ? scene.before.flatMap((each) => spansOf(each, 'record')).find(({ scope }) => scope === 'world')
    : undefined;
}

/** The city behind the number, else any whose course can be meant. */
function placesOf(scene: Scene, span: SpanOf<'ordinal'>, right: string): readonly string[] {
  const named = spansOf(scene, 'place').find(
    ({ known, start }) => known && start >= span.end && !/[;:]/.test(scene.reading.lower.slice(span.end, start)),
  );
  if (named) return [named.name];
  if (!HERE.test(right)) return [];
  const all = [scene, ...scene.before].flatMap((each) => [
    ...spansOf(each, 'place').flatMap(({ known, name }) => (known ? [name] : [])),
    ...spansOf(each, 'event').flatMap(({ series }) =>
      series.flatMap((id) => /^(.+?)-(?:half-)?marathon$/.exec(id)?.[1] ?? []),
    ),
  ]);
  return [...new Set(all.map((name) => name.replaceAll('-', ' ')))];
}

/** A record of these days, which nobody can have ratified yet. */
const isPending = ({ published }: Scene, { status, set }: RecordEntry): boolean =>
  status === 'pending' && published !== undefined && dateOf(set).first >= published.first - 30;

function lastRun(all: readonly RecordEntry[], place: string): readonly RecordEntry[] {
  const until = all.findLastIndex((each) => isPlaceOf(each, place));
  const from = all.slice(0, until + 1).findLastIndex((each) => !isPlaceOf(each, place));
  return all.slice(from + 1, until + 1);
}

const byHolder = (some: readonly RecordEntry[]): readonly RecordEntry[] => [
  ...new Map(some.map((each) => [each.holders[0]?.id ?? each.holders[0]?.name, each])).values(),
];

const titled = (name: string): string => name.replace(/\b[a-zà-ɏ]/g, (letter) => letter.toUpperCase());
