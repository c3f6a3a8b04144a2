/** Rule 2: the same name and the same birth. */
import type { CuratedPerson } from '../../schema.ts';
import type { Mention } from '../cast.ts';
import { grouped } from '../grouping.ts';
import { isWhole } from './clusters.ts';
import { sorted } from './comparing.ts';
import type { Step } from './merging.ts';

/** Rule 2, and every name of a curated person. */
export function mergesByName({ mentions, unite }: Step, curated: ReadonlyMap<Mention, CuratedPerson>): void {
  for (const own of grouped(curated.keys(), (mention) => curated.get(mention)?.id).values()) {
    for (const other of own.slice(1)) unite(own[0] as Mention, other, 'names of one curated person');
  }
  const whole = mentions.filter(({ born }) => born !== undefined && isWhole(born));
  for (const same of grouped(whole, ({ words, sex, born }) => `${sorted(words)}|${sex}|${born}`).values()) {
    for (const other of same.slice(1)) unite(same[0] as Mention, other, 'same name and birth');
  }
  const vague = mentions.filter(({ born }) => born !== undefined && !isWhole(born));
  const yearKey = ({ words, sex, nation, born }: Mention) => `${sorted(words)}|${sex}|${nation}|${born?.slice(0, 4)}`;
  for (const same of grouped(vague, yearKey).values()) {
    for (const other of same.slice(1)) unite(same[0] as Mention, other, 'same name, nation and year of birth');
  }
}
