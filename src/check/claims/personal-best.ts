/**
 * Personal bests: `a personal best of 59:54`, `2:22:47, her best time`, `possesses a PB of 1:02:26 in the half marathon`.
 *
 * Held against the best mark of the person in that discipline on the day the clause names, else on the day of
 * publication: supported when it is that mark and still is; outdated when it was improved since, by publication or
 * later; contradicted when a better one stood already. One that is reported as it was done, `won in a personal best of`,
 * was the best of its day whatever came after the report.
 */
import type { Person } from '../../dataset/entries.ts';
import { isPlaceOf } from '../../domain/city.ts';
import { isLowerBetter } from '../../domain/discipline.ts';
import { gapWords } from '../../domain/gap.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, outdated, supported, unknown } from '../claim.ts';
import type { Amount, AmountSpan, SpanOf } from '../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../verify/achievements.ts';
import { bareMarks } from '../verify/marks/bare-marks.ts';
import { contestedIn } from '../verify/marks/contest.ts';
import { did, markWords, readingOf } from '../verify/marks/mark-words.ts';
import { isSame, slipsBetween } from '../verify/marks/performance.ts';
import { type Owner, ownerOf } from '../verify/owner.ts';
import { roleOf } from '../verify/role.ts';
import { settingOf } from '../verify/setting.ts';
import { isNews } from '../verify/slips/mark-meant.ts';

