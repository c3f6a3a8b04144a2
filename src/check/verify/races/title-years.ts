/**
 * Titles told by their years: `since Percy Williams in 1928`, `Trey Hardee, champion in 2009 and 2011`, `has won two
 * Olympic golds, in 2020 and 2024`, `the 2016 and 2020 Olympic titles`, `her first world title in Berlin in 2009`.
 */
import { yearOf } from '../../../domain/date.ts';
import { actorAt } from '../../clauses/clauses.ts';
import { ORDINAL, ordinalOf } from '../../reading/numbers.ts';
import type { SpanOf } from '../../reading/span.ts';
import { after, before, between, castOf, type Scene, spansOf } from '../../scene.ts';
import { isObject } from '../attach.ts';

type Runner = ReturnType<typeof castOf>[number];
type At = { readonly start: number; readonly end: number };

interface Run extends At {
  readonly years: readonly number[];
  /** The year is part of the name of a race. */
  readonly named: boolean;
}

export interface TitleYears extends At {
  readonly years: readonly number[];
  readonly subject: Runner;
  /** `her first title in 2009`: which of them it is; the latest is 0. */
  readonly nth: number | undefined;
  /** What was won: 2 and 3 are silver and bronze. */
  readonly medal: 1 | 2 | 3;
  /** What was won, where it stands right before the year: `the 400m in Montreal in 1976`. */
  readonly disciplines?: readonly string[] | undefined;
  /** The city that stands before the years. */
  readonly place?: string | undefined;
}

