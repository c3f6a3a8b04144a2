/** Every command, in the order help lists them. Add a command by adding its line. */
import { age } from './age.ts';
import { athlete } from './athlete.ts';
import { check } from './check.ts';
import type { AnyCommand, Command } from './command.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { dataInfo } from './data.ts';
import { dataBuild } from './data-build.ts';
import { dataExport } from './data-export.ts';
import { dataImport } from './data-import.ts';
import { dataValidate } from './data-validate.ts';
import { event } from './event.ts';
import { gap } from './gap.ts';
import { marks } from './marks.ts';
import { on } from './on.ts';
import { records } from './records.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';
import { source } from './source.ts';
import { timeline } from './timeline.ts';

/** Those that answer with data, by their schema in the contract. */
export const answering = {
  athlete,
  age,
  records,
  timeline,
  marks,
  event,
  gap,
  compare,
  check,
  search,
  on,
  source,
  data: dataInfo,
  'data-import': dataImport,
  'data-validate': dataValidate,
  'data-build': dataBuild,
} satisfies Record<string, Command>;

export const commands: readonly AnyCommand[] = [...Object.values(answering), dataExport, schema, completion];
