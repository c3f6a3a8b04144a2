/**
 * The day on which somebody won a final: `took the Olympic 100 metres title on Sunday night`, `On 7 August 2012 Farah won
 * gold over 10,000 metres`. Held against the day of that final, and not against the weeks its Games lasted.
 */
import type { Person } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { ordinal } from '../../../domain/ordinal.ts';
import { actorAt } from '../../clauses/clauses.ts';
import type { SpanOf } from '../../reading/span.ts';
import { after, between, castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isAbsolute } from '../marks/dated-marks.ts';
import type { DatedRace } from '../races/event-days.ts';
import { isFinal } from '../races/races.ts';
import { away } from './days.ts';

type DateSpan = SpanOf<'date'>;

/** Days after which a weekday is none of a report any more. */
const NEWS = 12;
const WEEK = 7;
/** Days by which a day of the same Games is off at most. */
const GAMES = 16;

const WON =
  /\b(?:w[io]n(?:s|ning)?|took|takes|taking|claim(?:s|ed|ing)?|retain(?:s|ed|ing)?|defend(?:s|ed|ing)|secur(?:es|ed|ing)|captur(?:es|ed|ing)|clinch(?:es|ed|ing)|earn(?:s|ed|ing)|grab(?:s|bed|bing)|land(?:s|ed|ing)|bec[ao]m(?:e|es|ing)|stormed|powered|cruised|sprinted|raced|ran|jumped|threw|was\scrowned|added|lifted|seized|picked\sup)\b/;
