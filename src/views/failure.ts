/** What is said when there is no answer. */
import type { ErrorAnswer } from '../contract/envelope.ts';
import type { StadionError } from '../errors.ts';
import { cell, type Doc, when } from './doc.ts';

const BUG_HINT = 'run it again with DEBUG=1 and report what it prints';

/** By its shape: what is loaded on demand is a bundle of its own, with classes of its own. */
export function isTold(error: unknown): error is StadionError {
  return error instanceof Error && 'exitCode' in error && 'candidates' in error;
}

/** Of a bug, 70. */
export function exitCodeOf(error: unknown): number {
  return isTold(error) ? error.exitCode : 70;
}

export function failureAnswer(error: unknown): ErrorAnswer {
  if (!isTold(error)) {
    return { schemaVersion: 1, error: { code: 'INTERNAL', message: messageOf(error), hint: BUG_HINT } };
  }
  const { code, message, hint, candidates } = error;
  return {
    schemaVersion: 1,
    error: {
      code,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(candidates.length > 0 ? { candidates: [...candidates] } : {}),
    },
  };
}

export function failureDoc(error: unknown): Doc {
  if (!isTold(error)) {
    return [
      { kind: 'headline', text: `stadion: this is a bug: ${messageOf(error)}` },
      { kind: 'text', text: BUG_HINT },
    ];
  }
  const { message, hint, candidates } = error;
  return [
    { kind: 'headline', text: `stadion: ${message}` },
    ...when(hint, { kind: 'text', text: hint ?? '' }),
    ...when(candidates.length > 0, {
      kind: 'table',
      columns: [
        { key: 'name', title: '', flexible: true },
        { key: 'detail', title: '', flexible: true },
        { key: 'command', title: '', below: true },
      ],
      rows: candidates.map(({ name, detail, command }) => [cell(name), cell(detail), cell(command, 'strong')]),
    }),
  ];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
