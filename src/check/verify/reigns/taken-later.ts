/** How long somebody had a record until another took it: `Landy took it from him 46 days later`, `lost it to Landy 46 days later`. */
import type { PeriodSpan } from '../../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../../scene.ts';
import { isHeldBy } from '../records/progression.ts';
import type { Said } from './duration-words.ts';
import { type Reign, reignsHeld } from './reigns.ts';

const IT = '(?:it|that|the\\s(?:[a-z]+\\s)?(?:record|mark))';
const FROM_HIM = new RegExp(`\\b(?:took|taken|takes|wrested|snatched)\\s${IT}\\s(?:away\\s)?(?:from|off)\\s$`);
const LOST_TO = new RegExp(`\\b(?:lost|surrendered|yielded|relinquished)\\s${IT}\\sto\\s(?:[a-zà-ɏ'’-]+\\s){0,3}$`);
const QUALIFIED = /^\s(?:(?:just|only|some|almost|nearly|exactly|barely|about|more\sthan|less\sthan)\s)*$/;

export interface TakenLater {
  readonly said: Said;
  readonly reigns: readonly Reign[];
  readonly pinned: boolean;
}

/** @returns undefined where nobody is said to have lost a record so long after he set it */
export async function takenLater(scene: Scene, span: PeriodSpan): Promise<TakenLater | undefined> {
  if (span.old || !/^\s(?:later|afterwards|after\sthat)\b/.test(after(scene, span, 14))) return undefined;
  const { lower } = scene.reading;
  const people = castOf(scene).filter((each) => !each.span.possessive);
  const at = people.findIndex(
    (each) => each.span.end <= span.start && QUALIFIED.test(lower.slice(each.span.end, span.start)),
  );
  const last = people[at];
  const other = people.slice(0, Math.max(at, 0)).at(-1);
  if (!last || !other) return undefined;
  const left = before(scene, last.span, 60);
  const [holder, taker] = FROM_HIM.test(left) ? [last, other] : LOST_TO.test(left) ? [other, last] : [];
  if (!holder || !taker) return undefined;
  const record = spansOf(scene, 'record')[0];
  const { reigns } = await reignsHeld(scene, span, record, holder.person);
  const ended = reigns.filter(({ list, ended }) =>
    list.steps.some(({ step }) => step.set === ended && isHeldBy(step, taker.person)),
  );
  const [only] = ended;
  if (!only || ended.length > 1) return undefined;
  const said: Said = { start: span.start, end: span.end, tense: 'over', certain: false, own: true };
  return { said, reigns: [only], pinned: holder.sure && taker.sure };
}
