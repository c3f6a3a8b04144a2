/** Many questions, one a line of standard input, answered in order; what cannot be answered says so in its place. */
import type { Command, Reply } from './commands/command.ts';
import type { Context } from './context.ts';
import { BadOption, UsageError } from './errors.ts';
import type { Invocation } from './program.ts';
import type { Settings } from './render/format.ts';
import { exitCodeOf, failureAnswer, failureDoc, isTold } from './views/failure.ts';

/**
 * @param ask answers one line
 * @returns the highest exit code of all
 * @throws UsageError when nobody would end the list; BadOption when no line can be answered
 */
export async function answerEach(
  command: Command,
  ask: (input: Pick<Invocation, 'words' | 'args'>) => Promise<Reply>,
  settings: Settings,
  { args, env, stdin, stdout, stderr }: Context,
): Promise<number> {
  if (stdin.isTerminal) {
    throw new UsageError(
      '"-" takes a list from standard input, and that is the terminal',
      `give it a file or a pipe: stadion ${args.join(' ')} < names.txt`,
    );
  }
  const { format } = settings;
  if (format === 'svg') throw new BadOption('-o svg makes one picture, not one for each line of a list');
  if (format === 'sarif' || format === 'github') throw new BadOption(`-o ${format} reports on files, not on a list`);
  const { renderMany } = await import('./render/many.ts');
  const many = await renderMany({ ...settings, format });
  let worst = 0;
  for await (const line of stdin.lines()) {
    const input = line.trim();
    if (input === '') continue;
    let text: string;
    try {
      text = await many.answer(input, await ask({ words: input, args: wordsOf(input, command) }));
    } catch (error) {
      if (error instanceof BadOption) throw error;
      if (!isTold(error) && env.DEBUG) stderr.write(`${(error as Error)?.stack ?? error}\n`);
      worst = Math.max(worst, exitCodeOf(error));
      text = await many.failure(input, { answer: failureAnswer(error), doc: failureDoc(error) });
    }
    stdout.write(text);
    if (!(await stdout.taken())) return worst;
  }
  stdout.write(many.end());
  return worst;
}

/**
 * A line as the words of a command line: what stands in double quotes is one.
 *
 * @throws UsageError where a command takes two and there are not
 */
function wordsOf(line: string, { name, argument, second }: Command): string[] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  if (second && words.length !== 2) {
    throw new UsageError(
      `${name} takes two on a line: ${argument?.name} ${second.name}`,
      'put "double quotes" around words that belong together',
    );
  }
  return words;
}
