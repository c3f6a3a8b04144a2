/** Every command, in the order help lists them. Add a command by adding its line. */
import { age } from './age.ts';
import { athlete } from './athlete.ts';
import type { Command } from './command.ts';
import { records } from './records.ts';
import { timeline } from './timeline.ts';

export const commands: readonly Command[] = [athlete, age, records, timeline];
