/**
 * Checks a text: sentences, what they name and count, who is meant, the claims they make, and how each stands.
 *
 * Deterministic and offline. A false alarm costs more than a miss: where subject, event or day is not the only one it
 * can be, a claim is unknown.
 */

import './engine-first.ts';

import type { Source, Sources } from '../dataset/entries.ts';
import type { PartialDate } from '../domain/date.ts';
import type { Session } from '../queries/answer.ts';
import { Cast } from './cast/cast.ts';
import { withEpithets } from './cast/epithets.ts';
import { newsOf } from './cast/news.ts';
import type { Claim } from './claim.ts';
import { makePatternsAsEver, withPatternsFor } from './engine.ts';
import type { Finding } from './finding.ts';
import { likeliest } from './likeliest.ts';
import { lexiconsOf } from './reading/lexicon.ts';
import { type Reading, readSentence } from './reading/read.ts';
import type { PersonSpan, Span } from './reading/span.ts';
import { type Judged, Repeats } from './repeats.ts';
import type { Scene } from './scene.ts';
import { type Article, readArticle, type Sentence, sentencesOf, type TextFormat } from './text/article.ts';
import { decodeText } from './text/decode.ts';
import { type Facts, factsOf } from './verify/facts.ts';
import { withGamesMeant } from './verify/races/games-meant.ts';
import { withHosts } from './verify/races/host-city.ts';

export interface CheckInput {
  /** The name it goes by in the report. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The day it was published; else the text is asked. */
  readonly published?: PartialDate | undefined;
  readonly format?: TextFormat;
}

export interface Checked {
  readonly source: string;
  readonly published: {
    readonly date: string;
    readonly from: 'option' | 'front matter' | 'dateline' | 'page metadata';
  } | null;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Those the findings cite. */
  readonly sources: Sources;
}

/** Sentences read together: a name given in full in one of them is known in all. */
const SECTION = 200;
/** What a sentence that claims something of the sport has, where nobody is spoken of. */
const SPEAKING = new Set(['person', 'event', 'record', 'nation']);
const isSpeaking = ({ reading, people }: Pick<Scene, 'reading' | 'people'>) =>
  people.size > 0 || reading.spans.some(({ kind }) => SPEAKING.has(kind));
/** Sentences that a sentence can look back on. */
const REMEMBERED = 4;
/** Longer than any sentence that people write: a table, a list of links. */
const LONGEST = 2000;

/** @throws DataError when the bytes are no text that can be read */
export async function checkText(session: Session, input: CheckInput): Promise<Checked> {
  const source = decodeText(input.bytes, input.file);
  const article = await readArticle(source, { file: input.file, ...(input.format ? { format: input.format } : {}) });
  return withPatternsFor(source.length, () => checkArticle(session, input, article));
}

async function checkArticle(session: Session, input: CheckInput, article: Article): Promise<Checked> {
  const published = input.published ? { date: input.published, from: 'option' as const } : article.published;
  const facts = factsOf(session.dataset, await lexiconsOf(session.dataset));
  const findings: Finding[] = [];
  for await (const { claims, sentence } of claimsOf(article, facts, published?.date, session.asOf)) {
    for (const claim of claims) {
      const [start, end] = [
        sentence.block.at(sentence.start + claim.start),
        sentence.block.at(sentence.start + claim.end - 1) + 1,
      ];
      if (article.ignored.some((span) => span.start < end && start < span.end)) continue;
      findings.push({ ...claim, start, end, quote: article.source.slice(start, end) });
    }
  }
  const sources = await citedBy(findings, facts);
  return {
    source: article.source,
    published: published ? { date: published.date.text, from: published.from } : null,
    findings: withFirstBest(findings, sources),
    sources,
  };
}

/** Official sources before lists, those before the press, and what others collected last. */
function withFirstBest(findings: readonly Finding[], sources: Sources): readonly Finding[] {
  const rank = (id: string) => SOURCE_KINDS.indexOf(sources[id]?.kind ?? 'secondary');
  // What a text says again cites the same list.
  const sorted = new Map<readonly string[], readonly string[]>();
  for (const { sources: ids } of findings)
    if (!sorted.has(ids))
      sorted.set(
        ids,
        [...ids].sort((a, b) => rank(a) - rank(b)),
      );
  return findings.map((each) => ({ ...each, sources: sorted.get(each.sources) ?? each.sources }));
}

