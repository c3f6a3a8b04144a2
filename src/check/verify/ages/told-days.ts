/** The days a sentence gives an age for: those of what somebody did that it tells of, else its dates. */
import type { Person } from '../../../dataset/entries.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { englishCity } from '../../../domain/city.ts';
import type { PartialDate } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import type { DateSpan, EventSpan } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import type { When } from './age-read.ts';
import { datesOfEditions, isOneOf } from './editions.ts';
import { beenThere, firstPart, lastDone, lastPart, sideClause } from './side-clause.ts';
import { takenIn } from './taken.ts';

export interface SaidDay {
  readonly on: PartialDate;
  /** A report: what it tells may have been some days before. */
  readonly loose: boolean;
  /** Whether another age on it is an error. */
  readonly firm: boolean;
  /** An error only where it is off by a slip: what is told may be of another time. */
  readonly slip?: boolean;
}

interface Said {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  /** Another age of the same person stands in the sentence. */
  readonly second: boolean;
  readonly when?: When;
}

const WORLD_TITLE =
  /\bworld\b(?!\s(?:indoor|u20|junior|youth|half|cross|record|lead|best))[^,.;]{0,25}\b(?:title|champion|gold|crown)/;
const OLYMPIC_TITLE = /\bolympic\b[^,.;]{0,25}\b(?:title|champion|gold|crown)/;
/** A title that is won here, and not one that somebody has. */
const BECOMES =
  /\b(?:bec[ao]m(?:e|ing)|w[io]n(?:ning)?|took|taking|claim(?:ed|ing)|captur(?:ed|ing)|crowned)\s(?:(?!(?:when|and|as|while|before|after|for)\s)[a-z’'-]+\s){0,4}(?:olympic|world)\b/;
/** `as a teenager at the 1956 Olympics`: the race that the age is said of. */
const BESIDE = /^,?\s(?:at|in|of|after|before|during)\s(?:the\s|his\s|her\s)?$/;
const AT_AGE = /^,?\s(?:at\s(?:the\sage\sof\s)?(?:just\s|only\s)?|aged\s(?:just\s|only\s)?)$/;
/** Of several; `became the first African to win` is of one. */
const FIRST = /\bfirst\b(?!\s(?:[a-z-]+\s){0,4}to\s)/;
/** Days in which what has a mark is the news. */
const FRESH = 10;
/** Days that finals of one meeting are apart. */
const GAMES = 6;

/** Days for an age that stands at a place of a sentence; the first is the one it is held against. */
export async function toldDays(whole: Scene, said: Said): Promise<readonly SaidDay[]> {
  const last = said.when === 'event' ? lastDone(whole, said) : undefined;
  if (!last) return daysTold(whole, said);
  const days = await daysTold(last, said);
  const there = days.length > 0 ? days : await beenThere(last, said.person);
  return there.length > 0 ? there : (await daysTold(whole, said)).map((day) => ({ ...day, firm: false }));
}

async function daysTold(whole: Scene, said: Said): Promise<readonly SaidDay[]> {
  const scene = sideClause(whole, said) ?? firstPart(whole, said) ?? lastPart(whole, said) ?? whole;
  const isBare =
    spansOf(scene, 'date').length + spansOf(scene, 'event').length === 0 && markedIn(scene, said.person).length === 0;
  if (scene !== whole && isBare) return beenThere(scene, said.person);
  const there = isBare ? daysThere(scene, said) : [];
  if (there.length > 0) return there;
  const beside =
    spansOf(scene, 'event').find(
      ({ start, year }) =>
        year !== undefined && start >= said.end && BESIDE.test(scene.reading.lower.slice(said.end, start)),
    ) ??
    spansOf(scene, 'event').find(
      // `earned a place in the 2000 Olympics at the age of 16`
      ({ end, year }) =>
        year !== undefined && end <= said.start && AT_AGE.test(scene.reading.lower.slice(end, said.start)),
    );
  const dates = beside ? [] : near(scene, said, spansOf(scene, 'date')).map((date) => ofYearTold(scene, said, date));
  // `the 28-year-old Olympic champion beat Yeshaneh`: a title that she has tells no day.
  const isBecoming = said.when !== 'now' || dates.length > 0 || BECOMES.test(scene.reading.lower);
  // `In 2002, at 42, she became a Slovene, and ran at the 2004 Olympics`: of the year it stands beside.
  const isBesideDate = dates.some(
    (span) => span.end <= said.start && AT_AGE.test(scene.reading.lower.slice(span.end, said.start)),
  );
  const events = beside
    ? [beside]
    : isBesideDate
      ? ofAge(scene, said).filter(
          ({ end, start }) => end <= said.start || !/,\s(?:and|but)\s/.test(scene.reading.lower.slice(said.end, start)),
        )
      : ofAge(scene, said).filter(({ title, year }) => !title || year !== undefined || isBecoming);
  // `five years after winning her first aged 22`: which of several is told somewhere else.
  const vague = dates.length === 0 && (said.second || FIRST.test(scene.reading.lower));
  const { done, pinned, marked } = doneThen(scene, said.person, dates, events, isSaidPast(scene, said, dates));
  if (done.length > 0) {
    // Games go on for days, and one win of them may not be the one that is meant.
    const exact = done.map(({ date }) => date);
    const late = marked ? [] : exact.map((date) => ({ ...date, text: `${date.text}~`, last: date.last + GAMES }));
    // `At 28 he was at his best: in 1965 alone he ran 13:34.8, on 16 January`: of the year that stands nearer.
    const years = dates.filter(
      ({ date, start }) =>
        date.precision === 'year' &&
        start >= said.end &&
        /^[^.;]{0,40}$/.test(scene.reading.text.slice(said.end, start)),
    );
    const all = [...exact, ...late, ...years.map(({ date }) => date)];
    const days = [
      ...new Map([...all, ...(pinned ? [] : dates.map(({ date }) => date))].map((on) => [on.text, on])).values(),
    ];
    const firm =
      new Set(done.map(({ date }) => calendarOf(date.first).year)).size === 1 &&
      ((marked && (!said.second || hasMark(scene, said))) || !vague);
    return days.map((on) => ({ on, loose: false, firm }));
  }
  // `when he did his first double in Berlin in 2018`: at his races there.
  const raced = racedThere(scene, said.person, dates);
  if (raced.length > 0) return raced.map((on) => ({ on, loose: false, firm: raced.length === 1 || !vague }));
  const editions: PartialDate[] = [];
  const years = dates.filter(({ date, relative }) => date.precision === 'year' && !relative);
  const [only] = years.length === 1 ? years : [];
  for (const span of events) {
    // `her Olympic debut in 2000`
    const year = span.year ?? (only && calendarOf(only.date.first).year);
    const held = await datesOfEditions(scene, said.person, { ...span, year });
    editions.push(...(year !== span.year && held.some(({ precision }) => precision === 'year') ? [] : held));
  }
  const all = [...dates.map(({ date }) => date), ...editions].filter(
    ({ first, last }) => Number.isFinite(first) && Number.isFinite(last),
  );
  const [first] = [...all].sort((a, b) => a.last - a.first - (b.last - b.first));
  const one = first !== undefined && all.every((each) => overlaps(each, first));
  return (one ? [first] : all).map((on) => ({ on, loose: false, firm: one }));
}

/** `and then ran 3:52.47 in Zurich on 13 August`, of 1980: the day of the year is that of the mark, and of no other year. */
function ofYearTold(scene: Scene, { person }: Said, span: DateSpan): DateSpan {
  if (
    !span.relative ||
    span.date.precision !== 'day' ||
    !NAMED_DAY.test(scene.reading.lower.slice(span.start, span.end))
  )
    return span;
  const marked = markedIn(scene, person).filter(
    ({ date }) => date.precision === 'day' && date.text.slice(4) === span.date.text.slice(4),
  );
  return marked.length === 1 && marked[0] ? { ...span, date: marked[0].date } : span;
}

const NAMED_DAY = /\d\s(?:of\s)?[a-z]{3,9}$|^[a-z]{3,9}\s\d/;

/** `was 22 in Mexico City`: of the only year of what somebody is known for there. */
function daysThere(scene: Scene, { end, person, when }: Said): readonly SaidDay[] {
  const words = fold(/^\s(?:in|at)\s(.{3,30})/.exec(scene.reading.text.slice(end, end + 40))?.[1] ?? '');
  if (words === '' || when !== 'then') return [];
  const known = achievementsOf(person, scene.facts.lexicons.rules).filter(
    ({ city = '', date, place, records }) =>
      city !== '' &&
      // `Rio` is Rio de Janeiro.
      [fold(city), fold(englishCity(city)), fold(city).split(' ')[0] ?? ''].some(
        (name) => name.length > 2 && `${words} `.startsWith(`${name} `),
      ) &&
      (scene.published === undefined || date.first <= scene.published.last) &&
      date.precision === 'day' &&
      ((place ?? 9) <= 3 || records.length > 0),
  );
  // Beside championships no meeting of the city is meant.
  const titles = known.filter(({ event }) => /^(?:olympics|world-championships)-/.test(event ?? ''));
  const meant = titles.length > 0 ? titles : known;
  const firm = new Set(meant.map(({ date }) => calendarOf(date.first).year)).size === 1;
  return meant.map(({ date }) => ({ on: date, loose: false, firm }));
}

/** The days somebody raced in the only place and year a sentence names. */
function racedThere(scene: Scene, person: Person, dates: readonly DateSpan[]): readonly PartialDate[] {
  const [date, other] = dates;
  const places = spansOf(scene, 'place').filter(
    ({ known, end }) =>
      known && date && end <= date.start && /^,?\s(?:in\s)?$/.test(scene.reading.lower.slice(end, date.start)),
  );
  if (!date || other || date.date.precision !== 'year' || date.relative || places.length !== 1) return [];
  const days = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) => overlaps(each.date, date.date) && isOneOf([places[0]?.name ?? ''], each.city),
  );
  return [...new Map(days.map((each) => [each.date.text, each.date])).values()];
}

