/** `people-more.csv`, `olympian-bios.csv` and `paris2024-coaches.csv`: births, deaths, places and coaches. */
import type { Mention } from '../cast.ts';
import type { FactProperty, PersonEntry, PersonFact, PersonFacts, PersonRelation } from '../identity/person-facts.ts';
import { isFullName } from '../records/holders.ts';
import { type Row, readTable } from '../table.ts';
import { dateIn, nationIn, oneOf } from './cells.ts';
import type { Reading } from './context.ts';

const MORE = [
  'id',
  'given',
  'family',
  'display',
  'aliases',
  'sex',
  'nat',
  'born',
  'born_place',
  'died',
  'died_place',
  'died_cause',
  'roles',
  'note',
  'source',
  'coach',
  'coach_source',
] as const;

const BIOS = ['name', 'sex', 'nat', 'born', 'born_place', 'died', 'died_place', 'olympedia_id', 'source'] as const;

const COACHES = ['name', 'sex', 'nat', 'born', 'born_place', 'residence', 'coach', 'coach_detail', 'source'] as const;

/** The entry list of the Games of Paris says what it says as of 2024. */
const PARIS = 'cheredia19-paris-2024-osg-athetes';
const PARIS_YEAR = '2024';

export async function readPeople(reading: Reading): Promise<PersonFacts> {
  const facts: PersonFact[] = [];
  const entries: PersonEntry[] = [];
  const relations: PersonRelation[] = [];
  const same: (readonly [Mention, Mention])[] = [];
  const { folder, faults } = reading;
  for await (const row of readTable(folder, 'people-more.csv', MORE, faults)) {
    const known = mentionOf(row, 'display', reading);
    if (!known) continue;
    entries.push({ mention: known.mention, id: row.cells.id });
    for (const alias of row.cells.aliases.split('|').filter(Boolean))
      same.push(...aliasOf(known.mention, alias, reading));
    facts.push(...factsOf(row, known, ['born_place', 'died', 'died_place', 'died_cause']));
    const sources = reading.sources.idsOf(row.cells.coach_source);
    relations.push(...coachesOf(known.mention, row.cells.coach, '', row.cells.note, sources));
  }
  for await (const row of readTable(folder, 'olympian-bios.csv', BIOS, faults)) {
    const known = mentionOf(row, 'name', reading);
    if (known) facts.push(...factsOf(row, known, ['born_place', 'died', 'died_place']));
  }
  for await (const row of readTable(folder, 'paris2024-coaches.csv', COACHES, faults)) {
    const known = mentionOf(row, 'name', reading);
    if (!known) continue;
    facts.push(...factsOf(row, known, ['born_place', 'residence']));
    relations.push(...coachesOf(known.mention, row.cells.coach, row.cells.coach_detail, '', known.sources));
  }
  return { facts, entries, relations, same };
}

interface KnownRow {
  readonly mention: Mention;
  readonly sources: readonly string[];
}

function mentionOf<C extends 'sex' | 'nat' | 'born' | 'source' | 'display' | 'name'>(
  row: Row<C>,
  nameColumn: C,
  reading: Reading,
): KnownRow | undefined {
  const cells = row.cells as Readonly<Record<string, string>>;
  const sources = reading.sources.idsOf(cells.source ?? '');
  const name = cells[nameColumn] ?? '';
  if (sources.length === 0) {
    reading.leftOut.push(`${row.file}:${row.line}: ${name}: unverified`);
    return undefined;
  }
  const sex = oneOf(row, 'sex' as C, ['M', 'W']);
  const born = dateIn(row, 'born' as C);
  const nation = nationIn(row, 'nat' as C, reading);
  if (!sex || name === '') return undefined;
  const on = sources.includes(PARIS) ? { on: PARIS_YEAR } : {};
  const mention = reading.cast.mention({ name, sex, nation, sources, ...on, ...(born && { born }) });
  return { mention, sources };
}

/** Another name of the same entry; without a birth it would tell nobody apart. */
function aliasOf(mention: Mention, name: string, { cast }: Reading): [Mention, Mention][] {
  const { sex, nation, born, sources } = mention;
  if (born === undefined || !isFullName(name)) return [];
  return [[mention, cast.mention({ name, sex, nation, born, sources: [...sources] })]];
}

const PROPERTIES: Readonly<Record<string, FactProperty>> = {
  born_place: 'born-place',
  died: 'died',
  died_place: 'died-place',
  died_cause: 'death-cause',
  residence: 'residence',
};

function factsOf<C extends string>(row: Row<C>, { mention, sources }: KnownRow, columns: readonly C[]): PersonFact[] {
  return columns.flatMap((column) => {
    const value = column === 'died' ? dateIn(row, column) : row.cells[column];
    const property = PROPERTIES[column];
    if (!value || !property) return [];
    return [{ mention, property, value, sources, ...(property === 'residence' && { asOf: PARIS_YEAR }) }];
  });
}

/** `Tony Sharpe (CAN)|Caryl Smith Gilbert (USA)`, with `... personal|... college` in the detail. */
function coachesOf(
  mention: Mention,
  cell: string,
  detail: string,
  note: string,
  sources: readonly string[],
): PersonRelation[] {
  if (sources.length === 0) return [];
  const kinds = detail.split('|');
  return cell
    .split('|')
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text))
    .map((text) => {
      const [, name = text, nation] = /^(.*?)\s*(?:\(([A-Z]{3})\))?$/.exec(text) ?? [];
      const told =
        kinds
          .find((one) => one.trim().startsWith(text))
          ?.trim()
          .slice(text.length)
          .trim() ?? '';
      const since =
        / since (\d{4})/.exec(` ${told}`)?.[1] ??
        new RegExp(`coach ${escaped(name)}[^;]*? since (\\d{4})`).exec(note)?.[1];
      const kind = told.replace(/ *since \d{4}/, '').replace(/^coach$/, '');
      const asOf = sources.includes(PARIS) ? `as of ${PARIS_YEAR}` : '';
      const said = [nation, kind, asOf].filter(Boolean).join(', ');
      return {
        mention,
        relation: {
          type: 'coach' as const,
          name,
          ...(since && { from: since }),
          ...(said && { note: said }),
          sources: [...sources],
        },
      };
    });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
