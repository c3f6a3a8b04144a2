/**
 * The shape of `data/`: closed schemas (an unknown key is an error), dates as EDTF text, sources required on
 * every statement, mark and record. What a value must be beyond its shape is the business of `lint/`.
 */
import { z } from 'zod';
import { isDate, readDate } from '../domain/date.ts';
import { properties } from '../domain/property.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an identifier is kebab-case: kelvin-kiptum');
const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'text must not begin or end with white space')
  .refine((value) => !/[\p{Cc}\p{Bidi_Control}]/u.test(value), 'text must not hold control characters');
const date = z.string().superRefine((value, context) => {
  const read = readDate(value);
  if (!isDate(read)) context.addIssue({ code: 'custom', message: `an EDTF date: ${read.problem}` });
});
const nation = z.string().regex(/^[A-Z]{3}$/, 'a World Athletics country code has three capitals: KEN');
const sources = z.array(id).min(1, 'every fact names at least one source');
const sex = z.enum(['M', 'W']);
const sexOfRace = z.enum(['M', 'W', 'X']);
const environment = z.enum(['outdoor', 'indoor', 'road', 'cross-country']);
const area = z.enum(['africa', 'asia', 'europe', 'north-america', 'oceania', 'south-america']);
const timing = z.enum(['hand', 'auto']);
const wind = z.string().regex(/^[+-]?\d{1,2}\.\d$/, 'wind in m/s with one decimal: +0.9');

/** `preferred` says why where values differ; `deprecated` always says why. */
const rank = z.enum(['preferred', 'normal', 'deprecated']);

function needsReason(fact: { rank?: string | undefined; reason?: string | undefined }): boolean {
  return fact.rank !== 'deprecated' || fact.reason !== undefined;
}
const REASON = { message: 'a deprecated fact says why', path: ['reason'] };

export const Source = z.strictObject({
  id,
  title: text,
  publisher: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** When it was published. */
  date: date.optional(),
  /** official: governing body or organiser; list: statisticians' list; press; secondary: compiled from others. */
  kind: z.enum(['official', 'list', 'press', 'secondary']),
  note: text.optional(),
});

export const Country = z.strictObject({
  /** World Athletics code of the day. */
  code: nation,
  name: text,
  demonyms: z.array(text),
  aliases: z.array(text).optional(),
  /** ISO 3166-1 alpha-3, where it differs or is known. */
  iso: nation.optional(),
  /** Area association; absent for neutral and refugee teams. In words: the letters of some are a nation's too. */
  area: area.optional(),
  /** First and last day the code was in use, for states and teams that began or ended. */
  from: date.optional(),
  to: date.optional(),
  successors: z.array(nation).optional(),
  note: text.optional(),
});

export const Discipline = z.strictObject({
  id,
  name: text,
  code: text.optional(),
  aliases: z.array(text),
  kind: z.enum(['time', 'distance', 'height', 'points', 'place']),
  metres: z.number().positive().optional(),
  environments: z.array(environment).min(1),
  decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  wind: z.boolean(),
  team: z.int().min(2).optional(),
  plausible: z.tuple([z.string(), z.string()]),
});

/** One value of one property of a person. */
export const Statement = z
  .strictObject({
    property: z.enum(Object.keys(properties) as [keyof typeof properties, ...(keyof typeof properties)[]]),
    value: text,
    rank: rank.optional(),
    reason: text.optional(),
    /** The day the value is said of, where that matters: an age, a weekly distance. */
    asOf: date.optional(),
    note: text.optional(),
    sources,
  })
  .refine(needsReason, REASON);

export const Alias = z.strictObject({
  name: text,
  /** `variant`: another transliteration or spelling in use; `misspelling`: simply wrong. */
  kind: z.enum(['full', 'short', 'married', 'variant', 'misspelling', 'nickname', 'former']),
  sources,
});

