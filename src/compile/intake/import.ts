/**
 * Tables of results, people, events and records into a data folder. One screen: rows -> facts -> whose they are -> files.
 * Whatever the number of rows, what is held in memory is bounded: facts are sorted on disk beside what they become.
 */
import { tmpdir } from 'node:os';
import { Scratch } from '../stream/scratch.ts';
import { type Input, inputOf } from './bytes.ts';
import { type Defaults, groundOf } from './ground.ts';
import { Facts, Marks } from './intake.ts';
import type { Wishes } from './mapping.ts';
import { Mentions } from './mentions.ts';
import { People, settlePeople } from './people.ts';
import { type ReadFile, readInput } from './reading.ts';
import { Refusal } from './refusal.ts';
import { Rejects } from './rejects.ts';
import { type Processes, stage } from './staging.ts';
import { type Trouble, Troubles } from './tally.ts';
import { DATE_ORDERS, type DateOrder, textOfCell } from './values.ts';
import { type Written, writeFolder } from './writing.ts';

interface Order extends Wishes {
  /** Paths as typed; `-` is standard input. */
  readonly files: readonly string[];
  readonly to: string;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  readonly dateOrder: string | undefined;
  /** What the files are called as a source; their own names where nothing is said. */
  readonly source: string | undefined;
  readonly dryRun: boolean;
  /** Where refused rows go. */
  readonly rejects: string | undefined;
}

/** How far it is: bytes of the input read, of so many. */
export type Progress = (stage: 'read' | 'sort' | 'write', name: string, done: number, of: number | undefined) => void;

interface World {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly defaults: Defaults;
  /** The day the data is as of. */
  readonly today: string;
  readonly processes: Processes;
  readonly progress: Progress;
}

interface Report extends Written {
  readonly files: ReadFile[];
  readonly read: number;
  readonly doubtful: { readonly rows: number; readonly reasons: Trouble[] };
  readonly refused: { readonly rows: number; readonly reasons: Trouble[] };
  /** People left apart who may be one. */
  readonly apart: { readonly pairs: number; readonly first: string[] };
}

/** @throws Refusal; then the folder is as it was */
export async function importFiles(order: Order, world: World): Promise<Report> {
  const dateOrder = dateOrderOf(order.dateOrder);
  if (order.source !== undefined && textOfCell(order.source) === '')
    throw new Refusal('usage', '--source is a title', 'for example: --source "Results of the Oslo Meeting"');
  const inputs = order.files.map((file) => inputOf(file, world.stdin));
  if (order.files.filter((file) => file === '-').length > 1)
    throw new Refusal('usage', 'standard input can be read once');
  const staging = order.dryRun ? undefined : stage(order.to, world.processes);
  let scratch: Scratch | undefined;
  let rejects: Rejects | undefined;
  try {
    scratch = new Scratch(staging?.folder ?? tmpdir());
    rejects = order.rejects === undefined ? undefined : new Rejects(order.rejects, order.files);
    const report = await run(order, inputs, dateOrder, world, scratch, rejects, staging);
    scratch.remove();
    rejects?.place();
    staging?.commit();
    return report;
  } catch (error) {
    scratch?.remove();
    rejects?.discard();
    staging?.discard();
    throw error;
  }
}

async function run(
  order: Order,
  inputs: readonly Input[],
  dateOrder: DateOrder | undefined,
  world: World,
  scratch: Scratch,
  rejects: Rejects | undefined,
  staging: ReturnType<typeof stage> | undefined,
): Promise<Report> {
  const [doubtful, refused] = [new Troubles(), new Troubles()];
  const [mentions, facts, marks, people] = [
    new Mentions(scratch),
    new Facts(scratch),
    new Marks(scratch),
    new People(scratch),
  ];
  const ground = groundOf(order.to, world.defaults, world.today, scratch, {
    person: (standing, listed) => {
      mentions.stand(standing);
      if (listed) people.stand(listed);
    },
    mark: (mark) => marks.add(mark, 'old'),
  });
  const refuse: Parameters<typeof settlePeople>[0]['refuse'] = (place, reason, cells) => {
    refused.note(place, reason);
    rejects?.add(place, reason, cells);
  };
  const shared = { ground, mentions, facts, marks, people, doubtful, refuse, keepCells: rejects !== undefined };
  const files: ReadFile[] = [];
  let events = 0;
  for (const input of inputs) {
    const read = await readInput(input, { ...order, dateOrder, ...shared, progress: world.progress });
    files.push(read.file);
    events += read.events;
  }
  world.progress('sort', order.to, 0, undefined);
  const settled = settlePeople(shared);
  world.progress('write', order.to, 0, undefined);
  const written = writeFolder({ ...shared, staging, records: settled.records, events });
  const read = files.reduce((sum, { rows }) => sum + rows, 0);
  if (read > 0 && refused.rows === read) {
    const [first] = refused.all();
    throw new Refusal(
      'data',
      `every row was refused (${read}); of most: ${first?.reason} (${first?.file}:${first?.line})`,
      `${takenFor(first?.file, files)}; say what they are: --map COLUMN=FIELD, --set FIELD=VALUE`,
    );
  }
  return {
    ...written,
    files,
    read,
    doubtful: { rows: doubtful.rows, reasons: doubtful.all() },
    refused: { rows: refused.rows, reasons: refused.all() },
    apart: settled.apart,
  };
}

/** `Datum is date, Name is name; nothing is made of Startnummer`. */
function takenFor(name: string | undefined, files: readonly ReadFile[]): string {
  const file = files.find((each) => each.name === name) ?? files[0];
  if (!file) return 'no column was taken for anything';
  const taken = file.columns.map(({ column, field }) => `${column} is ${field}`).join(', ');
  return `taken for ${file.kind}: ${taken}${file.unused.length > 0 ? `; nothing is made of ${file.unused.join(', ')}` : ''}`;
}

function dateOrderOf(typed: string | undefined): DateOrder | undefined {
  if (typed === undefined) return undefined;
  const order = DATE_ORDERS.find((each) => each === typed);
  if (!order) throw new Refusal('usage', `--date-order: "${typed}" is none of ${DATE_ORDERS.join(', ')}`);
  return order;
}
