/** Files, and standard input as one, answered in order; what cannot be read says so, and the others are answered. */
import type { Command, Document, Reply } from './commands/command.ts';
import type { Context } from './context.ts';
import { BadOption, UsageError } from './errors.ts';
import type { Settings } from './render/format.ts';
import { render } from './render/index.ts';
import { exitCodeOf, failureAnswer } from './views/failure.ts';

/**
 * @param files as typed; `-` for standard input
 * @param ask answers one
 * @param tell says on standard error why one has no answer
 * @returns the highest exit code of all
 * @throws UsageError when nobody would end standard input; of one file alone, whatever it fails with
 */
export async function answerDocuments(
  { name: command }: Command,
  files: readonly string[],
  ask: (document: Document) => Promise<Reply>,
  settings: Settings,
  context: Context,
  tell: (error: unknown) => Promise<unknown>,
): Promise<number> {
  const { stdin, stdout } = context;
  if (files.includes('-')) {
    if (stdin.isTerminal) {
      const hint = `give it a file or a pipe: stadion ${command} - < draft.md`;
      throw new UsageError('"-" takes a text from standard input, and that is the terminal', hint);
    }
    if (files.indexOf('-') !== files.lastIndexOf('-'))
      throw new UsageError('standard input can be read once', 'give - once');
  }
  const read = async (name: string): Promise<Document> => ({
    name,
    bytes: name === '-' ? await stdin.bytes() : context.read(name),
  });
  const [only, ...more] = files;
  if (only !== undefined && more.length === 0) {
    const reply = await ask(await read(only));
    stdout.write(await render(reply, settings));
    return reply.code ?? 0;
  }
  const { renderFiles } = await import('./render/files.ts');
  const output = await renderFiles(settings);
  let worst = 0;
  for (const file of files) {
    let text: string;
    try {
      const reply = await ask(await read(file));
      worst = Math.max(worst, reply.code ?? 0);
      text = await output.answer(file, reply);
    } catch (error) {
      if (error instanceof BadOption) throw error;
      worst = Math.max(worst, exitCodeOf(error));
      if (!output.tells) await tell(error);
      text = output.failure(file, failureAnswer(error));
    }
    stdout.write(text);
    if (!(await stdout.taken())) return worst;
  }
  stdout.write(output.end());
  return worst;
}
