/** The list of a question as rows of cells: what an export takes over. */
import type { Tools } from './commands/command.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { parse } from './program.ts';
import type { Session } from './queries/answer.ts';
import { rowsOf, valueAt } from './render/rows.ts';
import { settingsOf } from './settings.ts';

/**
 * @param line the words of a question that lists something
 * @throws UsageError for what lists nothing; CommanderError, StadionError as the question itself
 */
export async function listOf(line: readonly string[], session: Session, tools: Tools, context: Context) {
  const invocation = parse(line, () => '', { out: () => {}, width: context.width });
  if (!invocation || !('run' in invocation.command) || !invocation.command.lists) {
    throw new UsageError(
      `"${line.join(' ')}" lists nothing`,
      'for example: stadion data export "marks marathon --sex M"',
    );
  }
  const { command, words, args, options } = invocation;
  const settings = await settingsOf(command, { ...options, output: 'csv', json: undefined }, context);
  const { answer } = await command.run({ words, args, options, session, tools });
  const { columns, rows } = rowsOf(answer.data, settings.selection);
  return { columns, rows: rows.map((row) => columns.map((column) => valueAt(row, column))) };
}