/** A mark stands behind the age in its clause. */
export const hasMark = (scene: Scene, { end }: { readonly end: number }): boolean =>
  spansOf(scene, 'amount').some((span) => span.start >= end && !/[;,]/.test(scene.reading.text.slice(end, span.start)));

/** A mark stands right before the age, and the only dates in a clause behind it: `in 9.96 at 32, and retired in 1999`. */
const isSaidPast = (scene: Scene, { start, end }: Said, dates: readonly DateSpan[]): boolean =>
  dates.length > 0 &&
  dates.every((date) => date.start >= end && /,\s(?:and|but)\s/.test(scene.reading.lower.slice(end, date.start))) &&
  spansOf(scene, 'amount').some((mark) => mark.end <= start && AT_AGE.test(scene.reading.lower.slice(mark.end, start)));

/** Of several dates those that the words behind the age are about: `was 19 when he won in 2004, and retired in 2011`. */
function near(scene: Scene, { start, end, second }: Said, every: readonly DateSpan[]): readonly DateSpan[] {
  const { text } = scene.reading;
  // `Born on 2 December 1999, he won at the age of 23`.
  const all = every.filter(
    (span) =>
      !scene.claims.some((claim) => /^birth-/.test(claim.type) && claim.start < span.end && span.start < claim.end),
  );
  // `the youngest since 1932`: a day of somebody else.
  const outside = all.filter(
    (span) =>
      (span.start >= end || span.end <= start) &&
      (!/\b(?:since|until|before)\s$/.test(text.slice(0, span.start)) ||
        // `had stood since June 1981, when he was 24`
        /^,\swhen\s[^,;]{2,40}$/.test(text.slice(span.end, start))),
  );
  const clause = outside.filter(
    (span) =>
      span.start >= end &&
      !/[;]|,\s(?:and|but|who|while|died|retired|won|has|had|is|was)\b|\sand\s(?:is|was|has|retired|later|then)\b/.test(
        text.slice(end, span.start),
      ),
  );
  // `in Edmonton in 1978, when he was 20, Brisbane in 1982`: the year it stands right behind.
  const before = outside.filter(
    (span) =>
      span.end <= start &&
      /^,\s(?:when\ss?he\swas|aged|at)\s(?:just\s|only\s|still\s)?$/.test(text.slice(span.end, start)),
  );
  if (before.length > 0 && /^,\s[A-Z]/.test(text.slice(end))) return before;
  if (clause.length > 0) return clause;
  // `in Rome in 1960, aged 21, and both races in Tokyo in 1964`
  const beside = outside.filter(
    (span) =>
      span.end <= start &&
      /^,?\s(?:(?:at|aged|age|just|only|still|when|the|of|s?he|was)\s){0,5}$/.test(text.slice(span.end, start)),
  );
  // Where another age stands in the sentence, what is told elsewhere may be of that.
  return beside.length > 0 || second ? beside : outside;
}

