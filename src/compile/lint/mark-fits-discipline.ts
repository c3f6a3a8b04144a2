import type { Discipline } from '../../domain/discipline.ts';
import { isMark, readMark } from '../../domain/mark.ts';
import type { Rule } from './rule.ts';

/** 1.33 for 100 metres is a misprint, and `2:00:35` no height. */
export const markFitsDiscipline: Rule = {
  name: 'mark-fits-discipline',
  description: 'a mark is written as its discipline writes marks, and lies within what is plausible there',
  *check(data, index) {
    for (const { record: discipline, ...place } of data.disciplines) {
      if (!limitsOf(discipline)) {
        yield { ...place, message: `${discipline.id}: plausible marks are two marks of it, the lower first` };
      }
    }
    for (const { record: file, ...place } of data.records) {
      for (const [at, { mark }] of file.records.entries()) {
        const message = misfit(mark, index.disciplines.get(file.discipline));
        if (message) yield { ...place, path: `records[${at}].mark`, message };
      }
    }
  },
  *mark({ record, ...place }, _owner, { disciplines }) {
    if (record.mark === undefined) return;
    const message = misfit(record.mark, disciplines.get(record.discipline));
    if (message) yield { ...place, path: 'mark', message };
  },
};

function misfit(text: string, discipline: Discipline | undefined): string | undefined {
  if (!discipline) return undefined;
  const mark = readMark(text, discipline.kind);
  if (!isMark(mark)) return `"${text}" is no mark of ${discipline.id}: ${mark.problem}`;
  const limits = limitsOf(discipline);
  if (!limits || (mark.value >= limits.least && mark.value <= limits.most)) return undefined;
  return `"${text}" is outside ${discipline.plausible.join(' to ')}, what is plausible for ${discipline.id}`;
}

const readLimits = new WeakMap<readonly string[], { least: number; most: number } | undefined>();

/** Asked for with every mark. */
function limitsOf(discipline: Pick<Discipline, 'plausible' | 'kind'>) {
  if (!readLimits.has(discipline.plausible)) readLimits.set(discipline.plausible, limitsIn(discipline));
  return readLimits.get(discipline.plausible);
}

function limitsIn({ plausible, kind }: Pick<Discipline, 'plausible' | 'kind'>) {
  const [low, high] = [readMark(plausible[0], kind), readMark(plausible[1], kind)];
  return isMark(low) && isMark(high) && low.value < high.value ? { least: low.value, most: high.value } : undefined;
}
