/**
 * How long a record stood: `a 19-year-old world record`, `Kimetto's four-year-old record`, `had stood for 16 years`, `has
 * stood since 1986`, `has belonged to El Guerrouj since 1999`, `ended a 26-year reign`, `the mark had lasted 13 days`.
 *
 * Years are told in full, begun or by the calendar, and any of these supports the claim. What stood when the text was
 * published and has fallen since is outdated.
 */
import { preferred } from '../../dataset/person-facts.ts';
import { dateOf } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, outdated, supported, unknown } from '../claim.ts';
import { cardinalOf } from '../reading/numbers.ts';
import type { PeriodSpan, SpanOf } from '../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../scene.ts';
import { overlaps } from '../verify/achievements.ts';
import { wordingOf } from '../verify/differences/gap-wording.ts';
import { timeTold } from '../verify/differences/times.ts';
import { type Said, sinceAt, stoodAt } from '../verify/reigns/duration-words.ts';
import { lasts, PER, periodWords, type WholePeriod, wholePeriods } from '../verify/reigns/lengths.ts';
import { reignEnds } from '../verify/reigns/reign-ends.ts';
import { type Reign, reignsAt } from '../verify/reigns/reigns.ts';
import { isSetAt, sinceGames } from '../verify/reigns/since-games.ts';
import { takenLater } from '../verify/reigns/taken-later.ts';
import { isOfTwo } from '../verify/reigns/two-holders.ts';

export const recordDuration: ClaimReader = {
  types: ['record-duration'],
  cue: /record|mark|best|standard|stood|lasted|surviv|reign|since|years? old|unbeaten|held|had|f[ea]ll|gone|-old|turn|reach|of (?:the |all )?(?:[a-z-]+ )?list|further|farther|faster|higher|longer|(?:took|lost)\sit\s|\bno(?:body|ne|\s[a-z]+)\b|\bit\stook\b/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const span of wholePeriods(scene)) {
      if (scene.claims.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      if (span.unit === 'year' && BEFORE_BIRTH.test(scene.reading.lower.slice(span.end))) {
        claims.push(...(await yearsBeforeBirth(scene, span)));
        continue;
      }
      const said = stoodAt(scene, span);
      const taken = said ? undefined : await takenLater(scene, span);
      const judged = said
        ? await judge(scene, span, said, await reignsAt(scene, said, said.tense, said.own, said.run))
        : taken
          ? await judge(scene, span, taken.said, taken)
          : [];
      const [first] = judged;
      const isDone = first?.verdict === 'supported' || first?.verdict === 'outdated';
      const general = isDone ? undefined : await timeTold(scene, span, 'record-duration');
      // Of what is called wrong another reading may be true: none is wrong then.
      const isOpen = first === undefined || (first.actual === null && first.sources.length === 0);
      // `Cram's record had lasted six years`: so long as another's lasted says nothing of his.
      const isOfOther =
        first?.verdict === 'contradicted' && isPossessed(scene, first) && general?.subject?.id !== first.subject?.id;
      const better = isOpen || (general?.verdict === 'supported' && !isOfOther) ? general : undefined;
      claims.push(...(better ? [better] : judged));
    }
    const games = await sinceGames(scene);
    for (const span of [...spansOf(scene, 'date'), ...games]) {
      const said = isOfTwo(scene, span) ? undefined : sinceAt(scene, span);
      const judged = said ? await judgeSince(scene, span, said) : [];
      const isOpen = games.includes(span) && isSetAt(scene, span);
      claims.push(...judged.filter(({ verdict }) => !isOpen || verdict !== 'contradicted'));
    }
    claims.push(...(await bornSince(scene)));
    if (ENDS.test(scene.reading.lower)) claims.push(...(await reignEnds(scene)));
    return claims;
  },
};

const ENDS = /\b(?:until|till|from\s[\da-z\s]{4,16}\sto|between)\s/;

const isPossessed = (scene: Scene, { subject, start }: Claim): boolean =>
  castOf(scene).some(({ span, person }) => span.possessive && span.end <= start && person.id === subject?.id);

const SINCE_BEFORE =
  /\b(?:stood|standing|stands|survived|lasted|been|unbroken|unbeaten|record|mark)\b[^.;]{0,40}\bsince (?:well |long )?(before (?=[^.;]{2,40}\bwas (?:even )?born\b))/;

