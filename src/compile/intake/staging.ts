/**
 * A data folder changed as one: everything new is written into `.import/` of the folder first; then what is to take whose
 * place is written down; only then do files take their places, each in one step. Whoever opens the folder after a crash
 * finishes what was written down, or throws away what was not.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAll } from '../stream/sorter.ts';
import { Refusal } from './refusal.ts';

const STAGE = '.import';
const COMMIT = 'commit.json';
const OWNER = 'pid';

/** What tells whether a process is still there. */
export interface Processes {
  readonly own: number;
  readonly isRunning: (pid: number) => boolean;
}

export interface Staging {
  /** Where temporary files may go. */
  readonly folder: string;
  /** Opens a file that is to take the place of `path`, of the folder. */
  readonly file: (path: string) => StagedFile;
  /** Everything takes its place. */
  readonly commit: () => void;
  /** Nothing has happened; unless it was decided, then what is left to do stays for whoever opens the folder next. */
  readonly discard: () => void;
}

interface StagedFile {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/**
 * Finishes or clears away what a process left that is no more.
 *
 * @throws Refusal while another import is at work
 */
export function settle(folder: string, processes: Processes): void {
  const stage = join(folder, STAGE);
  if (!existsSync(stage)) return;
  // Killed before it had written its number, a process leaves an empty file: that is nobody, and not process 0.
  const pid = Number(existsSync(join(stage, OWNER)) ? readFileSync(join(stage, OWNER), 'utf8') : '');
  if (pid !== processes.own && pid > 0 && processes.isRunning(pid)) {
    throw new Refusal('data', `${folder} is being imported into by another process (${pid})`, 'wait until it is done');
  }
  if (existsSync(join(stage, COMMIT))) place(folder, stage);
  else rmSync(stage, { recursive: true, force: true });
}

/** @throws Refusal for a folder that is no data folder, and of the disk */
export function stage(folder: string, processes: Processes): Staging {
  settle(folder, processes);
  const isNew = !existsSync(folder);
  if (!isNew && !existsSync(join(folder, 'dataset.json')) && readdirSync(folder).length > 0) {
    const hint = 'name a new folder, or one that was imported into before';
    throw new Refusal('usage', `--to: ${folder} is not empty, and is no data folder (it has no dataset.json)`, hint);
  }
  mkdirSync(folder, { recursive: true });
  const own = join(folder, STAGE);
  mkdirSync(own);
  writeFileSync(join(own, OWNER), String(processes.own));
  const files: string[] = [];
  let isDecided = false;
  const open = new Set<number>();
  return {
    folder: own,
    file(path) {
      checkPath(folder, path);
      const target = join(own, 'new', path);
      mkdirSync(dirname(target), { recursive: true });
      const handle = openSync(target, 'wx');
      open.add(handle);
      files.push(path);
      return {
        write: (text) => writeAll(handle, text),
        close: () => {
          fsyncSync(handle);
          closeSync(handle);
          open.delete(handle);
        },
      };
    },
    commit() {
      // What may want room on the disk comes before anything is decided.
      for (const path of files) mkdirSync(dirname(join(folder, path)), { recursive: true });
      const draft = join(own, 'draft.json');
      writeFileSync(draft, JSON.stringify(files), { flush: true });
      renameSync(draft, join(own, COMMIT));
      isDecided = true;
      try {
        place(folder, own);
      } catch (cause) {
        const hint = 'nothing is lost: see to the disk and run it again, it goes on from there';
        const message = `not every file of ${folder} could take its place: ${(cause as Error).message}`;
        throw new Refusal('data', message, hint, { cause });
      }
    },
    discard() {
      if (isDecided) return;
      for (const handle of open) closeSync(handle);
      rmSync(own, { recursive: true, force: true });
      // A folder that this made, and that holds nothing yet, goes too.
      const rooms = isNew ? new Set(files.map((path) => dirname(path)).filter((room) => room !== '.')) : [];
      for (const room of rooms) removeEmpty(join(folder, room));
      if (isNew) removeEmpty(folder);
    },
  };
}

function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Can be done again from any point. */
function place(folder: string, stage: string): void {
  for (const path of JSON.parse(readFileSync(join(stage, COMMIT), 'utf8')) as string[]) {
    checkPath(folder, path);
    const from = join(stage, 'new', path);
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(from, join(folder, path));
  }
  rmSync(stage, { recursive: true, force: true });
}

/** A path is of the folder, and leads nowhere else. */
function checkPath(folder: string, path: string): void {
  if (!/^(?:[a-z]+\/)?[a-z0-9-]+\.(?:ndjson|json)$/.test(path)) {
    throw new Refusal('data', `${JSON.stringify(path)} is no file of a data folder`);
  }
  const [room = ''] = path.split('/');
  const linked = [join(folder, room), join(folder, path)].find(
    (each) => lstatSync(each, { throwIfNoEntry: false })?.isSymbolicLink() === true,
  );
  if (linked) {
    const hint = 'what it leads to would be overwritten: put a folder or file in its place';
    throw new Refusal('data', `${linked} is a symbolic link`, hint);
  }
}
