/** Places in a text, each with whose it is: `finished fifth`, `third-placed Abdi`, `first and second`, `runner-up`. */
import type { Person } from '../../../dataset/entries.ts';
import type { OrdinalSpan, Span } from '../../reading/span.ts';
import { after, before, between, castOf, type Scene, spansOf } from '../../scene.ts';
import { asTold } from '../as-told.ts';
import { roleOf } from '../role.ts';
import {
  bracketed,
  invertedOf,
  isBeside,
  isLeftThere,
  isPutThere,
  isTimed,
  leftThere,
  openingOf,
  type Runner,
  shownBy,
  subjectOf,
} from './place-owner.ts';

export interface Placed {
  readonly span: Span;
  readonly place: number;
  readonly subject: { readonly person: Person; readonly sure: boolean };
  /** A numbered list: of a race, or of the fastest ever. */
  readonly listed?: boolean;
}

const PLACED_BEFORE =
  /(?:\bfinish(?:ed|es|ing)?|\b(?:brought|brings|earned|gave) (?:him|her)|\bcame(?: home| in)?|\bcom(?:es|ing)(?: home| in)?|\b(?:had|has|have) come(?: home| in)?|\b(?:content|satisfied|do|satisfy (?:him|her)self|consol(?:e|ed) (?:him|her)self) with|\bplac(?:ed|es|ing)|\bwas|\bbeen|\bis|\bcross(?:ed|es|ing)(?: the (?:finish )?line)?|\bend(?:ed|s|ing)(?: up)?|\bhome|\bt(?:ook|ake|akes|aking)|\bwere|\bclaim(?:ed|s|ing)?|\bsettl(?:ed|es|ing) for|\brunner in|\bin|\bto|\bgrab(?:s|bed|bing)?|\bbag(?:s|ged|ging)?|\bsecur(?:e|ed|es|ing)|\bearn(?:ed|s|ing)?|\bsnatch(?:ed|es|ing)?|\bfor|\branked|\bran|\bthan|\binto|\bonly|\bback in|\bagain)\s(?:(?:a|an|the|in|joint|equal|only|just|disappointing|strong|creditable|distant|close|closest|superb|fine|surprise|surprising|impressive|respectable|solid|excellent|lowly|poor|dismal|tied|best|his|her)\s){0,3}$/;
const PLACE_AFTER =
  /^(?:[-\s](?:plac(?:e|ed|er|ing)|spot|position)\b|\s?[,.;)—–-]|\s\(\d|\s(?:in|at|behind|with|after|on|overall|there|as|and|from|for|but|ahead|the\spodium|over|when|while|last|this|under|to|despite|yesterday|today|by|again|across|exactly|that\s(?:day|night|time|evening|year|summer))\b|\s(?:some|well|way|far|a|almost|nearly|about|just|more|only|another|further)\b(?=[^,.;]{0,30}\b(?:back|behind|adrift|later|down|off|away|ahead)\b)|$)/;
/** Numbered things that are no places: `second half`, `third lap`, `first time`. */
const NOT_PLACE =
  /^\s(?:half|lap|time|year|edition|attempt|round|consecutive|straight|world|title|victory|win|marathon|fastest|best|quickest|man|woman|athlete|person|runner|leg|kilomet|km|mile|quarter|record|and\s(?:third|second|fourth|final|last|fifth)\s(?:lap|round|attempt|throw|jump|half|leg|quarter)|in (?:the )?(?:queue|line|history|the all|all-time|the world|the rank|the list)|on the (?:all|world|list)|of (?:his|her|the|their|four|three|five|six|\d)|to (?:win|do|achieve|break|complete|run|go|take|become|hold|retain|defend|congratulate|greet|embrace|hug|thank|applaud|react|attack|fall|drop|crack|leave|admit|know|say|see|tell|shake))/;
const ARRIVED = /\b(?:finish(?:ed|es|ing)?|c[ao]m(?:e|es|ing)\s(?:home|in)|coming)\s$/;
/** `fourth and ten metres adrift with 150 metres to go`: while the race was still going on. */
const UNDER_WAY =
  /^(?:\splace)?(?:,?\s(?:and|but|some)\s[^,.;]{1,30})?,?\s(?:with|as|at|until|entering|into|off)\s(?:[^.;,]{0,35}\b(?:to\sgo|remaining|left|to\srun|still\sto\s[a-z]+)\b|(?:the\s)?(?:final|last|home)\s(?:bend|lap|straight|turn|barrier|hurdle|leg|100m|200m)\b)/;
