import { preferred } from '../../../dataset/person-facts.ts';
import { ageOn } from '../../../domain/age.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { wordKind } from '../../clauses/words.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import type { AgeMention } from './mentions.ts';
import { isOfNow } from './now.ts';
import { meetsRival } from './rivals.ts';
import { firstPart, withoutRemark } from './side-clause.ts';
import { takenIn } from './taken.ts';
import { hasMark, type SaidDay, toldDays } from './told-days.ts';

/** Days a report may come after what it tells. */
export const WEEK = 6;

export const YEAR = 400;

const DEATH =
  /\b(?:die[sd]?|dying|dead|death|killed|los(?:t|es) (?:his|her) life|lived to|passed away|passing|late|demise|perished|funeral|buried|tragic[A-Za-zÀ-ɏ]*)\b/;

/** Days within which a death is news. */
const FRESH = 10;

/** The days an age can be said for; the first is the one it is held against. */
export async function ageDays(
  whole: Scene,
  mention: AgeMention,
  known: PartialDate | undefined,
): Promise<readonly SaidDay[]> {
  const scene = mention.when === 'event' ? withoutRemark(whole, mention) : whole;
  const { published } = scene;
  // Of a death known to the year only, some day before the report.
  const died =
    known && published && known.first <= published.last && published.last < known.last
      ? { ...known, last: published.last }
      : known;
  const dead = died && (!published || died.last <= published.last);
  // Nobody is told of by a title that is won later.
  const all = (await toldDays(scene, mention)).filter(
    ({ on }) => mention.when === 'event' || !published || on.first <= published.last,
  );
  // `this year`, or the year of a death, tells less than the day of the text, or that of the death.
  const exact = dead ? died : published;
  const told = all.filter(
    ({ on }) => exact?.precision !== 'day' || on.precision === 'day' || !overlaps(on, exact) || isEvent(on),
  );
  const today: SaidDay[] = dead
    ? [
        {
          on: died,
          loose: false,
          firm:
            mention.when === 'now' ||
            // `was 24 when he fell in May 2011`
            (all.length > 0 && all.every(({ on }) => overlaps(on, died))) ||
            tellsDeath(scene, mention) ||
            isOfDeath(scene, mention, told) ||
            isOfTheDay(scene, mention, told, died),
        },
      ]
    : published
      ? [{ on: published, loose: true, firm: mention.when === 'now' }]
      : [];
  // Where the day of the text is not known, no day that it tells of is that of an age, but for a death it speaks of.
  if (mention.when === 'now' && !published)
    return [
      ...today.map((day) => ({ ...day, firm: day.firm && !isAlive(scene, mention) })),
      ...told.map((day) => ({ ...day, firm: false })),
    ];
  // `The 28-year-old, who was second at the Paris Olympics, beat`: of what the sentence tells, and not its side remark.
  if (mention.when !== 'then' && /^(?:\s[a-zß-ɏ-]+)?,\swho\s/.test(scene.reading.lower.slice(mention.end)))
    return today;
  const before = told.length === 0 ? daysBefore(scene, mention) : [];
  // `He was 78.` ends an obituary, whatever stands before it.
  if (before.length > 0) return [...before, ...today.map((day) => ({ ...day, firm: false }))];
  const then = mention.when === 'now' ? doneThen(scene, mention) : undefined;
  if (then) return then;
  if (mention.when === 'now')
    return /\bis\s(?:[a-z]+\s){0,2}$/.test(scene.reading.lower.slice(0, mention.start)) ||
      isNews(scene, mention) ||
      hadDone(scene, mention) ||
      isOfNow(scene.reading.lower.slice(mention.end, mention.end + 80))
      ? today
      : [
          ...today,
          ...told.filter(({ firm, on }) => firm && !isBackground(scene, on) && !isOfBrackets(scene, mention, on)),
        ];
  // `Chopra, at 25, is the first Indian to win a world title`
  if (
    published &&
    !dead &&
    /^(?:,?\sthe\s(?:[a-z-]+\s){1,4}|,?\s)(?:is|has|remains)\s/.test(scene.reading.lower.slice(mention.end))
  )
    return today.map((day) => ({ ...day, firm: true }));
  if (tellsDeath(scene, mention)) {
    if (dead) return [...today, ...told];
    if (!died && published) return [reported(scene, mention, published), ...told];
  }
  // `Montgomery was 27 when he ran it.`: what the sentence before tells.
  const recalled =
    told.length > 0 || !DID_IT.test(scene.reading.lower.slice(mention.end)) ? [] : await earlierDays(scene, mention);
  if (recalled.length > 0) return recalled;
  if (mention.when === 'event') {
    // `competing at 35, won gold with`: where no day is said, what was done once may be done again today.
    const isDated =
      /^(?:\syears\sold)?\swhen\s/.test(scene.reading.lower.slice(mention.end, mention.end + 20)) ||
      spansOf(scene, 'date').some(
        ({ date, relative }) => !relative || !published || date.last < published.first - WEEK,
      ) ||
      // `At the age of 37 he improved his record to 2:01:09`
      (hasMark(scene, mention) && told.every(({ on, firm }) => firm && published && on.last < published.first - YEAR));
    // `finally has her gold, at the age of 33`, of a mark that she ran twice: in the week.
    if (!dead && published && !told.some(({ firm }) => firm) && HAS.test(scene.reading.lower) && isNews(scene, mention))
      return [{ on: published, loose: true, firm: true }, ...told];
    if (told.some(({ firm }) => firm) && isDated && !dead && isOfLater(scene, mention, told))
      return [...told, ...today.map((day) => ({ ...day, firm: false }))];
    if (told.some(({ firm }) => firm))
      return isDated || dead ? told : [...told, ...today.map((day) => ({ ...day, firm: false }))];
    const recent =
      told.length === 0 && (isFresh(scene, mention) || /\b(?:dies|(?:has|have) died)\b/.test(scene.reading.lower));
    const raced =
      !recent &&
      told.length === 0 &&
      !BACK.test(scene.reading.lower) &&
      (meetsRival(scene, mention.person) || justDone(scene, mention));
    return [...told, ...today.map((day) => ({ ...day, firm: recent || raced || day.firm, slip: raced }))];
  }
  if (told.some(({ firm }) => firm)) return told;
  const earlier = told.length === 0 && isOfEarlier(scene, mention) ? await earlierDays(scene, mention) : [];
  if (earlier.length > 0) return earlier;
  return [...told, ...today.map((day) => ({ ...day, firm: day.firm || isOfTheDay(scene, mention, told, day.on) }))];
}