export const personalBest: ClaimReader = {
  types: ['personal-best'],
  ofPeople: true,
  needs: ['amount', 'count'],
  cue: /best|pb|pr|\bever\s|(?:of|in)\s(?:his|her)\s(?:life|career)/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const span of [...spansOf(scene, 'amount'), ...bareMarks(scene)]) {
      if (roleOf(scene, span) !== 'mark' || !isCalledBest(scene, span)) continue;
      const owner = ownerOf(scene, span) ?? whoseBest(scene, span);
      const claim = owner && (await judge(scene, span, owner));
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

/** `2.43 in Brussels in September 2014, his personal best`, where nobody is named before. */
function whoseBest(scene: Scene, mark: AmountSpan): Pick<Owner, 'person' | 'sure'> | undefined {
  const [record] = spansOf(scene, 'record').filter(({ scope, start }) => scope === 'personal' && start >= mark.end);
  return castOf(scene).find(
    ({ span }) =>
      span.possessive &&
      span.start >= mark.end &&
      record !== undefined &&
      /^\s(?:[a-z]+\s)?$/.test(scene.reading.lower.slice(span.end, record.start)),
  );
}

/** Whether the words make it a best that stands: not a previous one, and none of the season. */
function isCalledBest(scene: Scene, span: AmountSpan): boolean {
  // `a personal best 1:02:26 in the half marathon and 2:11:19 in the marathon`: both are.
  const joined = spansOf(scene, 'amount')
    .filter(({ end }) => end <= span.start)
    .at(-1);
  if (joined && /\sand\s$/.test(scene.reading.lower.slice(joined.end, span.start)) && isCalledBest(scene, joined))
    return true;
  const { lower } = scene.reading;
  if (THEN.test(lower.slice(0, span.start)) || UNTIL_THEN.test(lower.slice(span.end, span.end + 40))) return false;
  if (isMostEver(scene, span)) return true;
  return spansOf(scene, 'record').some((record: SpanOf<'record'>) => {
    if (record.scope !== 'personal') return false;
    const said = lower.slice(Math.max(0, record.start - 24), record.end);
    // `silver with a best effort of 5.90`: the best of several that day.
    if (/\bwith (?:an?|the)\sbest (?:performance|effort|mark|time|clocking)$/.test(said)) return false;
    // `smashing the indoor best of 15.43`: the one before.
    if (
      /\b(?:smash|shatter|break|broke|beat|improv|better|eclips|surpass|eras|top|add|tak|took)[a-z]*\s(?:[a-zà-ɏ'’]+\s){1,3}(?:best|pb|mark)$/.test(
        said,
      ) &&
      record.end <= span.start
    )
      return false;
    // `1:42.15, his best of the season`, `her best since Beijing`, `his best time in six years`.
    const behind = lower.slice(record.end, record.end + 40);
    if (OF_SEASON.test(behind) || OF_YEARS.test(behind)) return false;
    if (/\b(?:previous|prior|old|former|season['’]?s?|then|improved|improving|bettered|slashed|off)\b/.test(said))
      return false;
    if (record.end <= span.start)
      return /^(?:\s(?:of|in)\s(?:his|her)\s(?:life|career|lifetime))?(?:,|:|\s\(|\s[–—-]|\s(?:of|with))\s?$|^(?:\s(?:before|until|prior\sto|going\sinto|coming\sinto)\s(?:the\s)?[a-z]{4,12})?\s?(?:(?:of|at|is|was|in|for|the|with|time|mark|stands|standing|came|clocking|a|[:(]|half[\s-]marathon|marathon|\d[\d,]*m)\s?)*$/.test(
        lower.slice(record.end, span.start),
      );
    return (
      record.start - span.end < (MADE_AT.test(lower.slice(span.end, record.start)) ? 70 : 26) &&
      /^(?:(?:\s(?:in|at|on|from)\s[^,;:.()]{2,30}){1,2}?,\s|,|\s?[–—(-]|\s(?:is|was|which is|which was|as|for|-))?\s?(?:(?:an?|his|her|the|still|new|current|huge|massive|lifetime|time|mark)\s){0,3}$/.test(
        lower.slice(span.end, record.start),
      )
    );
  });
}

const MOST =
  /\b(?:fastest|quickest|best|highest|longest|farthest|furthest|most)\s(?:(?!(?:ever|by|in|of)\s)[a-z\d,]+\s){0,4}?(?:that\s)?$/;
const EVER =
  /^\s(?:(?:has|had)\s)?ever\s(?:[a-z]+\s){1,2}?(?:for\s(?:the\s)?[\d,]{2,6}(?:m|\smet(?:re|er)s)\s|over\s(?:the\s)?[\d,]{2,6}(?:m|\smet(?:re|er)s)\s)?(?:is|was|remains|remained)\s(?:still\s|only\s|just\s|his\s|her\s|the\s|an?\s)*$/;

/** `The highest that Brits ever vaulted was 6.03`. */
const isMostEver = (scene: Scene, { start }: AmountSpan): boolean =>
  castOf(scene).some(
    ({ span }) =>
      span.end <= start &&
      !span.possessive &&
      MOST.test(before(scene, span, 60)) &&
      EVER.test(scene.reading.lower.slice(span.end, start)),
  );

/** `2.43 in Brussels in September 2014, his personal best`: where and when it was made stands between. */
const MADE_AT =
  /^(?:m|\smet(?:re|er)s|\sseconds|\spoints)?(?:\s(?:in|at|on|from)\s[^,;:.()]{2,30}){1,2},\s(?:still\s)?(?:his|her)\s/;

const OF_SEASON =
  /^\s(?:time\s|mark\s)?(?:(?:of|for|in)\s(?:the|his|her|an?)|this|so far this)\s(?:otherwise\s)?(?:season|year|day|night|evening|series|meeting|summer|winter|campaign|competition)\b/;

/** The best since something, or of some years: nothing is said of those before. */
const OF_YEARS =
  /^(?:\s(?:time|mark|throw|jump|leap|run|result|height|distance|score|performance|race|outing|effort|clocking)){0,2},?\s(?:since|(?:in|for|over)\s(?:(?:more|less|fewer|almost|nearly|over|about|at|than|the|past|last|least|some|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|many|several|both))\s){0,4}(?:years?|seasons?|months|summers|winters|decades?)|(?:of|since)\s(?:the|his|her)\s(?:[a-z]+\s){0,2}(?:comeback|return|decade)|of\s(?:recent|late|the\slast|those|these))\b/;

/** Of a day before that of the text. */
const THEN =
  /\b(?:at (?:that|the) (?:stage|time|point|moment)|back then|(?:until|up to|before) (?:then|that)|going into|coming into|had (?:only )?been)\b/;

/** `Before Friday only two had come near it: Emmiyan, and Lewis, whose best was 8.79m`: of the day before what is told. */
const BEFORE_NEWS =
  /\b(?:before|until|up to|prior to)\s(?:today|yesterday|tonight|this\s(?:year|season|week|weekend|summer|final)|the\s(?:[a-z]+\s){0,2}(?:race|attempt|final|games|championships)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** `had a best of 9.81 before the final` */
const UNTIL_THEN =
  /^(?:m|\smet(?:re|er)s|\sseconds|\spoints)?,?\s(?:before|until|prior\sto|(?:going|coming)\sinto)\s(?:the\s(?:race|final|competition|championships|games|season|meeting|weekend)|today|yesterday|that|then|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** `an indoor personal best`, `the best outdoors`: of those under a roof alone, or of none of them. */
const PLACED = /\b(in|out)door\s(?:personal\s(?:best|record)|best|pb)\b|\b(?:personal\s)?best\s(in|out)doors\b/;

/** Where a best was made, as the words between it and `his personal best` say. */
function placesTo(scene: Scene, mark: AmountSpan): readonly SpanOf<'place'>[] {
  const record = spansOf(scene, 'record').find(({ scope, start }) => scope === 'personal' && start >= mark.end);
  if (!record || !MADE_AT.test(scene.reading.lower.slice(mark.end, record.start))) return [];
  return spansOf(scene, 'place').filter(({ known, start, end }) => known && start >= mark.end && end <= record.start);
}

const isAtBoston = ({ event }: Achievement): boolean => event?.startsWith('boston-marathon-') === true;

async function judge(
  scene: Scene,
  span: AmountSpan,
  { person, sure }: Pick<Owner, 'person' | 'sure'>,
): Promise<Claim | undefined> {
  const setting = settingOf(scene, span, undefined);
  const all = achievementsOf(person, scene.facts.lexicons.rules).filter(({ value, aided }) => value !== null && !aided);
  const placed = PLACED.exec(scene.reading.lower);
  const where = placed?.[1] ?? placed?.[2];
  const contested = (await contestedIn(scene, span, setting, all)).filter(
    ({ environment }) => where === undefined || (environment === 'indoor') === (where === 'in'),
  );
  const same = contested.find((each) => span.readings.some((reading) => isSame(reading, each)));
  const near = same ?? nearest(span, contested);
  if (!near) return undefined;
  const amount = readingOf(span, near);
  if (amount.unit !== near.unit) return undefined;
  const list = contested.filter(
    ({ discipline, environment }) =>
      discipline === near.discipline && (environment === near.environment || environment !== 'indoor'),
  );
  const best = (by: number) => list.filter(({ date }) => date.first <= by).sort(better)[0];
  const isOld = BEFORE_NEWS.test(scene.reading.lower.slice(0, span.start));
  if (isOld && scene.published?.precision !== 'day') return undefined;
  const day = isOld ? (scene.published?.first ?? 0) - REPORTED : (scene.published?.last ?? scene.today.last);
  const basis: Basis = {
    type: 'personal-best',
    span,
    subject: person,
    claimed: `personal best ${markWords(amount)}`,
    asOf: scene.published?.text,
    sources: near.sources,
  };
  const standing = best(day);
  if (!standing) return undefined;
  const earlier = isArrival(scene, span, standing, day) ? best(day - REPORTED) : undefined;
  if (earlier && !same) return bestBefore(person, amount, earlier, sure, { ...basis, sources: earlier.sources });
  if (isOld) {
    const told = bestBefore(person, amount, standing, sure, { ...basis, sources: standing.sources });
    // `Before the Berlin race in 2022 his best was 2:01:39`: of an older day, when it may have been so.
    const isOlder = same !== undefined || spansOf(scene, 'date').some(({ relative }) => !relative);
    return told?.verdict !== 'supported' && isOlder ? undefined : told;
  }
  const now = best(scene.today.last) as Achievement;
  const cited: Basis = { ...basis, sources: [...near.sources, ...now.sources] };
  // `2.41 in Brussels in September 2014, his personal best`: the best is from there, and that mark is not.
  const there = placesTo(scene, span);
  const isOf = (each: Achievement) => there.every(({ name }) => isPlaceOf(each, name));
  if (same && there.length > 0 && !isOf(same) && isOf(standing))
    return contradictedIf(sure, cited, {
      actual: standing.mark as string,
      reason: `the best of ${person.name} was ${did(standing)}`,
    });
  if (same) {
    // What was run at Boston counts for no record (rule 31.21), and may be left out of the bests.
    const [first] = list
      .filter((each) => better(each, same) < 0 && (isAtBoston(same) || !isAtBoston(each)))
      .sort((a, b) => a.date.first - b.date.first);
    if (!first) return supported(basis, { actual: same.mark, reason: `the best of ${person.name} is ${did(same)}` });
    // Of a report, and not of a story of years ago: then it has been improved since, and the reader is told.
    const isOfThen =
      isDone(scene, span) &&
      (setting.dates.some(({ date, relative }) => !relative && overlaps(date, same.date)) ||
        setting.events.some(({ year, series }) => series.some((id) => same.event === `${id}-${year}`)));
    if (
      (first.date.first > day && isDone(scene, span)) ||
      isOfThen ||
      isArrival(scene, span, first, day) ||
      (HAD.test(before(scene, span, 48)) && isNews(scene, first)) ||
      isToldOf(scene, span, first)
    )
      return supported(cited, {
        actual: same.mark,
        reason: `${person.name} has ${did(same)}, the best until ${first.date.text}`,
      });
    if (first.date.first > same.date.first)
      return outdated(cited, {
        actual: now.mark,
        until: first.date.text,
        reason: `${person.name} ran ${did(first)}; the best now is ${did(now)}`.replace(' ran ', ' improved it with '),
      });
    // `had a best of 2.40`, told of the day: the best of several attempts.
    const fresh = contested.some((each) => each.value === same.value && isNews(scene, each));
    if (fresh && /\b(?:had|with)\san?\s(?:day['’]s\s)?best\sof\s$/.test(before(scene, span, 24))) return undefined;
    return contradictedIf(sure, cited, {
      actual: standing.mark as string,
      reason: `the best of ${person.name} was ${did(standing)}`,
    });
  }
  const slip = slipsBetween(amount, standing) <= 1 && Math.abs(amount.value / (standing.value as number) - 1) < 0.15;
  // Of who never had a record the lists may lack the latest best.
  const impossible =
    better({ ...standing, value: amount.value }, standing) < 0 && list.some(({ records }) => records.length > 0);
  const difference = gapWords(
    Math.abs(amount.value - (standing.value as number)),
    amount.unit,
    Math.max(standing.step, Math.min(amount.step, 1000)),
  );
  const known = setting.dates.length === 0 || setting.dates.some(({ date }) => overlaps(date, standing.date));
  if ((slip || impossible || isSurpassed(scene, span, amount, standing, list)) && known)
    return contradictedIf(
      sure,
      { ...basis, sources: standing.sources },
      { actual: standing.mark as string, difference, reason: `the best of ${person.name} is ${did(standing)}` },
    );
  return unknown(
    { ...basis, sources: standing.sources },
    'not-in-data',
    `the dataset has no such mark; the best it has of ${person.name} is ${did(standing)}`,
  );
}

/** `and had a personal best of 43.48`, on the day after he has run 43.03. */
const HAD =
  /\bhad\s(?:a|an|his|her)\s(?:previous\s|prior\s|lifetime\s|career\s|personal\s)*(?:best|pb)\s(?:time\s|mark\s)?of\s(?:just\s|only\s)?$/;

/** Held against the best of the day before: nothing is said of what the lists may lack. */
function bestBefore(
  person: Person,
  amount: Amount,
  standing: Achievement,
  sure: boolean,
  basis: Basis,
): Claim | undefined {
  const judged = { actual: standing.mark as string, reason: `the best of ${person.name} was ${did(standing)} then` };
  if (isSame(amount, standing)) return supported(basis, judged);
  const isSlip = slipsBetween(amount, standing) <= 1 && Math.abs(amount.value / (standing.value as number) - 1) < 0.15;
  return isSlip ? contradictedIf(sure, basis, judged) : undefined;
}

/** `Kipruto's best is 2:03:00`, of whoever had run faster for months: whatever the lists lack, it is not his best. */
function isSurpassed(
  scene: Scene,
  span: AmountSpan,
  amount: Amount,
  standing: Achievement,
  list: readonly Achievement[],
): boolean {
  const { published } = scene;
  const disciplines = new Set(
    spansOf(scene, 'discipline').flatMap(({ disciplines }) => disciplines.map(({ id }) => id)),
  );
  const said =
    disciplines.size > 0
      ? disciplines.size === 1 && disciplines.has(standing.discipline.id)
      : list.every((each) => each.discipline === standing.discipline);
  return (
    published?.precision === 'day' &&
    standing.date.last < published.first - SETTLED &&
    standing.environment !== 'indoor' &&
    said &&
    better({ ...standing, value: amount.value }, standing) > 0 &&
    Math.abs(amount.value / (standing.value as number) - 1) < 0.05 &&
    IS_BEST.test(before(scene, span, 40)) &&
    !/\b(?:indoor|season|course|women-only|debut|under-?\d\d|u-?\d\d|junior|yards?)\b/.test(scene.reading.lower)
  );
}

/** Days after which everybody knows of a mark. */
const SETTLED = 60;
const IS_BEST =
  /(?:\b(?:best|pb|pr)(?:\stime)?\s(?:is|stands at)|\b(?:has|owns|boasts|with|holds)\san?\s(?:(?:personal|lifetime|career|marathon)\s)?(?:best|pb|pr)(?:\stime)?\sof)\s(?:just\s)?$/;

/** `ran a personal best of 1:57.15`, `second in a lifetime best 10.76`: told as it was done, and true of that day. */
function isDone(scene: Scene, span: AmountSpan): boolean {
  const left = before(scene, span, 70);
  return /\b(?:in|with)\s(?:an?|his|her|another)\s(?:[a-z-]+\s){0,2}(?:best|pb|pr)(?:\s(?:time|mark))?(?:\sof)?\s(?:just\s)?$/.test(
    left,
  )
    ? !/\b(?:boast|come|came|arriv|start|enter)[a-z]*\s(?:[a-z]+\s){0,3}with\s(?:an?|his|her)\s(?:[a-z-]+\s){0,2}(?:best|pb|pr)\b/.test(
        left,
      )
    : /\b(?:r[au]n|running|set|setting|clock(?:ed|ing)|post(?:ed|ing)|record(?:ed|ing)|produc(?:ed|ing)|thr[eo]w(?:ing|n)?|jump(?:ed|ing)|leapt|vault(?:ed|ing)|clear(?:ed|ing)|blaz(?:ed|ing)|deliver(?:ed|ing)|equal(?:l?ed|l?ing)|scor(?:ed|ing))\s(?:an?|his|her|another)\s(?:[a-z-]+\s){0,2}(?:best|pb|pr)(?:\s(?:time|mark))?(?:\sof)?\s(?:just\s)?$/.test(
        left,
      );
}

/** `arrived in Tokyo with a personal best of 9.95`, and improved it there: it was so when the races began. */
function isArrival(scene: Scene, span: AmountSpan, improved: Achievement, day: number): boolean {
  return (
    day - improved.date.first < REPORTED &&
    /\b(?:came|went|arrived|travelled|started|lined\sup|entered|flew)\s[^.;]{0,40}?\bwith\san?\s(?:[a-z-]+\s){0,2}(?:best|pb|pr)(?:\s(?:time|mark))?(?:\sof)?\s$/.test(
      before(scene, span, 110),
    )
  );
}

/** `He ran 9.77. He had a best of 9.81`: of whom the text tells what he improved it to. */
const isToldOf = (scene: Scene, span: AmountSpan, improved: Achievement): boolean =>
  /\bhad\san?\s(?:[a-z-]+\s){0,2}(?:best|pb|pr)\sof\s(?:only\s|just\s)?$/.test(before(scene, span, 40)) &&
  isNews(scene, improved) &&
  [scene, ...scene.before].some((each) =>
    spansOf(each, 'amount').some(({ readings }) => readings.some((reading) => isSame(reading, improved))),
  );

/** Days in which championships are told of. */
const REPORTED = 10;

function better(a: Achievement, b: Achievement): number {
  const by = (a.value as number) - (b.value as number);
  return isLowerBetter(a.discipline.kind) ? by : -by;
}

/** The mark most like it, of the same order. */
function nearest(span: AmountSpan, list: readonly Achievement[]): Achievement | undefined {
  const far = (each: Achievement) =>
    Math.min(
      ...span.readings
        .filter(({ unit }) => unit === each.unit)
        .map(({ value }) => Math.abs(value / (each.value as number) - 1)),
    );
  return [...list].filter((each) => far(each) < 0.15).sort((a, b) => far(a) - far(b))[0];
}
