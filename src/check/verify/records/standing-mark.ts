/**
 * A mark that is told to be the record of the world as it stands: `owns the 5,000m record in 14:06.62 and the 10,000m
 * record in 29:01.03`, `the marathon record, at present Kosgei's 2:14:04`, `the record of 59:17 from Milan is current`.
 *
 * The mark tells whose it is, of all of whom the text has just spoken.
 */
import type { HeldRecord, Person } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { unitOf } from '../../../domain/discipline.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import { type Basis, type Claim, outdated, supported } from '../../claim.ts';
import type { AmountSpan, RecordSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { isSame } from '../marks/performance.ts';
import { brokenBy, holdersOf, recordWords, standingOn } from './progression.ts';
import { disciplinesAt } from './record-meant.ts';

const CUE = /\b(?:owns?|holds?|has|boasts?|is|stands?|remains?|survives?|present|currently|now|still)\b/;

/** Before a record, that somebody has it. */
const HAS =
  /\b(?:owns|holds|has|boasts)\s(?:(?:both|also|already|still|the|an?|his|her|world|(?:wo)?men['’]s)\s){0,4}(?:[\d,]+\s?(?:m|km|met(?:re|er)s)?\s)?(?:[a-z-]+\s){0,2}$/;
const WITH_IT =
  /^(?:\s(?:in|over|for|at)\s(?:the\s)?[a-z\d,-]{2,12}(?:\s[a-z]{4,9})?)?\s(?:in|with|at|of)\s(?:an?\s)?$/;
/** From the mark of one record to the next: `and the 10,000m`. */
const AND_THE =
  /^(?:,|,?\sand)\s(?:the\s|that\s(?:in|for|of)\sthe\s)?(?:[\d,]+\s?(?:m|km|met(?:re|er)s)?\s)?(?:[a-z-]+\s){0,3}$/;
/** `, at present Brigid Kosgei's` */
const APPOSED = /^,\s(?:at\s(?:present|the\smoment)|currently|presently|now|still)\s(?:the\s)?(?:[a-zà-ɏ'’-]+\s){0,4}$/;
/** `, and that is Keitany's`, `is still the` */
const IS =
  /^(?:[^.;]{0,70},\sand\s(?:that|it|this)\sis|\s(?:is|remains)\s(?:still|currently|now|at\spresent))\s(?:the\s)?(?:[a-zà-ɏ'’-]+\s){0,4}$/;
const OF = /^\s(?:of|at)\s$/;
/** Behind `the record of 59:17`, that it is none of the past. */
const STANDS =
  /^[^.;,]{0,60}\s(?:is\s(?:still\s)?(?:current|standing|intact|unbroken|in\sforce)|still\s(?:stands|survives|holds\sgood))\b/;

/** What is told so, where it was true on the day of the text. */
export async function standingMarks(scene: Scene): Promise<readonly Claim[]> {
  const { lower } = scene.reading;
  const records = spansOf(scene, 'record').filter(({ scope }) => scope === 'world' || scope === 'any');
  if (records.length === 0 || !CUE.test(lower)) return [];
  const claims: Claim[] = [];
  let last: AmountSpan | undefined;
  for (const record of records) {
    if (/hold(?:er|ing)|^(?:previous|old|former|earlier)\b/.test(lower.slice(record.start, record.end))) continue;
    const mark = spansOf(scene, 'amount').find((each) => each.start >= record.end && !each.adjective);
    if (!mark) continue;
    const between = lower.slice(record.end, mark.start);
    const goesOn = last !== undefined && AND_THE.test(lower.slice(last.end, record.start));
    const isHad = goesOn || HAS.test(lower.slice(Math.max(0, record.start - 70), record.start));
    const isTold =
      (isHad && WITH_IT.test(between)) ||
      APPOSED.test(between) ||
      IS.test(between) ||
      (OF.test(between) && STANDS.test(lower.slice(mark.end, mark.end + 100)));
    if (!isTold) continue;
    if (isHad) last = mark;
    const claim = await judge(scene, record, mark);
    if (claim) claims.push(claim);
  }
  return claims;
}

async function judge(scene: Scene, record: RecordSpan, mark: AmountSpan): Promise<Claim | undefined> {
  const { published, today, facts } = scene;
  if (!published) return undefined;
  // The mark tells which record it is, whatever race was told of before.
  const isNamed = spansOf(scene, 'discipline').length > 0;
  const named = isNamed ? disciplinesAt(scene, record).map(({ id }) => id) : [];
  const people = new Map<string, Person>(
    [scene, ...scene.before.slice(0, BACK)].flatMap((each) => castOf(each).map(({ person }) => [person.id, person])),
  );
  const found = [...people.values()].flatMap((person) =>
    person.records.flatMap((held) =>
      held.area === 'world' &&
      held.stood &&
      dateOf(held.set).first <= published.last &&
      (named.length === 0 || named.includes(held.discipline)) &&
      isOf(scene, mark, held)
        ? [{ person, held }]
        : [],
    ),
  );
  const [only] = found;
  if (!only || new Set(found.map(({ person }) => person.id)).size > 1) return undefined;
  const { person, held } = only;
  const broken = await brokenBy(facts, held, today.last);
  // What had fallen before is a claim of its own.
  if (!broken || (broken.ended !== null && dateOf(broken.ended).first <= published.last)) return undefined;
  const { list, step, ended } = broken;
  const basis: Basis = {
    type: 'record-holder',
    span: { start: record.start, end: mark.end },
    subject: person,
    claimed: `record of ${step.mark} of ${person.name}`,
    asOf: step.set,
    sources: step.sources,
  };
  const reason = `${person.name} had the ${recordWords(list)} with ${step.mark} (${step.set})`;
  if (ended === null) return supported(basis, { actual: `${step.mark}, ${holdersOf(step)}`, reason });
  const [now] = standingOn(list, { first: today.last, last: today.last });
  return outdated(
    { ...basis, sources: [...step.sources, ...(now?.step.sources ?? [])] },
    {
      ...(now ? { actual: `${now.step.mark}, ${holdersOf(now.step)}` } : {}),
      until: ended,
      reason: `${reason} until ${ended}`,
    },
  );
}

/** Sentences that are looked back on. */
const BACK = 3;

function isOf(scene: Scene, { readings }: AmountSpan, held: HeldRecord): boolean {
  const rules = scene.facts.lexicons.rules.get(held.discipline);
  const read = rules && readMark(held.mark, rules.kind);
  if (!rules || !read || !isMark(read)) return false;
  const mark = { value: read.value, unit: unitOf(rules.kind), step: read.step };
  return readings.some((reading) => isSame(reading, mark));
}
