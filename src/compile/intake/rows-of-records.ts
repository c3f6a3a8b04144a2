/** A row of a list of records: the step of one list, and who holds it. */
import { fold } from '../../domain/name.ts';
import type { RecordEntry } from '../schema.ts';
import type { Who } from './mentions.ts';
import { type Fields, Refused } from './record-of-row.ts';
import { contestOf, timingOf, whoOf, windOfCell } from './rows-of-results.ts';
import { isFault, markOfCell } from './values.ts';

export interface RecordDraft {
  readonly discipline: string;
  /** Without its holder, where that is a person. */
  readonly entry: RecordEntry;
  readonly who: Who | undefined;
}

const AREAS = ['world', 'africa', 'asia', 'europe', 'north-america', 'oceania', 'south-america'] as const;
const CATEGORIES = ['open', 'mixed', 'women-only'] as const;
const STATUSES = ['ratified', 'world-best', 'pending', 'unratified', 'rescinded'] as const;

/** @throws Refused */
export function recordOfRow(fields: Fields): RecordDraft {
  const contest = contestOf(fields);
  const { discipline, environment } = contest;
  const sex = fields.sex(contest.sex);
  const read = fields.value('mark', (text) => markOfCell(text, discipline));
  if (isFault(read) || !read.mark) throw new Refused('a record has a mark');
  const nation = fields.nation();
  const wind = discipline.wind ? fields.optional('wind', windOfCell) : undefined;
  const timing = fields.optional('timing', timingOf);
  const ratified = fields.optionalDate('ratified');
  const note = fields.text('note');
  const isTeam = discipline.team !== undefined || sex === 'X';
  const holder = isTeam ? { name: fields.text('team') || fields.needed('name'), nation } : { nation };
  const entry: RecordEntry = {
    sex,
    environment,
    category: oneOf(fields, 'category', CATEGORIES, 'open'),
    area: areaOf(fields),
    mark: read.mark.text,
    ...(wind !== undefined && { wind }),
    ...(timing && { timing }),
    holders: [holder],
    set: fields.date('date'),
    ...fields.where(),
    status: oneOf(fields, 'status', STATUSES, 'ratified'),
    ...(ratified && { ratified }),
    ...(note && { note }),
    sources: fields.sources(),
  };
  return { discipline: discipline.id, entry, who: isTeam ? undefined : whoOf(fields, sex as 'M' | 'W', nation) };
}

function oneOf<const Word extends string>(
  fields: Fields,
  field: 'category' | 'status',
  words: readonly Word[],
  usual: Word,
): Word {
  const text = fields.text(field);
  if (text === '') return usual;
  const found = words.find((word) => fold(word) === fold(text));
  if (!found) throw new Refused(`${field}: ${JSON.stringify(text)} is none of ${words.join(', ')}`);
  return found;
}

function areaOf(fields: Fields): RecordEntry['area'] {
  const text = fields.text('area');
  if (text === '') throw new Refused('no area: add a column, or --set area=world, or a nation: --set area=KEN');
  const found = AREAS.find((area) => fold(area) === fold(text));
  if (found) return found;
  return fields.value('area', fields.reader.nation);
}
