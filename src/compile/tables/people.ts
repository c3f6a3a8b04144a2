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
} from '../../dataset/entries.ts';
import { storedPerson } from '../../dataset/stored.ts';
import { type AnyPerson, type DataIndex, whenOf, whereOf } from '../index-data.ts';
import type { Frame } from '../lint/rule.ts';
import type { Entry } from '../page-writer.ts';
import type * as schema from '../schema.ts';

/** A person as it is compiled: with the marks and records, and what texts say. */
export function compiledPerson(
  raw: AnyPerson,
  marks: readonly schema.Mark[],
  index: DataIndex,
  records: readonly HeldRecord[],
  claims: readonly Claim[],
): Person {
  const listed = marks.map((mark) => performanceOf(mark, index));
  const performances = [...listed, ...recordMarks(records, listed, raw.nations.at(-1)?.code ?? '')];
  return personOf(raw, index, performances, records, claims);
}

export function personEntry(person: Person): Entry {
  return { key: person.id, value: storedPerson(person), cites: citedBy(person) };
}

function personOf(
  raw: AnyPerson,
  index: DataIndex,
  marks: Performance[],
  records: readonly HeldRecord[],
  claims: readonly Claim[],
): Person {
  const { id, name, sex } = raw;
  return {
    id,
    name,
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

/** A record that counted is a mark too, where no list of marks has it: relays aside, whose time is the team's. */
function recordMarks(records: readonly HeldRecord[], listed: readonly Performance[], nation: string): Performance[] {
  const known = new Set(listed.map(({ discipline, date, mark }) => `${discipline}/${date}/${mark}`));
  return records.flatMap(({ discipline, environment, mark, set, stood, city, country, sources }): Performance[] => {
    const key = `${discipline}/${set}/${mark}`;
    if (!stood || known.has(key) || discipline.includes('relay')) return [];
    known.add(key);
    const where = { ...(city === undefined ? {} : { city }), ...(country === undefined ? {} : { country }) };
    return [{ discipline, environment, mark, date: set, nation, ...where, sources }];
  });
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

/** A mark with what its event says of days, place and name filled in where the mark itself does not. */
function performanceOf(mark: schema.Mark, index: DataIndex): Performance {
  const { person: _person, team: _team, sex: _sex, venue, ...rest } = mark;
  const where = whereOf(mark, index);
  // One word for the place is enough: the stadium only where the city is not known.
  const stadium = where.city === undefined && venue !== undefined ? { venue } : {};
  return { ...rest, date: whenOf(mark, index), ...stadium, ...where } as Performance;
}

/** Person id to what texts say of them. */
export function claimsBySubject(data: Frame): Map<string, Claim[]> {
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
