/** What a command is: a declaration that help, the manual and completion are made from, and a short run. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Answer, Session } from '../queries/answer.ts';
import type { Doc, Illustrated } from '../views/doc.ts';

/**
 * What the shell may complete a value with: things of the dataset, commands that answer, fields of the command's rows,
 * files and folders.
 */
export type Completable = 'person' | 'discipline' | 'event' | 'nation' | 'source' | 'command' | 'field' | 'path';

interface Argument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly completes?: readonly Completable[];
}

export interface Option {
  /** As commander writes them: `--on <date>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly completes?: readonly Completable[];
  /** May be given several times; its values are joined by line ends. */
  readonly repeats?: true;
}

interface Example {
  readonly line: string;
  readonly shows: string;
}

export interface Declaration {
  /** One word, or two: `data import`. */
  readonly name: string;
  readonly summary: string;
  readonly argument?: Argument;
  /** Where there is one, the command takes just these two, each an argument of its own; else all words are one. */
  readonly second?: Argument;
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  /** Said below the options in help: rules the answers follow. */
  readonly rules?: string;
  /** Its words are files: `-` is what stands on standard input, not a list of questions. */
  readonly files?: true;
}

/** A command that answers from the dataset. */
export interface Command extends Declaration {
  /** What its contract is called, where that is not its name. */
  readonly contract?: string;
  /**
   * Keys of the lists in the answer's data whose items are the rows of csv, tsv and ndjson, and what `--fields` names:
   * the first that holds any. Without it the data is the one row.
   */
  readonly lists?: readonly string[];
  /** Whether it has charts, for `-o svg`. */
  readonly draws?: boolean;
  /** Whether its words are files, each read and answered for itself; `-` is a text on standard input then. */
  readonly documents?: boolean;
  /** Whether it finds places in texts, for `-o sarif` and `-o github`. */
  readonly finds?: boolean;
  readonly run: (request: Request) => Promise<Reply>;
}

/** A command that writes data where it is asked to, in formats of its own: the options of answers are not its own. */
export interface WritingCommand extends Declaration {
  readonly write: (request: Request & Asking) => Promise<void>;
}

/** What a command can do that writes the list of another's answer. */
interface Asking {
  /** The rows of the list that a line of words asks for, below the names of its columns. */
  readonly ask: (
    words: readonly string[],
  ) => Promise<{ readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] }>;
  /** Writes to standard output. @returns false when nobody reads any more */
  readonly out: (text: string) => Promise<boolean>;
  /** Says something that is no data. */
  readonly say: (text: string) => void;
}

export type AnyCommand = Command | TextCommand | WritingCommand;

/** A command that prints a text which is no answer: the options of answers are not its own. */
export interface TextCommand extends Declaration {
  /** @param shipped reads a text that is built beside the program: `schema/age.json` */
  readonly print: (request: Omit<Request, 'session' | 'tools'>, shipped: (file: string) => string) => string;
}

interface Request {
  /** The words typed, joined: names need no quotes. */
  readonly words: string;
  /** The same, apart as they were typed. */
  readonly args: readonly string[];
  /** An option that takes several words has them joined, too. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly session: Session;
  readonly tools: Tools;
  /** Of a command that takes files: the one to answer. */
  readonly document?: Document;
}

/** A file, or standard input, read whole. */
export interface Document {
  /** As typed; `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What those commands are given beside that make data rather than ask it. */
export interface Tools {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Reads a text that is built beside the program. */
  readonly shipped: (file: string) => string;
  /** Tells whether another process is still at work. */
  readonly processes: { readonly own: number; readonly isRunning: (pid: number) => boolean };
  /** Shows how far it is to whoever is looking. @param share of 1; undefined where nobody knows */
  readonly progress: (text: string, share: number | undefined) => void;
}

/** The answer, and how to word it: the words are made only when text is wanted. */
export interface Reply {
  readonly answer: Answer<unknown>;
  readonly doc: () => Illustrated | Promise<Illustrated>;
  /** Its charts, of a command that draws. */
  readonly picture?: () => Illustrated | Promise<Illustrated>;
  /** How it was computed, for `--explain`. */
  readonly explanation: () => Doc;
  /** The exit code, where an answer can be "no". */
  readonly code?: number;
}

/** Pairs an answer with its views. */
export function reply<Data>(
  answer: Answer<Data>,
  view: (answer: Answer<Data>) => Illustrated | Promise<Illustrated>,
  explain: (answer: Answer<Data>) => Doc,
): Reply {
  return { answer, doc: () => view(answer), explanation: () => explain(answer) };
}

/** Discipline names by id, for views. */
export async function disciplineNames(dataset: Dataset): Promise<ReadonlyMap<string, string>> {
  return new Map((await dataset.disciplines()).map(({ id, name }) => [id, name]));
}
