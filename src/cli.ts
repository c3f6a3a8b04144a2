/** One run, from the arguments to the exit code. The one place where errors become text and code. */
import { CommanderError } from 'commander';
import { answerEach } from './batch.ts';
import { answerOptions } from './commands/answer-options.ts';
import type { Document, Tools } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { dayOption } from './commands/parse.ts';
import { type Context, processContext } from './context.ts';
import { BUNDLED, chosenDatasets, isAddress, isFolder } from './dataset/choice.ts';
import type { Dataset } from './dataset/dataset.ts';
import { openFolder } from './dataset/folder.ts';
import { answerDocuments } from './documents.ts';
import { OutputError, type StadionError, UsageError } from './errors.ts';
import { listOf } from './list.ts';
import { type Invocation, parse } from './program.ts';
import { progressOn } from './progress.ts';
import type { Session } from './queries/answer.ts';
import { render } from './render/index.ts';
import { jsonText, renderJson } from './render/json.ts';
import { renderText } from './render/text.ts';
import { formatInLine, settingsOf } from './settings.ts';
import { exitCodeOf, failureAnswer, failureDoc, isTold } from './views/failure.ts';

/** Runs the program for whoever started it. @returns the exit code, once everything that was said is on its way */
export async function main(home: string): Promise<number> {
  const context = processContext(home);
  const code = await run(context);
  await Promise.all([context.stdout.taken(), context.stderr.taken()]);
  return code;
}

/** Runs the program in a context. @returns the exit code; never throws */
export async function run(context: Context): Promise<number> {
  if (context.args[0] === '__complete') return completion(context);
  let named: string | undefined;
  const judged = (error: unknown) => withDamage(error, named, context);
  try {
    const streams = { out: context.stdout.write, width: context.width };
    const invocation = parse(context.args, () => versionLine(context), streams);
    if (!invocation) return 0;
    const { command, words, args, options } = invocation;
    if ('print' in command) {
      context.stdout.write(command.print(invocation, context.shipped));
      return 0;
    }
    named = typeof options.data === 'string' ? options.data : undefined;
    const session = await sessionOf(options, context);
    const tools = toolsOf(context);
    if ('write' in command) {
      await command.write({
        ...invocation,
        session,
        tools,
        ...writerFor(context, (line) => listOf(line, session, tools, context)),
      });
      return 0;
    }
    const settings = await settingsOf(command, options, context);
    const run = async (input: Pick<Invocation, 'words' | 'args'> & { readonly document?: Document }) => {
      try {
        return await command.run({ ...input, options, session, tools });
      } catch (error) {
        throw await judged(error);
      }
    };
    if (command.documents) {
      const askOf = (document: Document) => run({ words, args, document });
      return await answerDocuments(command, args, askOf, settings, context, (error) => tell(error, context));
    }
    if (words === '-' && !command.files) return await answerEach(command, run, settings, context);
    const reply = await run({ words, args });
    context.stdout.write(await render(reply, settings));
    return reply.code ?? 0;
  } catch (error) {
    return tell(await judged(error), context);
  }
}

/** What looks like a bug may be a dataset that is damaged: then that is what is told. */
async function withDamage(error: unknown, named: string | undefined, { env, dataset }: Context): Promise<unknown> {
  if (isTold(error) || error instanceof CommanderError) return error;
  const { damageIn } = await import('./dataset/inspect.ts');
  const names = chosenDatasets(named, env.STADION_DATA);
  const folders = names.length === 0 ? [dataset] : names.map((name) => (name === BUNDLED ? dataset : name));
  for (const folder of folders.filter((each) => !isAddress(each))) {
    const damage = damageIn(folder);
    if (damage) return damage;
  }
  return error;
}

/** What a shell asks at a press of the key: candidates, or nothing; never an error in the middle of somebody's line. */
async function completion(context: Context): Promise<number> {
  const { args, stdout, shipped } = context;
  try {
    const { complete } = await import('./completion/complete.ts');
    const open = async (named: string | undefined) => openData(named, { ...context, stderr: SILENT }, HASTE);
    stdout.write(await complete(args.slice(1), { commands, answerOptions }, open, shipped));
  } catch {
    // The line is not finished: what is wrong with it is told when it is run.
  }
  return 0;
}

