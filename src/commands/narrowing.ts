/** Options that tell namesakes apart, the same for every command that takes a person. */
import type { Narrowing } from '../queries/person.ts';
import type { Option } from './command.ts';
import { dateOption } from './parse.ts';

export const narrowingOptions: readonly Option[] = [
  { flags: '--country <nation>', description: 'of namesakes, one who ran for it: KEN, Kenya', completes: ['nation'] },
  { flags: '--born <date>', description: 'of namesakes, one born then: a day, month or year' },
  { flags: '--discipline <name>', description: 'of namesakes, one with a result in it', completes: ['discipline'] },
];

/** @throws BadOption for a birth that is no date */
export function narrowingOf(options: Readonly<Record<string, string | boolean | undefined>>): Narrowing {
  const text = (name: string) => (typeof options[name] === 'string' ? (options[name] as string) : undefined);
  return { country: text('country'), born: dateOption('--born', options.born), discipline: text('discipline') };
}
