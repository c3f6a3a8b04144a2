/**
 * Editions: `the 45th London Marathon`, `41st edition of the Berlin Marathon`, `the 36th running of the race`.
 *
 * Held against the edition number the dataset has for the year meant; it never counts years, because editions were
 * left out and doubled.
 */
import { isPlaceOf } from '../../domain/city.ts';
import { dateOf, yearOf } from '../../domain/date.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradicted, supported, unknown } from '../claim.ts';
import type { EventSpan, OrdinalSpan, SpanOf } from '../reading/span.ts';
import { after, before, between, type Scene, spansOf } from '../scene.ts';
import { COMPLETE, notHeld } from '../verify/races/championships.ts';
import { editionOf, racesTold, seriesAt, spokenCity, spokenEvents, yearsNear } from '../verify/races/editions.ts';
import { isOfTitleBefore, OF_TITLE } from '../verify/said-of-else.ts';

const RUNNING = /^\s(?:edition|running|staging|instal+ment|holding|race|renewal)\b/;

/** Behind a race: what somebody did there for the nth time. */
const OWN_RACE =
  /^(?:['’]s)?\s(?:marathon\s)?(?:titles?|wins?|victor(?:y|ies)|crowns?|triumphs?|success(?:es)?|starts?(?!\s(?:on|in|at|today|tomorrow|this|next|with|here)\b)|appearances?|champions?|winners?|medals?|gold|silver|bronze|finish(?:es)?|podiums?|runner|(?:(?:wom|m)en['’]s\s)?(?:[a-z\d,]+\s){0,3}finals?|in (?:a row|succession|(?:[A-Za-zÀ-ɏ]+\s){1,2}years))(?![A-Za-zÀ-ɏ])/;