const JOINED =
  /^(?:,|,?\s(?:and|&|plus|then))\s(?:(?:then|again|also|most recently|in|at|the)\s){0,3}(?:[a-zà-ɏ]{3,14}\s(?:in\s)?)?\(?$/;
const AWARD =
  '(?:titles?|golds?|crowns?|(?:gold|silver|bronze)\\smedals?|silvers?|bronzes?|champion(?:ship)?s?|victor(?:y|ies)|wins?|triumphs?)';
/** Whom a sentence looks back on: `since Fredericks in 1993`, `the last man to win was Meyer in 1983`, `lost it to Wightman in 2022`. */
const BACK =
  /\b(?:win|winner|victor|champion|do so|do it|triumph)\s(?:(?:it|there|here|in|the|race|title|event|[a-z]+)\s){0,3}(?:was|were|is)\s(?:[a-zà-ɏ'’-]+\s){0,3}$|\b(?:lost|losing|went|gone|go(?:es|ing)|fell|fallen)\s[^,;.]{0,40}\bto\s(?:[a-zà-ɏ'’-]+,?\s){0,4}$|\b(?:since|after|behind|like|following|emulat[a-z]+|join(?:s|ed|ing)?|match(?:es|ed|ing)?|succeed(?:s|ed|ing)?|only|even|besides|alongside)\s(?:(?!and\b)[a-zà-ɏ'’-]+\s){0,4}$/;
const IN_YEAR = /^,?\s(?:back\s)?(?:in|of|from)\s(?:the\s)?(?:[a-zà-ɏ]{3,14}\s(?:in\s)?)?$|^\s\((?:in\s)?$/;
const CHAMPION_IN =
  /^,\s(?:(?:the|an?|who was|himself|herself|twice|also|then)\s){0,2}(?:(?!former\b|reigning\b)[a-z\d,-]+\s){0,3}(?:champion|winner|victor)\s(?:in|of)\s(?:[a-zà-ɏ]{3,14}\s(?:in\s)?)?$/;
const WON = new RegExp(`\\b(?:won|win|wins|winning|winner|defend[a-z]*|retain[a-z]*|${AWARD.slice(3, -1)})\\b`);
/** From whoever has them to the years. */
const HAS = new RegExp(
  `\\b(?:won|w[io]n|taken|took|claimed|added|adding|tacked on|picked up|earned|secured|winning|taking|grabbed|landed|has|had|have|with|was|is|became|been|owns?|captured|collected)\\s(?:[a-zà-ɏ\\d,'’-]+\\s){0,8}?${AWARD}(?:\\s(?:only|once|twice|thrice|three times|both|over|in|at|the|[\\d,]+m?|metres|meters|hurdles|steeplechase|marathon|jump|vault|put|throw))*,?\\s(?:(?:both|back|first|once|twice)\\s){0,2}(?:in|at|of|from)\\s(?:the\\s)?(?:[a-zà-ɏ]{3,14}\\s(?:in\\s)?)?$`,
);
/** `was crowned in London in 2017`, `also won in 2000 and 2001`. */
const CROWNED =
  /\bcrowned\s(?:(?:there|champion)\s)?in\s(?:[a-zà-ɏ]{3,14}\s(?:in\s)?)?$|\bwon\s(?:(?:it|there|here|again|the (?:race|title|event))\s){0,2}in\s$/;
/** `won the London Marathon four times, in 2015, 2016, 2018 and 2019`. */
const OFTEN =
  /\b(?:won|winning|winner)\s(?:[a-zà-ɏ\d'’-]+\s){1,6}(?:once|twice|thrice|(?:two|three|four|five|six|seven|eight) times),?\s(?:(?:both|back)\s)?in\s$/;
/** From a year that opens a sentence to whoever won then. */
const LED = /^,?\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;
const WON_TITLE = new RegExp(
  `^\\s(?:also\\s)?(?:won|took|claimed)\\s(?:(?!a\\b|silver|bronze)[a-zà-ɏ\\d,'’-]+\\s){0,4}${AWARD}(?![a-z])`,
);
const NOT =
  /\b(?:not|never|hop[a-z]+|second|runner-up|record|lost|missed|without|before|born|beat|beating|until|when|but|while|could|would)\b/;
const TITLES_OF = /^\s(?:[a-z\d,'’]+\s){0,5}?(?:titles?|golds?|crowns?|gold\smedals)\b/;
const NTH = new RegExp(
  `\\b(?:his|her|the|a)\\s(${ORDINAL}|last|latest)(?:\\s(?:[a-zà-ɏ\\d,'’-]+\\s){0,5}?${AWARD})?(?:\\stime)?(?:\\sof\\s(?:them|those|these))?(?:\\s(?:coming|came|was|also|being|won))?(?:\\sat\\sthe\\s(?:inaugural\\s|first\\s)?edition)?,?\\s(?:back\\s)?(?:in|at|with)\\s(?:the\\s)?(?:[a-zà-ɏ]{3,14}(?:\\s[a-zà-ɏ]{3,12})?,?\\s(?:in\\s)?)?$`,
);

export function titleYears(scene: Scene): readonly TitleYears[] {
  const { lower } = scene.reading;
  const found: TitleYears[] = [];
  const places = spansOf(scene, 'place').filter(({ known }) => known);
  const people = castOf(scene).filter(({ span }) => !span.possessive);
  for (const run of runsOf(scene)) {
    const last = people.filter(({ span }) => span.end <= run.start).at(-1);
    const words = last ? between(scene, last.span, run) : '';
    const earlier = found.at(-1);
    const looked =
      last !== undefined &&
      WON.test(lower) &&
      !/\brecord\b/.test(lower.slice(0, last.span.start)) &&
      ((IN_YEAR.test(words) &&
        (BACK.test(before(scene, last.span)) ||
          (earlier !== undefined &&
            /^[,)]?\s?(?:,\s)?and\s(?:[a-zà-ɏ'’-]+\s){0,4}$/.test(between(scene, earlier, last.span))))) ||
        CHAMPION_IN.test(words));
    const titled =
      last !== undefined && IS_CHAMPION.test(words) && /^\s(?:champion|winner)\b/.test(after(scene, run, 12));
    if (last && (looked || titled)) found.push({ ...run, subject: last, nth: undefined, medal: 1 });
    else {
      const own: TitleYears | undefined = ofActor(scene, run) ?? led(scene, run);
      if (own) found.push(own);
    }
  }
  return found.map((each) => ({
    ...each,
    place: places.find(
      ({ start, end }) => end < each.start && AT.test(lower.slice(end, each.start)) && start > each.subject.span.end,
    )?.name,
  }));
}

/** `Kemboi, the 2004 champion,`. */
const IS_CHAMPION = /^(?:\s\([^()]{1,20}\))?,\s(?:(?:the|who was|himself the|then the)\s)?$/;
const AT = /^,?\s(?:back\s)?(?:in\s|\()?$/;

function ofActor(scene: Scene, run: Run): TitleYears | undefined {
  const acting = actorAt(scene, run.start);
  const actor = acting?.is === 'known' ? acting.member : undefined;
  if (!actor || actor.span.end > run.start || (actor.span.possessive && actor.span.via !== 'pronoun')) return undefined;
  const clause = between(scene, actor.span, run).replace(/^.*;/s, '');
  const parted = scene.reading.spans.some(
    (each) =>
      (each.kind === 'amount' || (each.kind === 'person' && each.via !== 'pronoun')) &&
      each.start >= actor.span.end &&
      each.end <= run.start,
  );
  // "ran 8:58.81 to win the 2008 Olympics"; "won the 2019 London Marathon" is told by the race.
  const wins = run.named && run.years.length === 1 && /\bto\swin\s(?:the\s)?$/.test(clause);
  if ((parted && !wins) || NOT.test(clause) || isObject(scene, actor.span)) return undefined;
  const medal = medalIn(clause);
  const race =
    medal === 1 && run.years.length === 1 && /\b(?:won|winning|win)\b/.test(clause)
      ? raceBefore(scene, run)
      : undefined;
  if (race) return { ...run, subject: actor, nth: undefined, medal: 1, disciplines: race };
  const nth = NTH.exec(clause);
  if (nth && WON.test(clause) && run.years.length === 1) {
    const value = /^l/.test(nth[1] as string) ? 0 : ordinalOf(nth[1] as string);
    return value === undefined || !medal ? undefined : { ...run, subject: actor, nth: value, medal };
  }
  const told = { ...run, subject: actor, nth: undefined };
  if (run.named && run.years.length === 1) return WINS.test(clause) ? { ...told, medal: 1 } : undefined;
  if (OFTEN.test(clause) || (CROWNED.test(clause) && (run.years.length > 1 || /crowned/.test(clause))))
    return { ...told, medal: 1 };
  const titles =
    /\b(?:won|took|claimed|has|had)\s(?:both\s)?the\s$/.test(clause) && TITLES_OF.test(after(scene, run, 60));
  return medal && (HAS.test(clause) || titles) ? { ...told, medal } : undefined;
}

/** `won the 200m in Mexico City in 1968 and the 400m in Montreal in 1976`: the race of each year. */
function raceBefore(scene: Scene, run: Run): readonly string[] | undefined {
  const { lower } = scene.reading;
  const race = spansOf(scene, 'discipline').findLast(({ end }) => end <= run.start);
  return race &&
    /\b(?:won|win|winning|and|,)\s(?:both\s)?(?:the\s)?(?:(?:wo)?men['’]s\s)?$/.test(lower.slice(0, race.start)) &&
    /^(?:\s(?:at|in)\s(?:the\s)?[a-zà-ɏ]{3,14}(?:\s[a-zà-ɏ]{3,12}){0,2})?,?\s(?:in|of)\s$/.test(
      lower.slice(race.end, run.start),
    )
    ? race.disciplines.map(({ id }) => id)
    : undefined;
}

const WINS = /\b(?:won|win|wins|winning)\s(?:the\s|at\s(?:the\s)?)?$/;

/** Which medal words tell of; none where they tell of several. */
function medalIn(clause: string): 1 | 2 | 3 | undefined {
  const colours = new Set(clause.match(/\b(?:gold|silver|bronze)/g));
  if (colours.size > 1) return undefined;
  return colours.has('silver') ? 2 : colours.has('bronze') ? 3 : 1;
}

/** `Twelve years ago Denise Lewis won the title in Sydney`. */
function led(scene: Scene, run: Run): TitleYears | undefined {
  const [first] = castOf(scene);
  return first &&
    !first.span.possessive &&
    first.span.start >= run.end &&
    LED.test(between(scene, run, first.span)) &&
    /^(?:back\s)?(?:in\s)?$/.test(scene.reading.lower.slice(0, run.start)) &&
    WON_TITLE.test(after(scene, first.span, 70))
    ? { ...run, subject: first, nth: undefined, medal: 1 }
    : undefined;
}

/** Years that stand alone or are counted up, `in 2004, 2008 and 2012`, `at Beijing 2008 and London 2012`. */
function runsOf(scene: Scene): readonly Run[] {
  const { lower, spans } = scene.reading;
  const runs: { start: number; end: number; years: number[]; named: boolean }[] = [];
  for (const span of spans) {
    const { start, end } = span;
    const year =
      span.kind === 'event'
        ? span.title
          ? undefined
          : span.year
        : span.kind === 'date'
          ? yearSaid(scene, span)
          : undefined;
    if (year === undefined) continue;
    const last = runs.at(-1);
    const parted = castOf(scene).some((each) => last && each.span.start >= last.end && each.span.end <= start);
    const joined = last !== undefined && !parted && JOINED.test(lower.slice(last.end, start));
    if (joined) {
      last.years.push(year);
      last.end = end;
    } else runs.push({ start, end, years: [year], named: span.kind === 'event' });
  }
  return runs;
}

/** A year, `last year`, `twelve years ago`. */
function yearSaid({ reading }: Scene, { date, relative, start, end }: SpanOf<'date'>): number | undefined {
  const counted = /^(?:last year|[a-z]+ years ago)$/.test(reading.lower.slice(start, end));
  return date.precision === 'year' && (!relative || counted) ? yearOf(date) : undefined;
}
