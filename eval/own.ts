/** The project's own texts: `eval/texts/*.json`, whose form `eval/README.md` tells. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accepted, Batch, Case, Label, Verdict } from './case.ts';

interface OwnClaim {
  readonly id: string;
  readonly type: string;
  /** The words of the text that make the claim; the first place they stand at. */
  readonly words: string;
  /** An identifier, several any of which may be meant, or nobody. */
  readonly subject?: string | readonly string[];
  readonly verdict: Verdict;
  readonly accept?: readonly Accepted[];
  readonly value?: string;
  readonly phenomena?: readonly string[];
  /** `what to ask stadion => words of one line of its answer`. */
  readonly proof?: readonly string[];
}

interface OwnSpoilt {
  readonly kind: string;
  /** The claim it spoils. */
  readonly claim: string;
  /** What is put in place of what; each stands in the text. */
  readonly put: Readonly<Record<string, string>>;
  /** Of the claim, what changes by it; the verdict is `contradicted`, the value that of the claim. */
  readonly words?: string;
  readonly subject?: string | readonly string[];
  readonly value?: string;
  readonly type?: string;
  readonly accept?: readonly Accepted[];
  readonly proof?: readonly string[];
}

export interface OwnText {
  readonly id: string;
  readonly style: string;
  readonly published?: string;
  readonly format?: Case['format'];
  readonly text: readonly string[];
  readonly claims?: readonly OwnClaim[];
  readonly spoilt?: readonly OwnSpoilt[];
}

/** Every text of a folder, in the order of the files. */
export function readOwn(folder: string): readonly OwnText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as OwnText[]);
}

/** What the identifiers of the held-out texts begin with, and the names of their files. */
const HELD_OUT = 'unseen-';

/**
 * Both sets. The texts for tuning may be looked into when something fails; the held-out ones are only counted, so that
 * they stay a measure of texts nobody tuned to.
 */
export function ownBatches(texts: readonly OwnText[]): readonly Batch[] {
  const cases = (heldOut: boolean) => texts.filter(({ id }) => id.startsWith(HELD_OUT) === heldOut).flatMap(casesOf);
  return [
    { name: 'own texts, for tuning', cases: cases(false), mayList: true },
    { name: 'own texts, held out', cases: cases(true), mayList: false },
  ];
}

/** A text as it is, then each spoilt form of it, with the spoilt claim as its only label. */
function casesOf(text: OwnText): readonly Case[] {
  const { id, published, format = 'plain', claims = [], spoilt = [] } = text;
  const shared = { published, format };
  const label = labelled(text.id, text.text);
  const whole: Case = {
    ...shared,
    id,
    kind: claims.length === 0 ? 'noise' : 'text',
    source: joined(text.text),
    labels: claims.map((claim) => label(claim)),
  };
  return [
    whole,
    ...spoilt.map((change, at): Case => {
      const { kind, put, claim: name, ...changes } = change;
      const claim = claims.find((each) => each.id === name);
      if (!claim) throw new Error(`${id}: no claim ${JSON.stringify(name)} to spoil`);
      const { accept: _, verdict: __, ...kept } = claim;
      const sentences = replaced(id, text.text, put);
      const words = changes.words ?? applied(claim.words, put);
      const spoilt = labelled(`${id}/${at + 1}`, sentences)({ ...kept, ...changes, words, verdict: 'contradicted' });
      return {
        ...shared,
        id: `${id}/${at + 1}`,
        kind: 'spoilt',
        source: joined(sentences),
        labels: [spoilt],
        spoilt: kind,
      };
    }),
  ];
}

function joined(sentences: readonly string[]): string {
  return sentences.join('\n');
}

function labelled(id: string, sentences: readonly string[]): (claim: OwnClaim) => Label {
  return ({ id: name, type, words, subject = [], verdict, accept = [], value, phenomena = [] }) => {
    let start = 0;
    for (const sentence of sentences) {
      const at = sentence.indexOf(words);
      const end = start + sentence.length;
      if (at >= 0) {
        return {
          id: `${id}:${name}`,
          type,
          subjects: [subject].flat(),
          claimed: words,
          span: { start: start + at, end: start + at + words.length },
          sentence: { start, end },
          truth: verdict,
          accept: [...new Set([verdict, ...accept])],
          value: value ?? null,
          phenomena,
        };
      }
      start = end + 1;
    }
    throw new Error(`${id}: ${JSON.stringify(words)} is not in the text`);
  };
}

function replaced(id: string, sentences: readonly string[], put: OwnSpoilt['put']): readonly string[] {
  const whole = joined(sentences);
  for (const from of Object.keys(put)) {
    if (!whole.includes(from)) throw new Error(`${id}: ${JSON.stringify(from)} is not in the text`);
  }
  return applied(whole, put).split('\n');
}

/** Each change once, where its words first stand. */
function applied(text: string, put: OwnSpoilt['put']): string {
  return Object.entries(put).reduce((changed, [from, to]) => changed.replace(from, () => to), text);
}
