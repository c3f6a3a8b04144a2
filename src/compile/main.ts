/** `npm run build`, second half: data/ -> validated, linted, compiled. Prints every problem and writes nothing on any. */
import { compile } from './compile.ts';
import { lint } from './lint/index.ts';
import { loadData } from './load.ts';
import { problemText } from './problem.ts';

const SHOWN = 50;

/**
 * @param folder the data folder
 * @param out where the compiled dataset goes
 * @returns lines to print, and whether the dataset was written
 */
export function buildDataset(folder: string, out: string): { ok: boolean; lines: string[] } {
  const { data, problems: broken } = loadData(folder);
  const problems = broken.length > 0 ? broken : lint(data);
  if (problems.length > 0) {
    const more = problems.length > SHOWN ? [`... and ${problems.length - SHOWN} more`] : [];
    return {
      ok: false,
      lines: [
        ...problems.slice(0, SHOWN).map(problemText),
        ...more,
        `${problems.length} problem${problems.length === 1 ? '' : 's'} in ${folder}; nothing was written`,
      ],
    };
  }
  const { version, counts } = compile(data, out);
  const words = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return { ok: true, lines: [`dataset ${version}: ${words.join(', ')}`] };
}
