/**
 * Lines that name nobody, and tell something of whom their page or their text is of: an item under the heading of a name,
 * `1500 m: 3:48.68`, an answer without a verb, `50.95, run at altitude`.
 */
import type { Sex } from '../../domain/discipline.ts';
import { hasVerb, wordKind } from '../clauses/words.ts';
import type { Reading } from '../reading/read.ts';
import type { PersonSpan, Span } from '../reading/span.ts';
import type { BlockKind } from '../text/block.ts';
import type { Label } from './labels.ts';

/** What such a line tells: a mark, a medal, a birth. */
const TELLS = /\b(?:gold|silver|bronze|champion|titles?|born)\b/;
/** What is told of several, or of a race. */
const OF_OTHERS =
  /\b(?:relay|team|squad|women|men|girls|boys|results?|live|start(?:s|ing)?|doors|heats?|semi-finals?|schedule|programme|final\sat|4\s?[x×]|they|their|we|our|you|your|i)\b/;

/**
 * The place of whoever a line is about without saying so: before its first word.
 *
 * @param where the kind of block it stands in, and what a cell tells
 * @returns undefined where it speaks of somebody, or says something whole
 */
export function impliedIn(
  { lower, spans }: Reading,
  { kind, label }: { readonly kind: BlockKind; readonly label: Label | undefined },
  sex: Sex | null | undefined,
): PersonSpan | undefined {
  if (kind === 'heading' || kind === 'quote') return undefined;
  if (spans.some((span) => span.kind === 'person' && !span.orPlace)) return undefined;
  const place = {
    kind: 'person',
    start: 0,
    end: 0,
    candidates: [],
    words: [],
    possessive: false,
    implied: true,
  } as const;
  if (label !== undefined) return { ...place, via: 'epithet', sex: undefined, label };
  const amount = spans.find((span) => span.kind === 'amount' && !span.adjective);
  if (!amount && !TELLS.test(lower)) return undefined;
  if (OF_OTHERS.test(lower) || isOfRecord(spans, amount) || isWhole(lower)) return undefined;
  const isLine = kind === 'item' || kind === 'cell' || kind === 'caption';
  // `The sea was calm, 3 metres of it`, and a word that is no name of an event.
  if (!isLine && wordKind(/^\W*([a-z]+)/.exec(lower)?.[1] ?? '') === 'determiner') return undefined;
  return { ...place, via: 'pronoun', sex: sex === 'M' || sex === 'W' ? sex : undefined };
}

/** `World record: 9.58`: anybody's. */
const isOfRecord = (spans: readonly Span[], amount: Span | undefined): boolean =>
  spans.some((span) => span.kind === 'record' && span.scope !== 'personal' && (!amount || span.start < amount.start));

/** What is said up to the first comma or bracket has a verb: a whole sentence, which has its own subject. */
const isWhole = (lower: string): boolean =>
  hasVerb((/^[^,;(]{0,120}/.exec(lower)?.[0] ?? '').replace(/\b(?:set|run|held|won|thrown)\s(?=in\b|at\b|on\b)/g, ''));
