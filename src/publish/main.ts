/** What the build writes beside the program, from the declarations the program itself runs on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commands } from '../commands/index.ts';
import { jsonSchemaOf, schemaNames } from '../contract/json-schema.ts';
import { manual } from './manual.ts';

/** The names of the commands of one word: the build makes a program of each. The others are for the whole program. */
export const commandNames: readonly string[] = commands.map(({ name }) => name).filter((name) => !name.includes(' '));

/**
 * Writes the schemas of the contract and the manual.
 *
 * @param dist the folder of the built program
 * @param about the version of the program, and the day of its data as the day of the manual
 */
export function publish(dist: string, about: { readonly version: string; readonly date: string }): void {
  for (const name of schemaNames) write(join(dist, `schema/${name}.json`), json(jsonSchemaOf(name)));
  write(join(dist, 'schema/index.json'), json(schemaNames));
  write(join(dist, 'man/stadion.1'), manual(commands, about));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
