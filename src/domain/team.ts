/** Who holds a mark: one person, several, or a relay's team. */

interface Holder {
  readonly id?: string | null;
  readonly name: string;
  readonly nation: string;
}

/**
 * What a relay's team is called: by its nation, where the runners have one; else as it is listed. Null where it has no
 * one name, and for whoever does not run in a team.
 *
 * @param runners how many run in a team of the discipline, where there are teams
 * @param nations names by code
 */
export function teamOf(
  holders: readonly Holder[],
  runners: number | undefined,
  nations: ReadonlyMap<string, string>,
): string | null {
  const [first] = holders;
  if (runners === undefined || !first) return null;
  if (holders.length === 1) return first.id ? null : first.name;
  return holders.every(({ nation }) => nation === first.nation) ? (nations.get(first.nation) ?? first.nation) : null;
}

/** `Kelvin Kiptum (KEN)`, `Jamaica (Nesta Carter, Michael Frater, Yohan Blake, Usain Bolt)`, `Yale University (USA)`. */
export function holderWords(holders: readonly Holder[], team: string | null): string {
  if (team !== null && holders.length > 1) return `${team} (${holders.map(({ name }) => name).join(', ')})`;
  return holders.map(({ name, nation }) => (name === nation ? name : `${name} (${nation})`)).join(', ');
}