const PRIZES: readonly (readonly [words: RegExp, place: number])[] = [
  [/\b(?:silver|runner-up)\b/, 2],
  [/\bbronze\b/, 3],
  [/\b(?:gold|title|crown|(?:bec[ao]m(?:e|es|ing)|crowned)\s[^,;]{0,40}\bchampion|won|wins|winning|victory)\b/, 1],
];
/** Words of a championship, without which a win may be that of a meeting. */
const MEDAL = /\b(?:gold|silver|bronze|medal|title|crown|champion)\b/;
/** `Bolt, the Olympic champion, ran`: what he is called is nothing he did that day. */
const CALLED = /,\s(?:the|an?|who)\s[^,;]{3,60},/g;
/** What a day between these words is of, and not of the final. */
const ELSE =
  /\b(?:said|says|told|announced|confirmed|will|would|could|heats?|semi-?finals?|quarter|qualif[a-z]+|rounds?|after|before|ahead|following|since|until|till|returns?|returned|arrived|when|who|whose|which|not|never|over(?!\s(?:the\s)?\d)|from|wanted|hopes?|hoped|days?)\b|[;:()“”"]/;

/** Each day that is told of a final somebody won, with the day it was. */
export function finalDays(scene: Scene): readonly DatedRace[] {
  return spansOf(scene, 'date').flatMap((date): readonly DatedRace[] => {
    if (date.date.precision !== 'day' || !(date.relative ? isNews(scene, date) : isAbsolute(date))) return [];
    const told = toldOf(scene, date);
    if (!told) return [];
    const [meant, other] = finalsOf(scene, date, told);
    if (!meant || ((other || wonMore(scene, meant, told)) && away(meant, date) > 0)) return [];
    const off = away(meant, date);
    if (off > 0 && isElsewhere(scene, date, meant, told.person)) return [];
    // A day apart may be one of another zone, or the first of two; `last Sunday`, written on a Sunday, is a week ago.
    if (off === 1 || (date.relative && off === WEEK)) return [];
    return [
      {
        date,
        subject: told.person,
        sure: told.sure && !other,
        day: meant.date,
        agrees: off === 0,
        reason: `${told.person.name} was ${ordinal(meant.place as number)} in the ${meant.discipline.name.toLowerCase()} on ${meant.date.text}`,
        sources: meant.sources,
      },
    ];
  });
}

const isNews = ({ published }: Scene, { date }: DateSpan): boolean =>
  published !== undefined && date.first <= published.last && date.first >= published.first - NEWS;

interface Told {
  readonly person: Person;
  readonly sure: boolean;
  readonly place: number;
  readonly disciplines: ReadonlySet<string>;
}

/** Who won what, in the clause of a day that stands behind it, or before whoever acts. */
function toldOf(scene: Scene, date: DateSpan): Told | undefined {
  const opens = /^(?:\W|it was\s|on\s|late\s|early\s|and\s|but\s)*$/.test(scene.reading.lower.slice(0, date.start));
  const actor = opens ? castOf(scene).find(({ span }) => span.start >= date.end) : knownActor(scene, date);
  if (!actor || actor.span.possessive) return undefined;
  const gap = opens ? between(scene, date, actor.span) : '';
  if (
    opens &&
    !/^(?:\s(?:night|evening|afternoon|morning))?,?\s(?:(?:in|at)\s[^,;]{3,30},?\s)?(?:[a-z’'-]+\s){0,3}$/.test(gap)
  )
    return undefined;
  const said = opens ? after(scene, actor.span, 90).replace(/[;:.].*$/s, '') : between(scene, actor.span, date);
  const words = said.replace(CALLED, ' ');
  const others = castOf(scene).some(
    ({ span, person }) =>
      person.id !== actor.person.id &&
      span.start >= actor.span.end &&
      (opens ? span.start < actor.span.end + said.length : span.end <= date.start),
  );
  if (others || words.length > 140 || !WON.test(words) || ELSE.test(words)) return undefined;
  // `won the 1500 metres in Lausanne`: of a meeting, where no championship is told.
  if (!MEDAL.test(words) && spansOf(scene, 'event').length === 0) return undefined;
  const place = PRIZES.find(([prize]) => prize.test(words))?.[1];
  const here = spansOf(scene, 'discipline').filter(
    (each) => each.start >= actor.span.end && (opens || each.end <= date.start),
  );
  const disciplines = here.at(-1)?.disciplines ?? (here.length === 0 ? disciplinesOf(scene) : []);
  return place === undefined
    ? undefined
    : { person: actor.person, sure: actor.sure, place, disciplines: new Set(disciplines.map(({ id }) => id)) };
}

function knownActor(scene: Scene, date: DateSpan) {
  const actor = actorAt(scene, date.start);
  return actor?.is === 'known' && actor.member.span.end <= date.start ? actor.member : undefined;
}

/** The finals somebody won so near that day that no others can be meant, the nearest first. */
function finalsOf(scene: Scene, date: DateSpan, { person, place, disciplines }: Told): readonly Achievement[] {
  const { published } = scene;
  const series = spansOf(scene, 'event').flatMap((event) => event.series);
  return achievementsOf(person, scene.facts.lexicons.rules)
    .filter(
      (each) =>
        each.place === place &&
        each.event !== undefined &&
        isFinal(each) &&
        each.date.precision === 'day' &&
        (disciplines.size === 0 || disciplines.has(each.discipline.id)) &&
        (series.length === 0 || series.some((id) => each.event?.startsWith(`${id}-`))) &&
        (date.relative
          ? published !== undefined && each.date.last <= published.last && each.date.first >= published.first - NEWS
          : away(each, date) <= GAMES),
    )
    .sort((a, b) => away(a, date) - away(b, date));
}

/** Whether another final of the same Games may be meant, whose day is not known. */
const wonMore = (scene: Scene, meant: Achievement, { person, disciplines }: Told): boolean =>
  disciplines.size !== 1 &&
  achievementsOf(person, scene.facts.lexicons.rules).some(
    (each) =>
      each.event === meant.event &&
      each.discipline.id !== meant.discipline.id &&
      (each.place ?? 0) <= 3 &&
      isFinal(each),
  );

/** Whether the words name another place, or the person did something else on that day. */
const isElsewhere = (scene: Scene, date: DateSpan, meant: Achievement, person: Person): boolean =>
  spansOf(scene, 'place').some(({ known, name }) => known && !isPlaceOf(meant, name)) ||
  achievementsOf(person, scene.facts.lexicons.rules).some(
    (each) => each.event !== meant.event && away(each, date) === 0 && each.date.precision === 'day',
  );