export const edition: ClaimReader = {
  types: ['edition'],
  needs: ['ordinal'],
  async read(scene) {
    const claims: Claim[] = [];
    for (const span of spansOf(scene, 'ordinal')) {
      const event = (await eventNumbered(scene, span)) ?? (await counted(scene, span));
      const claim = event && (await judge(scene, span, event));
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

async function eventNumbered(scene: Scene, span: OrdinalSpan): Promise<EventSpan | undefined> {
  const events = spansOf(scene, 'event');
  // "a record fifth Berlin Marathon title", "his third London Marathon": of somebody, not of the race.
  if (
    /\b(?:his|her|their|record|consecutive|straight|successive|career|personal|a|(?:match|equall?|break|extend)ing)\s$|['’]s\s$/.test(
      before(scene, span, 16),
    )
  ) {
    const right = after(scene, span);
    // `her third running of the race`: how often she has run it.
    if (/\b(?:his|her)\s$/.test(before(scene, span, 5))) return undefined;
    if (!/^\s(?:edition|running|staging|instal+ment|renewal)\b/.test(right)) return undefined;
  }
  // "the 45th TCS London Marathon", "41st edition of the Berlin Marathon", "the London Marathon's 45th edition".
  const next = events.find(({ start }) => start >= span.end);
  if (
    next &&
    !next.title &&
    !OWN_RACE.test(after(scene, next)) &&
    !isAdjective(scene, next) &&
    /^\s(?:[\p{Lu}][A-Za-zÀ-ɏ-]*\s){0,2}$/u.test(scene.reading.text.slice(span.end, next.start))
  )
    return next;
  if (
    next &&
    /^\s(?:edition|running|staging|instal+ment|renewal)\s(?:of\s)?(?:the\s)?(?:[A-Za-zÀ-ɏ\d-]+\s){0,2}$/.test(
      between(scene, span, next),
    )
  )
    return next;
  if (!RUNNING.test(after(scene, span))) return undefined;
  const last = events.filter(({ end }) => end <= span.start).at(-1);
  if (
    last &&
    /^['’]?s?\s?(?:,\s)?(?:(?:in|is|was|its|the|this|year['’]s|for|now|which|celebrates|held)\s){0,5}$/.test(
      between(scene, last, span),
    )
  )
    return last;
  if (!/^\s(?:edition|running|staging)\b/.test(after(scene, span))) return undefined;
  return (await atPlace(scene, span, STAGED)) ?? spoken(scene, span);
}

/** `the first Olympic medallist of Saint Lucia`: of no Games. */
const isAdjective = (scene: Scene, { start, end }: EventSpan): boolean =>
  /\bolympic$/.test(scene.reading.lower.slice(start, end)) &&
  /^\s(?!games\b)[a-z]/.test(scene.reading.lower.slice(end));

/** `a race first held in 1897`: where the count of its editions begins. */
const FOUNDED =
  /\b(?:first (?:held|run|staged|organi[sz]ed)|founded|inaugurated|established|(?:beg[au]n|start(?:ed|ing)|dat(?:es|ing)(?: back)?|goes back|going back))\s(?:in|to|from)\s(?:the\s)?$/;

/**
 * The race the text is about; a year that an earlier sentence gave another of its editions says nothing of this one. Of
 * several it is that whose edition has the number, or none.
 */
async function spoken(scene: Scene, { value }: OrdinalSpan): Promise<EventSpan | undefined> {
  const named = spokenEvents(scene);
  const city = named.length > 0 ? named : await spokenCity(scene);
  const events = city.length > 0 ? city : racesTold(scene);
  const blank = { ...scene, reading: { ...scene.reading, spans: [] } };
  // "The 127th edition had 2021 winner Desisa in the field": the year is of his title.
  const dates = spansOf(scene, 'date').filter(
    ({ relative, date, start, end }) =>
      !relative &&
      date.precision !== 'interval' &&
      !isOfTitleBefore(scene, { start, end }) &&
      !OF_TITLE.test(scene.reading.lower.slice(end, end + 60)) &&
      !/\bsince\s$/.test(scene.reading.lower.slice(0, start)) &&
      !FOUNDED.test(scene.reading.lower.slice(Math.max(0, start - 40), start)),
  );
  const year = dates.length === 1 ? yearOf((dates[0] as SpanOf<'date'>).date) : undefined;
  if (dates.length > 0 && year === undefined) return undefined;
  const now: EventSpan[] = [];
  for (const event of events) {
    const meant = await editionOf(blank, { ...event, year });
    if (!meant) continue;
    if (meant.edition.edition === value) return { ...event, year: meant.edition.year };
    const { date } = meant.edition;
    const isOver = date === undefined || scene.published === undefined || dateOf(date).first <= scene.published.last;
    if (isOver) now.push({ ...event, year: meant.edition.year });
  }
  return now.length === 1 ? now[0] : now.length === 0 && events.length === 1 ? events[0] : undefined;
}

/** `will be the 50th`, `, the 127th`, `The 2019 race was the 49th`, `Boston's 127th`. */
async function counted(scene: Scene, span: OrdinalSpan): Promise<EventSpan | undefined> {
  if (!/^(?:\s?[.,;)]|$|\s(?:edition|running|staging|in the series|since|and)\b)/.test(after(scene, span)))
    return undefined;
  const race = spansOf(scene, 'event')
    .filter(({ end }) => end <= span.start)
    .at(-1);
  if (race && BEING.test(between(scene, race, span))) return race;
  const date = spansOf(scene, 'date').find(
    (each) => !each.relative && each.end <= span.start && EDITION_OF_YEAR.test(between(scene, each, span)),
  );
  const earlier = date ? spokenEvents({ ...scene, reading: { ...scene.reading, spans: [] } })[0] : undefined;
  if (date && earlier) return { ...earlier, start: date.start, end: date.end, year: yearOf(date.date) };
  return atPlace(scene, span, /^['’]s?\s$/);
}

/** `Boston's 127th`, `Chicago staged its 45th edition`. */
async function atPlace(scene: Scene, span: OrdinalSpan, words: RegExp): Promise<EventSpan | undefined> {
  const place = spansOf(scene, 'place').find((each) => each.known && words.test(between(scene, each, span)));
  if (!place) return undefined;
  const series = await seriesAt(scene, place);
  const word = /^\s(?:edition|running|staging)\b/.exec(after(scene, span))?.[0] ?? '';
  return series.length > 0
    ? { kind: 'event', start: place.start, end: span.end + word.length, series, year: undefined }
    : undefined;
}

const STAGED =
  /^\s(?:stag(?:ed|es)|h[eo]ld(?:s|ing)?|host(?:s|ed)|celebrat(?:es|ed)|mark(?:s|ed)|saw|sees|had|has)\s(?:its|the)\s$/;

const BEING =
  /^(?:\s(?:of|in)\s\d{4})?,?\s(?:(?:was|is|will be|being|has been|marks|marked|became|becomes|held|to be|would be)\s)?(?:also\s|only\s|now\s)?(?:the|its)\s$/;
const EDITION_OF_YEAR =
  /^['’]?s?\s(?:race|edition|event|running|staging|marathon|one)\s?,?\s(?:(?:was|is|will be|being|marks|marked|became)\s)?(?:the|its)\s$/;

/** `The first world championships, in Helsinki in August 1983,`: the year that stands behind the city. */
function yearBehind(scene: Scene, event: EventSpan): number | undefined {
  const date = spansOf(scene, 'date').find(({ start }) => start >= event.end);
  return date && !date.relative && /^,?\s(?:held\s)?(?:in|at)\s[^,;.:()]{2,24}\sin\s$/.test(between(scene, event, date))
    ? yearOf(date.date)
    : undefined;
}

async function judge(scene: Scene, span: OrdinalSpan, named: EventSpan): Promise<Claim | undefined> {
  const event = named.year === undefined ? { ...named, year: yearBehind(scene, named) } : named;
  const found = await editionOf(scene, event);
  // Known by the number alone it is no proof of it.
  const meant = found?.counted ? undefined : found;
  const claimed = ordinal(span.value);
  if (!meant) {
    const near = (await ofOtherYear(scene, span, event)) ?? (await nearest(scene, span, event));
    if (near) return near;
    const basis: Basis = { type: 'edition', span, subject: undefined, claimed, sources: [] };
    return unknown(
      basis,
      'unclear-date',
      'which edition is meant is not clear: no year is named, and none was held in the days around publication',
    );
  }
  const { series, edition: held } = meant;
  if (isNamedByNumber(scene, span, event, meant)) return undefined;
  const name = `${series.name} ${held.year}`;
  const basis: Basis = {
    type: 'edition',
    span,
    subject: { id: held.id, name },
    claimed,
    asOf: held.date ?? String(held.year),
    sources: series.sources.slice(0, 3),
  };
  if (held.edition === undefined)
    return unknown(basis, 'not-in-data', `the dataset does not number the editions of the ${series.name}`);
  const reason = `the ${name} was the ${ordinal(held.edition)}`;
  const actual = ordinal(held.edition);
  return held.edition === span.value
    ? supported(basis, { actual, reason })
    : contradicted(basis, { actual, difference: String(Math.abs(held.edition - span.value)), reason });
}

/** `at the first World Championships in 1984`: a year in which there were none. */
async function ofOtherYear(scene: Scene, span: OrdinalSpan, event: EventSpan): Promise<Claim | undefined> {
  const [year, other] = event.year === undefined ? yearsNear(scene, event) : [event.year];
  const [id, another] = event.series;
  if (year === undefined || other !== undefined || id === undefined || another !== undefined) return undefined;
  const series = COMPLETE.has(id) ? await scene.facts.series(id) : undefined;
  const held = series?.editions.find((each) => each.edition === span.value);
  if (!series || !held || (await notHeld(scene, [id], [year])) === undefined) return undefined;
  return contradicted(
    {
      type: 'edition',
      span: { start: span.start, end: Math.max(event.end, dateOfYear(scene, year)?.end ?? 0) },
      subject: { id: held.id, name: `${series.name} ${held.year}` },
      claimed: `${ordinal(span.value)}, ${year}`,
      asOf: held.date ?? String(held.year),
      sources: series.sources.slice(0, 3),
    },
    {
      actual: String(held.year),
      reason: `there were none in ${year}; the ${ordinal(span.value)} were in ${held.year}`,
    },
  );
}

const dateOfYear = (scene: Scene, year: number) =>
  spansOf(scene, 'date').find(({ date }) => date.text === String(year));

/** `At the first World Championships she won`, without a year: the number says which of them, and not those in the news. */
function isNamedByNumber(
  scene: Scene,
  span: OrdinalSpan,
  event: EventSpan,
  { series, edition: held }: NonNullable<Awaited<ReturnType<typeof editionOf>>>,
): boolean {
  return (
    event.year === undefined &&
    held.edition !== undefined &&
    held.edition - span.value > MISCOUNTED &&
    yearsNear(scene, event).length === 0 &&
    series.editions.some((each) => each.edition === span.value) &&
    /\b(?:at|in|of|since|from|until|after|during)\sthe\s$/.test(before(scene, span, 12)) &&
    !spansOf(scene, 'place').some(({ name }) => held.city !== undefined && isPlaceOf({ city: held.city }, name))
  );
}

/** Editions by which a count may be wrong. */
const MISCOUNTED = 2;

/** Without a year, the last before publication or the first after it: enough to confirm, not to contradict. */
async function nearest(scene: Scene, span: OrdinalSpan, event: EventSpan): Promise<Claim | undefined> {
  const { published, facts } = scene;
  if (!published || yearsNear(scene, event).length > 0) return undefined;
  for (const id of event.series) {
    const series = await facts.series(id);
    const dated = (series?.editions ?? []).map((each) => ({ ...each, day: dateOf(each.date ?? String(each.year)) }));
    const past = dated.filter(({ day }) => day.first <= published.last).sort((a, b) => b.day.first - a.day.first)[0];
    const next = dated.filter(({ day }) => day.last >= published.first).sort((a, b) => a.day.first - b.day.first)[0];
    const held = [past, next].find((each) => each?.edition === span.value);
    if (!series || !held) continue;
    const name = `${series.name} ${held.year}`;
    return supported(
      {
        type: 'edition',
        span,
        subject: { id: held.id, name },
        claimed: ordinal(span.value),
        asOf: held.day.text,
        sources: series.sources.slice(0, 3),
      },
      { actual: ordinal(span.value), reason: `the ${name} was the ${ordinal(span.value)}` },
    );
  }
  return undefined;
}
