/**
 * Whose coach, wife or brother the dataset knows somebody to be, where a sentence has both and a word for it: the words
 * that bind them may be any, `“My coach, Renato Canova, was yelling,” said Kiplagat`, `said Janusz Szewinski, her husband
 * and former coach`, `her coaches are Trevor Painter and Jenny Meadows`.
 */
import type { Person, Relation } from '../../../dataset/entries.ts';
import { fold, isSlip } from '../../../domain/name.ts';
import { castOf, type Scene } from '../../scene.ts';
import type { Bond, Kinship } from './kin-words.ts';

const WORDS: readonly (readonly [Relation['type'], Bond, RegExp])[] = [
  [
    'coach',
    'coach',
    /\b(?:coach|train|guid|mentor|tutel|tutor|pupil|prot[eé]g|disciple|school of|credits?\b|owes?\b)|\bwork(?:s|ed|ing)?\s(?:with|under)\b|['’]s?\s(?:[a-z]+\s)?(?:stable|squad|camp|group)\b|\bunder the\s(?:[a-z]+\s)?(?:eyes?|watch|wings?|supervision|direction|care|gaze|stewardship)\b|\b(?:in|at) the hands of\b|\bcharges?\b(?! of)/,
  ],
  ['spouse', 'spouse', /\b(?:wife|husband|spouse|widow|married|wed)\b/],
  ['sibling', 'sibling', /\b(?:brother|sister|sibling|twin)/],
  ['parent', 'parent', /\b(?:father|mother|parent|dad|mum|son|daughter)/],
  ['child', 'child', /\b(?:father|mother|parent|dad|mum|son|daughter)/],
];
/** Words by which it is so on the day of the text; else it was so when it happened. */
const NOW = /\b(?:is|are|now|still|coaches|trains|guides|(?:coach|trainer)\ssince)\b/;
const PAST = /\b(?:was|were|had|former|formerly|ex-|then|until|previous|first|once|late)\b/;

/** @param told what the words tell, in a way that is understood */
export async function knownKin(scene: Scene, told: readonly Kinship[]): Promise<readonly Kinship[]> {
  const { lower } = scene.reading;
  const spoken = WORDS.filter(([, , words]) => words.test(lower));
  if (spoken.length === 0) return [];
  const found = new Map<string, Kinship>();
  const people = castOf(scene);
  for (const { span, person, sure } of people) {
    const selves = people.filter((each) => each.person.id === person.id).map((each) => each.span);
    for (const [type, bond, words] of spoken) {
      for (const relation of person.relations) {
        if (relation.type !== type || relation.rank === 'deprecated') continue;
        const there = people.find((each) => each.person.id === relation.person && each.span.via !== 'pronoun');
        const other = there?.person ?? (relation.person ? await scene.facts.person(relation.person) : undefined);
        const at = there?.span ?? placeOf(scene.reading.text, other?.name ?? relation.name ?? '', person, selves);
        // The word for it stands in the same part of the sentence.
        if (!at || !words.test(partAt(lower, at.start))) continue;
        const key = `${bond} ${person.id} ${at.start}`;
        if (found.has(key)) continue;
        // Who is told of as his brother is one whom he trains with.
        const same = told.filter((each) => isOver(each, at) || isOver(each, span));
        if (same.some((each) => each.bond === bond || !lower.includes('coach'))) continue;
        const name = scene.reading.text.slice(at.start, at.end);
        found.set(key, {
          start: at.start,
          end: at.end,
          bond,
          person,
          sure,
          name,
          other,
          past: !NOW.test(lower) || PAST.test(lower),
        });
      }
    }
  }
  return [...found.values()];
}

const NAME = /[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]*(?:['’][A-ZÀ-Þ][A-Za-zÀ-ɏ-]+)?/g;
/** Before a given name alone: `her father Josko`, `Brother Colm`. */
const CALLED = /(?:^|\s)(?:father|mother|dad|mum|wife|husband|brother|sister|coach|Coach|Brother|Tannie),?\s$/;

/** Where a text has somebody's family name, but in the name of the person himself; or the given name of one of his own. */
function placeOf(text: string, name: string, { name: own }: Person, selves: readonly At[]): At | undefined {
  const words = fold(name).split(' ');
  const family = words.at(-1) ?? '';
  const alike = fold(own).split(' ').includes(family);
  let given: At | undefined;
  for (const { 0: word, index } of text.matchAll(NAME)) {
    const end = index + word.length;
    const folded = fold(word);
    const before = given?.end === index - 1 ? given : undefined;
    const is = folded === family || (folded.length > 5 && isSlip(folded, family));
    // `Gjert Ingebrigtsen`, where the family name alone would be his son.
    const isOwn = !before && selves.some((self) => isOver(self, { start: index, end }));
    if (is && (before || (!alike && !isOwn))) return { start: before?.start ?? index, end };
    given = !isOwn && folded !== family && words.includes(folded) ? { start: before?.start ?? index, end } : undefined;
    if (given && !before && words[0] === folded && CALLED.test(text.slice(0, index))) {
      const next = /^\s[A-ZÀ-ÞĀ-ɏ]/.test(text.slice(end));
      if (!next) return given;
    }
  }
  return undefined;
}

const partAt = (text: string, at: number): string => text.slice(text.lastIndexOf(';', at) + 1).replace(/;.*$/s, '');

const isOver = (a: At, b: At): boolean => a.start < b.end && b.start < a.end;

interface At {
  readonly start: number;
  readonly end: number;
}
