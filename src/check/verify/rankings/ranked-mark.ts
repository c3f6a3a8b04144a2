/** Which mark of a person a place in the lists of all time is of. */
import type { Person } from '../../../dataset/entries.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { isRemark } from '../../clauses/clauses.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, isOfDays, overlaps } from '../achievements.ts';
import { bareMarks } from '../marks/bare-marks.ts';
import { isSame, isWritten } from '../marks/performance.ts';
import { isBeaten } from '../old-records/breaker.ts';
import { disciplinesAt } from '../records/record-meant.ts';
import { roleOf } from '../role.ts';

/** The performance that is ranked: with its mark in the sentence, else that of the days before the text. */
export function performanceOf(
  scene: Scene,
  span: { start: number; end: number },
  person: Person,
): { each: Achievement; only: boolean } | undefined {
  const spoken = disciplinesAt(scene, span);
  const done = achievementsOf(person, scene.facts.lexicons.rules).filter(({ value }) => value !== null);
  const isGiven = (each: Achievement) =>
    spansOf(scene, 'amount').some(
      (amount) =>
        (amount.end <= span.start ||
          /^[^.;,]{0,30}\bwith\s$/.test(scene.reading.lower.slice(span.end, amount.start))) &&
        roleOf(scene, amount) === 'mark' &&
        amount.readings.some((reading) => isSame(reading, each)),
    );
  // `Jeter is second with 10.64`, after a sentence about 200 metres: the mark shows which list.
  const given = spansOf(scene, 'discipline').length === 0 ? done.filter(isGiven) : [];
  const isElse = given.length > 0 && !given.some((each) => spoken.includes(each.discipline));
  const disciplines = isElse ? [...new Set(given.map(({ discipline }) => discipline))] : spoken;
  const all = done.filter(
    ({ discipline }) => disciplines.length === 0 || disciplines.some(({ id }) => id === discipline.id),
  );
  const marked = (of: Scene) =>
    all.filter((each) =>
      amountsOf(of).some(
        (amount) =>
          roleOf(of, amount) === 'mark' &&
          !(of === scene && (isBetter(scene, span, amount) || isOfRecord(scene, span, amount))) &&
          !isOfOther(of, amount, person) &&
          amount.readings.some((reading) => isSame(reading, each)),
      ),
    );
  // `94.84 metres, the fifth best throw ever`: a mark that is in no list, and no other is ranked.
  const beside = amountsOf(scene).find(
    (amount) =>
      amount.end <= span.start &&
      roleOf(scene, amount) === 'mark' &&
      BESIDE.test(scene.reading.lower.slice(amount.end, span.start)),
  );
  const own = beside && all.filter((each) => isWritten(beside, each));
  if (own?.length === 0) return undefined;
  const { published } = scene;
  const fresh = published
    ? all.filter((each) => isOfDays(each, { first: published.first - 8, last: published.last }))
    : [];
  // `in July`, of a text of September; of `on Saturday` the days of the text tell.
  const datedIn = (of: Scene) => {
    const dates = spansOf(of, 'date').filter(
      (each) =>
        (!each.relative || (published !== undefined && each.date.last < published.first - 8)) &&
        // `who made his debut last year, went on to the second-fastest ever`.
        !(of === scene && isRemark(scene, span, each)),
    );
    return all.filter(({ date }) => dates.some((each) => overlaps(each.date, date)));
  };
  const dated = datedIn(scene);
  const here = marked(scene);
  const both = here.filter((each) => fresh.includes(each));
  const [before] = scene.before;
  const told = before ? marked(before) : [];
  // `Only Sotomayor has gone higher`: than the mark that has just been told, before that of the day.
  const isOnly = scene.reading.lower.startsWith('only ', span.start);
  const first = !isOnly || !before ? [] : told.length > 0 ? told : datedIn(before);
  const chosen = [own ?? [], both, here, dated, first, fresh, told].find((list) => list.length > 0);
  // `is the third-fastest man in history`, `owns the fastest time ever`: by the own best of then.
  const left = scene.reading.lower.slice(0, span.start);
  const named = spansOf(scene, 'discipline').length > 0 && /\b(?:is|remains|owns|has|still)\s/.test(left);
  // `Muhammad ranks third`, after the first two.
  const isNext = /\b(?:ranks|lies|comes|stands|sits)\s$/.test(left);
  if (!chosen && published && disciplines.length === 1 && (named || isNext)) return bestBy(all, published.last);
  // `is the fifth-fastest man in history behind Kiptum`, after what he ran on the day: by his best.
  const isOne = /\bis\s(?:now\s|still\s|also\s|already\s)?the\s$/.test(left);
  if (here.length === 0 && published && isOne && OF_ONE.test(scene.reading.lower.slice(span.start, span.end))) {
    const lists = new Set((chosen ?? all).map(({ discipline }) => discipline));
    if (lists.size === 1)
      return bestBy(
        all.filter(({ discipline }) => lists.has(discipline)),
        published.last,
      );
  }
  // Of more than one the best is ranked.
  const [each] = [...(chosen ?? [])].sort((a, b) =>
    a.discipline === b.discipline ? compareMarks(a.discipline.kind, a.value as number, b.value as number) : 0,
  );
  return each && chosen ? { each, only: new Set(chosen.map(({ value }) => value)).size === 1 } : undefined;
}

