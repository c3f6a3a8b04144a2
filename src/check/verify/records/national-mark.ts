/** A record of a nation or area with its mark: `a Rwandan record of 8:39.05`, `holds a national record with a time of`. */
import type { HeldRecord, Person } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { unitOf } from '../../../domain/discipline.ts';
import { gapWords } from '../../../domain/gap.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import { type Basis, type Claim, contradictedIf, outdated, supported } from '../../claim.ts';
import type { ClaimType } from '../../finding.ts';
import type { Amount, AmountSpan, RecordSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf, overlaps } from '../achievements.ts';
import { isSame, slipsBetween } from '../marks/performance.ts';
import { breakerOf } from '../old-records/breaker.ts';
import { ownerOf as ownerOfMark } from '../owner.ts';
import { brokenBy, holdersOf, standingOn } from './progression.ts';
import { areasOf } from './record-meant.ts';

const OF =
  /^(?:\s(?:in|for|at|over)\s(?:[A-Za-zÀ-ɏ\d'’,.-]+\s){0,6})?\s?(?:time\s)?(?:of|with(?:\sa)?\s(?:time|mark|throw|jump|leap|clocking|run)\sof|with|at|in|is|was|stood at|stands at|\()\s?(?:an?\s|the\s)?$|^(?:\s(?:in|for|at|over)\s(?:[A-Za-zÀ-ɏ\d'’.-]+\s?){1,4})?,\s$/;

/** @returns undefined where no mark stands with the record, or nothing is known of it */
export async function judgeNationalMark(
  scene: Scene,
  record: RecordSpan,
  base: { readonly type: ClaimType; readonly former: boolean },
): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  const amount = spansOf(scene, 'amount').find(
    (span) => span.start >= record.end && OF.test(lower.slice(record.end, span.start)),
  );
  if (!amount) return undefined;
  const who = ownerOf(scene, record, amount);
  if (!who) return undefined;
  // `ahead of Ogando, second in a national record of 19.86`: whose mark it is says whose record.
  const whose = ownerOfMark(scene, amount);
  if (whose && whose.person.id !== who.person.id) return undefined;
  const areas = areasOf(who.person, record);
  const all = who.person.records
    .filter(({ area }) => areas.includes(area))
    .flatMap((held) => valued(scene, held) ?? []);
  const same = all.find((own) => amount.readings.some((each) => isSame(each, own)));
  const basis = (held: HeldRecord): Basis => ({
    type: base.type,
    span: { start: record.start, end: amount.end },
    subject: who.person,
    claimed: `${scene.reading.text.slice(amount.start, amount.end)}, record of ${held.area}`,
    asOf: scene.published?.text ?? held.set,
    sources: held.sources,
  });
  if (same) {
    const { held } = same;
    const told = `${who.person.name}'s ${held.mark} of ${held.set} is the record of ${held.area} in the ${same.name}`;
    const states = STATES.test(lower) && !base.former;
    const over = held.ended !== null && dateOf(held.ended).first > (scene.published?.last ?? Number.POSITIVE_INFINITY);
    if (states && over && held.ended)
      return outdated(basis(held), {
        ...(await nowOf(scene, held)),
        until: held.ended,
        reason: `${told} until ${held.ended}`,
      });
    return supported(basis(held), { actual: held.mark, reason: told });
  }
  const slip =
    all.find(({ value, unit, step }) =>
      amount.readings.some(
        (each) =>
          each.unit === unit && Math.abs(each.value / value - 1) < 0.2 && slipsBetween(each, { value, step }) <= 1,
      ),
    ) ?? all.find((own) => isOfDay(scene, amount, own));
  // `had broken the record with 12.24`: an older record, of which nothing is known.
  const isOlder =
    slip &&
    /\b(?:had|previous|former|earlier)\b/.test(lower) &&
    achievementsOf(who.person, scene.facts.lexicons.rules).some((each) =>
      amount.readings.some((one) => isSame(one, each)),
    );
  if (!slip || isOlder) return undefined;
  const claimed = amount.readings.find(({ unit }) => unit === slip.unit) as Amount;
  return contradictedIf(who.sure, basis(slip.held), {
    actual: slip.held.mark,
    difference: gapWords(Math.abs(claimed.value - slip.value), slip.unit, Math.min(claimed.step, slip.step)),
    reason: `${who.person.name}'s record of ${slip.held.area} in the ${slip.name} is ${slip.held.mark} (${slip.held.set})`,
  });
}

/** `her German record, 72.02 m, is from 2007`: the day is that of the record, whatever is wrong with the mark. */
function isOfDay(
  scene: Scene,
  { end, readings }: AmountSpan,
  { held, value, unit }: NonNullable<ReturnType<typeof valued>>,
): boolean {
  const date = spansOf(scene, 'date').find(({ start }) => start >= end);
  return (
    date !== undefined &&
    IS_FROM.test(scene.reading.lower.slice(end, date.start)) &&
    overlaps(date.date, dateOf(held.set)) &&
    readings.some((each) => each.unit === unit && Math.abs(each.value / value - 1) < 0.05)
  );
}

const IS_FROM =
  /^(?:m|\smet(?:re|er)s|\sseconds)?,?\s(?:(?:which|that)\s)?(?:(?:is|was|dates|dating|stands|comes)\s)?(?:set\s|run\s|thrown\s|jumped\s)?(?:from|since|in|back\sto)\s(?:[a-z]+\sin\s)?$/;

/** Words by which a record is somebody's on the day of the text. */
const STATES = /\b(?:holds?|owns?|holder|belongs)\b|\bis\s(?:(?:also|still|now)\s)*(?:his|hers)\b/;

/** Whose the record is today, and with what. */
async function nowOf({ facts, today }: Scene, held: HeldRecord): Promise<{ readonly actual?: string }> {
  const broken = await brokenBy(facts, held, today.last);
  const [now] = broken ? standingOn(broken.list, { first: today.last, last: today.last }) : [];
  return now ? { actual: `${holdersOf(now.step)} (${now.step.mark})` } : {};
}

function valued(scene: Scene, held: HeldRecord) {
  const rules = scene.facts.lexicons.rules.get(held.discipline);
  const read = rules && readMark(held.mark, rules.kind);
  if (!rules || !read || !isMark(read)) return undefined;
  return { held, value: read.value, step: read.step, unit: unitOf(rules.kind), name: rules.name.toLowerCase() };
}

function ownerOf(scene: Scene, record: RecordSpan, amount: AmountSpan): { person: Person; sure: boolean } | undefined {
  const possessor = castOf(scene).find(
    ({ span }) => span.possessive && span.end <= record.start && record.start - span.end < 40,
  );
  const by = castOf(scene).find(
    ({ span }) =>
      span.start >= amount.end &&
      /^,?\s(?:set|held|run)?\s?by\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/.test(scene.reading.lower.slice(amount.end, span.start)),
  );
  return by ?? (possessor?.span.via === 'pronoun' ? possessor : undefined) ?? breakerOf(scene, record) ?? possessor;
}
