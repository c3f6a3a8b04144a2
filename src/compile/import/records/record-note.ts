/** The note column of the record tables: what says something of the record, without the keeping of the books. */

export interface RecordNote {
  /** Day, month or year of ratification, as EDTF. */
  readonly ratified?: string;
  readonly note?: string;
}

/** Said by the status or of the collecting, not of the record. */
const BOOKKEEPING = [
  /^still listed/,
  /^list of 20/,
  /^no better mark in season lists/,
  /^recent (indoor )?steps only/,
  /^pending at /,
  /^ratif\w+ (flag )?not (found|carried)/,
  /^before IAAF ratification/,
  /^(recognised )?world best/,
  /^recognised world best/,
  /^road records official from/,
  /^derived from all-time list/,
  /^early steps may be missing/,
  /^superseded/,
  /^day not found/,
  /^equalled$/,
  /^indoors$/,
  /^indoor heptathlon/,
  /^absent from (official|WA)/,
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function readNote(cell: string): RecordNote {
  let ratified: string | undefined;
  const kept: string[] = [];
  for (const part of cell.split(/;\s*|,\s+(?=annulled|absent)/).map((text) => text.trim())) {
    const day = ratificationIn(part);
    if (day) ratified = day;
    else if (part !== '' && !BOOKKEEPING.some((pattern) => pattern.test(part))) kept.push(part);
  }
  const note = kept.join('; ').replace(/\bauto time (?=\d)/g, 'automatic time ');
  return { ...(ratified && { ratified }), ...(note && { note }) };
}

function ratificationIn(part: string): string | undefined {
  const iso = /^ratified (\d{4}(?:-\d{2}){0,2})(?= per |$)/.exec(part)?.[1];
  if (iso) return iso;
  const [, name = '', year] = /^ratified ([A-Z][a-z]+) (\d{4})$/.exec(part) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}
