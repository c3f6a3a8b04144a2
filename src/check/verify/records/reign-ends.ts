/** From when and until when somebody held a record: `held the record until 2014`, `had it from 1935 to 1960`. */
import { dateOf } from '../../../domain/date.ts';
import { type Basis, type Claim, contradicted, supported } from '../../claim.ts';
import type { SpanOf } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import { isGiven, type Reign, reignsHeld } from './reigns.ts';

const UNTIL = /\b(?:until|till)\s(?:in\s|the\s(?:end|spring|summer|autumn|beginning|start)\sof\s)?$/;
const YEARS = /^(\d{4})\s(?:to|until|till|and)\s(\d{4})$/;
const FROM = /\b(?:from|between)\s$/;
/** From whoever had it to the day; nobody else's deed lies between. */
const HELD =
  /^(?:['’]s?)?(?:,?\swho)?\s(?:[^.;]|\.\d){0,60}?\b(?:held|holding|had|kept|owned|possessed|stood|lasted|survived|remained|was|been|endured)\s(?:[^.;]|\.\d){0,60}$/;
/** Behind the record, what something else is told by. */
const ELSE =
  /,|\b(?:not|never|beaten|broke|beat|lost|lowered|improved|set|won|ran|jumped|threw|cleared|retired|coached|champion|compet[a-z]+)\b/;

/** @returns what is said of both ends, each against the days of a reign */
export async function reignEnds(scene: Scene): Promise<readonly Claim[]> {
  const { lower } = scene.reading;
  const dates = spansOf(scene, 'date').filter(({ relative, date }) => !relative && Number.isFinite(date.first));
  const claims: Claim[] = [];
  for (const span of dates) {
    const years = FROM.test(before(scene, span, 12)) ? yearsOf(lower, span) : undefined;
    if (years) {
      const [first, last] = years;
      claims.push(...(await judge(scene, first, 'set')), ...(await judge(scene, last, 'lost', span.start)));
    } else if (UNTIL.test(before(scene, span, 40))) claims.push(...(await judge(scene, span, 'lost')));
  }
  return claims;
}

/** `1935 to 1960`, which is read as one stretch. */
function yearsOf(lower: string, span: SpanOf<'date'>): readonly [SpanOf<'date'>, SpanOf<'date'>] | undefined {
  const years = YEARS.exec(lower.slice(span.start, span.end));
  const [, from, to] = years ?? [];
  if (!from || !to) return undefined;
  return [
    { ...span, date: dateOf(from), end: span.start + 4 },
    { ...span, date: dateOf(to), start: span.end - 4 },
  ];
}

async function judge(
  scene: Scene,
  date: SpanOf<'date'>,
  end: 'set' | 'lost',
  from = date.start,
): Promise<readonly Claim[]> {
  const { lower } = scene.reading;
  const holder = castOf(scene).findLast(({ span }) => span.end <= from);
  const words = holder ? lower.slice(holder.span.end, from) : '';
  const record = spansOf(scene, 'record').findLast((each) => each.end <= from);
  if (!holder || !record || record.start < holder.span.end || !HELD.test(words)) return [];
  if (ELSE.test(lower.slice(record.end, from))) return [];
  const { reigns, pinned } = await reignsHeld(scene, record, holder.person);
  const given = reigns.filter((each) => isGiven(scene, each));
  const likely = given.length > 0 ? given : reigns;
  const [first] = likely;
  if (!first) return [];
  const daysOf = (each: Reign): readonly string[] =>
    end === 'set' ? [each.set, ...each.also] : [each.lost, each.ended].flatMap((day) => day ?? []);
  const basis = (each: Reign): Basis => ({
    type: 'record-duration',
    span: date,
    subject: holder.person,
    claimed: `${end === 'set' ? 'since' : 'until'} ${date.date.text}`,
    asOf: each.lost ?? each.set,
    sources: each.sources,
  });
  const since = ({ also, set }: Reign) => also.at(-1) ?? set;
  const reason = (each: Reign) =>
    `${holder.person.name} had the ${each.words} from ${since(each)}${each.lost ? ` to ${each.lost}` : ''}`;
  for (const each of likely) {
    const day = daysOf(each).find((one) => overlaps(dateOf(one), date.date));
    if (day) return [supported(basis(each), { actual: day, reason: reason(each) })];
  }
  const ends = new Set(likely.map((each) => (end === 'set' ? since(each) : each.lost)));
  const [only] = ends;
  if (!only || ends.size > 1 || !pinned || !holder.sure) return [];
  // A text older than the end cannot tell of it.
  if (dateOf(only).last > (scene.published ?? scene.today).first) return [];
  return [contradicted(basis(first), { actual: only, reason: reason(first) })];
}
