/** A sentence as its grammar sees it: names, things that are counted or called, words, points. */
import type { PersonSpan, Span } from '../reading/span.ts';
import { castOf, type Scene } from '../scene.ts';
import { type WordKind, wordKind } from './words.ts';

export type Member = ReturnType<typeof castOf>[number];

interface Place {
  readonly start: number;
  readonly end: number;
}

export type Piece = Place &
  (
    | {
        readonly kind: 'name';
        /** Nobody the data knows, or nobody who can be told. */
        readonly member: Member | undefined;
        readonly possessive: boolean;
        readonly via: PersonSpan['via'];
      }
    | { readonly kind: 'thing'; readonly span: Span }
    | { readonly kind: 'word'; readonly word: string; readonly is: WordKind }
    | { readonly kind: 'point'; readonly point: string }
  );

const WORD = /[a-zß-ɏ][a-zß-ɏ'’-]*|\d+|[^\s\w]/g;

export function piecesOf(scene: Scene): readonly Piece[] {
  const { lower, text, spans } = scene.reading;
  const cast = new Map(castOf(scene).map((member) => [member.span, member]));
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of spans) {
    addWords(pieces, lower, at, span.start);
    const { start, end } = span;
    if (span.kind === 'person')
      pieces.push({ kind: 'name', start, end, member: cast.get(span), possessive: span.possessive, via: span.via });
    else if (
      span.kind === 'place' &&
      !span.known &&
      !/(?:^|\s)(?:in|at|from|to|near|of)\s$/i.test(text.slice(0, start))
    )
      pieces.push({ kind: 'name', start, end, member: undefined, possessive: isOwner(text, end), via: 'surname' });
    else pieces.push({ kind: 'thing', start, end, span });
    at = Math.max(at, end);
  }
  addWords(pieces, lower, at, lower.length);
  return pieces;
}

const isOwner = (text: string, end: number) => /^['’]s/.test(text.slice(end, end + 2));

function addWords(pieces: Piece[], lower: string, from: number, to: number): void {
  for (const match of lower.slice(from, to).matchAll(WORD)) {
    const [word] = match;
    const start = from + match.index;
    const end = start + word.length;
    if (/^[a-zß-ɏ\d]/.test(word)) {
      const is = wordKind(word);
      // What is left of a possessive, or of a unit.
      if (word.length === 1 && word !== 'a' && word !== 'i') continue;
      if (is === 'someone')
        pieces.push({ kind: 'name', start, end, member: undefined, possessive: false, via: 'pronoun' });
      else pieces.push({ kind: 'word', start, end, word, is });
    } else if (/[,;:()–—"“”!?[\]]/.test(word)) pieces.push({ kind: 'point', start, end, point: word });
  }
}
