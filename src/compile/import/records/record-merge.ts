/** Two tables that tell of one record become one step with the sources of both. */
import { words } from '../../../domain/name.ts';
import { byText, distinct, grouped } from '../grouping.ts';
import { originOf, type Step } from './step.ts';

/** What must agree before two rows can be one record; the holder is compared apart, as spellings differ. */
function keyOf({ discipline, area, sex, environment, category, mark, set, nation }: Step): string {
  return [discipline.id, area, sex, environment, category, mark.value, set, nation].join('|');
}

/** Unites rows of one record. The first row of the first table gives the wording. */
export function united(steps: readonly Step[]): Step[] {
  return [...grouped(steps, keyOf).values()].flatMap((rows) => {
    const records: Step[] = [];
    for (const row of rows) {
      const at = records.findIndex((record) => sameHolder(record, row));
      const record = records[at];
      if (record) records[at] = both(record, row);
      else records.push(row);
    }
    return records;
  });
}

/** One table names the team, another its runners; one person is spelt in two ways but shares a word. */
function sameHolder(a: Step, b: Step): boolean {
  if (!timingsAgree(a, b)) return false;
  if (a.discipline.team || a.athlete === '' || b.athlete === '') return true;
  const known = new Set(words(a.athlete));
  return words(b.athlete).some((word) => word.length > 2 && known.has(word));
}

function timingsAgree(a: Step, b: Step): boolean {
  return a.timing === undefined || b.timing === undefined || a.timing === b.timing;
}

function both(a: Step, b: Step): Step {
  const firm = a.status === 'world-best' ? b : a;
  const runners = a.discipline.team && !a.athlete.includes(',') && b.athlete.includes(',');
  const named = runners || a.athlete === '' ? b : a;
  const note = distinct([a.note, b.note].flatMap((text) => text?.split('; ') ?? [])).join('; ');
  const ratified = longest(a.ratified, b.ratified);
  const { note: _, ...rest } = a;
  return {
    ...b,
    ...rest,
    athlete: named.athlete,
    origin: originOf(named),
    place: { ...b.place, ...a.place },
    status: firm.status,
    ...(ratified && { ratified }),
    remark: [a.remark, b.remark].filter(Boolean).join('; '),
    ...(note && { note }),
    sources: distinct([...a.sources, ...b.sources]).sort(byText),
  };
}

function longest(a: string | undefined, b: string | undefined): string | undefined {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;
}
