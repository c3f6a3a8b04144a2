/** Errors by what the person should do. Anything else that is thrown is a bug and keeps its stack. */

export type ErrorCode = 'USAGE' | 'NOT_FOUND' | 'AMBIGUOUS' | 'DATA';

/** One of several that were meant, with the command that asks for just this one. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly command: string;
}

/** An error that is told in words: never with a stack trace. */
export class StadionError extends Error {
  readonly code: ErrorCode;
  readonly exitCode: number;
  /** What to do about it. */
  readonly hint: string | undefined;
  readonly candidates: readonly Candidate[];

  constructor(
    code: ErrorCode,
    exitCode: number,
    message: string,
    hint?: string,
    candidates: readonly Candidate[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.exitCode = exitCode;
    this.hint = hint;
    this.candidates = candidates;
  }
}

/** The command line is wrong: type it differently. */
export class UsageError extends StadionError {
  override name: string = 'UsageError';
  constructor(message: string, hint?: string) {
    super('USAGE', 2, message, hint);
  }
}

/** An option's value is wrong, whatever is asked: of many questions, none is. */
export class BadOption extends UsageError {
  override name = 'BadOption';
}

/** The dataset does not hold it: check the name. `near` are what may have been meant. */
export class NotFound extends StadionError {
  override name = 'NotFound';
  constructor(message: string, hint?: string, near: readonly Candidate[] = []) {
    super('NOT_FOUND', 1, message, hint, near);
  }
}

/** Several fit: say which. */
export class Ambiguous extends StadionError {
  override name = 'Ambiguous';
  constructor(message: string, hint: string, candidates: readonly Candidate[]) {
    super('AMBIGUOUS', 3, message, hint, candidates);
  }
}

/** A file or the dataset cannot be read or is not valid: mend it. */
export class DataError extends StadionError {
  override name: string = 'DataError';
  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super('DATA', 4, message, hint, [], options);
  }
}

/** Standard output cannot be written: give it room. */
export class OutputError extends DataError {
  override name = 'OutputError';
}