const BEFORE_BIRTH = /^\s(?:before|when)\s(?:[a-zà-ɏ'’-]+\s){1,4}(?:was|were)\s(?:even\s)?born\b/;

/** `established four years before the Norwegian was born`, `a record that was 14 years old when she was born`. */
async function yearsBeforeBirth(scene: Scene, span: PeriodSpan): Promise<readonly Claim[]> {
  const said = BEFORE_BIRTH.exec(scene.reading.lower.slice(span.end));
  const who = said && castOf(scene).find(({ span: each }) => each.start >= span.end && !each.possessive);
  const born = who ? preferred(who.person, 'born') : undefined;
  if (!said || !who || !born || who.span.start > span.end + said[0].length) return [];
  const place = { start: span.start, end: span.end + said[0].length };
  const { reigns, pinned } = await reignsAt(scene, place, 'either');
  const [first] = reigns;
  if (!first || !pinned || first.holder?.id === who.person.id) return [];
  const [set, birth] = [dateOf(first.set), dateOf(born.value)];
  const [least, most] = [(birth.first - set.last) / PER.year, (birth.last - set.first) / PER.year];
  const basis: Basis = {
    type: 'record-duration',
    span: place,
    subject: first.holder?.id ? { id: first.holder.id, name: first.holder.name } : undefined,
    claimed: `${span.count} years before the birth of ${who.person.name}`,
    asOf: endOf(scene, first)?.text,
    sources: [...first.sources, ...born.sources],
  };
  const reason = `${reasonOf(scene, first)}; ${who.person.name} was born ${born.value}`;
  const actual = `${Math.round(least)} years`;
  return [
    least - 1 < span.count && span.count < most + 1
      ? supported(basis, { actual, reason })
      : contradictedIf(who.sure, basis, { actual, reason }),
  ];
}

/** `had stood since before she was born`: the day of the record against a birth. */
async function bornSince(scene: Scene): Promise<readonly Claim[]> {
  const match = SINCE_BEFORE.exec(scene.reading.lower);
  if (!match) return [];
  const at = match.index + match[0].length;
  const who = castOf(scene).find(({ span }) => span.start >= at && !span.possessive);
  const born = who && preferred(who.person, 'born');
  if (!who || !born) return [];
  const span = { start: at - (match[1]?.length ?? 0), end: scene.reading.lower.indexOf('born', who.span.end) + 4 };
  const { reigns, pinned } = await reignsAt(scene, span, 'either');
  const [first] = reigns;
  if (!first || !pinned || first.holder?.id === who.person.id) return [];
  const [set, birth] = [dateOf(first.set), dateOf(born.value)];
  const basis: Basis = {
    type: 'record-duration',
    span,
    subject: first.holder?.id ? { id: first.holder.id, name: first.holder.name } : undefined,
    claimed: `since before the birth of ${who.person.name}`,
    asOf: endOf(scene, first)?.text,
    sources: [...first.sources, ...born.sources],
  };
  const reason = `${reasonOf(scene, first)}; ${who.person.name} was born ${born.value}`;
  if (set.last < birth.first) return [supported(basis, { actual: first.set, reason })];
  return set.first > birth.last ? [contradictedIf(who.sure, basis, { actual: first.set, reason })] : [];
}

/** A reign measured: to its end, or to the day of the text. */
interface Measured {
  readonly reign: Reign;
  readonly from: ReturnType<typeof dateOf>;
  readonly to: ReturnType<typeof dateOf>;
}

async function judge(
  scene: Scene,
  span: WholePeriod,
  said: Said,
  { reigns, pinned, marked = [] }: Awaited<ReturnType<typeof reignsAt>>,
): Promise<readonly Claim[]> {
  const claimed = periodWords(span);
  const basis = (reign: Reign | undefined): Basis => ({
    type: 'record-duration',
    span: { start: said.start, end: said.end },
    subject: reign?.holder?.id ? { id: reign.holder.id, name: reign.holder.name } : undefined,
    claimed,
    asOf: endOf(scene, reign)?.text,
    sources: reign?.sources ?? [],
  });
  const [first] = reigns;
  if (!first)
    return said.certain ? [unknown(basis(undefined), 'ambiguous', 'it is not clear which record is meant')] : [];
  const wording = wordingOf(before(scene, span, 30));
  for (const reign of reigns) {
    for (const set of [reign.set, ...reign.equalled, ...(said.run || said.own ? reign.also : [])]) {
      const measured = measure(scene, reign, set);
      if (!measured || !lasts(measured, span, wording)) continue;
      return [
        ended(scene, reign, said)
          ? outdated(basis(reign), {
              until: (said.own ? reign.lost : reign.ended) as string,
              reason: reasonOf(scene, reign),
            })
          : supported(basis(reign), { actual: told(measured, span), reason: reasonOf(scene, reign) }),
      ];
    }
  }
  const measured = measure(scene, first, first.set);
  if (!measured) return [];
  // A record that was struck from the list later had ended the reign when the text was written.
  const struck = first.list.steps.find(
    ({ step, stood }) =>
      !stood &&
      step.set > first.set &&
      (first.ended === null || step.set < first.ended) &&
      Math.floor((dateOf(step.set).first - dateOf(first.set).last) / PER[span.unit]) === span.count,
  );
  if (struck)
    return [
      unknown(
        basis(first),
        'ambiguous',
        `${reasonOf(scene, first)}; the ${struck.step.mark} of ${struck.step.set} did not count in the end`,
      ),
    ];
  const low = (measured.to.first - measured.from.last) / PER[span.unit];
  if (!pinned && !said.certain) return [];
  if (said.isOpen && endOf(scene, first) === (scene.published ?? scene.today) && span.count < low) return [];
  // `Ayana's two-day-old record of 29:06.82`: so long stood the record of that mark, which was not hers.
  const isOther = (reign: Reign) => {
    const length = measure(scene, reign, reign.set);
    return length !== undefined && lasts(length, span, wording);
  };
  if (marked.some(isOther) || isOfAnother(scene, first, (held) => lasts(held, span, wording))) return [];
  // It had stood so long on some day, which may be that of the text; `broke the 16-year-old record` is of the one before.
  if (!scene.published && said.tense !== 'over')
    return [unknown(basis(first), 'unclear-date', `${reasonOf(scene, first)}; the day of the text is not known`)];
  return [
    contradictedIf(pinned && isNamed(scene, first), basis(first), {
      actual: told(measured, span),
      difference: `${Math.abs(Math.round(low) - span.count)} ${span.unit}s`,
      reason: reasonOf(scene, first),
    }),
  ];
}

/** `with which she broke the 41-year-old record of the Czech Kratochvilova`: it was another of those named whose stood so long. */
function isOfAnother(
  scene: Scene,
  { holder, list }: Reign,
  lasted: (held: Pick<Measured, 'from' | 'to'>) => boolean,
): boolean {
  const today = scene.published ?? scene.today;
  const others = new Map(castOf(scene).map(({ person }) => [person.id, person] as const));
  // `Beamon set a record that was unbeaten for 22 years`: his, and not the one before.
  if (others.size < 2 && (holder?.id === undefined || others.has(holder.id))) return false;
  return [...others.values()].some(({ id, records }) =>
    records.some(
      ({ area, stood, set, ended, discipline }) =>
        area === 'world' &&
        stood &&
        (id !== holder?.id || discipline === list.discipline.id) &&
        dateOf(set).first <= today.last &&
        lasted({ from: dateOf(set), to: ended === null ? today : dateOf(ended) }),
    ),
  );
}

/** Where two are named, one of them is who held the record: else another record is meant. */
function isNamed(scene: Scene, { holder }: Reign): boolean {
  const named = new Set(castOf(scene).map(({ person }) => person.id));
  return named.size < 2 || holder?.id === undefined || named.has(holder.id);
}

/** Days up to which a time is told in days as well. */
const SHORT = 1096;
/** Days of a year from which on it is all but full. */
const ALL_BUT = 350;

function endOf(scene: Scene, reign: Reign | undefined) {
  const day = scene.published ?? scene.today;
  return reign?.ended && dateOf(reign.ended).first <= day.last ? dateOf(reign.ended) : reign ? day : undefined;
}

function measure(scene: Scene, reign: Reign, set: string): Measured | undefined {
  const to = endOf(scene, reign);
  return to ? { reign, from: dateOf(set), to } : undefined;
}

/** `18 years 279 days`, or in the unit of the claim. */
function told({ from, to }: Measured, { unit }: Pick<PeriodSpan, 'unit'>): string {
  const days = to.first - from.last;
  const whole = Math.floor(days / PER[unit] + 0.003);
  const rest = Math.round(days - whole * PER[unit]);
  const full = `${whole} year${whole === 1 ? '' : 's'}`;
  if (unit !== 'year') return `${Math.round(days / PER[unit])} ${unit}s`;
  const exact = rest > 0 ? `${full} ${rest} days` : full;
  // Days tell more of a short time, and of one that is all but full the year it wants.
  if (days < SHORT) return `${exact} (${days} days)`;
  const left = Math.round(PER.year) - rest;
  return rest > ALL_BUT ? `${exact}, ${left} day${left === 1 ? '' : 's'} short of ${whole + 1} years` : exact;
}

/** Said to stand, and fallen since; who bettered his own record has it still. */
function ended({ published, today }: Scene, reign: Reign, { tense, own }: Said): boolean {
  const last = own ? reign.lost : reign.ended;
  if (tense !== 'standing' || !published || last === null) return false;
  const end = dateOf(last);
  return end.first > published.last && end.first <= today.last;
}

function reasonOf(scene: Scene, reign: Reign): string {
  const over = reign.ended !== null && dateOf(reign.ended).first <= (scene.published ?? scene.today).last;
  return `the ${reign.words} of ${reign.mark} by ${reign.by} ${over ? `stood from ${reign.set} to ${reign.ended}` : `was set on ${reign.set}`}`;
}

async function judgeSince(scene: Scene, span: SpanOf<'date'>, said: Said): Promise<readonly Claim[]> {
  // A date and more of its own behind it, "since 1986 in Neubrandenburg", is still the day of the record.
  if (/^\s?(?:\)|-)?\s(?:until|to|and \d{4})\b/.test(after(scene, span, 12))) return [];
  const { reigns, pinned } = await reignsAt(scene, said, said.tense, said.own);
  const [first] = reigns;
  if (!first) return [];
  const basis = (reign: Reign): Basis => ({
    type: 'record-duration',
    span,
    subject: reign.holder?.id ? { id: reign.holder.id, name: reign.holder.name } : undefined,
    claimed: `since ${span.date.text}`,
    asOf: endOf(scene, reign)?.text,
    sources: reign.sources,
  });
  // Who had it with one mark after another had it since the first of them.
  const since = ({ set, also }: Reign) => (said.own && also.at(-1)) || set;
  const reason = (reign: Reign) =>
    `the ${reign.words} of ${reign.mark} by ${reign.by} was set on ${reign.set}${since(reign) === reign.set ? '' : `, the first on ${since(reign)}`}`;
  // `37 years ago` is begun, full or by the calendar.
  const ago = said.ago ? agoAt(scene, span) : undefined;
  const slack = said.ago ? 366 : 0;
  const when = { first: span.date.first - slack, last: span.date.last + slack };
  const isThen = (set: string) =>
    ago
      ? lasts({ from: dateOf(set), to: scene.published ?? scene.today }, ago, wordingOf(before(scene, span, 30)))
      : overlaps(when, dateOf(set));
  const found = reigns.find((reign) => [reign.set, ...reign.equalled, ...reign.also].some(isThen));
  if (found)
    return [
      ended(scene, found, said)
        ? outdated(basis(found), {
            actual: since(found),
            until: (said.own ? found.lost : found.ended) as string,
            reason: reason(found),
          })
        : supported(basis(found), { actual: since(found), reason: reason(found) }),
    ];
  if (!pinned || (span.relative && !said.ago) || !isNamed(scene, first) || isOfUnknown(scene, span)) return [];
  const years = ago && measure(scene, first, first.set);
  const actual =
    years && ago ? `${told({ ...years, to: scene.published ?? scene.today }, ago)} (${first.set})` : since(first);
  return [contradictedIf(pinned, basis(first), { actual, reason: reason(first) })];
}

/** `took 28 seconds off the record that Leghzaoui had held since 2002`: of somebody whose record no list has. */
function isOfUnknown(scene: Scene, { start }: SpanOf<'date'>): boolean {
  const had = HAD.exec(scene.reading.text.slice(Math.max(0, start - 110), start));
  if (!had) return false;
  const from = start - (had[0].length - had[0].indexOf(had[1] as string));
  const holder = castOf(scene).find(({ span }) => span.start >= from - 1 && span.end <= start);
  return !holder?.person.records.some(({ area, stood }) => area === 'world' && stood);
}

const HAD =
  /\b(?:record|mark|best)\s(?:that|which)?\s?([A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*(?:\s(?:of\s)?[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*){0,4})\shad\s(?:held|owned|kept)\ssince\s(?:in\s)?$/;

/** `16 years ago`: counted back from the day of the text. */
function agoAt(scene: Scene, { start, end }: SpanOf<'date'>): Pick<PeriodSpan, 'unit' | 'count' | 'half'> | undefined {
  const match = /^([a-z\d-]+)\s(year|month|week)s?\s/.exec(scene.reading.lower.slice(start, end));
  const count = match?.[1] === undefined ? undefined : /^an?$/.test(match[1]) ? 1 : cardinalOf(match[1]);
  return count === undefined ? undefined : { unit: match?.[2] as PeriodSpan['unit'], count, half: false };
}
