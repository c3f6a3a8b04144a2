/** Every label of the project's own texts, held against the bundled data: a label is worth no more than its look-up. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case, Found, Label } from '../../eval/case.ts';
import { figuresOf } from '../../eval/figures.ts';
import { gradeBatch } from '../../eval/grade.ts';
import { type OwnText, ownBatches, readOwn } from '../../eval/own.ts';
import { failuresText } from '../../eval/report.ts';
import { stadion } from '../fixtures/run.ts';

const TEXTS = resolve(import.meta.dirname, '../../eval/texts');

const TYPES = new Set(
  (
    'mark age birth-date birth-year birthplace death nationality coach-of record-gap gap-between record-holder ' +
    'record-duration previous-record national-record first-under rank-list personal-best race-winner placing medal ' +
    'edition event-date debut count duration age-gap name'
  ).split(' '),
);

const texts = readOwn(TEXTS);
const answers = new Map<string, Promise<readonly (readonly string[])[]>>();

/** The lines of an answer, each as its words; asked once. */
function linesOf(ask: string): Promise<readonly (readonly string[])[]> {
  const known = answers.get(ask);
  if (known) return known;
  const asked = stadion(ask).then(({ out }) => out.split('\n').map(wordsOf));
  answers.set(ask, asked);
  return asked;
}

function wordsOf(line: string): readonly string[] {
  return line.split(/[\s,;:()]+(?=\D|$)|[\s,;()]+/).filter((word) => word !== '');
}

describe('the own texts', () => {
  it('are numbered in their files, each once', () => {
    const ids = texts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const file of readdirSync(TEXTS)) {
      const own = JSON.parse(readFileSync(join(TEXTS, file), 'utf8')) as readonly OwnText[];
      const numbered = own.map((_, at) => `${basename(file, '.json')}-${String(at + 1).padStart(2, '0')}`);
      expect(own.map(({ id }) => id)).toEqual(numbered);
    }
  });

  it.each([
    { set: 'own texts, for tuning', text: 200, noise: 40, spoilt: 900 },
    { set: 'own texts, held out', text: 10, noise: 10, spoilt: 250 },
  ] satisfies ({ set: string } & Record<Case['kind'], number>)[])(
    'are many, some with nothing to check: $set',
    ({ set, ...least }) => {
      const cases = ownBatches(texts).find(({ name }) => name === set)?.cases ?? [];
      for (const [wanted, atLeast] of Object.entries(least))
        expect(cases.filter(({ kind }) => kind === wanted).length).toBeGreaterThanOrEqual(atLeast);
    },
  );

  it('are of every type', () => {
    const [tuning, heldOut] = ownBatches(texts).map(
      ({ cases }) => new Set(cases.flatMap(({ labels }) => labels.map(({ type }) => type))),
    );
    expect([...(tuning ?? [])].sort()).toEqual([...TYPES].sort());
    expect(heldOut?.size).toBeGreaterThanOrEqual(20);
  });

  it('are held out where their file is called unseen, and there only', () => {
    const [tuning, heldOut] = ownBatches(texts);
    expect(tuning?.cases.filter(({ id }) => id.startsWith('unseen-'))).toEqual([]);
    expect(heldOut?.cases.filter(({ id }) => !id.startsWith('unseen-'))).toEqual([]);
  });

  it('are listed when they fail, but not those held out', async () => {
    const listed = ownBatches(texts).map(async (batch) => failuresText(await gradeBatch(batch, async () => [])));
    const [tuning = '', heldOut] = await Promise.all(listed);
    expect(tuning.split('\n').length).toBeGreaterThan(100);
    expect(heldOut).toBe('== own texts, held out: only counted\n');
  });

  it('are quoted as they stand: every label has its place in its text', () => {
    for (const { cases } of ownBatches(texts)) {
      for (const { source, labels } of cases) {
        for (const { span, claimed } of labels) expect(source.slice(span?.start, span?.end)).toBe(claimed);
      }
    }
  });

  it('a false claim has a right value, and a spoilt one says something else than the text it spoils', () => {
    const spoilt = ownBatches(texts).flatMap(({ cases }) => cases.filter(({ kind }) => kind === 'spoilt'));
    expect(spoilt.filter(({ labels }) => labels[0]?.value === null).map(({ id }) => id)).toEqual([]);
    const whole = new Map(texts.map(({ id, text }) => [id, text.join('\n')]));
    expect(spoilt.filter(({ id, source }) => whole.get(id.split('/')[0] ?? '') === source)).toEqual([]);
  });

  it('every claim is proved by what the program answers', async () => {
    const wrong: string[] = [];
    for (const { id, claims = [] } of texts) {
      for (const { id: claim, proof = [] } of claims) {
        if (proof.length === 0) wrong.push(`${id}:${claim} has no proof`);
        for (const line of proof) {
          const [ask = '', told = ''] = line.split(' => ');
          const lines = await linesOf(ask);
          const wanted = wordsOf(told);
          if (!lines.some((words) => wanted.every((word) => words.includes(word))))
            wrong.push(`${id}:${claim} ${line}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('every subject is in the data', async () => {
    const ids = new Set(
      texts.flatMap(({ claims = [], spoilt = [] }) => [...claims, ...spoilt].flatMap(({ subject = [] }) => subject)),
    );
    const wrong: string[] = [];
    for (const id of ids) {
      const person = await stadion(`athlete ${id} -q`);
      if (person.code !== 0 && (await stadion(`event ${id} -q`)).code !== 0) wrong.push(id);
    }
    expect(wrong).toEqual([]);
  });
});

describe('findings that say just what the labels say', () => {
  it.each(ownBatches(texts).map((batch) => [batch.name, batch] as const))(
    'are right throughout: %s',
    async (_, batch) => {
      const cases = new Map(batch.cases.map((text) => [text.id, text]));
      const graded = await gradeBatch(batch, async ({ id }) => (cases.get(id)?.labels ?? []).map(asFinding));
      expect(graded.outcomes.filter(({ right }) => !right).map(({ label }) => label.id)).toEqual([]);
      const { macroF1, strictPrecision, spoilt } = figuresOf(graded);
      expect({ macroF1, strictPrecision, ...spoilt }).toMatchObject({
        macroF1: 1,
        strictPrecision: 1,
        caught: 1,
        withValue: 1,
      });
    },
  );
});

function asFinding({ span, sentence, type, subjects, claimed, truth, value }: Label): Found {
  const [id] = subjects;
  const subject = id === undefined ? null : { id, name: id };
  return {
    ...(span ?? sentence),
    quote: claimed,
    type,
    subject,
    claimed,
    verdict: truth,
    actual: value?.split(' | ')[0] ?? null,
  };
}