/** All that can be marks of a sentence, points without their word too. */
const amountsOf = (scene: Scene): readonly AmountSpan[] => [...spansOf(scene, 'amount'), ...bareMarks(scene)];

/** From a mark to its place: `94.84 metres, the fifth best ever`, `7013, a total only two women have bettered`. */
const BESIDE =
  /^(?:\s?m|\s?met(?:re|er)s|\spoints)?,?\s(?:[–-]\s)?(?:(?:which|that)\s(?:is|was)\s)?(?:(?:the|an?|his|her)\s)(?:(?:mark|total|score|height|distance|time|throw|jump|leap|vault|put|run|performance)\s(?:that\s|which\s)?)?$/;

const OF_ONE = /\b(?:man|woman|athlete|performer|runner|jumper|thrower)\b/;

/** `well outside his record of 2:01:09, this was the eighth best performance`: what was done is another. */
function isOfRecord({ reading: { lower } }: Scene, rank: { start: number }, amount: { start: number; end: number }) {
  return (
    amount.end <= rank.start &&
    /\b(?:record|best|mark)\sof\s$/.test(lower.slice(0, amount.start)) &&
    /,\s(?:this|it|that)\s(?:was|is)\s(?:[a-z]+\s)?(?:only\s)?the\s$/.test(lower.slice(amount.end, rank.start))
  );
}

/** `beat Katir's national record of 3:28.76 and moved to fourth`: the mark is not what is ranked. */
const isOfOther = (scene: Scene, amount: { readonly start: number }, { id }: Person): boolean =>
  castOf(scene).some(
    ({ person, span: { possessive, end } }) =>
      person.id !== id &&
      possessive &&
      end <= amount.start &&
      /^(?:['’]s?)?\s(?:[a-zà-ɏ\d-]+\s){0,6}$/.test(scene.reading.lower.slice(end, amount.start)),
  );

/** `the second fastest in history after his 2:01:39`: one of those before it. */
function isBetter({ reading: { lower } }: Scene, rank: { end: number }, amount: { start: number }): boolean {
  return (
    amount.start >= rank.end &&
    /^,?\s(?:only\s)?(?:after|behind)\s[^;]{0,110}$/.test(lower.slice(rank.end, amount.start))
  );
}

function bestBy(all: readonly Achievement[], day: number): { each: Achievement; only: boolean } | undefined {
  const [each] = all
    .filter(({ date, aided, environment }) => !aided && environment !== 'indoor' && date.last <= day)
    .sort((a, b) => compareMarks(a.discipline.kind, a.value as number, b.value as number));
  return each && { each, only: true };
}

/** The only person of a sentence. */
export function soleOf(scene: Scene, span: { readonly start: number }): { person: Person; sure: boolean } | undefined {
  const people = castOf(scene);
  const [only] = people;
  const isSole = only && new Set(people.map(({ person }) => person.id)).size === 1;
  return isSole && !isBeaten(scene.reading.lower.slice(0, span.start), people, only) ? only : undefined;
}

/** `Only Sotomayor has gone higher`: than the only other one whom the sentence before tells of, be it as `his best`. */
export function toldOfBefore(
  scene: Scene,
  span: { readonly start: number; readonly end: number },
): { person: Person; sure: boolean } | undefined {
  const named = castOf(scene).filter(({ span: { start, end } }) => start >= span.start && end <= span.end);
  const isNamed = ({ id }: Person) => named.some(({ person }) => person.id === id);
  for (const each of [scene, ...scene.before.slice(0, 2)]) {
    const told = castOf(each).filter(
      ({ person, span: { end } }) => !isNamed(person) && (each !== scene || end <= span.start),
    );
    const [first] = told;
    if (first) return told.every(({ person }) => person.id === first.person.id) ? first : undefined;
  }
  return undefined;
}
