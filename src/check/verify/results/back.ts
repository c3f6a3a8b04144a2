/**
 * Whom a sentence looks back on: `the first American to win it since Gatlin in 2004`, `the last Briton to do so was Coe
 * (1984)`, `lost the title to Jeilan in 2011`. Of the contest that is told, or that the text is about.
 */
import { yearOf } from '../../../domain/date.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { spokenEvents } from '../races/editions.ts';
import type { Scope } from './scope.ts';
import type { ResultTold } from './told.ts';
import { isNounPhrase, type ResultWord } from './words.ts';

const BACK =
  /\b(?:since|(?:last|latest|previous|only)\s[^,;.:]{0,60}\s(?:was|were|is)|(?:lost|losing|went|gone|ceded|yielded)\s[^,;.:]{0,40}\sto)\s((?:[a-zà-ɏ'’-]+\s){0,5})$/;
/** From whoever it is to the year: `Bolt in 2015`, `Meyer of Germany in Helsinki in 1983`, `Hardee, champion in 2009 and 2011`. */
const THEN =
  /^(?:\sof\s(?:the\s)?[a-zà-ɏ]+)?,?\s(?:the\s)?(?:(?:champion|winner)\s)?(?:\(|(?:(?:back|at|did\sso|won\sit|won)\s)?(?:in|of|at|from)\s(?:the\s)?(?:[a-zà-ɏ]+(?:\s[a-zà-ɏ]+)?,?\s(?:in\s)?)?)$/;
const JOINED = /^(?:,|,?\sand)\s(?:in\s)?$/;

export function lookedBack(
  scene: Scene,
  words: readonly ResultWord[],
  scopes: readonly Scope[],
): readonly ResultTold[] {
  const [first] = words;
  if (!first || !/\b(?:since|last|latest|previous|only|to)\b/.test(scene.reading.lower)) return [];
  const { lower } = scene.reading;
  return castOf(scene).flatMap(({ span, person, sure }): readonly ResultTold[] => {
    const back = span.possessive ? null : BACK.exec(lower.slice(0, span.start));
    if (!back || !isNounPhrase(back[1] as string)) return [];
    const dates = spansOf(scene, 'date').filter(
      ({ date, relative, start }) => date.precision === 'year' && !relative && start >= span.end,
    );
    const at = dates.findIndex(({ start }) => THEN.test(lower.slice(span.end, start)));
    const run = at < 0 ? [] : dates.slice(at);
    const next = run.findIndex((each, n) => n > 0 && !JOINED.test(lower.slice(run[n - 1]?.end, each.start)));
    const then = next < 0 ? run : run.slice(0, next);
    const [day] = then;
    if (!day) return [];
    const of = Math.max(
      0,
      words.findLastIndex(({ start }) => start < span.start),
    );
    const word = words[of] as ResultWord;
    const scope = scopes[of] as Scope;
    const place = spansOf(scene, 'place').find(
      ({ start, known, end }) => known && start >= span.end && end <= day.start,
    );
    const named = scope.series.length > 0 || scope.places.length > 0 ? scope.series : spokenSeries(scene);
    return [
      {
        ...scope,
        series: named,
        disciplines: scope.disciplines.length > 0 ? scope.disciplines : disciplinesOf(scene).map(({ id }) => id),
        years: then.flatMap(({ date }) => yearOf(date) ?? []),
        places: place ? [place.name] : scope.places,
        held: [],
        days: [],
        marks: [],
        start: span.start,
        end: (then.at(-1) as typeof day).end,
        person,
        sure,
        supposed: false,
        word: { ...word, form: 'verb', places: word.form === 'place' ? [1] : word.places },
        nth: undefined,
        back: true,
      },
    ];
  });
}

/** The one competition that the text is about, its title or its race. */
function spokenSeries(scene: Scene): Scope['series'] {
  if (/\bglobal\b/.test(scene.reading.lower)) return [['olympics', 'world-championships']];
  const spoken = spokenEvents(scene);
  const all = spoken.length > 0 ? spoken : [scene, ...scene.before].flatMap((each) => spansOf(each, 'event'));
  const named = new Map(all.map(({ series }) => [series.join(), series]));
  return named.size === 1 ? [...named.values()] : [];
}
