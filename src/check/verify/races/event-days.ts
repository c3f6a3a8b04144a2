/** The days a text gives races: `the Chicago Marathon on October 8, 2023`, `On October 8, 2023, he won the Chicago Marathon`. */
import type { Person } from '../../../dataset/entries.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import type { EventSpan, SpanOf } from '../../reading/span.ts';
import { before, between, castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf, overlaps } from '../achievements.ts';
import { isAbsolute, isYearless } from '../marks/dated-marks.ts';
import { editionOf } from './editions.ts';

export interface DatedRace {
  readonly date: SpanOf<'date'>;
  readonly subject: { readonly id: string; readonly name: string };
  /** Whether another day is an error. */
  readonly sure: boolean;
  readonly day: PartialDate;
  readonly agrees: boolean;
  readonly reason: string;
  readonly sources: readonly string[];
}

/** Days by which a day of a month is off whose year is not said. */
const CLOSE = 15;

const HELD =
  /^[,\s]*(?:\(?(?:held|staged|run|taking\splace|took\splace|takes\splace|scheduled|set|is|was|will\sbe|in\s[A-Za-zÀ-ɏ\s]{1,24}(?:,\s[A-Za-zÀ-ɏ\s]{3,16}$)?|on|for|in|of|slated|back|race|due)[\s,]*){0,6}\(?$/;
const RACED =
  /\b(?:won|wins|winning|victory|ran|running|clocked|set|setting|broke|breaking|finished|finishing|debut|debuted|triumphed|smashed|took|claimed|achieved|greatest)\b/;

/** A race and its day, each in a sentence with the other. */
export async function datedEvents(scene: Scene): Promise<readonly DatedRace[]> {
  const found: DatedRace[] = [];
  for (const event of spansOf(scene, 'event')) {
    const behind = spansOf(scene, 'date').find(
      (each) =>
        each.date.precision !== 'interval' &&
        each.date.precision !== 'year' &&
        each.start >= event.end &&
        HELD.test(between(scene, event, each)),
    );
    const said = behind ?? leadingDate(scene, event);
    if (!said) continue;
    const date = toCome(scene, event, said);
    const meant = await editionOf(scene, { ...event, year: event.year ?? Number(date.date.text.slice(0, 4)) });
    const day = meant?.edition.date;
    if (!meant || day === undefined || day.length < 7) continue;
    const known = dateOf(day);
    const { series, edition } = meant;
    // Championships last for days, and their date may be that of one race.
    const lasting = series.kind === 'games' || series.kind === 'championship';
    const agrees = overlaps(lasting ? { first: known.first - 16, last: known.last + 16 } : known, date.date);
    const ran = behind !== undefined || castOf(scene).some(({ person }) => wasThere(scene, person, edition.id));
    found.push({
      date,
      subject: { id: edition.id, name: `${series.name} ${edition.year}` },
      sure:
        !lasting &&
        (!date.relative || (isYearless(scene, date) && Math.abs(known.first - date.date.first) <= CLOSE)) &&
        known.precision === 'day' &&
        ran,
      day: known,
      agrees,
      reason: `the ${series.name} ${edition.year} was held ${day}`,
      sources: series.sources.slice(0, 3),
    });
  }
  return found;
}

/** `the forthcoming Games in July`: the next July, not the last one. */
function toCome(scene: Scene, event: EventSpan, span: SpanOf<'date'>): SpanOf<'date'> {
  const { relative, date } = span;
  const { published } = scene;
  if (!relative || date.precision !== 'month' || !published) return span;
  if (!/\b(?:forthcoming|upcoming|coming|next)\s(?:[a-z]+\s)?$/.test(before(scene, event, 24))) return span;
  const { year, month } = calendarOf(published.last);
  const said = date.text.slice(5, 7);
  return { ...span, relative: false, date: dateOf(`${Number(said) < month ? year + 1 : year}-${said}`) };
}

/** `On October 8, 2023, he set a record at the Chicago Marathon`. */
function leadingDate(scene: Scene, event: EventSpan): SpanOf<'date'> | undefined {
  const dates = spansOf(scene, 'date').filter((each) => isAbsolute(each) && each.date.precision === 'day');
  const [only] = dates;
  if (!only || dates.length > 1 || spansOf(scene, 'event').length > 1 || only.end > event.start) return undefined;
  const words = between(scene, only, event);
  return RACED.test(words) && !/\b(?:before|after|born|ahead of|announced|since|until|will)\b|[;:]/.test(words)
    ? only
    : undefined;
}

function wasThere(scene: Scene, person: Person, edition: string): boolean {
  return achievementsOf(person, scene.facts.lexicons.rules).some(({ event }) => event === edition);
}

/** `made his debut in Valencia, Spain, on December 4, 2022`: what somebody did there then, without the race's name. */
export function datedRaces(scene: Scene): readonly DatedRace[] {
  const found: DatedRace[] = [];
  const places = spansOf(scene, 'place').filter(({ known }) => known);
  for (const date of spansOf(scene, 'date')) {
    const leading = leadingRace(scene, date);
    if (leading) {
      found.push(leading);
      continue;
    }
    const exact = isAbsolute(date) && (date.date.precision === 'day' || date.date.precision === 'month');
    const actor = castOf(scene)
      .filter(({ span }) => span.end <= date.start)
      .at(-1);
    if (!exact || !actor || !RACED.test(between(scene, actor.span, date))) continue;
    if (/\bborn\b/.test(between(scene, actor.span, date))) continue;
    const place = places.find(
      (each) => each.start >= actor.span.end && each.end <= date.start && date.start - each.end < 30,
    );
    if (!place) continue;
    const there = achievementsOf(actor.person, scene.facts.lexicons.rules).filter(({ city, venue, competition }) =>
      fold(`${city ?? ''} ${venue ?? ''} ${competition ?? ''}`).includes(place.name),
    );
    const then = there.find((each) => overlaps(each.date, date.date));
    if (!then) continue;
    found.push({
      date,
      subject: actor.person,
      sure: true,
      day: then.date,
      agrees: true,
      reason: `${actor.person.name} ran there on ${then.date.text}`,
      sources: then.sources,
    });
  }
  return found;
}

/** `On 28 September 2003 Paul Tergat became in Berlin the first man under`: what somebody did there then, or at another time. */
function leadingRace(scene: Scene, date: SpanOf<'date'>): DatedRace | undefined {
  if (!isAbsolute(date) || date.date.precision !== 'day') return undefined;
  if (!/^(?:it was\s)?(?:on\s)?$/.test(scene.reading.lower.slice(0, date.start))) return undefined;
  const actor = castOf(scene).find(({ span }) => span.start >= date.end);
  if (!actor || actor.span.possessive || !/^,?\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,3}$/.test(between(scene, date, actor.span)))
    return undefined;
  const [place, other] = spansOf(scene, 'place').filter(({ known, start }) => known && start > actor.span.end);
  if (!place || other || /\b(?:born|died|moved|announced)\b/.test(between(scene, actor.span, place))) return undefined;
  const there = achievementsOf(actor.person, scene.facts.lexicons.rules).filter(
    ({ city, venue, date: day }) =>
      fold(`${city ?? ''} ${venue ?? ''}`).includes(place.name) && day.precision === 'day',
  );
  const then = there.find((each) => overlaps(each.date, date.date));
  // The same days of another year, or other days of the same weeks: what is meant, at another time.
  const near = there.filter((each) => {
    const apart = Math.abs(each.date.first - date.date.first);
    return apart <= 21 || Math.abs((apart % 365.25) - 0) <= 2 || Math.abs((apart % 365.25) - 365.25) <= 2;
  });
  const [only] = near;
  const meant = then ?? (near.length === 1 ? only : undefined);
  if (!meant) return undefined;
  return {
    date,
    subject: actor.person,
    sure: actor.sure,
    day: meant.date,
    agrees: then !== undefined,
    reason: `${actor.person.name} ran there on ${meant.date.text}`,
    sources: meant.sources,
  };
}
