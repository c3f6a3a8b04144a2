/** A row of results as a mark, and whoever made it. */
import type { Environment } from '../../domain/discipline.ts';
import { fold, slug } from '../../domain/name.ts';
import { windOf } from '../import/records/step.ts';
import type { Mark } from '../schema.ts';
import type { Contest } from './contests.ts';
import type { Who } from './mentions.ts';
import { type Fields, Refused } from './record-of-row.ts';
import { type Fault, isFault, markOfCell, type ReadMark } from './values.ts';

/** A mark without its owner's identifier, which nobody knows yet. */
export type Draft = Omit<Mark, 'person'>;

export interface Result {
  readonly draft: Draft;
  /** Absent for a team. */
  readonly who: Who | undefined;
}

/** @param knows whether there is an edition of that identifier @throws Refused */
export function resultOf(fields: Fields, knows: (event: string) => boolean): Result {
  const contest = contestOf(fields);
  const { discipline, environment } = contest;
  const sex = fields.sex(contest.sex);
  const read = readMarkOf(fields, contest);
  if (read.doubt) fields.doubts.push(`mark: ${read.doubt}`);
  const nation = fields.nation();
  const finish = placeOf(fields);
  const outcome = read.outcome ?? finish.outcome;
  const wind = discipline.wind ? fields.optional('wind', windOfCell) : undefined;
  const timing = fields.optional('timing', timingOf);
  const event = eventOf(fields, knows);
  const competition = fields.text('competition') || (event === undefined ? fields.text('series') : '');
  const note = fields.text('note');
  const { person, team } = ownerOf(fields, discipline.team !== undefined || sex === 'X', sex, nation);
  const text = read.mark && `${read.mark.text}${lettersOf(read, wind, timing, environment)}`;
  const draft: Draft = {
    discipline: discipline.id,
    environment,
    sex,
    ...(team !== undefined && { team }),
    nation,
    ...(text !== undefined && { mark: text }),
    ...(outcome && read.mark === undefined && { outcome }),
    date: fields.text('date') === '' && fields.text('year') !== '' ? fields.date('year') : fields.date('date'),
    ...(finish.place !== undefined && { place: finish.place }),
    ...roundOf(fields, finish.round),
    ...(event !== undefined && { event }),
    ...(event === undefined && competition !== '' && { competition }),
    ...fields.where(),
    ...(wind !== undefined && { wind }),
    ...(timing && { timing }),
    ...(note && { note }),
    sources: fields.sources(),
  };
  return { draft, who: person };
}

/** @throws Refused */
export function contestOf(fields: Fields): Contest {
  const where = fields.optional('environment', environmentOf);
  const contest = fields.value('discipline', (text) => fields.reader.contest(text, where));
  if (contest.assumed)
    fields.doubts.push(`no environment: ${contest.discipline.id} is taken to be ${contest.environment}`);
  return contest;
}

function readMarkOf(fields: Fields, { discipline }: Contest): ReadMark {
  const text = fields.text('mark') || fields.text('outcome');
  // A place or an event without a mark is a result too.
  if (text === '') return {};
  const read = markOfCell(text, discipline);
  if (isFault(read)) throw new Refused(`mark: ${read.fault}`);
  return read;
}

/** Letters that other columns say of a mark, as the sport prints them behind it. */
function lettersOf(
  { mark }: ReadMark,
  wind: string | undefined,
  timing: 'hand' | 'auto' | undefined,
  environment: Environment,
): string {
  const flags = mark?.flags ?? [];
  const strong = wind !== undefined && Number(wind) > LEGAL_WIND && environment === 'outdoor';
  const hand = timing === 'hand' && mark?.unit === 'ms' && !flags.includes('hand-timed') ? 'h' : '';
  return `${hand}${strong && !flags.includes('wind-aided') ? 'w' : ''}`;
}

/** Metres a second a mark may have behind it to count (TR 17). */
const LEGAL_WIND = 2;