/** `Alekna, aged 21, broke it in April of last year`: of then or, as reports have it, of today. */
function doneThen(scene: Scene, { person, start, end }: AgeMention): readonly SaidDay[] | undefined {
  const { published, reading } = scene;
  if (published?.precision !== 'day' || !/\baged\s(?:just\s|only\s)?$/.test(reading.lower.slice(0, start)))
    return undefined;
  const day = spansOf(scene, 'date').find((each) => each.start >= end);
  if (!day || day.date.last >= published.first - WEEK) return undefined;
  if (!/^,\s[a-z][^,;:()]{2,60}$/.test(reading.text.slice(end, day.start))) return undefined;
  const days = achievementsOf(person, scene.facts.lexicons.rules).flatMap(({ date, records, place }) =>
    (records.length > 0 || place === 1) && overlaps(date, day.date) ? [date] : [],
  );
  const on = days.length > 0 ? days : [day.date];
  return [...on.map((each) => ({ on: each, loose: false, firm: true })), { on: published, loose: true, firm: false }];
}

/** Told of somebody who was alive when it was written: `The 23-year-old Kenyan also set`, `who is 23`. */
const isAlive = (scene: Scene, mention: AgeMention): boolean =>
  PRESENT.test(scene.reading.lower) ||
  (!tellsDeath(scene, mention) && /\byear|y\/?o/.test(scene.reading.lower.slice(mention.start, mention.end)));

const PRESENT = /\b(?:is|are|has|have|will|can)\b/;

const DID_IT =
  /^(?:\syears\sold)?\swhen\s(?:s?he\s)?(?:ran|set|did|won|jumped|threw|cleared|broke|took|made|managed|achieved)\s(?:it|that|this|so|them)\b/;

/** `since Fraser-Pryce in 2013, whose farewell ended with silver at 38`: told behind the day, of somebody else than it is told of. */
const isOfLater = (
  { published, reading: { lower } }: Scene,
  { start }: AgeMention,
  told: readonly SaidDay[],
): boolean =>
  published !== undefined &&
  told.every(({ on }) => on.last < published.first - YEAR) &&
  /,\s(?:whose|and\swhose)\s[^,;.]{5,60}$/.test(lower.slice(0, start));

const HAS = /\b(?:finally|at last|now)\s(?:has|have)\b/;

/** Of another time than the race of the week. */
const BACK = /\b(?:had|first|once|already|previously|before|ago|then|later|earlier)\b/;

/** Of a race that goes on for days, and of no month or year. */
const isEvent = ({ first, last }: PartialDate): boolean => last - first < 25;

/** `He was 23 then`, `Radcliffe, 29 at the time,`, `who was then 29`: of the day that was told before. */
function isOfEarlier({ reading: { lower } }: Scene, { when, start, end }: AgeMention): boolean {
  return (
    when === 'then' &&
    (/^\s(?:at the time|at that time|(?:back\s)?then)\b/.test(lower.slice(end)) ||
      /\bthen\s(?:just\s|only\s|still\s|aged\s|an?\s)*$/.test(lower.slice(0, start)))
  );
}

