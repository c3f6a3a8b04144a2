/** What stands in `data/` by hand and the import builds on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Country, CuratedPerson, Discipline, Mark, Source } from '../schema.ts';
import { CuratedEvents, NO_EVENTS } from './events/held.ts';
import { type HandDecisions, HandDecisionsFile, handDecisions, NO_DECISIONS } from './hand-decisions.ts';
import { CuratedStatements } from './identity/curated-statements.ts';
import { CuratedRecord } from './records/curated-records.ts';

export interface Curated {
  readonly people: readonly CuratedPerson[];
  readonly marks: readonly Mark[];
  readonly statements: readonly CuratedStatements[];
  readonly records: readonly CuratedRecord[];
  readonly sources: readonly Source[];
  readonly disciplines: readonly Discipline[];
  readonly countries: readonly Country[];
  readonly events: CuratedEvents;
  readonly hand: HandDecisions;
}

/** @throws ZodError when a curated file does not fit the schema. */
export function readCurated(data: string): Curated {
  const textOf = (path: string) => (existsSync(join(data, path)) ? readFileSync(join(data, path), 'utf8') : undefined);
  const whole = <Value>(path: string, shape: z.ZodType<Value>): Value | undefined => {
    const text = textOf(path);
    return text === undefined ? undefined : shape.parse(JSON.parse(text));
  };
  const lines = <Value>(path: string, shape: z.ZodType<Value>): Value[] =>
    (textOf(path) ?? '').split('\n').flatMap((line) => (line === '' ? [] : [shape.parse(JSON.parse(line))]));
  const people = existsSync(join(data, 'people')) ? readdirSync(join(data, 'people')).sort() : [];
  const decided = whole('identity.json', HandDecisionsFile);
  return {
    people: people.flatMap((name) => whole(`people/${name}`, CuratedPerson) ?? []),
    marks: lines('curated-marks.ndjson', Mark),
    statements: lines('curated-statements.ndjson', CuratedStatements),
    records: lines('curated-records.ndjson', CuratedRecord),
    sources: whole('sources.json', z.array(Source)) ?? [],
    disciplines: whole('disciplines.json', z.array(Discipline)) ?? [],
    countries: whole('countries.json', z.array(Country)) ?? [],
    events: whole('curated-events.json', CuratedEvents) ?? NO_EVENTS,
    hand: decided ? handDecisions(decided) : NO_DECISIONS,
  };
}