/** `the fastest ever for third and fourth place`. */
const FASTEST_FOR = /\b(?:fastest|quickest|best|furthest|highest)\s(?:[a-z]+\s){0,2}for\s(?:[a-z]+\sand\s)?$/;
/** `the record was her fourth`, `who ran his first`: one of a count. */
const OWN =
  /\b(?:was|is|were|r[au]n|running|won|winning|set|setting|jumped|threw|made)\s(?:(?:just|only|already|now|still)\s)?(?:his|her|their)\s$/;
/** `to eclipse second place by eight minutes`: of whoever took it. */
const BEATEN =
  /\b(?:eclips|beat|outdistanc|out-?pac|distanc)[a-z]*\s(?:the\s)?$|\b(?:ahead of|clear of|over|in front of)\s(?:the\s)?$/;
const ATTRIBUTIVE = /^[-\s](?:plac(?:e|ed|er)|spot|position)\b/;
/** A place that is not of the race: of a ranking, a lap, a start. */
const NOT_OF_RACE =
  /\b(?:school|village|youth|junior|trials?|cross[\s-]country|world list|wedding|contest|ranked|rank|ranking|lying|running(?!\s(?:his|her|its|in|for|on|with)\s(?!(?:a\s)?$))|sitting|was lying|up to|moved into|moves into|heat|semi-?final|seeded|halfway|at the bell|list|all-time)\b/;
const NOT_YET =
  /\b(?:hop(?:e|es|ed|ing)|will|would|could(?!\s(?:only|do\s(?:no|only)|manage\s(?:no|only)|finish\s(?:no|only))\b)|may|might|aim[A-Za-zÀ-ɏ]*|never)\b/;

/** `the second woman home`, `the third man across the line`. */
const HOME = /^\s(?:(?:wo)?man|athlete|runner|finisher)\s(?:home|across\sthe\sline|over\sthe\sline|to\sfinish)\b/;
/** Before a place that tells how far off somebody was: `missed the podium, fourth`, `was last, eighth,`. */
const OUTSIDE =
  /\b(?:(?:miss(?:ed|es|ing)?(?:\sout\son)?|out\sof|outside|short\sof|off)\s(?:the|a|any)?\s?(?:podium|medals?|medal\splaces|rostrum|bronze|top\sthree)(?:\sby\s[^,;.]{2,30})?|\b(?:was|came|finished|trailed\sin)\s(?:only\s)?last),\s(?:only\s|just\s|finishing\s|placing\s|a\sclose\s)?$/;

/** `a first-ever gold medal`, `the second-fastest Ethiopian`, `his third-round throw`. */
const OF_A_KIND = /^-(?!plac|spot|position)[a-z]/;

/** `consigned to second place in history`: of the list of all time. */
const OF_ALL_TIME =
  /^\s(?:place\s|spot\s|position\s)?(?:in\shistory|of\sall[\s-]time|(?:on|in)\sthe\s(?:[a-z]+\s)?all-time)\b/;

export function placesIn(scene: Scene): readonly Placed[] {
  return [...respective(scene), ...ordinals(scene), ...runnersUp(scene), ...listed(scene)].filter(
    ({ span }, at, all) => all.findIndex((other) => other.span.start === span.start) === at,
  );
}

