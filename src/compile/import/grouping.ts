/** Groups in order of first sight: `Map.groupBy`, which Node 20 has not. */
export function grouped<T, Key>(items: Iterable<T>, keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The distinct values, in order of first sight. */
export function distinct<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}

/** By code units: the same order on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
