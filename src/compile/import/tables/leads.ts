/** `world-leads.csv` and `area-leads.csv`: the marks that led a season, 2024 to 2026. */
import { compareMarks } from '../../../domain/discipline.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import type { Cast } from '../cast.ts';
import { byText, distinct, grouped } from '../grouping.ts';
import type { Claims } from '../identity/claims.ts';
import { AUTHORITY, type MarkFact, type Who } from '../marks/fact.ts';
import type { SourceBook } from '../sources.ts';
import type { Venues } from '../venues.ts';
import type { ListRow } from './list-states.ts';

export interface Leads {
  readonly facts: readonly MarkFact[];
  readonly leftOut: readonly string[];
}

/** Unites the states of the lists; a lead that made way for a lesser mark was withdrawn, and is deprecated. */
export function leadFacts(
  rows: readonly ListRow[],
  cast: Cast,
  claims: Claims,
  sources: SourceBook,
  venues: Venues,
  teamOf: (nation: string) => string,
): Leads {
  const leftOut: string[] = [];
  const known = withNations(rows).map((row) =>
    row.discipline.team && row.name === '' ? { ...row, name: teamOf(row.nation) } : row,
  );
  const sound = known.filter((row) => {
    const why = row.nation === '' ? 'no nation' : row.name === '' ? 'nobody named' : implausible(row);
    if (why) leftOut.push(`${shown(row)}: ${why}`);
    return !why;
  });
  const withdrawn = withdrawnLeads(sound);
  const states = grouped(sound, (row) => `${markOf(row)}|${row.nation}|${row.name}`);
  const facts = [...states.values()].map((same) => {
    const fact = factOf(same, cast, claims, sources, venues);
    const ended = same.map((row) => withdrawn.get(row)).find((mark) => mark !== undefined);
    if (ended === undefined || same.some((row) => !withdrawn.has(row))) return fact;
    const reason = `taken off the list of season leaders, which ended with ${ended}`;
    return { ...fact, rank: 'deprecated' as const, reason };
  });
  return { facts, leftOut: distinct(leftOut) };
}

/** Leads that made way for a lesser mark, with that mark. */
function withdrawnLeads(rows: readonly ListRow[]): Map<ListRow, string> {
  const withdrawn = new Map<ListRow, string>();
  for (const list of grouped(rows, listOf).values()) {
    const newest = list
      .map(({ last }) => last)
      .sort(byText)
      .at(-1) as string;
    const standing = list.filter(({ last }) => last === newest).sort(better)[0] as ListRow;
    for (const row of list) if (better(row, standing) < 0) withdrawn.set(row, standing.mark.text);
  }
  return withdrawn;
}

function shown(row: ListRow): string {
  return `${row.file}:${row.line}: ${row.mark.text} ${row.discipline.id} ${row.name} ${row.date}`;
}

/** A season indoors goes by the year it ends in. */
function listOf({ file, area, discipline, sex, environment, date }: ListRow): string {
  const late = environment === 'indoor' && date.slice(5, 7) >= '10';
  return [file, area, discipline.id, sex, environment, Number(date.slice(0, 4)) + (late ? 1 : 0)].join('|');
}

function better(a: ListRow, b: ListRow): number {
  return compareMarks(a.discipline.kind, a.mark.value, b.mark.value);
}

/** Why a mark cannot be one of its discipline, if it cannot. */
export function implausible({ mark, discipline }: ListRow): string | undefined {
  const [low, high] = discipline.plausible.map((text) => readMark(text, discipline.kind));
  if (!low || !high || !isMark(low) || !isMark(high)) return undefined;
  const out = mark.value < low.value || mark.value > high.value;
  return out ? `not plausible in the ${discipline.id}` : undefined;
}

function markOf({ discipline, sex, environment, mark, date }: ListRow): string {
  return [discipline.id, sex, environment, mark.value, date].join('|');
}

/**
 * One state of the lists came without nations, and some without names: another state has them. Where states give one
 * mark to two nations, the newest has mended the others.
 */
function withNations(rows: readonly ListRow[]): ListRow[] {
  const full = rows.filter(({ nation, name }) => nation !== '' && name !== '');
  const inTime = [...full].sort((a, b) => byText(a.first, b.first));
  const nations = new Map(inTime.map((row) => [`${markOf(row)}|${row.name}`, row.nation]));
  const names = grouped(full, (row) => `${markOf(row)}|${row.nation}`);
  return rows.map((row) => {
    if (row.name !== '') return { ...row, nation: nations.get(`${markOf(row)}|${row.name}`) ?? row.nation };
    const candidates = distinct((names.get(`${markOf(row)}|${row.nation}`) ?? []).map(({ name }) => name));
    return { ...row, name: candidates.length === 1 ? (candidates[0] as string) : '' };
  });
}

function factOf(same: readonly ListRow[], cast: Cast, claims: Claims, sources: SourceBook, venues: Venues): MarkFact {
  const [row] = same as readonly [ListRow, ...ListRow[]];
  const { discipline, sex, environment, nation, name, mark, date } = row;
  const ids = distinct(same.flatMap(({ source }) => sources.idsOf(source)));
  const year = same.find((one) => one.year !== '')?.year ?? '';
  let who: Who = { team: name };
  if (!discipline.team && sex !== 'X') {
    const seen = { name, sex, nation, sources: ids, on: date, discipline: discipline.id };
    const mention = cast.mention({ ...seen, ...(year && { born: year }) });
    claims.note(discipline.id, date, mark.value, { mention, sole: false });
    who = { mention };
  }
  const wind = same.find((one) => one.wind !== undefined)?.wind;
  return {
    who,
    discipline,
    environment,
    sex,
    nation,
    mark,
    date,
    ...venues.placeOf(row.venue, row.country),
    ...(row.country && { country: row.country }),
    ...(wind !== undefined && { wind }),
    sources: ids,
    authority: AUTHORITY.list,
  };
}
