/**
 * Two marks in a row with two places or days behind them, `12:37.35 and 26:17.53, set in Hengelo in 2004 and Brussels in
 * 2005`: the first of each is said of the first.
 */
import type { AmountSpan, Span } from '../reading/span.ts';
import { type Scene, spansOf } from '../scene.ts';

const JOINED = /^(?:\s?m\b|\s(?:met(?:re|er)s|seconds|points))?,?\sand\s(?:then\s|an?\s|his\s|her\s)?$/;
/** Between the marks and what is told of them, and between that. */
const LINKS =
  /^(?:m\b|[\s,()]|\b(?:met(?:re|er)s|seconds|points|both|respectively|set|came|were|was|run|thrown|jumped|clocked|recorded|made|from|dating|in|at|on|and|the|of|early|late)\b)*$/;

const APART: ReadonlySet<Span['kind']> = new Set(['person', 'ordinal', 'amount', 'record']);

/** Whether what is held somewhere, or a day, is said of the other mark of such a pair. */
export function isOfTwin(scene: Scene, mark: Span, held: Span): boolean {
  const said = saidOfPair(scene, mark, held.kind);
  return said !== undefined && said.other === held;
}

/** What of a kind is said of a mark of such a pair, and what of the other; undefined where it stands in none. */
export function saidOfPair(
  scene: Scene,
  mark: Span,
  kind: Span['kind'],
): { readonly own: Span; readonly other: Span } | undefined {
  const pair = pairOf(scene, mark);
  if (!pair) return undefined;
  const { spans, lower } = scene.reading;
  const from = pair[1].end;
  const [first, last] = spans.filter((each) => each.kind === kind && each.start >= from);
  if (!first || !last) return undefined;
  // `9.58 and 19.19, in Osaka in 2007 he was second, and in Helsinki`: what somebody did besides.
  if (spans.some(({ kind: what, start, end }) => start >= from && end <= last.start && APART.has(what)))
    return undefined;
  let words = lower.slice(from, last.start);
  for (const { start, end } of spans)
    if (start >= from && end <= last.start)
      words = words.slice(0, start - from) + ' '.repeat(end - start) + words.slice(end - from);
  if (!/\band\b/.test(words) || !LINKS.test(words)) return undefined;
  return pair[0].start === mark.start ? { own: first, other: last } : { own: last, other: first };
}

function pairOf(scene: Scene, mark: Span): readonly [AmountSpan, AmountSpan] | undefined {
  const amounts = spansOf(scene, 'amount');
  const at = amounts.findIndex(({ start }) => start === mark.start);
  const joined = (
    a: AmountSpan | undefined,
    b: AmountSpan | undefined,
  ): readonly [AmountSpan, AmountSpan] | undefined =>
    a && b && JOINED.test(scene.reading.lower.slice(a.end, b.start)) ? [a, b] : undefined;
  return joined(amounts[at], amounts[at + 1]) ?? joined(amounts[at - 1], amounts[at]);
}
