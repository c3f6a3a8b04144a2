/** Ages that are told by their ten years: `in her early twenties`, `the octogenarian`, `thirtysomething`. */
import type { Person } from '../../../dataset/entries.ts';
import { castOf, type Scene } from '../../scene.ts';
import type { When } from './age-read.ts';
import { subjectOf } from './owner.ts';

export interface Decade {
  readonly start: number;
  readonly end: number;
  /** The words, as they are claimed. */
  readonly called: string;
  readonly years: number;
  readonly atLeast: number;
  readonly when: When;
  readonly person: Person;
  readonly sure: boolean;
}

const TENS = ['twen', 'thir', 'for', 'fif', 'six', 'seven', 'eigh', 'nine'];
const GENARIANS = ['vicenarian', 'tricenarian', 'quadragenarian', 'quinquagenarian', 'sexagenarian', 'septuagenarian'];
const OLDEST = ['octogenarian', 'nonagenarian', 'centenarian'];
const IN_HIS =
  /\bin\s(?:his|her)\s(?:(early|mid|middle|late)[\s-])?((?:twen|thir|for|fif|six|seven|eigh|nine)ties|teens|[2-9]0['’]?s)(?![a-z\d])/g;
const CALLED =
  /\b(?:(quadra|quinqua|sexa|septua|octo|nona)genarian|centenarian|(twenty|thirty|forty|fifty)-?something)(?![a-z])/g;
/** Years from the start of ten at which they are still early, or already late: nobody is exact about it. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 5],
  mid: [2, 8],
  middle: [2, 8],
  late: [5, 9],
};
const NOW = /\b(?:is|are|now|still|remains)\s(?:[a-z]+\s)?$/;

export function decadesOf(scene: Scene): readonly Decade[] {
  const { lower } = scene.reading;
  if (!/\bin\s(?:his|her)\s|genarian|centenarian|something/.test(lower)) return [];
  const people = castOf(scene);
  const within = [...lower.matchAll(IN_HIS)].flatMap((match): readonly Decade[] => {
    const [said, part, tens = ''] = match;
    const owner = people.find(({ span }) => span.start === match.index + 3);
    const from =
      tens === 'teens'
        ? 10
        : /^\d/.test(tens)
          ? Number(tens.slice(0, 2))
          : (TENS.findIndex((each) => tens.startsWith(each)) + 2) * 10;
    const [least, most] = PARTS[part ?? ''] ?? [0, 9];
    const place = { start: match.index, end: match.index + said.length };
    return owner
      ? [
          {
            ...place,
            ...of(scene, place),
            years: from + most,
            atLeast: from + least,
            person: owner.person,
            sure: owner.sure,
          },
        ]
      : [];
  });
  const called = [...lower.matchAll(CALLED)].flatMap((match): readonly Decade[] => {
    const [said, tens, some] = match;
    const place = { start: match.index, end: match.index + said.length };
    const owner = subjectOf(scene, place, 'adjective') ?? subjectOf(scene, place, 'clause');
    const at = [...GENARIANS, ...OLDEST].indexOf(said);
    const from = some ? (TENS.findIndex((each) => some.startsWith(each)) + 2) * 10 : (at + 2) * 10;
    return owner && (tens || some || said === 'centenarian')
      ? [{ ...place, ...of(scene, place), years: from + 9, atLeast: from, person: owner.person, sure: owner.sure }]
      : [];
  });
  return [...within, ...called];
}

const of = ({ reading: { lower } }: Scene, { start, end }: { readonly start: number; readonly end: number }) => ({
  called: lower.slice(start, end).replace(/^in\s(?:his|her)\s/, ''),
  when: NOW.test(lower.slice(0, start)) ? ('now' as const) : ('event' as const),
});
