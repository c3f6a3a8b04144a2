/**
 * Barriers: `the first man under 2:01`, `first woman to break 29 minutes`, `the only person to run under 2:01:00`, `the
 * first to clear six metres`, `the second man under two hours`, `hopes to become the first to ...`.
 *
 * Contradicted when the person's mark did not go through the barrier by the day of the text, or somebody's had before.
 * A first stays one; `only` and `nobody yet` are outdated from the day somebody else went through it.
 */

import type { Discipline, Person } from '../../dataset/entries.ts';
import { dateOf } from '../../domain/date.ts';
import { compareMarks } from '../../domain/discipline.ts';
import { isOldJavelin } from '../../domain/javelin.ts';
import { formatMark } from '../../domain/mark.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, outdated, supported, unknown } from '../claim.ts';
import type { Amount } from '../reading/span.ts';
import type { Scene } from '../scene.ts';
import { achievementsOf, overlaps } from '../verify/achievements.ts';
import { disciplineOf, nationsOf, spansSex, subjectOf } from '../verify/barriers/barrier-meant.ts';
import { type Barrier, barriersOf } from '../verify/barriers/barrier-words.ts';
import { type Crossing, crossingsOf, firstByHand, isThrough } from '../verify/barriers/barriers.ts';
import { barrierInTheNews } from '../verify/barriers/news-barrier.ts';
import { ownBarrier } from '../verify/barriers/own-barrier.ts';
import { notThrough } from '../verify/barriers/told-with.ts';
import { dateWords } from '../verify/dates.ts';
import { exhibitionsOf } from '../verify/marks/exhibitions.ts';
import { answeredBy } from '../verify/records/told-holder.ts';

/** Days after which nothing of what was done is news to the dataset. */
const RECENT = 60;

/** How far beyond a barrier nobody is who goes through it first. */
const FAR = 0.08;

/** `the second under 9.70, after Gay with the wind`: no list has whoever was before. */
const UNLISTED = /,\s(?:and\s)?after\s|\b(?:wind|annulled|unratified|unofficial|disqualif[a-z]+|stripped)\b/;

const CUE =
  /first|only|no(?:body|\s[a-z\s]{3,20})\shad|no(?:body|\s[a-z]{3,12})\sbefore|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\dth|\drd|\dnd/;

export const firstUnder: ClaimReader = {
  types: ['first-under', 'event-date'],
  async read(scene) {
    const [last] = scene.before;
    if (!CUE.test(scene.reading.lower) && !(last && WHO.test(last.reading.lower))) return [];
    const claims: Claim[] = [];
    for (const barrier of barriersOf(scene)) {
      const claim = await judge(scene, barrier);
      if (claim && !(claim.verdict === 'contradicted' && isOfPlace(scene, barrier))) claims.push(claim);
    }
    const [asked] = scene.before;
    const who = asked && claims.length === 0 && WHO.test(asked.reading.lower) ? answeredBy(scene) : undefined;
    if (!asked || !who) return claims;
    for (const barrier of barriersOf(asked)) {
      const claim = await judge({ ...asked, claims: scene.claims }, { ...barrier, who });
      if (claim) claims.push({ ...claim, start: who.span.start, end: who.span.end });
    }
    return claims;
  },
};

/** `Who was the first man under ten seconds? Jim Hines, in 1968.` */
const WHO = /\bwho\s(?:was|is|became)\s[^?]*\?\s*$/;

/** `the first sub-2:04 time in Dubai`: of those run there. */
const isOfPlace = ({ reading: { lower, spans } }: Scene, { end }: Barrier): boolean =>
  spans.some(
    ({ kind, start }) =>
      /^(?:place|event|nation)$/.test(kind) &&
      start >= end &&
      /^\s(?:times?|runs?|clockings?|marathons?|performances?|races?|throws?|jumps?|efforts?)\s(?:in|at|on)\s(?:the\s)?$/.test(
        lower.slice(end, start),
      ),
  );

/** `the first under 10 seconds for 100m, 20 for 200m and 44 for 400m`: who has been through all of them. */
const isOfSeveral = ({ reading: { lower } }: Scene, { end }: Barrier): boolean => SEVERAL.test(lower.slice(end));
const SEVERAL =
  /^(?:\s(?:seconds|minutes|met(?:re|er)s))?(?:\s(?:for|over|in|at)\s(?:the\s)?[\d,]+\s?m?(?:et(?:re|er)s)?)?(?:\s\([\d.:]+\))?(?:,|,?\sand)\s(?:under\s|below\s|inside\s|over\s|sub[\s-]?)?\d[\d.:]*\s?(?:seconds|minutes|m|met(?:re|er)s)?\s(?:for|over|in|at)\s(?:the\s)?\d/;