export const Relation = z
  .strictObject({
    type: z.enum(['coach', 'athlete', 'spouse', 'sibling', 'parent', 'child', 'relative', 'club', 'manager']),
    /** The other side: a person of the dataset, or a name. */
    person: id.optional(),
    name: text.optional(),
    from: date.optional(),
    to: date.optional(),
    rank: rank.optional(),
    reason: text.optional(),
    note: text.optional(),
    sources,
  })
  .refine((relation) => (relation.person === undefined) !== (relation.name === undefined), {
    message: 'a relation names either a person of the dataset or a name',
    path: ['person'],
  })
  .refine(needsReason, REASON);

/** A happening in a life that is no result: moved, met, signed, planned. */
export const LifeEvent = z
  .strictObject({
    type: z.enum([
      'moved',
      'met',
      'began',
      'studied',
      'worked',
      'fled',
      'returned',
      'signed',
      'left',
      'planned',
      'retired',
      'honoured',
      'banned',
      'family',
      'other',
    ]),
    date: date.optional(),
    /** One sentence, in the project's own words. */
    text,
    place: text.optional(),
    /** Others of the dataset it happened with. */
    with: z.array(id).optional(),
    rank: rank.optional(),
    reason: text.optional(),
    sources,
  })
  .refine(needsReason, REASON);

const NationSpan = z.strictObject({ code: nation, from: date.optional(), to: date.optional(), sources });

const personCore = {
  id,
  name: text,
  given: text.optional(),
  family: text.optional(),
  sex,
  /** In order of time; the last one is the present one. */
  nations: z.array(NationSpan).min(1),
  aliases: z.array(Alias).optional(),
  statements: z.array(Statement).optional(),
};

/** A person known from lists: one line of `people.ndjson`. */
export const ListedPerson = z.strictObject({ ...personCore, relations: z.array(Relation).optional() });

/** A curated person: one file of `people/`. */
export const CuratedPerson = z.strictObject({
  ...personCore,
  roles: z.array(z.enum(['athlete', 'coach', 'official'])).min(1),
  relations: z.array(Relation).optional(),
  life: z.array(LifeEvent).optional(),
});

/** One performance, or one place without a mark: a line of `marks/<discipline>.ndjson`. */
export const Mark = z
  .strictObject({
    discipline: id,
    environment,
    sex: sexOfRace,
    person: id.optional(),
    /** A relay or national team, as the list prints it. */
    team: text.optional(),
    nation,
    mark: text.optional(),
    /** Why there is no mark. */
    outcome: z.enum(['DNF', 'DNS', 'DQ', 'NM', 'NH']).optional(),
    date,
    place: z.int().min(1).optional(),
    /** Round and heat as the list codes it: `2sf1`. */
    round: text.optional(),
    event: id.optional(),
    competition: text.optional(),
    venue: text.optional(),
    city: text.optional(),
    country: nation.optional(),
    wind: wind.optional(),
    timing: timing.optional(),
    /** First marathon, first international: as a source says it. */
    debut: z.literal(true).optional(),
    /** The day of the decision since which it counts no more: it did until then, and the place is the one it had. */
    annulled: date.optional(),
    rank: rank.optional(),
    reason: text.optional(),
    note: text.optional(),
    sources,
  })
  .refine((mark) => (mark.person === undefined) !== (mark.team === undefined), {
    message: 'a mark is of either a person or a team',
    path: ['person'],
  })
  .refine((mark) => mark.annulled === undefined || mark.rank === 'deprecated', {
    message: 'a mark that was annulled is deprecated',
    path: ['annulled'],
  })
  .refine(needsReason, REASON);

/** A step of a record, in `records/<discipline>.json`. */
export const RecordEntry = z.strictObject({
  sex: sexOfRace,
  environment,
  category: z.enum(['open', 'mixed', 'women-only']),
  /** `world`, an area, or a nation's code. */
  area: z.union([z.literal('world'), area, nation]),
  mark: text,
  wind: wind.optional(),
  timing: timing.optional(),
  holders: z.array(z.strictObject({ person: id.optional(), name: text.optional(), nation })).min(1),
  set: date,
  venue: text.optional(),
  city: text.optional(),
  country: nation.optional(),
  status: z.enum(['ratified', 'world-best', 'pending', 'unratified', 'rescinded']),
  /** Day (or month) of ratification, where found. */
  ratified: date.optional(),
  /** Set where the list starts anew with a mark that is no improvement: new javelin, first official list. */
  restart: text.optional(),
  note: text.optional(),
  sources,
});

