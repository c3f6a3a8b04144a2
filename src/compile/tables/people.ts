/** People as the compiled dataset holds them: all that is known of one person in one entry. */
import type {
  Alias,
  Claim,
  HeldRecord,
  LifeEvent,
  Nation,
  Performance,
  Person,
  Relation,
  Statement,
} from '../../dataset/layout.ts';
import type { AnyPerson, DataIndex } from '../index-data.ts';
import type { Data } from '../load.ts';
import type { Entry } from '../page-writer.ts';
import type * as schema from '../schema.ts';

/** Every person, sorted by id. */
export function peopleOf(data: Data, index: DataIndex, held: ReadonlyMap<string, readonly HeldRecord[]>): Person[] {
  const marks = marksByPerson(data);
  const claims = claimsBySubject(data);
  return [...index.people.values()]
    .map(({ record }) => {
      const performances = (marks.get(record.id) ?? []).map((mark) => performanceOf(mark, index));
      return personOf(record, index, performances, held.get(record.id) ?? [], claims.get(record.id) ?? []);
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function* peopleTable(people: readonly Person[]): Generator<Entry> {
  for (const person of people) yield { key: person.id, value: person, cites: citedBy(person) };
}

function personOf(
  raw: AnyPerson,
  index: DataIndex,
  marks: Performance[],
  records: readonly HeldRecord[],
  claims: readonly Claim[],
): Person {
  const { id, name, given, family, sex } = raw;
  return {
    id,
    name,
    ...(given === undefined ? {} : { given }),
    ...(family === undefined ? {} : { family }),
    sex,
    roles: raw.roles ?? ['athlete'],
    nations: raw.nations.map((span) => nationOf(span, index)),
    aliases: (raw.aliases ?? []) as Alias[],
    statements: (raw.statements ?? []).map((each) => ({ rank: 'normal', ...each }) as Statement),
    relations: (raw.relations ?? []).map((each) => relationOf(each, index)),
    life: (raw.life ?? []).map((each) => lifeEventOf(each, index)),
    marks: marks.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    records,
    claims,
  };
}

function nationOf(span: schema.CuratedPerson['nations'][number], index: DataIndex): Nation {
  const country = index.countries.get(span.code);
  const demonym = country?.demonyms[0];
  return { ...span, name: country?.name ?? span.code, ...(demonym ? { demonym } : {}) } as Nation;
}

function relationOf(raw: schema.Relation, index: DataIndex): Relation {
  const name = raw.name ?? index.people.get(raw.person ?? '')?.record.name ?? '';
  return { rank: 'normal', ...raw, name } as Relation;
}

function lifeEventOf(raw: schema.LifeEvent, index: DataIndex): LifeEvent {
  const others = raw.with?.map((id) => ({ id, name: index.people.get(id)?.record.name ?? id }));
  return { rank: 'normal', ...raw, ...(others ? { with: others } : {}) } as LifeEvent;
}

/** A mark with what its event says of place and name filled in where the mark itself does not. */
function performanceOf(mark: schema.Mark, index: DataIndex): Performance {
  const { person: _person, team: _team, sex: _sex, ...rest } = mark;
  const found = mark.event === undefined ? undefined : index.events.get(mark.event);
  const competition = rest.competition ?? found?.edition.name ?? found?.series.name;
  const city = rest.city ?? found?.edition.city ?? found?.series.city;
  const country = rest.country ?? found?.edition.country ?? found?.series.country;
  return {
    ...rest,
    ...(competition ? { competition } : {}),
    ...(city ? { city } : {}),
    ...(country ? { country } : {}),
  } as Performance;
}

function marksByPerson(data: Data): Map<string, schema.Mark[]> {
  const marks = new Map<string, schema.Mark[]>();
  for (const { record } of data.marks) {
    if (record.person === undefined) continue;
    const own = marks.get(record.person);
    if (own) own.push(record);
    else marks.set(record.person, [record]);
  }
  return marks;
}

function claimsBySubject(data: Data): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const { record: file } of data.claims) {
    for (const { subjects, about: _about, ...claim } of file.claims) {
      for (const subject of subjects) {
        claims.set(subject, [
          ...(claims.get(subject) ?? []),
          { ...claim, source: file.source, asOf: file.asOf } as Claim,
        ]);
      }
    }
  }
  return claims;
}

function citedBy(person: Person): Set<string> {
  const facts = [
    ...person.nations,
    ...person.aliases,
    ...person.statements,
    ...person.relations,
    ...person.life,
    ...person.marks,
    ...person.records,
    ...person.claims,
  ];
  return new Set([...facts.flatMap((fact) => fact.sources), ...person.claims.map((claim) => claim.source)]);
}
