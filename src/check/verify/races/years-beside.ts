/** Years that stand with a title, and with nothing else: `2009 Olympic champion`, `gold at the Games in 2019 and 2022`. */
import type { Span } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';

/** From a title to its year, but for what it is of and other years. */
const TO_YEAR =
  /^(?:[\s,(]|(?:in|of|at|from|over|the|both|again|and|medals?|champions?|titles?|gold|silver|bronze|games|wo?men['’]s)(?![a-zà-ɏ]))*$/;
/** Behind a year with which nothing new begins: not `gold in 2016, and in 2023 she won`. */
const ENDS = /^(?:$|[,.;:)]|\s(?:and|but|with|to|as)\b)/;
const OF_TITLE: ReadonlySet<Span['kind']> = new Set(['event', 'place', 'discipline', 'date', 'nation']);

export function yearsBeside(
  scene: Scene,
  title: { readonly start: number; readonly end: number },
  years: readonly number[],
): readonly number[] {
  const { lower, spans } = scene.reading;
  const plain = (from: number, to: number) => {
    let words = lower.slice(from, to);
    for (const { kind, start, end } of spans)
      if (OF_TITLE.has(kind) && start >= from && end <= to)
        words = words.slice(0, start - from) + ' '.repeat(end - start) + words.slice(end - from);
    return words;
  };
  return years.filter((year) => {
    const isNamed = spansOf(scene, 'event').some(
      (each) => each.year === year && lower.slice(each.start, each.end).includes(`${year}`),
    );
    return (
      isNamed ||
      spansOf(scene, 'date').some(({ date, start, end }) => {
        if (date.text !== `${year}`) return false;
        if (end <= title.start) return /^\s+$/.test(plain(end, title.start));
        const words = plain(title.end, start);
        return start >= title.end && TO_YEAR.test(words) && (!/\band\b/.test(words) || ENDS.test(lower.slice(end)));
      })
    );
  });
}