/** The days of what the sentence before tells of somebody, or the one before that. */
async function earlierDays(scene: Scene, { person }: AgeMention): Promise<readonly SaidDay[]> {
  for (const each of scene.before.slice(0, 2)) {
    const there = castOf(each).some((member) => member.person.id === person.id);
    if (!there) continue;
    const { length } = each.reading.text;
    const marked = markedIn(each, person);
    const days = await toldDays(each, { start: length, end: length, person, second: false });
    const done = days.filter(({ on }) => marked.some(({ date }) => overlaps(date, on)));
    // What is told of without a mark may be of somebody else.
    if (days.length > 0)
      return (done.length > 0 ? done : days).map((day) => ({ ...day, firm: day.firm && done.length > 0 }));
  }
  return [];
}

/** `In Beijing she won with 20.56. She was 23.`: the days of what the sentence before truly tells of somebody. */
function daysBefore({ reading: { lower }, before: [last] }: Scene, mention: AgeMention): readonly SaidDay[] {
  const { start, end, person } = mention;
  if (
    !last ||
    !BARE.test(lower.slice(0, start)) ||
    !/^(?:\s(?:then|years\sold))?(?:[.;!]|,(?!.*\b(?:when|by\sthe\stime|before|after|as|while)\b)|$)/.test(
      lower.slice(end),
    )
  )
    return [];
  const done = last.claims.filter(
    ({ type, subject, verdict, asOf, claimed }) =>
      subject?.id === person.id &&
      verdict === 'supported' &&
      asOf !== null &&
      // `Five days later she was world champion`: of which year, its words do not say.
      (type === 'mark' || (DEEDS.has(type) && /\b(?:18|19|20)\d\d\b/.test(claimed))),
  );
  const born = preferred(person, 'born');
  const days = [...new Set(done.map(({ asOf }) => asOf as string))].map(dateOf);
  const ages = new Set(days.map((day) => born && JSON.stringify(ageOn(dateOf(born.value), day))));
  return days.map((on) => ({ on, loose: false, firm: ages.size === 1 }));
}

/** `She was only 23`, and nothing before it. */
const BARE = /^\W{0,3}(?:s?he)\s(?:was|had\sbeen)\s(?:only\s|just\s|still\s|then\s|barely\s)?(?:an?\s)?$/;
/** What was done on a day. */
const DEEDS: ReadonlySet<string> = new Set(['medal', 'placing', 'race-winner']);

/** A death that the dataset does not know: of the day the report gives, else nobody can have been older than today. */
function reported(scene: Scene, { person, years }: AgeMention, published: PartialDate): SaidDay {
  const day = spansOf(scene, 'date').find(
    ({ date }) => date.first >= published.first - FRESH && date.last <= published.last && date.last - date.first <= 1,
  );
  const born = preferred(person, 'born');
  const on = born && ageOn(dateOf(born.value), published);
  return { on: day?.date ?? published, loose: true, firm: day !== undefined || (on !== undefined && years > on.max) };
}

/** `The 22-year-old had cleared 2.42m in June`: what was before, of somebody whose age is that of today. */
function isBackground({ published, reading }: Scene, on: PartialDate): boolean {
  return published !== undefined && on.last >= published.first - YEAR && /\b(?:has|had|have)\b/.test(reading.lower);
}

/** `Thompson-Herah (30) at 10.79`, which she ran this spring: the age in brackets is that of the day of the text. */
const isOfBrackets = ({ published, reading: { text } }: Scene, { start }: AgeMention, on: PartialDate): boolean =>
  published !== undefined && on.last >= published.first - YEAR && text[start - 1] === '(';

/** `The 32-year-old Ethiopian had been third in Tokyo`: what was before, of somebody whose race is the news. */
function hadDone({ reading: { lower, text }, news }: Scene, { end, person }: AgeMention): boolean {
  return (
    /^-?(?:\syear\sold)?(?:\s(?!(?:who|and|when|as)\s)[a-zà-ɏ-]+){0,4}\shad\s/.test(lower.slice(end)) &&
    /^\W{0,2}The\s/.test(text) &&
    news.some(({ entry, ago }) => ago <= WEEK && entry.people.some(({ id }) => id === person.id))
  );
}

/** What the sentence tells of is of the week: a day long ago in it is that of something else. */
function isNews(scene: Scene, mention: AgeMention): boolean {
  const { person } = mention;
  const { published } = scene;
  if (published?.precision !== 'day') return false;
  return markedIn(firstPart(scene, mention) ?? scene, person).some(
    ({ date }) => date.precision === 'day' && date.first >= published.first - WEEK && date.last <= published.last,
  );
}

