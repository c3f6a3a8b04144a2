/** The folder that is imported into, as it stands: small things in memory, people and marks handed on. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readMark } from '../../domain/mark.ts';
import { findings } from '../findings.ts';
import { type DataIndex, indexData } from '../index-data.ts';
import { asked, rules } from '../lint/index.ts';
import { type DataStream, openData, type Placed } from '../load.ts';
import { problemText } from '../problem.ts';
import * as schema from '../schema.ts';
import type { Scratch } from '../stream/scratch.ts';
import { gather } from '../walk.ts';
import type { Standing } from './mentions.ts';
import { Refusal } from './refusal.ts';

/** What a new folder begins with: texts of `countries.json` and `disciplines.json`. */
export interface Defaults {
  readonly countries: () => string;
  readonly disciplines: () => string;
}

export interface Ground {
  readonly isNew: boolean;
  readonly info: schema.DatasetInfo;
  readonly sources: Map<string, schema.Source>;
  readonly countries: readonly schema.Country[];
  readonly disciplines: readonly schema.Discipline[];
  readonly series: Map<string, schema.Series>;
  readonly records: Map<string, schema.RecordFile>;
  readonly index: DataIndex;
}

/** Is shown everyone and everything of the folder. */
export interface Heirs {
  readonly person: (standing: Standing, listed: schema.ListedPerson | undefined) => void;
  readonly mark: (mark: schema.Mark) => void;
}

/**
 * @param today the day the data is as of
 * @throws Refusal for a folder whose data is not valid
 */
export function groundOf(folder: string, defaults: Defaults, today: string, scratch: Scratch, heirs: Heirs): Ground {
  if (!existsSync(join(folder, 'dataset.json'))) return newGround(folder, defaults, today);
  const { data, problems } = openData(folder);
  const found = findings(rules);
  const index = indexData(data, found.line);
  found.frame(data, index);
  const crowd = gather(data, scratch, () => {});
  const broken = () => {
    const all = [...problems, ...found.problems()];
    if (all.length === 0) return;
    const first = all[0] ? problemText(all[0]) : '';
    throw new Refusal('data', `${folder} is not valid: ${first}`, `see all: stadion data validate ${folder}`);
  };
  broken();
  const checked = asked(found, index);
  const curated = new Set(data.people.map(({ record }) => record.id));
  const totals = crowd.visit({
    person: (person, marks, before) => {
      checked.person(person, marks, before);
      const days = marks.map(({ record }) => record.date).sort();
      const disciplines = [...new Set(marks.map(({ record }) => record.discipline))];
      const isCurated = curated.has(person.record.id);
      heirs.person(
        {
          kind: 'standing',
          person: person.record,
          curated: isCurated,
          disciplines,
          first: days[0] ?? '',
          last: days.at(-1) ?? '',
        },
        isCurated ? undefined : (person.record as schema.ListedPerson),
      );
      for (const { record } of marks) heirs.mark(record);
    },
    unowned: (mark) => {
      checked.unowned(mark);
      heirs.mark(mark.record);
    },
  });
  found.totals(totals, data, index);
  broken();
  return { ...held(data, index), isNew: false, info: { ...(data.info[0]?.record as schema.DatasetInfo), date: today } };
}

function held(data: DataStream, index: DataIndex): Omit<Ground, 'isNew' | 'info'> {
  const records = <Value>(placed: readonly Placed<Value>[]) => placed.map(({ record }) => record);
  return {
    sources: new Map(records(data.sources).map((source) => [source.id, source])),
    countries: records(data.countries),
    disciplines: records(data.disciplines),
    series: new Map(records(data.series).map((series) => [series.id, series])),
    records: new Map(records(data.records).map((file) => [file.discipline, file])),
    index,
  };
}

/** Ages of children's and masters' races. */
const AGES: [number, number] = [4, 110];

function newGround(folder: string, defaults: Defaults, today: string): Ground {
  const countries = schema.Country.array().parse(JSON.parse(defaults.countries()));
  const disciplines = schema.Discipline.array().parse(JSON.parse(defaults.disciplines())).map(forEveryone);
  const info = { title: basename(resolve(folder)), date: today, license: 'not stated', ages: AGES };
  const none = { people: [], listed: [], marks: [], records: [], series: [], claims: [], expectations: [] };
  const placed = <Value>(all: readonly Value[]) => all.map((record) => ({ record, file: '' }));
  const data: DataStream = {
    ...none,
    info: placed([info]),
    sources: [],
    countries: placed(countries),
    disciplines: placed(disciplines),
  };
  return { ...held(data, indexData(data)), isNew: true, info };
}

/** Times a senior's limit that others may take, or what part of it they may reach. */
const SLOWER = 4;

/** The limits of seniors are for lists of the best; those who come in last are somebody's results too. */
function forEveryone(discipline: schema.Discipline): schema.Discipline {
  const { kind, plausible } = discipline;
  const [low, high] = plausible;
  const limit = readMark(kind === 'time' ? high : low, kind);
  if ('problem' in limit) return discipline;
  if (kind !== 'time')
    return { ...discipline, plausible: [kind === 'points' || kind === 'place' ? '1' : '0.10', high] };
  const seconds = (limit.value / 1000) * SLOWER;
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)];
  const two = (number: number) => String(number).padStart(2, '0');
  return { ...discipline, plausible: [low, `${Math.min(hours, 99)}:${two(minutes)}:${two(rest)}`] };
}