const SOURCE_KINDS: readonly Source['kind'][] = ['official', 'list', 'press', 'secondary'];

async function citedBy(findings: readonly Finding[], facts: Facts): Promise<Sources> {
  const lists = new Set(findings.map(({ sources }) => sources));
  const ids = [...new Set([...lists].flat())].sort();
  const found = await Promise.all(ids.map(async (id) => [id, await facts.source(id)] as const));
  return Object.fromEntries(found.filter((each): each is [string, Source] => each[1] !== undefined));
}

/** What one sentence claims. */
interface Found {
  readonly claims: readonly Claim[];
  readonly sentence: Sentence;
}

async function* claimsOf(
  article: Article,
  facts: Facts,
  published: PartialDate | undefined,
  today: PartialDate,
): AsyncGenerator<Found> {
  const news = await newsOf(facts, published);
  const cast = new Cast(facts, news, published);
  const repeats = new Repeats();
  const before: Judged[] = [];
  let count = 0;
  for (const section of sections(article)) {
    const readings = [];
    for (const { text } of section)
      readings.push(await repeats.reading(text, async () => withEpithets(await readSentence(facts, text, published))));
    await cast.introduce(
      readings,
      section.map(({ block }) => block),
    );
    for (const [at, reading] of readings.entries()) {
      const sentence = section[at] as Sentence;
      const resolved = await cast.resolve(reading, count, sentence.block);
      const heading = sentence.block.kind === 'heading' || sentence.block.kind === 'caption';
      // Where nobody is spoken of, and nothing of the sport is, there is nothing to claim.
      const silent = ![{ reading, people: resolved }, ...before.map(({ scene }) => scene)].some(isSpeaking);
      const supposed = silent ? new Map() : cast.supposed(reading, resolved, count);
      const judged = await repeats.judged({ reading, heading, silent, supposed }, resolved, before, async () => {
        const hosted = await withHosts(settle(reading, resolved), facts);
        const settled = withGamesMeant(hosted, resolved, { facts, published });
        const place = { facts, reading: settled, news, published, today, heading };
        const earlier = before.map(({ scene }) => scene);
        const { people, claims: all } = silent
          ? { people: resolved, claims: [] }
          : await likeliest({ ...place, before: earlier }, resolved, supposed);
        const claims = inOrder(all);
        return { people, claims, scene: { ...place, people, claims, before: [] } };
      });
      cast.settle(judged.people, count);
      count += 1;
      if (judged.claims.length > 0) yield { claims: judged.claims, sentence };
      before.unshift(judged);
      before.length = Math.min(before.length, REMEMBERED);
    }
  }
}

/** Two readers may come upon the same claim: it is said once. */
function inOrder(claims: readonly Claim[]): readonly Claim[] {
  const same = (a: Claim, b: Claim) => a.type === b.type && a.start === b.start && a.subject?.id === b.subject?.id;
  return [...claims]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((claim, at, all) => all.findIndex((each) => same(each, claim)) === at);
}

/** A surname that nobody is meant by, and that is a place too, or stands where one does, is the place: `in Jena`. */
function settle(reading: Reading, people: ReadonlyMap<PersonSpan, unknown>): Reading {
  const isPlace = (span: Span): span is PersonSpan =>
    span.kind === 'person' &&
    !people.has(span) &&
    (span.orPlace === true ||
      (span.via === 'surname' &&
        !span.possessive &&
        /\b(?:in|at)\s$/.test(reading.lower.slice(Math.max(0, span.start - 4), span.start))));
  if (!reading.spans.some(isPlace)) return reading;
  const spans = reading.spans.map((span): Span => {
    if (!isPlace(span)) return span;
    return {
      kind: 'place',
      start: span.start,
      end: span.end,
      name: span.words.join(' '),
      known: span.orPlace === true,
    };
  });
  return { ...reading, spans };
}

function* sections(article: Article): Generator<Sentence[]> {
  let section: Sentence[] = [];
  for (const block of article.blocks()) {
    for (const sentence of sentencesOf(block)) {
      section.push(sentence.text.length > LONGEST ? { ...sentence, text: sentence.text.slice(0, LONGEST) } : sentence);
      if (section.length < SECTION) continue;
      yield section;
      section = [];
    }
  }
  if (section.length > 0) yield section;
}

// All files of a check have been evaluated by now, and their patterns made.
makePatternsAsEver();
