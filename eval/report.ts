/** The figures and failures in plain words. */
import type { Figures, TypeFigures } from './figures.ts';
import type { Alarm, Graded, Outcome } from './grade.ts';

/** Characters of a sentence that are shown whole. */
const LONGEST = 320;

/** The figures of one group as text. */
export function figuresText(name: string, figures: Figures): string {
  const { texts, claims, found, graded, verdicts, macroF1, strictPrecision, types, spoilt, alarms, noise } = figures;
  const lines = [
    `== ${name}: ${texts} texts, ${claims} claims`,
    `coverage        ${percent(found)} with a finding, ${percent(graded)} graded`,
    ...Object.entries(verdicts).map(
      ([verdict, { due, given, right, precision, recall, f1 }]) =>
        `${verdict.padEnd(15)} precision ${percent(precision)}, recall ${percent(recall)}, F1 ${hundredths(f1)} (${right} right of ${given} given, ${due} due)`,
    ),
    `macro-F1        ${hundredths(macroF1)}`,
    `strict          ${percent(strictPrecision)} precision of contradicted with every alarm counted as wrong`,
    `spoilt          ${percent(spoilt.caught)} caught, ${percent(spoilt.withValue)} with the right value (of ${spoilt.due})`,
    `false alarms    ${alarms}`,
    `noise alarms    ${noise.alarms} in ${noise.texts} texts`,
    ...table('type', types),
    ...table('phenomenon', figures.phenomena),
  ];
  return `${lines.join('\n')}\n`;
}

function table(heading: string, rows: Readonly<Record<string, TypeFigures>>): readonly string[] {
  const entries = Object.entries(rows);
  if (entries.length === 0) return [];
  const width = Math.max(heading.length, ...entries.map(([key]) => key.length));
  const row = (...cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(width) : cell.padStart(9))).join(' ');
  return [
    '',
    row(heading, 'due', 'found', 'graded', 'right', 'precision', 'recall'),
    ...entries.map(([key, { due, found, graded, right, precision, recall }]) =>
      row(key, ...[due, found, graded, right].map(String), percent(precision), percent(recall)),
    ),
  ];
}

/** Every wrong label of a group, and every alarm, with its sentence; nothing of a group that is only counted. */
export function failuresText({ batch, outcomes, alarms, noise }: Graded): string {
  if (!batch.mayList) return `== ${batch.name}: only counted\n`;
  const wrong = outcomes.filter((each) => !each.right || (each.text.kind === 'spoilt' && !each.rightValue));
  const lines = [...wrong.map(wrongText), ...alarms.map(alarmText('alarm')), ...noise.map(alarmText('noise'))];
  return `== ${batch.name}: ${wrong.length} labels, ${alarms.length + noise.length} alarms\n${lines.join('')}`;
}

function wrongText({ text, label, found, got, right }: Outcome): string {
  const asked = `${label.accept.join(' or ')}${label.value === null ? '' : `: ${label.value}`}`;
  const told = found ? `${got} [${found.type}] ${finding(found)}` : 'nothing';
  return [
    '',
    `${text.id} ${label.id} ${label.type}${text.spoilt ? ` (${text.spoilt})` : ''}${right ? `: ${got === 'contradicted' ? 'right verdict, wrong value' : 'accepted, not caught'}` : ''}`,
    `  text      ${around(text.source, label)}`,
    `  claim     ${label.claimed}${label.subjects.length > 0 ? ` (${label.subjects.join(', ')})` : ''}`,
    `  expected  ${asked}`,
    `  got       ${told}`,
    '',
  ].join('\n');
}

/** The sentence of a label, or what is near it in a sentence too long to read. */
function around(source: string, { sentence, span }: Outcome['label']): string {
  if (span === undefined || sentence.end - sentence.start <= LONGEST) return source.slice(sentence.start, sentence.end);
  const start = Math.max(sentence.start, span.start - LONGEST / 2);
  return `...${source.slice(start, Math.min(sentence.end, span.end + LONGEST / 2))}...`;
}

function alarmText(kind: string): (alarm: Alarm) => string {
  return ({ text, found }) => {
    const [from, to] = [text.source.lastIndexOf('\n', found.start) + 1, text.source.indexOf('\n', found.end)];
    const line = text.source.slice(from, to < 0 ? undefined : to);
    return `\n${text.id} ${kind}\n  text      ${line}\n  got       ${found.verdict} [${found.type}] ${finding(found)}\n`;
  };
}

function finding({ quote, subject, claimed, actual }: Alarm['found']): string {
  const value = (of: unknown) => (typeof of === 'string' ? of : JSON.stringify(of));
  return `"${quote}"${subject ? ` of ${subject.name}` : ''}: claimed ${value(claimed)}, actual ${value(actual)}`;
}

function percent(share: number | null): string {
  return share === null ? '-' : `${(100 * share).toFixed(1)} %`;
}

function hundredths(share: number | null): string {
  return share === null ? '-' : share.toFixed(3);
}