/** Of races of several years the one beside the age: behind it in its clause, else the last before it. */
function ofAge(scene: Scene, { start, end }: Said): readonly EventSpan[] {
  // `Edwards was 29 then, and had been ninth at the Barcelona Olympics`: of another time.
  const all = spansOf(scene, 'event').filter(
    (span) => span.start < end || !/,\s(?:and|but)\shad\s/.test(scene.reading.lower.slice(end, span.start)),
  );
  if (new Set(all.map(({ year }) => year)).size < 2) return all;
  const { text } = scene.reading;
  const behind = all.filter((span) => span.start >= end && !/[;,–—]/.test(text.slice(end, span.start)));
  return behind.length > 0 ? behind : all.filter((span) => span.end <= start).slice(-1);
}

interface Done {
  readonly done: readonly Achievement[];
  /** Nothing else that the dataset may lack can be meant. */
  readonly pinned: boolean;
  readonly marked: boolean;
}

/** What somebody did that fits all that is told: day, race, place, mark, title; nothing where none of them is told. */
function doneThen(
  scene: Scene,
  person: Person,
  dates: readonly DateSpan[],
  events: readonly EventSpan[],
  isApart: boolean,
): Done {
  // What has a mark is over; the same may have been run again since.
  const marked = markedIn(scene, person).filter(
    ({ date }) => scene.published === undefined || date.first <= scene.published.last,
  );
  const { lower } = scene.reading;
  const places = spansOf(scene, 'place').map(({ name }) => name);
  const stated = spansOf(scene, 'place').flatMap(({ name, known }) => (known ? [name] : []));
  const inTime = (each: Achievement) => dates.length === 0 || dates.some(({ date }) => overlaps(date, each.date));
  if (marked.length > 0) {
    // `finally has her gold in 21.98`, which she had run before: of the week, where no day is told.
    const { published } = scene;
    const fresh = marked.filter(
      ({ date }) => dates.length === 0 && published?.precision === 'day' && date.last >= published.first - FRESH,
    );
    const inDates = marked.filter(inTime);
    // `in 9.96 at 32, the oldest to win it, and tested positive in 1999`: another time of another clause.
    const timely = fresh.length > 0 ? fresh : inDates.length === 0 && isApart ? marked : inDates;
    const placed = timely.filter(({ city }) => isOneOf(places, city));
    const done = placed.length > 0 ? placed : timely;
    return { done, pinned: true, marked: true };
  }
  const all = achievementsOf(person, scene.facts.lexicons.rules);
  const lesser = /\b(?:indoor|junior|u-?20|under-20|u-?18|youth|cross|half|relay|second|silver|bronze|medals?)\b/.test(
    lower,
  );
  const title = lesser
    ? undefined
    : OLYMPIC_TITLE.test(lower)
      ? 'olympics'
      : WORLD_TITLE.test(lower)
        ? 'world-championships'
        : undefined;
  // `took silver in Tokyo when she was 19`
  const taken = takenIn(lower);
  const isWin = ({ place, round }: Achievement) =>
    place !== undefined && taken.includes(place) && (round === undefined || round === 'final');
  const disciplines = new Set(spansOf(scene, 'discipline').flatMap((span) => span.disciplines.map(({ id }) => id)));
  const narrowed = (some: readonly Achievement[]) => {
    const own = some.filter(({ discipline }) => disciplines.has(discipline.id));
    return own.length > 0 ? own : some;
  };
  const run = all.filter(
    (each) => inTime(each) && events.some((span) => isAt(each, span)) && (taken.length === 0 || isWin(each)),
  );
  // `the Olympic marathon in Paris`: no other Games.
  const elsewhere = run.filter(({ city }) => stated.length > 0 && city !== undefined && !isOneOf(stated, city));
  const held = run.filter((each) => !elsewhere.includes(each));
  // `at the 1956 Olympics and the 400 in Tokyo`: a race with its year needs no place.
  const isDated = events.some(({ year }) => year !== undefined);
  const raced = dates.length > 0 || (isDated && held.length === 0) ? run : held;
  if (raced.length > 0) return { done: latest(scene, narrowed(raced)), pinned: true, marked: false };
  const there = all.filter(
    (each) =>
      inTime(each) &&
      isWin(each) &&
      isOneOf(places, each.city) &&
      // Of relays the lists have no runners: a win in another discipline is another.
      (disciplines.size === 0 || disciplines.has(each.discipline.id)) &&
      (title === undefined || each.event?.replace(/-\d+$/, '') === title),
  );
  const titles = all.filter(
    (each) => title !== undefined && inTime(each) && isWin(each) && each.event?.replace(/-\d+$/, '') === title,
  );
  const both = there.filter((each) => titles.includes(each));
  const only = new Set(titles.map(({ date }) => calendarOf(date.first).year)).size === 1 && BECOMES.test(lower);
  const found = both.length > 0 ? both : titles.length > 0 && (dates.length > 0 || only) ? titles : there;
  if (found.length > 0) return { done: narrowed(found), pinned: found === titles || found === both, marked: false };
  const wins =
    dates.length > 0 && taken.includes(1) && events.length === 0
      ? all.filter((each) => inTime(each) && isWin(each))
      : [];
  return { done: wins, pinned: false, marked: false };
}

/** A report is of the race of the week; else a race without a year is known by its only year, or not at all. */
function latest(scene: Scene, done: readonly Achievement[]): readonly Achievement[] {
  const { published } = scene;
  const years = new Set(done.map(({ date }) => calendarOf(date.first).year));
  if (years.size === 1 || published === undefined) return years.size === 1 ? done : [];
  return done.filter(({ date }) => date.last >= published.first - 10 && date.first <= published.last);
}

function isAt({ event }: Achievement, { series, year }: EventSpan): boolean {
  return series.some((id) => (year === undefined ? event?.startsWith(`${id}-`) : event === `${id}-${year}`));
}