/** The day and the dataset that the options name. @throws BadOption, DataError */
async function sessionOf({ asOf, data }: Invocation['options'], context: Context): Promise<Session> {
  const day = dayOption('--as-of', asOf) ?? context.today;
  return { dataset: await openData(typeof data === 'string' ? data : undefined, context, PATIENCE), asOf: day };
}

/** Milliseconds to wait for one answer of a server; and where somebody waits with a finger on the key. */
const PATIENCE = 10_000;
const HASTE = 1_500;
const SILENT: Context['stderr'] = { write: () => {}, taken: async () => true, isTerminal: false };

/** The bundled dataset, or what is named. A folder alone is opened as the bundled one is: with nothing more to load. */
function openData(
  named: string | undefined,
  { env, dataset, now, stderr }: Context,
  patience: number,
): Dataset | Promise<Dataset> {
  const names = chosenDatasets(named, env.STADION_DATA);
  const [only = dataset] = names;
  if (names.length < 2 && isFolder(only)) return openFolder(only);
  return import('./dataset/named.ts').then(({ openNamed }) =>
    openNamed(names, dataset, { env, now, tell: stderr.write, patience }),
  );
}

function writerFor({ stdout, stderr }: Context, ask: (line: readonly string[]) => ReturnType<typeof listOf>) {
  const out = (text: string) => {
    stdout.write(text);
    return stdout.taken();
  };
  return { ask, out, say: stderr.write };
}

function toolsOf({ stdin, shipped, processes, stderr, width }: Context): Tools {
  return { stdin: stdin.chunks, shipped, processes, progress: progressOn(stderr, width) };
}

function versionLine({ version, dataset }: Context): string {
  const { manifest } = openFolder(dataset);
  return `stadion ${version}, data ${manifest.version} (${manifest.date})`;
}

/** Says what went wrong, as JSON on standard output where JSON was asked for, else in words on standard error. */
async function tell(error: unknown, context: Context): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const known = error instanceof CommanderError ? usageFrom(error, context.args) : error;
  const { stdout } = context;
  const format = known instanceof OutputError ? undefined : formatInLine(context.args);
  if (format === 'json') stdout.write(renderJson(failureAnswer(known), stdout.isTerminal));
  else if (format === 'ndjson') stdout.write(`${jsonText(failureAnswer(known), stdout.isTerminal)}\n`);
  else {
    const { width, stderr, env } = context;
    const color = stderr.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
    context.stderr.write(
      await renderText(failureDoc(known), { terminal: stderr.isTerminal, width, color, addresses: true }),
    );
    if (!isTold(known) && env.DEBUG) context.stderr.write(`${(known as Error)?.stack ?? known}\n`);
  }
  return exitCodeOf(known);
}

/** Commander's errors, in our words and with our exit code; where something is missing, with an example of the command. */
function usageFrom(error: CommanderError, args: readonly string[]): StadionError {
  const message = nearer(error, args)
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)$/, ' (did you mean $1?)');
  const meant = commands.find(({ name }) => name.split(' ').every((word) => args.includes(word)));
  const [example] = meant?.examples ?? [];
  const more = `see: stadion ${meant ? `${meant.name} ` : ''}--help`;
  const missing = error.code === 'commander.missingArgument' && example;
  return new UsageError(message, missing ? `for example: ${example.line}; ${more}` : more);
}

/** Of a command that is begun, what it would become goes before what commander finds likest: `ath` is no `data`. */
function nearer({ code, message }: CommanderError, args: readonly string[]): string {
  const begun = commands.filter(({ name }) => args[0] && name.startsWith(args[0]));
  if (code !== 'commander.unknownCommand' || begun.length === 0) return message;
  const words = new Set(begun.map(({ name }) => name.split(' ')[0]));
  return `${message.split('\n')[0]}\n(Did you mean ${[...words].join(' or ')}?)`;
}