const isThere = ({ reading: { lower } }: Scene, { only, start, end }: Barrier): boolean =>
  only &&
  /^only\s(?:one|athlete|jumper|vaulter|thrower|finalist|competitor|runner)\b/.test(lower.slice(start, end)) &&
  !/\b(?:ever|history|all[\s-]time|in the world)\b/.test(lower);

async function judge(scene: Scene, barrier: Barrier): Promise<Claim | undefined> {
  const subject = barrier.prospective ? undefined : (barrier.who ?? subjectOf(scene, barrier));
  if ((barrier.none && !subject) || isOfSeveral(scene, barrier)) return undefined;
  const chosen = disciplineOf(scene, barrier, subject?.person);
  const span = { start: barrier.start, end: barrier.end };
  const basis = (claimed: string, sources: readonly string[], asOf?: string): Basis => ({
    type: 'first-under',
    span,
    subject: subject?.person,
    claimed,
    sources,
    asOf,
  });
  if (!chosen) {
    return subject && !barrier.prospective
      ? unknown(
          basis(scene.reading.text.slice(span.start, span.end), []),
          'ambiguous',
          'it is not clear in which discipline',
        )
      : undefined;
  }
  const { discipline, amount } = chosen;
  const sex = barrier.sex ?? subject?.person.sex ?? spansSex(scene);
  if (!sex) return undefined;
  const says = (value: number) =>
    `${amount.unit === 'ms' ? 'under' : 'over'} ${formatMark(value, amount.unit, amount.step > 1000 ? 1000 : amount.step)}${amount.unit === 'mm' ? ' m' : ''}`;
  const claimed = `${barrier.only ? 'only' : barrier.rank === 1 ? 'first' : ordinal(barrier.rank)} ${says(amount.value)}`;
  if (barrier.limited)
    return unknown(basis(claimed, []), 'not-in-data', `the dataset does not know who counts as ${barrier.limited}`);
  const nations = await nationsOf(scene, barrier);
  const known = await crossingsOf(scene.facts, discipline, sex, amount.value, nations, scene.today);
  const mine = known.find(({ person }) => person === subject?.person.id);
  const all =
    mine && isOldJavelin(discipline.id, sex, mine.date)
      ? known
      : known.filter(({ date }) => !isOldJavelin(discipline.id, sex, date));
  // Somebody went through a barrier by little, the first time: `57 minutes for the distance` are none over 15 km.
  const [earliest] = all;
  if (earliest && Math.abs(earliest.value / amount.value - 1) > FAR)
    return unknown(basis(claimed, []), 'ambiguous', 'it is not clear in which discipline');
  const by = scene.published?.last ?? scene.today.last;
  const then = all.filter(({ date }) => date.first <= by);
  const told = (each: Crossing) => `${each.name} (${each.mark}, ${each.date.text})`;
  const place = `${says(amount.value)} in the ${discipline.name.toLowerCase()}`;
  if (barrier.prospective) {
    const [first] = all;
    // What was hoped for may have come to pass just now.
    if (then[0] && then[0].date.last >= by - 8) return undefined;
    if (then[0] && !scene.published)
      return unknown(
        basis(`nobody ${says(amount.value)}`, then[0].sources),
        'unclear-date',
        `${told(then[0])} was the first ${place}; whether that was before the text is not known`,
      );
    if (then[0])
      return contradictedIf(true, basis(`nobody ${says(amount.value)}`, then[0].sources, scene.published?.text), {
        actual: then[0].name,
        reason: `${told(then[0])} was ${place} before`,
      });
    if (!scene.published) return undefined;
    const none = basis(`nobody ${says(amount.value)}`, first?.sources ?? [], scene.published.text);
    return first
      ? outdated(none, { actual: first.name, until: first.date.text, reason: `${told(first)} was the first ${place}` })
      : supported(none, { reason: `no mark of the dataset is ${place}` });
  }
  if (!subject)
    return barrierInTheNews(scene, barrier, chosen, sex, then, { says, told, place, basis: basis(claimed, []) });
  // `won in Berlin, the only one to clear 2.04m`: of those who jumped there.
  if (isThere(scene, barrier)) return undefined;
  const { person, sure } = subject;
  if (barrier.none && !then.some((each) => each.person === person.id)) return undefined;
  const [byHand] =
    barrier.rank === 1 && !barrier.only && !nations && then[0]?.person !== person.id
      ? await handOf(scene, chosen, sex, person)
      : [];
  if (byHand && !(then[0] && then[0].date.last < byHand.date.first) && byHand.date.first <= by)
    return supported(basis(claimed, byHand.sources, byHand.date.text), {
      actual: told(byHand),
      reason: `${told(byHand)} was first ${place}, timed by hand`,
    });
  const exhibition = exhibitionsOf(person.id, by).find(
    (each) =>
      each.barrier === true &&
      each.discipline === discipline.id &&
      each.value < amount.value &&
      !barrier.official &&
      !then.some((one) => one.person === person.id),
  );
  if (exhibition)
    return unknown(
      basis(claimed, [], exhibition.day),
      'not-in-data',
      `${formatMark(exhibition.value, 'ms', 100)} by ${person.name} on ${exhibition.day} was no race: no list has it`,
    );
  const at = then.findIndex((each) => each.person === person.id);
  const own = then[at];
  const asOf = own?.date.text ?? scene.published?.text;
  if (!own) {
    const best = bestOf(person, discipline, by, scene.facts.lexicons.rules);
    const [one] = then;
    // Who was the first of all is known, whatever is known of others.
    if (!best && one && barrier.rank === 1 && !nations && (one.date.last < by - 8 || by < scene.today.last - RECENT))
      return contradictedIf(sure, basis(claimed, one.sources, one.date.text), {
        actual: told(one),
        reason: `${told(one)} was the first ${place}`,
      });
    if (!best)
      return unknown(
        basis(claimed, []),
        'not-in-data',
        `the dataset has no mark of ${person.name} in the ${discipline.name.toLowerCase()}`,
      );
    // A record of a nation that no list of marks has.
    if (isThrough(discipline, best.value, amount.value)) {
      if (then.some((each) => each.date.last < dateOf(best.date).first)) return undefined;
      return supported(basis(claimed, best.sources, best.date), {
        actual: `${best.mark} (${best.date})`,
        reason: `${person.name} has ${best.mark} (${best.date}); the dataset has nobody ${place} before`,
      });
    }
    const other = await ownBarrier(scene, amount, discipline, sex, { person, best, by, nations });
    const fitting = other && `${other.first ? 'first ' : ''}${says(other.value)}`;
    const [done] = then;
    // Somebody else was first: that is what the text should have said, or another barrier.
    if (done && barrier.rank === 1)
      return contradictedIf(sure, basis(claimed, [...best.sources, ...done.sources], best.date), {
        actual: `${told(done)}${other?.first ? `; ${person.name} was ${fitting}` : ''}`,
        reason: `${told(done)} was the first ${place}; the best of ${person.name} by then is ${best.mark} (${best.date})`,
      });
    return contradictedIf(sure, basis(claimed, best.sources, best.date), {
      actual: fitting ?? best.mark,
      reason: `the best of ${person.name} by then is ${best.mark} (${best.date}), not ${place}`,
    });
  }
  const instead = notThrough(scene, barrier, person, discipline, amount.value);
  if (instead) {
    const value = instead.value as number;
    const mark = instead.mark as string;
    const other = await ownBarrier(scene, amount, discipline, sex, {
      person,
      best: { value },
      by: instead.date.last,
      nations,
    });
    return contradictedIf(sure, basis(claimed, [...instead.sources, ...own.sources], instead.date.text), {
      actual: other ? `${other.first ? 'first ' : ''}${says(other.value)}` : mark,
      reason: `${person.name} had ${mark} on ${instead.date.text}; ${told(own)} was ${place}`,
    });
  }
  const others = then.filter((each) => each.person !== person.id);
  const earlier = others.filter((each) => each.date.last < own.date.first);
  const date = barrier.dates[0];
  // Whoever was not the first was it in no year.
  if (
    date &&
    (barrier.rank > 1 || earlier.length === 0) &&
    !barrier.dates.some((each) => each.date.first <= own.date.last + 1 && own.date.first <= each.date.last + 1)
  )
    return contradictedIf(
      sure && barrier.tight && !nations,
      barrier.tight && !date.relative
        ? { ...basis(claimed, own.sources, asOf), type: 'event-date', span: date, claimed: date.date.text }
        : basis(claimed, own.sources, asOf),
      { actual: own.date.text, reason: `${told(own)} was first ${place} then, not ${dateWords(date.date)}` },
    );
  // Who ran slower on that day came after: `the second man under two hours`, of who won that race.
  const isAfter = (each: Crossing) =>
    discipline.kind === 'time' &&
    own.date.precision === 'day' &&
    own.city !== undefined &&
    own.city === each.city &&
    own.value < each.value;
  const same = others.filter(
    (each) => each.date.last >= own.date.first && each.date.first <= own.date.last && !isAfter(each),
  );
  if (barrier.only) {
    // On some day he was the only one, and that may be the day of a text that does not tell its own.
    const since = scene.published || earlier.length > 0 ? undefined : others[0];
    if (since && since.date.first > own.date.last)
      return outdated(basis(claimed, [...own.sources, ...since.sources]), {
        actual: `${then.length} people`,
        until: since.date.text,
        reason: `only ${person.name} was ${place} until ${told(since)}`,
      });
    if (others[0])
      return contradictedIf(sure && !barrier.loose, basis(claimed, [...own.sources, ...others[0].sources], asOf), {
        actual: `${then.length} by then`,
        reason: `${told(others[0])} was ${place}, too`,
      });
    const next = all.find((each) => each.person !== person.id);
    return next
      ? outdated(basis(claimed, [...own.sources, ...next.sources], scene.published?.text), {
          actual: next.name,
          until: next.date.text,
          reason: `only ${person.name} was ${place} until ${told(next)}`,
        })
      : supported(basis(claimed, own.sources, scene.published?.text), { reason: `nobody else was ${place}` });
  }
  const rank = earlier.length + 1;
  if (rank <= barrier.rank && barrier.rank <= rank + same.length)
    return supported(basis(claimed, own.sources, asOf), {
      actual: told(own),
      reason: `${told(own)} was ${ordinal(barrier.rank)} ${place}`,
    });
  const [first] = then;
  // `only the third woman to reach 7000`, after four others: whomever the lists may lack.
  const before = earlier.filter(({ roofed }) => !roofed).length;
  if (barrier.rank > 1 && !nations && discipline.kind !== 'time' && !own.roofed && before >= barrier.rank)
    return contradictedIf(sure && !barrier.loose, basis(claimed, own.sources, asOf), {
      actual: ordinal(rank),
      reason: `${told(own)} was ${ordinal(rank)} ${place}, after ${earlier.map(({ name }) => name).join(', ')}`,
    });
  // Of the few who are through a barrier near the record the lists miss nobody.
  if (barrier.rank > 1 && !nations && then.length <= 4 && same.length === 0 && barrier.rank > then.length)
    return contradictedIf(sure && !barrier.loose, basis(claimed, own.sources, asOf), {
      actual: ordinal(rank),
      reason: `${told(own)} was ${ordinal(rank)} ${place}`,
    });
  if (barrier.rank === 1 && first) {
    const best = bestOf(person, discipline, by, scene.facts.lexicons.rules);
    const other = best && (await ownBarrier(scene, amount, discipline, sex, { person, best, by, nations }));
    return contradictedIf(sure && !barrier.loose, basis(claimed, [...own.sources, ...first.sources], asOf), {
      actual: `${told(first)}${other?.first ? `; ${person.name} was first ${says(other.value)}` : ''}`,
      reason: `${told(first)} was ${place} before ${told(own)}`,
    });
  }
  // Whoever goes through it with a world record is its first.
  if (
    rank === 1 &&
    barrier.rank > 1 &&
    !nations &&
    !UNLISTED.test(scene.reading.lower) &&
    setsRecord(person, discipline, own, scene)
  )
    return contradictedIf(sure && !barrier.loose, basis(claimed, own.sources, asOf), {
      actual: ordinal(1),
      reason: `${told(own)} was the first ${place}`,
    });
  return unknown(
    basis(claimed, own.sources, asOf),
    'not-in-data',
    `${person.name} is ${ordinal(rank)} ${place} in the lists of the dataset, which may lack some`,
  );
}

