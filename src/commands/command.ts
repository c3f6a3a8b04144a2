/** What a command is: a declaration that help is made from, and a short run. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Answer, Session } from '../queries/answer.ts';
import type { Doc } from '../views/doc.ts';

interface Argument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

interface Option {
  /** As commander writes them: `--on <date>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
}

interface Example {
  readonly line: string;
  readonly shows: string;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly argument: Argument;
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  /** Said below the options in help: rules the answers follow. */
  readonly rules?: string;
  readonly run: (request: Request) => Promise<Reply>;
}

interface Request {
  /** The words typed, joined: names need no quotes. */
  readonly words: string;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly session: Session;
}

/** The answer, and how to word it: the words are made only when text is wanted. */
export interface Reply {
  readonly answer: Answer<unknown>;
  readonly doc: () => Doc | Promise<Doc>;
  /** How it was computed, for `--explain`. */
  readonly explanation: () => Doc;
}

/** Pairs an answer with its views. */
export function reply<Data>(
  answer: Answer<Data>,
  view: (answer: Answer<Data>) => Doc | Promise<Doc>,
  explain: (answer: Answer<Data>) => Doc,
): Reply {
  return { answer, doc: () => view(answer), explanation: () => explain(answer) };
}

/** Discipline names by id, for views. */
export async function disciplineNames(dataset: Dataset): Promise<ReadonlyMap<string, string>> {
  return new Map((await dataset.disciplines()).map(({ id, name }) => [id, name]));
}
