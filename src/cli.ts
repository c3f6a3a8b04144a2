/** One run, from the arguments to the exit code. The one place where errors become text and code. */
import { CommanderError } from 'commander';
import type { Reply } from './commands/command.ts';
import { choiceOption, dayOption } from './commands/parse.ts';
import { type Context, processContext } from './context.ts';
import { openFolder } from './dataset/folder.ts';
import { type StadionError, UsageError } from './errors.ts';
import { COLORS, type Invocation, OUTPUTS, parse } from './program.ts';
import { renderJson, renderText } from './render/index.ts';
import type { Doc } from './views/doc.ts';
import { failureAnswer, failureDoc, isTold } from './views/failure.ts';

/** Runs the program for whoever started it. @returns the exit code */
export async function main(home: string): Promise<number> {
  return run(processContext(home));
}

/** Runs the program in a context. @returns the exit code; never throws */
export async function run(context: Context): Promise<number> {
  try {
    const streams = { out: context.stdout.write, width: context.width };
    const invocation = parse(context.args, () => versionLine(context), streams);
    if (!invocation) return 0;
    const output = choiceOption('--output', invocation.options.output, OUTPUTS) ?? 'text';
    const color = choiceOption('--color', invocation.options.color, COLORS) ?? 'auto';
    const reply = await replyTo(invocation, context);
    const json = output === 'json' || invocation.options.json === true;
    context.stdout.write(
      json ? renderJson(reply.answer) : await text(reply, invocation, context, wantsColor(color, context)),
    );
    return 0;
  } catch (error) {
    return tell(error, context);
  }
}

async function replyTo({ command, words, options }: Invocation, context: Context): Promise<Reply> {
  const asOf = dayOption('--as-of', options.asOf) ?? context.today;
  const folder = typeof options.data === 'string' ? options.data : context.dataset;
  return command.run({ words, options, session: { dataset: openFolder(folder), asOf } });
}

async function text(reply: Reply, { options }: Invocation, context: Context, color: boolean): Promise<string> {
  const { width, stdout } = context;
  // Colour that is asked for through a pipe is for a pager: it shows what a terminal would.
  const settings = { terminal: stdout.isTerminal || color, width, color, addresses: options.explain === true };
  const doc = await reply.doc();
  if (options.quiet === true) return renderText(bareAnswer(doc), settings);
  return renderText(options.explain === true ? [...doc, ...reply.explanation()] : doc, settings);
}

/** The headline; where the answer is a table, the table. */
function bareAnswer(doc: Doc): Doc {
  const headline = doc.find(({ kind }) => kind === 'headline');
  return doc.filter((block) => (headline ? block === headline : block.kind === 'table'));
}

/** An explicit choice, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether a person is looking. */
function wantsColor(asked: (typeof COLORS)[number], { env, stdout }: Context): boolean {
  if (asked !== 'auto') return asked === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stdout.isTerminal && env.TERM !== 'dumb';
}

function versionLine({ version, dataset }: Context): string {
  const { manifest } = openFolder(dataset);
  return `stadion ${version}, data ${manifest.version} (${manifest.date})`;
}

/** Says what went wrong, as JSON on standard output where JSON was asked for, else in words on standard error. */
async function tell(error: unknown, context: Context): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const known = error instanceof CommanderError ? usageFrom(error) : error;
  const json = context.args.some(
    (arg, at, all) =>
      arg === '--json' ||
      `${all[at - 1]} ${arg}` === '-o json' ||
      `${all[at - 1]} ${arg}` === '--output json' ||
      arg === '-ojson' ||
      arg === '--output=json',
  );
  if (json) context.stdout.write(renderJson(failureAnswer(known)));
  else {
    const { width, stderr, env } = context;
    const color = stderr.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
    context.stderr.write(
      await renderText(failureDoc(known), { terminal: stderr.isTerminal, width, color, addresses: true }),
    );
    if (!isTold(known) && env.DEBUG) context.stderr.write(`${(known as Error)?.stack ?? known}\n`);
  }
  return isTold(known) ? known.exitCode : 70;
}

/** Commander's errors, in our words and with our exit code. */
function usageFrom(error: CommanderError): StadionError {
  const message = error.message.replace(/^error: /, '').replace(/\n\(Did you mean (.*)\?\)$/, ' (did you mean $1?)');
  return new UsageError(message, 'see: stadion --help, or stadion COMMAND --help');
}
