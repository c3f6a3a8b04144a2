/** Identifiers of people: the name, and the year of birth where several bear it. Never dependent on chance. */
import { slug } from '../../../domain/name.ts';
import { byText, grouped } from '../grouping.ts';

export interface Bearer {
  readonly name: string;
  readonly sex: 'M' | 'W';
  readonly nation: string;
  /** Year of birth, where known. */
  readonly year: string | undefined;
}

/**
 * Gives each bearer an identifier. A name with one bearer is the identifier; of namesakes each gets the year of birth,
 * else the nation, and a number where even that is shared.
 *
 * @param reserved those of curated people. A table's own identifiers do not count: they know nothing of the others.
 */
export function identifiers<Who extends Bearer>(
  bearers: readonly Who[],
  reserved: ReadonlySet<string>,
): Map<Who, string> {
  const ids = new Map<Who, string>();
  const taken = new Set(reserved);
  for (const [plain, same] of [...grouped(bearers, ({ name }) => slug(name) || 'unnamed')].sort()) {
    const alone = same.length === 1 && !taken.has(plain);
    for (const bearer of [...same].sort(inOrder)) {
      const id = alone ? plain : free(`${plain}-${bearer.year ?? bearer.nation.toLowerCase()}`, taken);
      ids.set(bearer, id);
      taken.add(id);
    }
  }
  return ids;
}

function inOrder(a: Bearer, b: Bearer): number {
  return byText(a.year ?? '', b.year ?? '') || byText(a.nation, b.nation) || byText(a.sex, b.sex);
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
