/** A development set: one JSON object a line, articles, false variants of their claims, and noise. */
import { readFileSync } from 'node:fs';
import type { Accepted, Batch, Case, Label, Verdict } from './case.ts';

interface DevClaim {
  readonly cid: string;
  readonly type: string;
  readonly subject: string;
  readonly value: string;
  readonly truth: string;
  readonly correct?: string;
  readonly accept?: readonly string[];
  readonly tags?: readonly string[];
}

interface DevSentence {
  readonly sid: string;
  readonly text: string;
  readonly claims: readonly DevClaim[];
}

interface DevLine {
  readonly id: string;
  readonly kind?: string;
  readonly published?: string;
  readonly sentences: readonly DevSentence[];
  readonly article?: string;
  readonly replaces?: string;
  readonly context?: readonly string[];
}

/**
 * The articles; each variant inside its article, and again with only the sentences before it; the noise. A spoilt text
 * has the spoilt claim as its only label, so that no claim of an article is counted twice.
 */
export function readDev(file: string): readonly Batch[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DevLine);
  const articles = new Map(lines.filter(({ kind }) => kind === undefined).map((line) => [line.id, line]));
  const spoilt = lines.filter(({ article }) => article !== undefined);
  const noise = lines.filter(({ kind }) => kind === 'noise');
  const batch = (name: string, cases: readonly Case[]): Batch => ({ name, cases, mayList: true });
  const inside = spoilt.map((line) => variant(line, sentencesOf(articles.get(line.article ?? ''), line)));
  return [
    batch('development set', [
      ...[...articles.values()].map((line) => caseOf(line, 'text')),
      ...inside,
      ...noise.map((line) => caseOf(line, 'noise')),
    ]),
    batch(
      'development set, variants without their article',
      spoilt.map((line) => variant(line, before(line))),
    ),
  ];
}

function sentencesOf(article: DevLine | undefined, line: DevLine): readonly DevSentence[] {
  if (!article) throw new Error(`${line.id}: no article ${line.article}`);
  return article.sentences.map((sentence) =>
    sentence.sid === line.replaces ? (line.sentences[0] ?? sentence) : { ...sentence, claims: [] },
  );
}

function before({ context = [], sentences }: DevLine): readonly DevSentence[] {
  return [...context.map((text) => ({ sid: '', text, claims: [] })), ...sentences];
}

function variant(line: DevLine, sentences: readonly DevSentence[]): Case {
  const spoilt = line.kind ?? '';
  const { labels, ...rest } = caseOf({ ...line, sentences }, 'spoilt');
  // Some variants of a gap are labelled by the type of the mark beside it.
  const typed = labels.map((label) =>
    /\bgap\b/.test(spoilt)
      ? { ...label, type: 'record-gap' }
      : // The label is of whom the text should name; the finding is of whom it names.
        /\bswapped (?:athlete|name|person)\b/.test(spoilt)
        ? { ...label, subjects: [] }
        : label,
  );
  return { ...rest, labels: typed, spoilt };
}

function caseOf({ id, published, sentences }: DevLine, kind: Case['kind']): Case {
  let start = 0;
  const labels = sentences.flatMap((sentence) => {
    const span = { start, end: start + sentence.text.length };
    start = span.end + 1;
    return sentence.claims.map((claim) => labelOf(claim, span));
  });
  return { id, kind, source: sentences.map(({ text }) => text).join('\n'), published, format: 'plain', labels };
}

function labelOf(claim: DevClaim, sentence: Label['sentence']): Label {
  const truth = verdictOf(claim.truth);
  return {
    id: claim.cid,
    type: claim.type === 'coach' ? 'coach-of' : claim.type.replaceAll('_', '-'),
    subjects: [claim.subject],
    claimed: claim.value,
    sentence,
    truth,
    accept: [...new Set<Accepted>([truth, ...(claim.accept ?? []).map(verdictOf)])],
    value: claim.correct ?? null,
    phenomena: claim.tags ?? [],
  };
}

/** `stale` there is `outdated` here; `silent` stays what it is. */
function verdictOf(word: string): Verdict {
  return (word === 'stale' ? 'outdated' : word) as Verdict;
}
