/** Every entry of a table of two datasets as one, for exports. */
import type { Dataset } from '../dataset.ts';
import type { RecordEntry } from '../entries.ts';
import type { TableName } from '../layout.ts';
import { storedPerson } from '../stored.ts';

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

/**
 * The entries that either dataset has, in order of keys; what both have is asked of the joined one, where it can join it,
 * and is the upper one's row where it is one.
 *
 * @param dataset the joined one
 */
export async function* joinedEntries(
  upper: Dataset,
  lower: Dataset,
  dataset: Dataset,
  table: TableName,
): AsyncGenerator<Entry> {
  // The stretches of two lists do not end at the same marks: the first table gives the lists whole, stretch by stretch.
  if (table === 'lists') return;
  for await (const entry of inOrder(upper.each(table), lower.each(table))) {
    if (table === 'tops') yield* wholeList(entry.key, dataset);
    else yield { key: entry.key, value: (await joinedValue(table, entry.key, dataset)) ?? entry.value };
  }
}

/** Of two sorted walks one, each key once, with the entry of the upper where both have it. */
async function* inOrder(upper: AsyncIterable<Entry>, lower: AsyncIterable<Entry>): AsyncGenerator<Entry> {
  const [own, others] = [upper[Symbol.asyncIterator](), lower[Symbol.asyncIterator]()];
  let [a, b] = await Promise.all([own.next(), others.next()]);
  while (!a.done || !b.done) {
    const isOwn = b.done || (!a.done && a.value.key <= b.value.key);
    const { key } = (isOwn ? a : b).value as Entry;
    yield (isOwn ? a : b).value as Entry;
    if (!a.done && a.value.key === key) a = await own.next();
    if (!b.done && b.value.key === key) b = await others.next();
  }
}

async function joinedValue(table: TableName, key: string, dataset: Dataset): Promise<unknown> {
  if (table === 'people') {
    const found = await dataset.person(key);
    return found && storedPerson(found.value);
  }
  if (table === 'events') return (await dataset.event(key))?.value;
  if (table === 'series') return (await dataset.series(key))?.value;
  if (table === 'medals') {
    const [series = '', nation = ''] = key.split('/');
    return dataset.medals(series, nation);
  }
  if (table === 'records') return stepsOf(key, dataset);
  return undefined;
}

async function stepsOf(key: string, dataset: Dataset): Promise<readonly RecordEntry[] | undefined> {
  const [area = '', discipline = ''] = key.split('/');
  for await (const { value } of dataset.records(area, discipline)) return value;
  return undefined;
}

async function* wholeList(key: string, dataset: Dataset): AsyncGenerator<Entry> {
  const [discipline = '', sex, environment] = key.split('/');
  const list = dataset.marks(discipline, sex as 'M', environment as 'road');
  for await (const { value } of list) {
    const stored = value.map(({ discipline: _discipline, sex: _sex, environment: _environment, ...rest }) => rest);
    yield { key, value: stored };
  }
}
