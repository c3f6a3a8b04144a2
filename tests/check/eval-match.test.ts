import { describe, expect, it } from 'vitest';
import type { Case, Found, Label } from '../../eval/case.ts';
import { figuresOf } from '../../eval/figures.ts';
import { gradeBatch } from '../../eval/grade.ts';
import { matched } from '../../eval/match.ts';

const SOURCE = 'The 29-year-old Kenyan ran 3:49.11 in Florence.\nShe is 29.';

function at(words: string, from = 0) {
  const start = SOURCE.indexOf(words, from);
  return { start, end: start + words.length };
}

function label(words: string, changes: Partial<Label> = {}): Label {
  const sentence = { start: 0, end: SOURCE.indexOf('\n') };
  const fixed = { id: words, subjects: ['faith-kipyegon'], claimed: words, truth: 'supported', value: null } as const;
  return { ...fixed, type: 'age', span: at(words), sentence, accept: ['supported'], phenomena: [], ...changes };
}

function found(words: string, changes: Partial<Found> = {}): Found {
  const subject = { id: 'faith-kipyegon', name: 'Faith Kipyegon' };
  return {
    ...at(words),
    quote: words,
    type: 'age',
    subject,
    claimed: words,
    verdict: 'supported',
    actual: null,
    ...changes,
  };
}

function text(...labels: readonly Label[]): Case {
  return { id: 't', kind: 'text', source: SOURCE, published: '2023-06-09', format: 'plain', labels };
}

async function figures(labels: readonly Label[], findings: readonly Found[], kind: Case['kind'] = 'text') {
  const cases = [{ ...text(...labels), kind }];
  return figuresOf(await gradeBatch({ name: 'b', cases, mayList: true }, async () => findings));
}

describe('matching', () => {
  it('is by sentence, type and words', () => {
    const age = label('29-year-old');
    expect(matched(text(age), [found('29-year-old')]).size).toBe(1);
    expect(matched(text(age), [found('29', at('29', SOURCE.indexOf('She')))]).size).toBe(0);
    expect(matched(text(age), [found('29-year-old', { type: 'mark' })]).size).toBe(0);
    expect(matched(text(age), [found('3:49.11')]).size).toBe(0);
  });

  it('prefers the same type', () => {
    const mark = label('3:49.11', { type: 'mark' });
    const record = found('3:49.11', { type: 'record-holder' });
    const plain = found('3:49.11', { type: 'mark' });
    expect(matched(text(mark), [record, plain]).get(mark)).toBe(plain);
  });

  it('of a mark with its day prefers what is said of the day, where that is to be put right', () => {
    const claimed = '3:49.11 in Florence in 2022';
    const [day, mark] = [{ value: '2023' }, { value: '3:49.10' }].map((right) =>
      label('3:49.11', { type: 'mark', claimed, span: undefined, truth: 'contradicted', ...right }),
    ) as [Label, Label];
    const dated = found('in Florence', { type: 'event-date', claimed: '2022' });
    const plain = found('3:49.11', { type: 'mark' });
    expect(matched(text(day), [dated, plain]).get(day)).toBe(dated);
    expect(matched(text(mark), [dated, plain]).get(mark)).toBe(plain);
    expect(matched(text(day), [plain]).get(day)).toBe(plain);
  });

  it('gives a finding to one label of a type, and to another type only on its own words', () => {
    const [mark, other] = [label('3:49.11', { type: 'mark' }), label('3:49.11', { type: 'mark' })];
    const record = label('3:49.11', { type: 'record-holder' });
    const elsewhere = label('Florence', { type: 'event-date' });
    const plain = found('3:49.11', { type: 'mark' });
    expect([...matched(text(mark, other, record, elsewhere), [plain]).keys()]).toEqual([mark, record]);
  });

  it('a label that does not say its words is met by its first measure', () => {
    const mark = label('3:49.11', { type: 'mark', claimed: '3:49.11 Florence 2023', span: undefined });
    expect(matched(text(mark), [found('3:49.11', { type: 'record-holder' })]).size).toBe(1);
    expect(matched(text(mark), [found('29-year-old', { type: 'record-holder', claimed: '2023' })]).size).toBe(0);
  });

  it('takes a claim without figures by its type and person', () => {
    const holder = label('The', { type: 'record-holder', claimed: 'holds the record' });
    const said = found('3:49.11', { type: 'record-holder' });
    expect(matched(text(holder), [said]).size).toBe(1);
    expect(matched(text(holder), [{ ...said, subject: { id: 'x', name: 'X' } }]).size).toBe(0);
  });

  it('does not ask for the verdict', () => {
    const age = label('29-year-old', { truth: 'contradicted', accept: ['contradicted'] });
    const [wrong, right] = [found('29-year-old'), found('29', { verdict: 'contradicted', claimed: '29' })];
    expect(matched(text(age), [right, wrong]).get(age)).toBe(wrong);
  });
});

describe('figures', () => {
  it('a finding about another person is wrong, whatever it says', async () => {
    const age = label('29-year-old', { truth: 'contradicted', accept: ['contradicted'], value: '28' });
    const other = found('29-year-old', { subject: { id: 'x', name: 'X' }, verdict: 'contradicted', actual: '28' });
    const { verdicts, spoilt } = await figures([age], [other], 'spoilt');
    expect(verdicts.contradicted).toMatchObject({ given: 1, right: 0, due: 1 });
    expect(spoilt).toEqual({ due: 1, caught: 0, withValue: 0 });
  });

  it('a spoilt claim is caught, with the right value or without', async () => {
    const age = label('29-year-old', { truth: 'contradicted', accept: ['contradicted'], value: '28' });
    const caught = (actual: string) =>
      figures([age], [found('29-year-old', { verdict: 'contradicted', actual })], 'spoilt');
    expect((await caught('28 years')).spoilt).toEqual({ due: 1, caught: 1, withValue: 1 });
    expect((await caught('27')).spoilt).toEqual({ due: 1, caught: 1, withValue: 0 });
  });

  it('silence on a claim that may be unknown is neither hit nor miss', async () => {
    const age = label('29-year-old', { accept: ['supported', 'unknown'] });
    expect((await figures([age], [])).verdicts.supported).toMatchObject({ due: 0, given: 0 });
  });

  it('what contradicts no label is an alarm, in noise anything but unknown', async () => {
    const alarm = found('3:49.11', { type: 'mark', verdict: 'contradicted' });
    expect(await figures([], [alarm])).toMatchObject({ alarms: 1 });
    expect(await figures([], [found('29-year-old')], 'noise')).toMatchObject({ noise: { texts: 1, alarms: 1 } });
    expect(await figures([], [found('29-year-old', { verdict: 'unknown' })], 'noise')).toMatchObject({
      noise: { alarms: 0 },
    });
  });
});