/** `His rival was 27.`: no other day is told, and what the text reports of the person is of this week. */
function isOfTheDay(
  scene: Scene,
  { person, when, end }: AgeMention,
  told: readonly SaidDay[],
  day: PartialDate,
): boolean {
  const { published, news, reading } = scene;
  return (
    when === 'then' &&
    told.length === 0 &&
    /^(?:\son\sthe\sday)?(?:\s?[.;!]|\s?$|,\s(?:his|her|the)\s|;|\sand\s(?:had|leaves|is\ssurvived|(?:the|his|her)\s[a-z]+\s(?:was\s)?\d\d)\b)/.test(
      reading.lower.slice(end),
    ) &&
    published !== undefined &&
    published.first - day.last <= WEEK &&
    // A death is the news, whatever else there was.
    (day.text === preferred(person, 'died')?.value ||
      news.some(({ entry, ago }) => ago <= WEEK && entry.people.some(({ id }) => id === person.id)))
  );
}

/** What the sentence tells of is of the day: a report, in the present perfect or of a mark of the week. */
function isFresh(scene: Scene, { person, from, end }: AgeMention): boolean {
  // `has called time on her career at the age of 37`
  if (
    /\b(?:has|have)\s(?:[a-z]+\s){0,2}(?:retired|called|announced|ended|quit|hung|decided|confirmed)\b/.test(
      scene.reading.lower.slice(from, end),
    )
  )
    return true;
  if (/\b(?:has|have|is|are)\b/.test(scene.reading.lower.slice(end))) return true;
  // `At 41, Kenenisa Bekele remains`.
  if (/^,?\s(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*\s){1,4}[a-z]{3,}s\s/.test(scene.reading.text.slice(end))) return true;
  // `Kipchoge breaks own record at 37`: a headline.
  const [first] = castOf(scene);
  const does = first && /^\s([a-z]{3,}s)\s/.exec(scene.reading.text.slice(first.span.end))?.[1];
  if (does !== undefined && wordKind(does) === 'verb' && !/\b(?:was|were|had|when)\b/.test(scene.reading.lower))
    return true;
  const { published } = scene;
  if (published === undefined) return false;
  const raced = new Set(spansOf(scene, 'event').flatMap(({ series }) => series));
  const recent = achievementsOf(person, scene.facts.lexicons.rules).filter(
    ({ date }) => date.last >= published.first - 7 && date.first <= published.last,
  );
  const marked = markedIn(scene, person);
  return recent.some(
    (each) => marked.includes(each) || [...raced].some((series) => each.event?.startsWith(`${series}-`)),
  );
}

/**
 * `At 36, Kipchoge improved his own record`, `won gold at 22`: done in the week, where no other time is told, and never at
 * the age that is said.
 */
function justDone(scene: Scene, { person, years }: AgeMention): boolean {
  const { published } = scene;
  const { lower } = scene.reading;
  const born = preferred(person, 'born');
  if (!published || !born || spansOf(scene, 'date').length > 0) return false;
  const taken = spansOf(scene, 'record').length > 0 ? [] : takenIn(lower);
  const done = achievementsOf(person, scene.facts.lexicons.rules).filter(
    ({ place, round, date, records }) =>
      date.first <= published.last &&
      (taken.length === 0
        ? records.length > 0
        : place !== undefined && taken.includes(place) && (round === undefined || round === 'final')),
  );
  const isOfThatAge = ({ date }: Achievement) => {
    const age = ageOn(dateOf(born.value), date);
    return age === undefined || (age.min <= years && years <= age.max);
  };
  return (
    (taken.length > 0 || spansOf(scene, 'record').length > 0) &&
    done.some(({ date }) => date.precision === 'day' && date.last >= published.first - WEEK) &&
    !done.some(isOfThatAge)
  );
}

/** The words around an age tell of a death: `won in 1952 aged 29 and died aged 78`. */
function tellsDeath({ reading: { lower } }: Scene, { from, end }: AgeMention): boolean {
  const behind = lower.slice(end).replace(/(?:;|\sand\s).*$/s, '');
  // `who died in 1994, was 20 when she won, and retired`: of the day that follows.
  const [then] = /^\swhen\s[^,]*/.exec(behind) ?? [];
  return DEATH.test(then ?? `${lower.slice(from, end)} ${behind}`);
}

/** A sentence that goes on from one that tells of a death. */
function isOfDeath(scene: Scene, { person, when, end }: AgeMention, told: readonly SaidDay[]): boolean {
  return (
    told.length === 0 &&
    when === 'then' &&
    /^(?:\s?[.;]?\s?$|\sand\s(?:had\s(?:been|suffered|battled|fought)|leaves|is\ssurvived)\b)/.test(
      scene.reading.lower.slice(end),
    ) &&
    scene.before[0]?.claims.some(({ type, subject }) => type === 'death' && subject?.id === person.id) === true
  );
}
