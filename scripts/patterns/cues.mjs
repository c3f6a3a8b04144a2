// What every text that a pattern matches has in it: one of a few strings, which to look for costs less than to make the
// pattern ready.
import { RegExpParser } from '@eslint-community/regexpp';

/** So many strings are looked for at most; of a long pattern, which takes long to make ready, more. */
const mostOf = (source) => Math.max(24, Math.min(160, source.length / 5));
/** So many spellings are told apart in a row. */
const SPELLINGS = 24;
/** Shorter ones are in every sentence. */
const SHORTEST = 2;

/** Of what a pattern must have in several places no more than these are looked for. */
const PLACES = 3;

/**
 * @param source of a pattern, and its flags
 * @returns groups of strings: one of each group is in every text that it matches, in small letters where those and large
 *   ones are one to it; none where nothing is known
 */
export function cuesOf(source, flags) {
  // Where letters are one by the rules of Unicode, some that are not ASCII are one with some that are.
  if (flags.includes('v') || (flags.includes('i') && flags.includes('u'))) return [];
  const { alternatives } = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
  });
  const found = alternatives.length === 1 ? ofSequence(alternatives[0]) : [ofAll(alternatives)].filter(Boolean);
  const groups = found.filter(({ length }) => length <= mostOf(source)).slice(0, PLACES);
  if (!flags.includes('i')) return groups;
  const small = groups.map((group) => group.map((cue) => cue.toLowerCase()));
  return small.filter((group) => group.every((cue) => /^[ -~]+$/.test(cue)));
}

/** One of the alternatives is there: so is one of all their strings together, where each has some. */
function ofAll(alternatives) {
  const each = alternatives.map((alternative) => ofSequence(alternative)[0]);
  return each.includes(undefined) ? undefined : fewest(each.flat());
}

/** What a sequence gives, the best first: all its runs of known text, and what stands in its groups. */
function ofSequence({ elements }) {
  const found = [];
  let run = [''];
  const end = () => {
    found.push(fewest(run));
    run = [''];
  };
  for (const element of elements) {
    if (isLook(element)) found.push(within(element));
    const spelt = spellings(element);
    const longer = spelt && run.flatMap((start) => spelt.map((rest) => start + rest));
    if (longer && longer.length <= SPELLINGS) {
      run = longer;
      continue;
    }
    end();
    if (spelt) run = spelt;
    else found.push(within(element));
  }
  end();
  return found.filter(Boolean).sort((a, b) => worth(b) - worth(a));
}

/** Long strings are seldom in a text, and few of them are soon looked for. */
const worth = (strings) => Math.min(4, ...strings.map(({ length }) => length)) * 8 - strings.length;

/** Of strings, those that no other of them is a part of; undefined where they are too many, or one too short. */
function fewest(strings) {
  const all = [...new Set(strings)];
  const needed = all.filter((each) => !all.some((other) => other !== each && each.includes(other)));
  return needed.every((each) => each.length >= SHORTEST && !/[\t\n]/.test(each)) ? needed : undefined;
}

/** What has to stand before or behind a place. */
const isLook = ({ type, kind, negate }) => type === 'Assertion' && kind.startsWith('look') && !negate;

/** What one element, which is no known text, has in it. */
function within(element) {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAll(element.alternatives);
    case 'Assertion':
      return isLook(element) ? ofAll(element.alternatives) : undefined;
    case 'Quantifier':
      return element.min > 0 ? (within(element.element) ?? fewest(spellings(element.element) ?? [''])) : undefined;
    default:
      return undefined;
  }
}

/** All that an element can be, where that is known and not too many: a letter, a class of few, a group of such. */
function spellings(element) {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterClass':
      return ofClass(element);
    case 'Group':
    case 'CapturingGroup':
      return ofGroup(element.alternatives);
    case 'Assertion':
      // A place, not a text; what a look ahead sees is not taken by it.
      return [''];
    case 'Quantifier':
      return element.min === 0 && element.max === 1 ? withNone(spellings(element.element)) : undefined;
    default:
      return undefined;
  }
}

const withNone = (spelt) => spelt && ['', ...spelt];

function ofClass({ negate, elements }) {
  if (negate || elements.length > 4 || elements.some(({ type }) => type !== 'Character')) return undefined;
  return elements.map(({ value }) => String.fromCodePoint(value));
}

function ofGroup(alternatives) {
  const each = alternatives.map(({ elements }) =>
    elements.reduce(
      (starts, element) => {
        const rests = starts && spellings(element);
        const all = rests && starts.flatMap((start) => rests.map((rest) => start + rest));
        return all && all.length <= SPELLINGS ? all : undefined;
      },
      [''],
    ),
  );
  const all = each.includes(undefined) ? undefined : [...new Set(each.flat())];
  return all && all.length <= SPELLINGS ? all : undefined;
}
