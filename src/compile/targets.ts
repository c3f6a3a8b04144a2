/** Folders that are named: is one what it should be, and may another be replaced. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { Refusal } from './intake/refusal.ts';

/** @throws Refusal for what is no folder */
export function isFolder(folder: string): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat)
    throw new Refusal('data', `there is no folder ${folder}`, 'make one: stadion data import FILE --to FOLDER');
  if (!stat.isDirectory()) throw new Refusal('data', `${folder} is a file, not a folder`, 'name the folder it lies in');
}

/**
 * A compiled dataset may take the place of another, or of nothing; of nothing else.
 *
 * @throws Refusal for a folder with other things in it, or one that holds the data or lies in it
 */
export function checkTarget(folder: string, out: string): void {
  const [from, to] = [real(folder), real(out)];
  if (from === to || to.startsWith(from + sep) || from.startsWith(to + sep)) {
    throw new Refusal('usage', `--out: ${out} and ${folder} lie in one another`, 'name a folder beside it');
  }
  const stat = statSync(out, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) throw new Refusal('usage', `--out: ${out} is a file`, 'name a new folder');
  if (readdirSync(out).length > 0 && !isCompiled(out)) {
    throw new Refusal(
      'usage',
      `--out: ${out} is not empty, and no compiled dataset`,
      'it would be replaced: name a new one',
    );
  }
}

function isCompiled(folder: string): boolean {
  try {
    return typeof JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).format === 'number';
  } catch {
    return false;
  }
}

/** Where a path leads, or would if it were there. */
function real(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(real(parent), whole.slice(parent.length));
}
