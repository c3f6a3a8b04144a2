/** A folder that takes the place of another in one step, and what is left of those whose process was killed. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Processes } from './intake/staging.ts';

/** What the folder that was replaced is called until it is gone. */
const OLD = '-old';

/** Of nobody: nothing is taken for left behind. */
const UNKNOWN: Processes = { own: 0, isRunning: () => true };

/** Makes the folder that is to become `out`, beside it; what killed processes left there is cleared away. */
export function draftOf(out: string, processes: Processes = UNKNOWN): string {
  const parent = dirname(out);
  mkdirSync(parent, { recursive: true });
  clearAway(out, processes);
  const draft = mkdtempSync(join(parent, `.${basename(out)}-${processes.own}-`));
  // A temporary folder is private; a dataset is for everyone who may run the program.
  chmodSync(draft, 0o755);
  return draft;
}

/** The draft becomes `out`; what was there goes. When that fails, `out` stays as it was. */
export function replace(out: string, draft: string): void {
  const old = existsSync(out) ? `${draft}${OLD}` : undefined;
  if (old) renameSync(out, old);
  try {
    renameSync(draft, out);
  } catch (error) {
    if (old) renameSync(old, out);
    throw error;
  }
  if (old) rmSync(old, { recursive: true, force: true });
}

/** Between two steps of replacing it there is no `out`: then the old one comes back. */
function clearAway(out: string, { isRunning }: Processes): void {
  const prefix = `.${basename(out)}-`;
  for (const name of readdirSync(dirname(out))) {
    const [, pid] =
      (name.startsWith(prefix) && /^(\d+)-[A-Za-z0-9]{6}(?:-old)?$/.exec(name.slice(prefix.length))) || [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const left = join(dirname(out), name);
    if (name.endsWith(OLD) && !existsSync(out)) renameSync(left, out);
    else rmSync(left, { recursive: true, force: true });
  }
}
