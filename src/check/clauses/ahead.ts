/** Looking ahead from a name: whether a verb is its, or a place and a mark without one: `Bekele third in 2:05:03`. */
import type { Piece } from './pieces.ts';

/** Pieces that are looked at: an apposition longer than this is none. */
const FAR = 24;
/** Pieces of what is said of a name in a few words. */
const APPOSED = 10;

export const isPoint = (piece: Piece | undefined, points: string): boolean =>
  piece?.kind === 'point' && points.includes(piece.point);

export const isWord = (piece: Piece | undefined, ...words: string[]): boolean =>
  piece?.kind === 'word' && words.includes(piece.word);

const is = (piece: Piece | undefined, ...kinds: string[]) => piece?.kind === 'word' && kinds.includes(piece.is);

/** A verb that says what somebody did, rather than one that describes a noun: `a delighted Kipyegon`. */
export function isVerb(pieces: readonly Piece[], at: number): boolean {
  const [piece, left] = [pieces[at], pieces[at - 1]];
  if (!is(piece, 'verb', 'being')) return false;
  if (is(piece, 'being')) return true;
  // `the run`, `her set time`, `in broken rain`.
  return !(is(left, 'determiner', 'preposition') || (left?.kind === 'name' && left.possessive));
}

/** Past what may stand between a name and its verb: `of Kenya`, `(KEN)`, `also`, `, the Olympic champion,`. */
function pastNoise(pieces: readonly Piece[], from: number): number {
  let at = from;
  for (;;) {
    const piece = pieces[at];
    if (is(piece, 'adverb')) at += 1;
    else if (isPoint(piece, '(')) {
      while (pieces[at] && !isPoint(pieces[at], ')')) at += 1;
      at += 1;
    } else if (isWord(piece, 'of', 'from') && isOrigin(pieces[at + 1])) at += 2;
    else if (isWord(piece, 'of', 'from') && isWord(pieces[at + 1], 'the') && isOrigin(pieces[at + 2])) at += 3;
    else return at;
  }
}

const isOrigin = (piece: Piece | undefined) =>
  piece?.kind === 'thing' && (piece.span.kind === 'nation' || piece.span.kind === 'place');

/** Whether the name at a place is the subject of a verb behind it. */
export function hasVerb(pieces: readonly Piece[], name: number): boolean {
  const at = pastNoise(pieces, name + 1);
  if (isVerb(pieces, at)) return true;
  const next = pieces[at];
  if (is(next, 'and') || (isPoint(next, ',') && pieces[at + 1]?.kind === 'name')) {
    // `Bolt and Gay ran`.
    const near = pieces.slice(at + 1, at + 5).findIndex(({ kind }) => kind === 'name');
    if (near >= 0 && hasVerb(pieces, at + 1 + near)) return true;
  }
  if (!isPoint(next, ',–—')) return false;
  // `Another Ethiopian, Aselefech Mergia, was third`: the verb behind the comma that ends what is said.
  const apposed = pieces.slice(Math.max(0, name - 5), name).some((piece) => isPoint(piece, ',–—'));
  if (apposed && isVerb(pieces, pastAdverbs(pieces, at + 1))) return true;
  // `Hassan, 30, burst`, `Kipchoge, who won in 2019, ran`: a verb right behind the point that closes what is said of the name.
  const inRelative = is(pieces[at + 1], 'relative');
  for (let to = at + 1; to < Math.min(pieces.length, at + FAR); to += 1) {
    const piece = pieces[to];
    if (isPoint(piece, ';:')) return false;
    if (isPoint(piece, ',–—')) {
      if (isVerb(pieces, pastAdverbs(pieces, to + 1))) return true;
      if (!inRelative && to > at + 1 && !isApposition(pieces, at + 1, to)) return false;
    }
    if (!inRelative && (isVerb(pieces, to) || is(piece, 'ing'))) return false;
  }
  return false;
}

export function pastAdverbs(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (is(pieces[at], 'adverb')) at += 1;
  return at;
}

function isApposition(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from, to).every((piece) => piece.kind !== 'name' || piece.possessive);
}

/** Where a sentence goes on behind what is said of a name between commas: `Kovacs, the 2019 world champion, finishing`. */
export function pastApposed(pieces: readonly Piece[], name: number): number | undefined {
  const from = name + 1;
  if (!isPoint(pieces[from], ',')) return undefined;
  for (let to = from + 2; to < Math.min(pieces.length, from + APPOSED); to += 1) {
    if (isPoint(pieces[to], ',')) return isApposition(pieces, from + 1, to) ? to + 1 : undefined;
    if (pieces[to]?.kind === 'point' || isVerb(pieces, to) || is(pieces[to], 'ing', 'relative')) return undefined;
  }
  return undefined;
}

/** Past the age of somebody: `Knighton, 18, third in`. */
function pastAge(pieces: readonly Piece[], at: number): number {
  const age = pieces[at + 1];
  const isAge = isPoint(pieces[at], ',') && age?.kind === 'thing' && age.span.kind === 'count' && age.span.value < 60;
  return isAge && isPoint(pieces[at + 2], ',') ? at + 2 : at;
}

/** Whether a place or a mark stands right behind a name, which is that name's: `Bekele third in 2:05:03`. */
export function isPlaced(pieces: readonly Piece[], name: number): boolean {
  let at = pastAge(pieces, pastNoise(pieces, name + 1));
  if (isPoint(pieces[at], ',–—')) at = pastAdverbs(pieces, at + 1);
  if (isWord(pieces[at], 'a', 'an', 'the')) at += 1;
  if (isWord(pieces[at], 'distant', 'close', 'surprise', 'joint')) at += 1;
  const piece = pieces[at];
  if (isWord(piece, 'runner-up', 'runners-up')) return true;
  if (piece?.kind === 'word' && piece.word === 'next') return true;
  // `and Lyles bronze in 19.70`
  if (isWord(piece, 'gold', 'silver', 'bronze') && !isWord(pieces[at + 1], 'medallist', 'medalist', 'medal'))
    return true;
  if (piece?.kind !== 'thing' || piece.span.kind !== 'ordinal') return false;
  const then = pieces[at + 1];
  return (
    then === undefined ||
    then.kind === 'point' ||
    isWord(then, 'in', 'with', 'at', 'place', 'and', 'on', 'behind', 'overall') ||
    // `with Jepkosgei third another second back`
    isWord(
      then,
      'some',
      'another',
      'well',
      'far',
      'way',
      'further',
      'almost',
      'nearly',
      'about',
      'just',
      'only',
      'a',
    ) ||
    (then.kind === 'thing' && then.span.kind === 'amount')
  );
}

/** Whether a mark stands right behind a name: `and Kipruto in 2:05:03`, `then Kipruto, 2:05:03`. */
export function isTimed(pieces: readonly Piece[], name: number, isMark: (piece: Piece) => boolean): boolean {
  let at = pastAge(pieces, pastNoise(pieces, name + 1));
  if (isPoint(pieces[at], ',–—')) at += 1;
  if (isWord(pieces[at], 'in', 'with', 'at', 'on')) at += 1;
  if (isWord(pieces[at], 'a')) at += 1;
  const piece = pieces[at];
  return piece !== undefined && isMark(piece);
}
