/** `npm run build`, second half: data/ -> validated, linted, compiled. Prints every problem and writes nothing on any. */
import { build } from './build.ts';
import { problemText } from './problem.ts';

const SHOWN = 50;

/**
 * @param folder the data folder
 * @param out where the compiled dataset goes
 * @returns lines to print, and whether the dataset was written
 */
export function buildDataset(folder: string, out: string): { ok: boolean; lines: string[] } {
  const built = build(folder, out);
  if ('problems' in built) {
    const { problems, count } = built;
    const more = count > SHOWN ? [`... and ${count - SHOWN} more`] : [];
    return {
      ok: false,
      lines: [
        ...problems.slice(0, SHOWN).map(problemText),
        ...more,
        `${count} problem${count === 1 ? '' : 's'} in ${folder}; nothing was written`,
      ],
    };
  }
  const { version, counts } = built.manifest;
  const words = Object.entries(counts).map(([name, number]) => `${number} ${name}`);
  return { ok: true, lines: [`dataset ${version}: ${words.join(', ')}`] };
}
