/** Of which nations a list of all time is: those of a country or of an area that its words name. */
import { type Scene, spansOf } from '../../scene.ts';

const AREA = /(?<![a-z-])(?:(africa)n|(europe)an|(asia)n|(oceania)n|(south[ -]america)n|(north[ -]america)n)(?![a-z])/;

/** Of whom the list is: `the fastest British woman in history`, `the best throw ever by an American`, `the fastest European`. */
export function listedNations(
  scene: Scene,
  span: { start: number; end: number },
  said: string,
): { readonly codes: ReadonlySet<string>; readonly name: string } | undefined {
  const inside = (each: { start: number; end: number }) => each.start >= span.start && each.end <= span.end;
  const called = spansOf(scene, 'person').find((each) => each.via === 'epithet' && inside(each));
  const near =
    spansOf(scene, 'nation').find(inside) ??
    spansOf(scene, 'nation').find(
      ({ start, end }) =>
        (start >= span.start && end <= span.end + 14) || (start >= span.start && start - span.end < 8),
    );
  const { lower } = scene.reading;
  const { countries } = scene.facts.lexicons;
  const of = (codes: readonly string[]) => ({
    codes: new Set(codes),
    name: countries.find(({ code }) => codes.includes(code))?.name ?? codes.join(', '),
  });
  if (near && (inside(near) || /\b(?:by an?|list)\b/.test(`${said} ${lower.slice(span.end, near.end)}`)))
    return of(near.codes);
  if (called?.nations && called.nations.length > 0) return of(called.nations);
  const area = AREA.exec(said)
    ?.slice(1)
    .find((each) => each !== undefined)
    ?.replace(' ', '-');
  if (area === undefined) return undefined;
  const codes = countries.filter((country) => country.area === area).map(({ code }) => code);
  return { codes: new Set(codes), name: area.replace(/(^|-)[a-z]/g, (first) => first.replace('-', ' ').toUpperCase()) };
}