/** That somebody was the first through a barrier when times were taken by hand. */
async function handOf(
  { facts, today }: Pick<Scene, 'facts' | 'today'>,
  { discipline, amount }: { readonly discipline: Discipline; readonly amount: Amount },
  sex: 'M' | 'W',
  { id }: Person,
): Promise<readonly Crossing[]> {
  if (discipline.kind !== 'time') return [];
  const first = await firstByHand(facts, discipline, sex, amount.value, today);
  return first.filter(({ person }) => person === id);
}

function bestOf(person: Person, discipline: Discipline, by: number, rules: ReadonlyMap<string, Discipline>) {
  const done = achievementsOf(person, rules).filter(
    (each) => each.discipline.id === discipline.id && each.value !== null && each.date.first <= by && !each.aided,
  );
  const [best] = done.sort((a, b) => compareMarks(discipline.kind, a.value as number, b.value as number));
  return (
    best && { value: best.value as number, mark: best.mark as string, date: best.date.text, sources: best.sources }
  );
}

/** Whether somebody's mark of a day was a world record. */
const setsRecord = (person: Person, { id }: Discipline, { date, mark }: Crossing, { facts }: Scene): boolean =>
  achievementsOf(person, facts.lexicons.rules).some(
    (each) =>
      each.discipline.id === id && each.mark === mark && overlaps(each.date, date) && each.records.includes('world'),
  );