function ordinals(scene: Scene): readonly Placed[] {
  return spansOf(scene, 'ordinal').flatMap((span) => {
    const [left, right] = [before(scene, span), after(scene, span)];
    // `has been first there for years`: how often, and not in a race.
    if (
      span.value > 99 ||
      OF_A_KIND.test(right) ||
      OF_ALL_TIME.test(right) ||
      (span.value === 1 && left.endsWith('been '))
    )
      return [];
    const inverted = invertedOf(scene, span);
    if (inverted) return [{ span, place: span.value, subject: inverted }];
    const attributive = ATTRIBUTIVE.test(right);
    const beside = isBeside(scene, span);
    // `came in third to complete a sweep`; not `was the third to complete it`.
    const isArrival = ARRIVED.test(left) && /^\sto\s(?:complete|win|take|become|achieve)\b/.test(right);
    const opening = openingOf(scene, span);
    if (opening)
      return NOT_OF_RACE.test(right.replace(/[,;.].*$/s, '')) ? [] : [{ span, place: span.value, subject: opening }];
    if (!attributive && !isArrival && !HOME.test(right) && (NOT_PLACE.test(right) || !PLACE_AFTER.test(right)))
      return [];
    // "made his debut in Fukuoka, third in 2:06:39", "narrowly missed the podium, fourth in the steeplechase".
    const added =
      (/[a-z\d],\s$/.test(left) && /^\s(?:in|with)\s(?:a\s)?\d/.test(right)) ||
      (OUTSIDE.test(left) && /^(?:,|\s(?:in|at|behind|over|with)\b)/.test(right));
    if (!attributive && !beside && !added && !isCountedUp(scene, span) && !PLACED_BEFORE.test(left)) return [];
    if (UNDER_WAY.test(right)) return [];
    const loose =
      /\b(?:in|to|for|ran|than|with|into|only|again)\s(?:a\s|an\s|the\s)?(?:[A-Za-zÀ-ɏ]+\s)?$/.test(left) &&
      !attributive &&
      !beside &&
      !isAfterMark(scene, span) &&
      !/\bno (?:better|higher) than\s$/.test(left) &&
      !(ACHIEVED.test(left) && ENDS.test(right)) &&
      !/\b(?:finish[A-Za-zÀ-ɏ]*|fad(?:ed|ing|es)|came|home|settl[A-Za-zÀ-ɏ]+|back|adrift|later|behind(?:\s(?:her|him|them|[A-Za-zÀ-ɏ'’-]+)){0,2}|\d)\s(?:in|for)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}$/.test(
        left,
      ) &&
      PLACED_LOOSELY.test(left);
    const isLeft = isLeftThere(scene, span);
    const subject = isLeft
      ? leftThere(scene, span)
      : (bracketed(scene, span) ?? shownBy(scene, span) ?? subjectOf(scene, span, attributive));
    if (isLeft && !subject) return [];
    if (
      (loose &&
        !(
          subject &&
          (isTimed(scene, span, subject.person) || isPutThere(scene, subject, span) || isOfNamedRace(scene, span))
        )) ||
      BEATEN.test(left) ||
      OWN.test(left) ||
      FASTEST_FOR.test(left) ||
      NOT_OF_RACE.test(clauseOf(left)) ||
      NOT_YET.test(asTold(clauseOf(left))) ||
      NOT_OF_RACE.test(clauseOf(right, true))
    )
      return [];
    return subject ? [{ span, place: span.value, subject }] : [];
  });
}

/** `was second in Paris in 2003, second again in Helsinki and third in Osaka`: the next of several places, and where it was. */
function isCountedUp(scene: Scene, span: OrdinalSpan): boolean {
  if (!/(?:[a-z\d)],\s|\band\s)(?:then\s|only\s)?$/.test(before(scene, span, 12))) return false;
  const [words] = /^\s(?:again\s)?(?:in|at)\s(?:the\s)?/.exec(after(scene, span, 16)) ?? [];
  return (
    words !== undefined &&
    scene.reading.spans.some(
      ({ kind, start }) => (kind === 'place' || kind === 'event') && start === span.end + words.length,
    )
  );
}

/** `had a big breakthrough in fifth.` */
const ACHIEVED =
  /\b(?:breakthrough|surprise|upset|result|performance|showing|effort|run|race|debut|comeback)\s(?:[a-z]+\s){0,2}in\s$/;
const ENDS = /^(?:\splace)?\s?(?:[.;)]|$)/;

/** `did no better than fourth in the decathlon in Seoul`, `third in the Olympic 200 metres`: the race stands right behind. */
function isOfNamedRace(scene: Scene, { end }: OrdinalSpan): boolean {
  const { spans, lower } = scene.reading;
  const behind = spans.filter(({ start }) => start >= end && start - end < 60);
  const clause = (start: number) =>
    !/[;:.]|,\s(?!\d)|\b(?:and|but|while|who|which|when|after|before)\b/.test(lower.slice(end, start));
  const near = behind.filter(({ start }) => clause(start));
  const raced = near.find(({ kind }) => kind === 'discipline' || kind === 'event');
  return (
    raced !== undefined &&
    /^(?:\splace)?\s(?:in|over|at|of)\s/.test(lower.slice(end, raced.start)) &&
    near.some(({ kind }) => kind === 'discipline') &&
    spans.some((each) => each.kind === 'event' || (each.kind === 'place' && each.known))
  );
}

/** `ran 2:06:46 for third`. */
function isAfterMark(scene: Scene, { start }: OrdinalSpan): boolean {
  return spansOf(scene, 'amount').some(({ end }) => end < start && scene.reading.lower.slice(end, start) === ' for ');
}

const PLACED_LOOSELY = /\b(?:in|to|for|ran|than|with|into|only|again)\s(?:(?:a|an|the|joint|equal)\s){0,2}$/;

const clauseOf = (text: string, ahead = false) =>
  ahead ? text.replace(/[,;.].*$/s, '') : text.replace(/^.*[,;]/s, '');

/** `X and Y finished first and second`: one each, in order. */
function respective(scene: Scene): readonly Placed[] {
  const spans = spansOf(scene, 'ordinal');
  for (const [at, first] of spans.entries()) {
    const run = [first];
    for (const next of spans.slice(at + 1)) {
      if (!/^(?:,|,?\sand)\s$/.test(between(scene, run.at(-1) as Span, next))) break;
      run.push(next);
    }
    // `Compatriots Jackson and Thompson-Herah, second and third, completed the sweep`.
    const isApposed = /[a-z],\s$/.test(before(scene, first));
    // `and the Kenyans Kipruto and Mutiso third and fourth`.
    const isBare = castOf(scene).some(({ span }) => span.end + 1 === first.start);
    if (
      run.length < 2 ||
      !(PLACED_BEFORE.test(before(scene, first)) || isApposed || isBare) ||
      !/^(?:\s?[.,;]|$|\s(?:in|at|behind|on|respectively|with)\b)/.test(after(scene, run.at(-1) as Span))
    )
      continue;
    const people = castOf(scene).filter(
      (each) => each.span.end <= first.start && each.span.via !== 'pronoun' && !each.span.possessive,
    );
    const named = people.slice(-run.length);
    const joined = named.every(
      (each, nth) =>
        nth === 0 ||
        /^(?:\s\([^)]{1,20}\))?(?:,|,?\sand)\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/.test(
          between(scene, (named[nth - 1] as Runner).span, each.span),
        ),
    );
    const isNext = !isApposed || between(scene, (named.at(-1) as Runner).span, first) === ', ';
    if (named.length === run.length && joined && isNext)
      return run.map((span, nth) => ({ span, place: span.value, subject: named[nth] as Runner }));
  }
  return [];
}

