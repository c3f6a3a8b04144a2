/** The workbench: what makes data. A bundle of its own that no question loads; what it refuses is told in our words. */
import { DataError, StadionError, UsageError } from '../errors.ts';

type Workbench = typeof import('../compile/workbench.ts');

/** @throws UsageError, DataError */
export async function atWorkbench<Made>(work: (bench: Workbench) => Made | Promise<Made>): Promise<Made> {
  const bench = await import('../compile/workbench.ts');
  try {
    return await work(bench);
  } catch (error) {
    throw told(error);
  }
}

/** What a disk says when it will not, and what to do about it. */
const DISK: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['the disk is full', 'make room and run it again; nothing was changed'],
  EDQUOT: ['no more room on the disk for you', 'make room and run it again; nothing was changed'],
  EACCES: ['it may not be read or written', 'see who owns it'],
  EPERM: ['it may not be written', 'see who owns it'],
  EROFS: ['the disk can only be read', 'name another folder'],
  ENOTDIR: ['a file stands where a folder is wanted', 'name a folder'],
  ENOENT: ['it is not there, or its folder is not', 'see how it is spelled'],
  EISDIR: ['a folder stands where a file is wanted', 'name a file'],
  EEXIST: ['something of that name stands there', 'name another'],
  ELOOP: ['its links lead in a circle', 'name another folder'],
  EIO: ['the disk cannot be read or written', 'see whether it is sound'],
  ENAMETOOLONG: ['its name is too long for the disk', 'name a shorter one'],
};

/** An error of another bundle is of another class: it is known by what it carries. */
function told(error: unknown): unknown {
  if (error instanceof StadionError || !(error instanceof Error)) return error;
  const { name, message } = error;
  if (name === 'Refusal') {
    const { kind, hint } = error as Error & { readonly kind: string; readonly hint?: string };
    return kind === 'usage' ? new UsageError(message, hint) : new DataError(message, hint, { cause: error });
  }
  const { code = '', path } = error as NodeJS.ErrnoException;
  const [what, hint] = DISK[code] ?? [];
  if (what === undefined) return error;
  return new DataError(path === undefined ? what : `${path}: ${what}`, hint, { cause: error });
}
