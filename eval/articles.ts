/**
 * The press articles whose claims are in `data/claims/`, read from a folder of their texts: a text goes with the claims
 * when its name begins with the number given here. Of the claims those of a type that `check` knows are labels, found in
 * the text by a few words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Batch, Case, Label, Verdict } from './case.ts';
import { TODAY } from './pipeline.ts';

interface HeldClaim {
  readonly id: string;
  readonly subjects: readonly string[];
  readonly claimed: string;
  readonly verdict: string;
  readonly actual: string | null;
  readonly until?: string;
}

interface HeldClaims {
  readonly asOf: string;
  readonly claims: readonly HeldClaim[];
}

interface Article {
  /** The file of its claims. */
  readonly claims: string;
  /** For each claim its type and the words that make it. */
  readonly labels: Readonly<Record<string, readonly [type: string, words: string]>>;
}

const ARTICLES: Readonly<Record<string, Article>> = {
  '000': {
    claims: 'article-hakizimana-until-the-end.json',
    labels: {
      a01: ['birthplace', 'Nyaruguru'],
      a02: ['birthplace', 'Norther Rwanda'],
      a03: ['birth-year', 'born in 1987'],
      a07: ['debut', '2007 World Cross Country Championships'],
      a16: ['national-record', '8:39.05'],
      a18: ['edition', '36th edition'],
      a24: ['age', 'aged 37'],
      a32: ['event-date', 'October 2023'],
      a35: ['event-date', 'in April'],
      a41: ['race-winner', 'won the London Marathon'],
      a44: ['first-under', 'first man to run an official marathon'],
    },
  },
  '001': {
    claims: 'playersbio-kiptum-coach.json',
    labels: {
      b01: ['age', '25-year-old'],
      b02: ['nationality', 'Kenyan'],
      b03: ['name', 'Kevin Kiptum'],
      b04: ['record-holder', 'current Marathon World Record holder'],
      b05: ['birth-date', 'December 2, 1999'],
      b06: ['birthplace', 'Nandi, Kenya'],
      b07: ['first-under', 'only person in history'],
      b08: ['rank-list', 'three of the top six'],
      b09: ['debut', 'in 2019'],
      b10: ['placing', 'finished fifth'],
      b12: ['personal-best', '59:54'],
      b13: ['debut', 'marathon debut'],
      b14: ['event-date', 'December 4, 2022'],
      b15: ['mark', '2:01:53'],
      b16: ['race-winner', 'won with a time'],
      b18: ['event-date', 'October 8, 2023'],
      b19: ['mark', '2:00:35'],
      b20: ['record-gap', '34 seconds'],
      b21: ['record-gap', 'more than three minutes'],
      b24: ['birth-year', 'born in 1987'],
      b25: ['age', '38 years old'],
      b33: ['coach-of', 'his coach, Gervais Hakizimana'],
    },
  },
  '002': {
    claims: 'newtimes-co-rw-article-184531-sports-hakizimana-in-intensive-trainings.json',
    labels: {
      c01: ['event-date', 'in July'],
      c02: ['age', '25'],
      c09: ['medal', 'bronze medal'],
      c11: ['debut', 'first experience'],
      c14: ['personal-best', '1:02:26'],
      c16: ['personal-best', '2h 11 minutes 19 secs'],
      c18: ['birthplace', 'Nyagatare District'],
      c21: ['placing', 'finished third'],
    },
  },
};

/** @param folder the texts; @param claims the folder of the claims held about them */
export function readArticles(folder: string, claims: string): Batch {
  const cases = readdirSync(folder)
    .sort()
    .flatMap((file): Case[] => {
      const article = ARTICLES[file.slice(0, 3)];
      if (article === undefined) return [];
      const source = readFileSync(join(folder, file), 'utf8');
      const held = JSON.parse(readFileSync(join(claims, article.claims), 'utf8')) as HeldClaims;
      const labels = held.claims.flatMap((claim) => labelOf(claim, article, source));
      return [{ id: file.slice(0, 3), kind: 'text', source, published: held.asOf, format: 'plain', labels }];
    });
  return { name: 'press articles', cases, mayList: true };
}

function labelOf(claim: HeldClaim, { labels }: Article, source: string): Label[] {
  const found = labels[claim.id];
  if (!found) return [];
  const [type, words] = found;
  const start = source.indexOf(words);
  if (start < 0) throw new Error(`${claim.id}: ${JSON.stringify(words)} is not in the text`);
  const truth = verdictOf(claim);
  return [
    {
      id: claim.id,
      type,
      subjects: claim.subjects,
      claimed: words,
      span: { start, end: start + words.length },
      sentence: lineAround(source, start),
      truth,
      accept: [truth],
      value: truth === 'contradicted' ? claim.actual : null,
      phenomena: [],
    },
  ];
}

/** The paragraph: where its sentences end is not recorded. */
function lineAround(source: string, at: number): Label['sentence'] {
  const end = source.indexOf('\n', at);
  return { start: source.lastIndexOf('\n', at) + 1, end: end < 0 ? source.length : end };
}

function verdictOf({ verdict, until }: HeldClaim): Verdict {
  if (verdict === 'supported' && until !== undefined && until <= TODAY) return 'outdated';
  return verdict as Verdict;
}