function runnersUp(scene: Scene): readonly Placed[] {
  return [...scene.reading.lower.matchAll(/\brunner[s]?-?\s?up\b/g)].flatMap((match) => {
    const span: Span = { kind: 'count', value: 2, words: true, start: match.index, end: match.index + match[0].length };
    const people = castOf(scene);
    const next = people.find(
      (each) =>
        each.span.start >= span.end &&
        /^,?\s(?!(?:to|behind|at|in|and|was|is)\s)(?:[A-Za-zÀ-ɏ'’-]+\s){0,2}$/.test(between(scene, span, each.span)),
    );
    const subject = next ?? subjectOf(scene, span, false);
    return subject && !NOT_OF_RACE.test(before(scene, span, 30)) && !NOT_YET.test(before(scene, span, 30))
      ? [{ span, place: 2, subject }]
      : [];
  });
}

/** Lines of results: `3. Bashir Abdi (BEL) 2:05:03`, `men's long jump: 1, Mauro da Silva (Brazil) 8.28m; 2, Li Jinzhe (China) 8.23`. */
function listed(scene: Scene): readonly Placed[] {
  const { text } = scene.reading;
  const marks = /\d/.test(text) ? spansOf(scene, 'amount') : [];
  if (marks.length === 0) return [];
  return castOf(scene).flatMap((subject): readonly Placed[] => {
    const { start, end } = subject.span;
    const [words, number] = NUMBERED.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
    const mark = marks.find((each) => each.start >= end && each.start - end <= 30);
    if (words === undefined || number === undefined || !mark || roleOf(scene, mark) !== 'mark') return [];
    // A number that opens a line needs no stop behind it.
    if (!/[.,):]\s$/.test(words) && start !== words.length) return [];
    const place = Number(number);
    const at = start - words.length + words.indexOf(number);
    return [
      {
        span: { kind: 'count', value: place, words: false, start: at, end: at + number.length },
        place,
        subject,
        listed: true,
      },
    ];
  });
}

const NUMBERED = /(?:^\s?|[:;]\s|[a-z\d)],\s)(\d{1,2})[.,):]?\s$/;
