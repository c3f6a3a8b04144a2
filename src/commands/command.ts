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
}

interface Example {
  readonly line: string;
  readonly shows: string;
}

export interface Declaration {
  readonly name: string;
  readonly summary: string;
  readonly argument: Argument;
  /** Where there is one, the command takes just these two, each an argument of its own; else all words are one. */
  readonly second?: Argument;
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  /** Said below the options in help: rules the answers follow. */
  readonly rules?: string;
}

/** A command that answers from the dataset. */
export interface Command extends Declaration {
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

/** A command that prints a text which is no answer: the options of answers are not its own. */
export interface TextCommand extends Declaration {
  /** @param shipped reads a text that is built beside the program: `schema/age.json` */
  readonly print: (request: Omit<Request, 'session'>, shipped: (file: string) => string) => string;
}

interface Request {
  /** The words typed, joined: names need no quotes. */
  readonly words: string;
  /** The same, apart as they were typed. */
  readonly args: readonly string[];
  /** An option that takes several words has them joined, too. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly session: Session;
  /** Of a command that takes files: the one to answer. */
  readonly document?: Document;
}

/** A file, or standard input, read whole. */
export interface Document {
  /** As typed; `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
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