export const RecordFile = z.strictObject({ discipline: id, records: z.array(RecordEntry) });

const Edition = z.strictObject({
  id,
  year: z.int(),
  /** The ordinal the organiser counts: London 2016 was the 36th. */
  edition: z.int().min(1).optional(),
  name: text.optional(),
  date: date.optional(),
  city: text.optional(),
  country: nation.optional(),
  note: text.optional(),
  sources,
});

/** A series of events: `events/<series>.json`. */
export const Series = z.strictObject({
  id,
  name: text,
  aliases: z.array(text).optional(),
  kind: z.enum(['road-race', 'championship', 'games', 'meeting', 'cross-country']),
  /** The discipline of a one-discipline race. */
  discipline: id.optional(),
  city: text.optional(),
  country: nation.optional(),
  organiser: text.optional(),
  firstHeld: date.optional(),
  /** What must be known of the series as a whole: that the lists print no name and it goes by its city. */
  note: text.optional(),
  sources,
  editions: z.array(Edition),
});

/** What a text says, with the verdict of those who checked it: `claims/<source>.json`. */
export const Claim = z.strictObject({
  id,
  /** Whom it is about; several for a claim of two people, none for one of a race or a place. */
  subjects: z.array(id),
  /** What it is about when no person, and what of the subject is claimed: `age`, `marathon debut mark`. */
  about: text.optional(),
  property: id,
  claimed: text,
  verdict: z.enum(['supported', 'contradicted', 'unknown']),
  /** The right value, as far as known. */
  actual: text.optional(),
  /** The day a supported claim stopped being true, and what is true since. */
  until: date.optional(),
  since: text.optional(),
  reason: text.optional(),
  /** What proves the verdict; none for an unknown one. */
  sources: z.array(id),
});

export const ClaimFile = z.strictObject({
  /** The article. */
  source: id,
  /** The day its claims are read as of. */
  asOf: date,
  claims: z.array(Claim),
});

/** `dataset.json`: what the dataset is. */
export const DatasetInfo = z.strictObject({
  title: text,
  /** The day the data was last reviewed. */
  date,
  license: text,
  /** Youngest and oldest someone can be with a mark, where that is not what seniors are. */
  ages: z.tuple([z.int().min(0), z.int().max(130)]).optional(),
});

export const Expectations = z.strictObject({
  /** Counts that may not drop. */
  counts: z.partialRecord(z.enum(['people', 'marks', 'events', 'records', 'sources', 'claims']), z.int()),
  /** Share of people, of 1, that have a value; may not drop. */
  fill: z.partialRecord(z.enum(['born', 'nation']), z.number().min(0).max(1)),
});

export type Source = z.infer<typeof Source>;
export type Country = z.infer<typeof Country>;
export type Discipline = z.infer<typeof Discipline>;
export type Statement = z.infer<typeof Statement>;
export type Relation = z.infer<typeof Relation>;
export type LifeEvent = z.infer<typeof LifeEvent>;
export type CuratedPerson = z.infer<typeof CuratedPerson>;
export type ListedPerson = z.infer<typeof ListedPerson>;
export type Mark = z.infer<typeof Mark>;
export type RecordEntry = z.infer<typeof RecordEntry>;
export type RecordFile = z.infer<typeof RecordFile>;
export type Series = z.infer<typeof Series>;
export type Claim = z.infer<typeof Claim>;
export type ClaimFile = z.infer<typeof ClaimFile>;
export type DatasetInfo = z.infer<typeof DatasetInfo>;
export type Expectations = z.infer<typeof Expectations>;
