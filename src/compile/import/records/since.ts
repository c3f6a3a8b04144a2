/**
 * Records of areas and nations since their lists were last seen: a mark that betters the list is told as pending, as
 * no list says yet that it was recognised; a world record is a record of its holder's nation and area too.
 */
import { compareMarks } from '../../../domain/discipline.ts';
import { markOf } from '../../../domain/mark.ts';
import type { Mark, RecordEntry, RecordFile } from '../../schema.ts';
import type { Disciplines } from '../disciplines.ts';
import { byText, grouped } from '../grouping.ts';
import type { Nations } from '../nations.ts';
import { byList } from './record-list.ts';

/** The day each kind of list was last seen. */
export interface ListDays {
  readonly area: string;
  readonly nation: string;
}

export function withRecordsSince(
  files: readonly RecordFile[],
  marks: readonly Mark[],
  days: ListDays,
  disciplines: Disciplines,
  nations: Nations,
): RecordFile[] {
  const byDiscipline = grouped(marks.filter(counts), (mark) => mark.discipline);
  return files.map((file) => {
    const kind = disciplines.of(file.discipline)?.kind ?? 'time';
    const lists = grouped(file.records, listKey);
    const value = ({ mark }: { mark?: string | undefined }) => markOf(mark ?? '', kind).value;
    const better = (a: { mark?: string | undefined }, b: { mark?: string | undefined }) =>
      compareMarks(kind, value(a), value(b));
    const best = new Map(
      [...lists].flatMap(([key, own]) => {
        const standing = own.filter(({ status }) => status === 'ratified').sort(better)[0];
        return standing ? [[key, standing.mark] as const] : [];
      }),
    );
    const since: RecordEntry[] = [];
    for (const mark of [...(byDiscipline.get(file.discipline) ?? [])].sort((a, b) => byText(a.date, b.date))) {
      for (const area of [mark.nation, nations.areaOf(mark.nation)]) {
        if (area === undefined || mark.date <= (area === mark.nation ? days.nation : days.area)) continue;
        const key = listKey({ area, ...mark, category: 'open' });
        const standing = best.get(key);
        if (standing === undefined || better(mark, { mark: standing }) >= 0) continue;
        best.set(key, mark.mark as string);
        const world = lists.get(listKey({ area: 'world', ...mark, category: 'open' })) ?? [];
        since.push(entryOf(mark, area as RecordEntry['area'], world));
      }
    }
    return { ...file, records: [...file.records, ...since].sort(byList) };
  });
}

interface Listed {
  readonly area: string;
  readonly sex: string;
  readonly environment: string;
  readonly category: string;
}

function listKey({ area, sex, environment, category }: Listed): string {
  return [area, sex, environment, category].join('|');
}

const LEGAL_WIND = 2;

/** The lists are of track and field: a legal mark of one person on one day. */
function counts({ person, mark, date, environment, rank, wind, timing }: Mark): boolean {
  const place = environment === 'outdoor' || environment === 'indoor';
  const legal = wind === undefined || Number(wind) <= LEGAL_WIND;
  return place && legal && rank !== 'deprecated' && timing !== 'hand' && date.length === 10 && !!person && !!mark;
}

function entryOf(mark: Mark, area: RecordEntry['area'], world: readonly RecordEntry[]): RecordEntry {
  const same = world.find(
    ({ set, holders }) => set === mark.date && holders.some(({ person }) => person === mark.person),
  );
  const official = same?.status === 'ratified';
  return {
    sex: mark.sex,
    environment: mark.environment,
    category: 'open',
    area,
    mark: mark.mark as string,
    ...(mark.wind !== undefined && { wind: mark.wind }),
    ...(same?.timing && { timing: same.timing }),
    holders: [{ person: mark.person as string, nation: mark.nation }],
    set: mark.date,
    ...(mark.venue && { venue: mark.venue }),
    ...(mark.city && { city: mark.city }),
    ...(mark.country && { country: mark.country }),
    status: official ? 'ratified' : 'pending',
    note: official ? 'a world record' : 'better than the record of the list last seen; recognition not found',
    sources: mark.sources,
  };
}