function ownerOf(
  fields: Fields,
  isTeam: boolean,
  sex: 'M' | 'W' | 'X',
  nation: string,
): { person?: Who; team?: string } {
  const team = fields.text('team');
  if (isTeam) {
    // Where people's names stand in two columns a team stands in one of them; a club runs under its own name.
    const alone = fields.text('given') === '' ? fields.text('family') : '';
    const name = team || fields.text('name') || alone || fields.text('club');
    if (name === '') throw new Refused('no team');
    return { team: name };
  }
  const named = fields.text('name') !== '' || fields.text('given') !== '' || fields.text('family') !== '';
  if (!named && team !== '') return { team };
  return { person: whoOf(fields, sex === 'X' ? 'M' : sex, nation) };
}

/** @throws Refused */
export function whoOf(fields: Fields, sex: 'M' | 'W', nation: string): Who {
  const born = fields.optionalDate('born');
  return { ...fields.name(), sex, nation, ...(born && { born }) };
}

function placeOf(fields: Fields): { place?: number; round?: string; outcome?: 'DNF' | 'DNS' | 'DQ' } {
  const text = fields.text('place').replace(/[.)]$/, '');
  if (text === '') return {};
  const outcome = (['DNF', 'DNS', 'DQ'] as const).find((each) => each === text.toUpperCase());
  if (outcome) return { outcome };
  if (/^[1-9]\d{0,5}$/.test(text)) return { place: Number(text) };
  // The lists code place, round and heat in one: `2sf1`.
  if (/^\d{0,3}[a-z]{1,4}\d{0,3}(?:r\d+)?$/i.test(text)) return { round: text };
  fields.doubts.push(`place left out: ${JSON.stringify(text)} is no place`);
  return {};
}

function roundOf(fields: Fields, coded: string | undefined): { round?: string } {
  const round = fields.text('round') || coded;
  return round ? { round: round.slice(0, 40) } : {};
}

const ENVIRONMENTS: Readonly<Record<string, Environment>> = {
  outdoor: 'outdoor',
  outdoors: 'outdoor',
  out: 'outdoor',
  o: 'outdoor',
  track: 'outdoor',
  indoor: 'indoor',
  indoors: 'indoor',
  in: 'indoor',
  i: 'indoor',
  'short track': 'indoor',
  sh: 'indoor',
  road: 'road',
  street: 'road',
  xc: 'cross-country',
  cross: 'cross-country',
  'cross country': 'cross-country',
};

function environmentOf(cell: string): Environment | Fault {
  const word = fold(cell);
  return (
    (Object.hasOwn(ENVIRONMENTS, word) ? ENVIRONMENTS[word] : undefined) ?? {
      fault: `${JSON.stringify(cell)} is none of outdoor, indoor, road, cross-country`,
    }
  );
}

export function windOfCell(cell: string): string | Fault {
  const wind = windOf(cell.replace(/m\/s$/i, '').trimEnd().replace(',', '.'));
  return wind ?? { fault: `${JSON.stringify(cell)} is no wind like +0.9` };
}

export function timingOf(cell: string): 'hand' | 'auto' | Fault {
  const word = fold(cell);
  if (['hand', 'h', 'ht', 'manual'].includes(word)) return 'hand';
  if (['auto', 'automatic', 'fat', 'electronic', 'e', 'chip'].includes(word)) return 'auto';
  return { fault: `${JSON.stringify(cell)} is neither hand nor auto` };
}

function eventOf(fields: Fields, knows: (event: string) => boolean): string | undefined {
  const typed =
    fields.text('event') ||
    (fields.text('series') !== '' && fields.text('year') !== ''
      ? `${fields.text('series')} ${fields.text('year')}`
      : '');
  if (typed === '') return undefined;
  const id = slug(typed);
  if (knows(id)) return id;
  if (fields.text('event') !== '')
    fields.doubts.push(`event left out: there is no edition "${typed}"; import the events first`);
  return undefined;
}
