/**
 * A record told by its mark and whose it is: `the world record of 2:11:53 was set by Tigst Assefa`, `the record stands at
 * 1:59:30 by Sabastian Sawe`, `set by Kosgei in 2019, is 2:14:04`, `Bolt's 9.58 remains the world record`.
 */
import type { Discipline } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { type Basis, type Claim, contradictedIf, outdated, supported } from '../../claim.ts';
import type { AmountSpan, RecordSpan } from '../../reading/span.ts';
import { castOf, type Scene, sexOf, spansOf } from '../../scene.ts';
import { isSame } from '../marks/performance.ts';
import { holdersOf, isHeldBy, recordLists, recordWords, standingOn } from './progression.ts';
import { disciplinesAt } from './record-meant.ts';

const GIVEN =
  /^(?:\s(?:for|in|at|over)\s[a-zß-ɏ\d,.\s-]{2,30}?)?(?:,?\s(?:of|now|currently|still|stands|standing|stood|which|that|is|was|at)){0,5}\s?(?:\(|,\s)?\s?(?:the\s)?$/;
const BY =
  /^(?:\ss(?:econds)?|\smet(?:re|er)s)?(?:,|\)|\s\()?\s?(?:(?:which|that|and|was|is|has|been|had|still|jointly)\s){0,4}(?:set|held|run|established|thrown|jumped|vaulted|posted|achieved|clocked|owned)?\s?(?:by|of)\s(?:[a-zß-ɏ-]+(?:['’]s)?\s){0,4}$/;
const SET_BY =
  /^(?:\s(?:for|in|at|over)\s[a-zß-ɏ\d,.\s-]{2,30}?)?,\s(?:(?:which|that|was|is|has|been|had)\s){0,3}(?:set|held|run|established|thrown|jumped|owned)\sby\s(?:[a-zß-ɏ-]+(?:['’]s)?\s){0,4}$/;
const THEN_IS = /^(?:\s(?:in|at)\s[a-zß-ɏ\d\s]{2,40})?,\s(?:is|stands\sat|still\sstands\sat|was)\s$/;
const REMAINS =
  /^(?:m|\smet(?:re|er)s)?\s(?:remains|is\sstill|still\sstands\sas|stands\sas|is)\s(?:the\s)(?:[a-zß-ɏ\d,'’-]+\s){0,5}$/;
const OVER = /\b(?:previous|old|former|then|earlier|prior)[\s-](?:[a-zß-ɏ\d'’-]+[\s-]){0,4}$/;

export async function judgeRecordMark(
  scene: Scene,
  record: RecordSpan,
  span: { readonly start: number; readonly end: number },
): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  const { published, today, facts } = scene;
  const told = record.scope === 'world' ? toldAt(scene, record) : undefined;
  if (!told || !published || OVER.test(lower.slice(Math.max(0, record.start - 50), record.start))) return undefined;
  const { amount, who } = told;
  const spoken = disciplinesAt(scene, record);
  const disciplines = spoken.length > 0 ? (ofMark(scene, told) ?? spoken) : spoken;
  const sex = who?.person.sex ?? sexOf(scene);
  const indoors = /\bindoor/.test(lower);
  const lists = [];
  for (const discipline of disciplines)
    for (const list of await recordLists(facts, 'world', discipline, today.last))
      if ((list.environment === 'indoor') === indoors && (sex === undefined || list.sex === sex)) lists.push(list);
  const open = lists.filter(({ category }) => category !== 'women-only');
  const fitting = record.category === 'women-only' ? lists.filter((list) => !open.includes(list)) : open;
  const [list] = fitting;
  if (!list || fitting.length !== 1) return undefined;
  const standing = standingOn(list, { first: published.first - 1, last: published.last }).at(-1);
  const same = list.steps.filter(({ step }) => amount.readings.some((each) => isSame(each, step)));
  const own = who ? same.find(({ step }) => isHeldBy(step, who.person)) : same[0];
  const basis = (sources: readonly string[]): Basis => ({
    type: 'record-holder',
    span,
    subject: who?.person,
    claimed: `${recordWords(list)}: ${lower.slice(amount.start, amount.end)}${who ? `, ${who.person.name}` : ''}`,
    asOf: published.text,
    sources,
  });
  if (!standing) return undefined;
  const { step } = standing;
  const reason = `the ${recordWords(list)} on ${published.text} was ${step.mark} by ${holdersOf(step)} (${step.set})`;
  if (own?.stood && (told.past || own.step === step || own.step.value === step.value)) {
    const { ended } = own;
    if (!told.past && ended !== null && dateOf(ended).first > published.last && dateOf(ended).first <= today.last)
      return outdated(basis(own.step.sources), { until: ended, reason });
    return supported(basis(own.step.sources), { actual: `${own.step.mark}, ${holdersOf(own.step)}`, reason });
  }
  const settled = dateOf(step.set).last < published.first - 14;
  const named = spansOf(scene, 'discipline').length > 0 || scene.before.length > 0;
  const isStanding = same.some((each) => each.step === step);
  const mine = who !== undefined && isHeldBy(step, who.person);
  // Of a time that is over another record can be meant, and by another mark altogether that of another race.
  if (!amount.readings.some(({ value }) => Math.abs(value / step.value - 1) < FAR)) return undefined;
  if (!settled || !named || (told.past && !isStanding && !mine)) return undefined;
  return contradictedIf(who?.sure ?? true, basis(step.sources), {
    actual: mine ? step.mark : isStanding ? holdersOf(step) : `${step.mark}, ${holdersOf(step)}`,
    reason,
  });
}

/** Share of a mark by which one that is told wrong is not further off. */
const FAR = 0.2;

/** Behind a sentence of another race, `the world record stands at 1:02:52, set by Gidey`: what she has with that mark. */
function ofMark(scene: Scene, { amount, who }: Told): readonly Discipline[] | undefined {
  if (!who || spansOf(scene, 'discipline').length > 0) return undefined;
  const own = who.person.records
    .filter(
      ({ area, mark }) => area === 'world' && scene.reading.lower.slice(amount.start, amount.end).startsWith(mark),
    )
    .flatMap(({ discipline }) => scene.facts.lexicons.rules.get(discipline) ?? []);
  return own.length > 0 ? own : undefined;
}

interface Told {
  readonly amount: AmountSpan;
  readonly who: ReturnType<typeof castOf>[number] | undefined;
  /** `was set by`: true of a record that is none any more. */
  readonly past: boolean;
}

function toldAt(scene: Scene, record: RecordSpan): Told | undefined {
  const { lower } = scene.reading;
  const people = castOf(scene).filter(({ span }) => span.via !== 'pronoun' && span.via !== 'epithet');
  const amounts = spansOf(scene, 'amount').filter(({ adjective }) => !adjective);
  const isNow = /\b(?:current|standing|existing|present)\s(?:[a-zß-ɏ'’-]+\s){0,4}$/.test(lower.slice(0, record.start));
  const given = amounts.find(({ start }) => start >= record.end && GIVEN.test(lower.slice(record.end, start)));
  if (given) {
    const between = lower.slice(record.end, given.start);
    const who = people.find(({ span }) => span.start >= given.end && BY.test(lower.slice(given.end, span.start)));
    const now =
      isNow || /\b(?:is|stands)\b/.test(between) || /^[^.]{0,6}\b(?:is|held|owned)\b/.test(lower.slice(given.end));
    if (who || /\b(?:is|stands)\b/.test(between)) return { amount: given, who, past: !now };
  }
  const setter = people.find(
    ({ span }) => span.start >= record.end && SET_BY.test(lower.slice(record.end, span.start)),
  );
  const then =
    setter &&
    amounts.find(({ start }) => start >= setter.span.end && THEN_IS.test(lower.slice(setter.span.end, start)));
  if (setter && then)
    return { amount: then, who: setter, past: /\bwas\s$/.test(lower.slice(setter.span.end, then.start)) };
  const kept = amounts.find(({ end }) => end <= record.start && REMAINS.test(lower.slice(end, record.start)));
  const owner =
    kept && people.find(({ span }) => span.possessive && span.end <= kept.start && kept.start - span.end < 25);
  return kept && owner ? { amount: kept, who: owner, past: false } : undefined;
}
