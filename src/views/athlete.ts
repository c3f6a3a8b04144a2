import type { AthleteData, PerformanceItem } from '../contract/athlete.ts';
import { ordinal } from '../domain/ordinal.ts';
import { type PropertyName, properties } from '../domain/property.ts';
import type { Answer } from '../queries/answer.ts';
import { matchWords } from './age.ts';
import { type Block, type Cell, cell, type Doc, type Field, type Tone, when, withSources } from './doc.ts';
import type { DisciplineNames } from './records.ts';
import { ageWords, ageYears, grouped, joined, spanWords } from './words.ts';

export function athleteView({ data, sources }: Answer<AthleteData>, names: DisciplineNames): Doc {
  const { person, match, results, claims } = data;
  const blocks: Block[] = [
    { kind: 'headline', text: headline(data, names) },
    ...when(match, { kind: 'text', text: matchWords(match), tone: 'muted' }),
    { kind: 'fields', rows: lifeFields(data) },
    ...(claims ? claimBlocks(claims, sources) : careerBlocks(data, names)),
  ];
  const more = `every result: stadion timeline ${person.id}`;
  return [
    ...withSources(blocks, sources),
    ...when(!claims && results.length > 0, { kind: 'text', text: more, tone: 'muted' }),
  ];
}

function careerBlocks(data: AthleteData, names: DisciplineNames): Block[] {
  return [
    ...bestsBlocks(data.bests, names),
    ...recordBlocks(data, names),
    ...honourBlocks(data, names),
    ...lifeBlocks(data),
    ...factBlocks(data),
    ...disputeBlocks(data),
  ];
}

/** `Kelvin Kiptum, Kenya, marathon 2:00:35, 1999-12-02 to 2024-02-11, aged 24`. */
function headline({ person, nations, bests, age }: AthleteData, names: DisciplineNames): string {
  const [best] = bests;
  const nation = nations.findLast(({ code }) => code === person.nations.at(-1));
  const born = person.born?.value;
  const years = age && ageYears(age);
  const life = person.died
    ? joined([`${born ?? '?'} to ${person.died.value}`, years && `aged ${years}`])
    : joined([born && `born ${born}`, years && `${years} years old`]);
  return joined([
    person.name,
    nation?.name ?? person.nations.at(-1),
    best && `${nameOf(best.discipline, names)} ${best.mark}`,
    life,
  ]);
}

function lifeFields({ person, nations, names, age, relations }: AthleteData): Field[] {
  const { born, died } = person;
  const shown = relations.filter(({ rank }) => rank !== 'deprecated');
  return [
    ...(born ? [{ label: 'born', value: joined([born.value, born.place]), cites: born.sources }] : []),
    ...(died
      ? [
          {
            label: 'died',
            value: joined([died.value, age && `aged ${ageWords(age, age.days)}`, died.place, died.cause]),
            cites: died.sources,
          },
        ]
      : age
        ? [{ label: 'age', value: ageWords(age, age.days) }]
        : []),
    {
      label: nations.length > 1 ? 'nations' : 'nation',
      value: nations
        .map(({ name, code, from, to }) => joined([`${name} (${code})`, spanWords(from, to)], ' '))
        .join('; '),
      cites: unique(nations),
    },
    ...(names.length > 0
      ? [
          {
            label: 'also',
            value: names.map(({ name, kind }) => (kind === 'misspelling' ? `${name} (misspelling)` : name)).join('; '),
            cites: unique(names),
          },
        ]
      : []),
    ...(person.roles.includes('coach') || person.roles.includes('official')
      ? [{ label: 'roles', value: person.roles.join(', ') }]
      : []),
    ...shown.map(({ type, name, from, to, sources }) => ({
      label: type,
      value: joined([name, spanWords(from, to)]),
      cites: sources,
    })),
  ];
}

function bestsBlocks(bests: readonly PerformanceItem[], names: DisciplineNames): Block[] {
  const rows = bests.map((best) => [
    cell(`${nameOf(best.discipline, names)}${best.environment === 'indoor' ? ' indoor' : ''}`),
    cell(best.mark, 'strong'),
    cell(best.date),
    cell(whereOf(best)),
  ]);
  return when(
    rows.length > 0,
    { kind: 'heading', text: 'Personal bests' },
    {
      kind: 'table',
      columns: [
        { key: 'discipline', title: 'discipline' },
        { key: 'mark', title: 'mark', align: 'right' },
        { key: 'date', title: 'date' },
        { key: 'event', title: 'where', flexible: true },
      ],
      rows,
      cites: bests.map(({ sources }) => sources),
    },
  );
}

function recordBlocks({ records }: AthleteData, names: DisciplineNames): Block[] {
  const rows = records.map(({ discipline, environment, category, area, mark, set, ended, stood, days, status }) => [
    cell(
      joined(
        [nameOf(discipline, names), environment === 'indoor' && 'indoor', category === 'women-only' && 'women only'],
        ' ',
      ),
    ),
    cell(area),
    cell(mark, stood ? 'strong' : 'muted'),
    cell(set),
    { text: stood ? (ended ?? 'stands') : status, raw: ended },
    { text: days === null ? '' : grouped(days), raw: days },
  ]);
  return when(
    rows.length > 0,
    { kind: 'heading', text: 'Records' },
    {
      kind: 'table',
      columns: [
        { key: 'discipline', title: 'discipline', flexible: true },
        { key: 'area', title: 'area' },
        { key: 'mark', title: 'mark', align: 'right' },
        { key: 'set', title: 'set' },
        { key: 'ended', title: 'until' },
        { key: 'days', title: 'days', align: 'right' },
      ],
      rows,
      cites: records.map(({ sources }) => sources),
    },
  );
}

/** First to third places, and what is known of Games and championships. */
function honourBlocks({ results }: AthleteData, names: DisciplineNames): Block[] {
  const placed = results.filter(({ place }) => place !== null && place <= 3);
  const rows = placed.map((result) => [
    cell(result.date),
    cell(ordinal(result.place ?? 0)),
    cell(nameOf(result.discipline, names)),
    cell(result.mark),
    cell(whereOf(result)),
  ]);
  return when(
    rows.length > 0,
    { kind: 'heading', text: 'Top-three places' },
    {
      kind: 'table',
      columns: [
        { key: 'date', title: 'date' },
        { key: 'place', title: 'place' },
        { key: 'discipline', title: 'discipline' },
        { key: 'mark', title: 'mark', align: 'right' },
        { key: 'event', title: 'where', flexible: true },
      ],
      rows,
      cites: placed.map(({ sources }) => sources),
    },
  );
}

function lifeBlocks({ life }: AthleteData): Block[] {
  const told = life.filter(({ rank }) => rank !== 'deprecated');
  const rows = told.map(({ date, text, place }) => [
    cell(date ?? ''),
    cell(joined([text, place && !text.includes(place) && `(${place})`], ' ')),
  ]);
  return when(
    rows.length > 0,
    { kind: 'heading', text: 'Life' },
    {
      kind: 'table',
      columns: [
        { key: 'date', title: 'date' },
        { key: 'text', title: 'what', flexible: true },
      ],
      rows,
      cites: told.map(({ sources }) => sources),
    },
  );
}

/** What else is stated and not disputed. */
function factBlocks({ facts, disputed }: AthleteData): Block[] {
  const open = (property: string, asOf: string | null) =>
    disputed.some((each) => each.property === property && each.asOf === asOf && each.values.length > 1);
  const rows = facts
    .filter(({ rank, property, asOf }) => rank !== 'deprecated' && property !== 'age' && !open(property, asOf))
    .map(({ property, value, asOf, sources }) => ({
      label: labelOf(property),
      value: joined([value, asOf && `(${asOf})`], ' '),
      cites: sources,
    }));
  return when(rows.length > 0, { kind: 'heading', text: 'Also stated' }, { kind: 'fields', rows });
}

const RANKS = {
  preferred: { word: 'preferred', tone: 'good' },
  normal: { word: 'also said', tone: 'plain' },
  deprecated: { word: 'wrong', tone: 'bad' },
} as const;

function disputeBlocks({ disputed }: AthleteData): Block[] {
  const told = disputed.flatMap(({ property, asOf, statements }) =>
    statements.map((statement) => ({ of: joined([labelOf(property), asOf && `on ${asOf}`], ' '), ...statement })),
  );
  const rows = told.map(({ of, value, rank, reason }): Cell[] => [
    cell(of),
    cell(value, RANKS[rank].tone),
    cell(joined([RANKS[rank].word, reason], ': ')),
  ]);
  return when(
    rows.length > 0,
    { kind: 'heading', text: 'Where sources differ' },
    {
      kind: 'table',
      columns: [
        { key: 'property', title: 'of', flexible: true },
        { key: 'value', title: 'value', flexible: true },
        { key: 'reason', title: 'rank, and why', flexible: true },
      ],
      rows,
      cites: told.map(({ sources }) => sources),
    },
  );
}

const VERDICT_TONES: Readonly<Record<string, Tone>> = {
  contradicted: 'bad',
  outdated: 'warn',
  supported: 'good',
  unknown: 'muted',
};

/** The verdicts, those a reader must know first at the top. */
const VERDICTS = Object.keys(VERDICT_TONES);

type Claims = NonNullable<AthleteData['claims']>;

function claimBlocks(claims: Claims, sources: Answer<AthleteData>['sources']): Block[] {
  if (claims.length === 0) return [{ kind: 'note', text: 'no claims about this person have been collected' }];
  const texts = [...new Set(claims.map(({ source }) => source))];
  return texts.flatMap((text): Block[] => {
    const own = claims
      .filter(({ source }) => source === text)
      .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
    const source = sources[text];
    const counts = VERDICTS.map(
      (verdict) => [own.filter((claim) => claim.verdict === verdict).length, verdict] as const,
    );
    return [
      { kind: 'heading', text: joined([`"${source?.title ?? text}"`, source?.publisher, own[0]?.asOf]) },
      {
        kind: 'text',
        text: joined(counts.map(([count, verdict]) => count > 0 && `${count} ${verdict}`)),
        tone: 'muted',
      },
      {
        kind: 'table',
        columns: [
          { key: 'verdict', title: 'verdict' },
          { key: 'claimed', title: 'the text says', flexible: true },
          { key: 'actual', title: 'what is known', flexible: true },
        ],
        rows: own.map(({ verdict, property, claimed, actual, reason }) => [
          cell(verdict, VERDICT_TONES[verdict] ?? 'plain'),
          cell(`${property.replaceAll('-', ' ')}: ${claimed}`),
          cell(joined([actual, reason], '. ')),
        ]),
        cites: own.map((claim) => claim.sources),
      },
    ];
  });
}

function unique(facts: readonly { readonly sources: readonly string[] }[]): string[] {
  return [...new Set(facts.flatMap(({ sources }) => sources))];
}

function nameOf(discipline: string, names: DisciplineNames): string {
  return (names.get(discipline) ?? discipline).toLowerCase();
}

function whereOf({ event, city, country }: PerformanceItem): string {
  return joined([event, city && !event?.includes(city) && city, country]);
}

function labelOf(property: string): string {
  return properties[property as PropertyName]?.label ?? property;
}

export function athleteExplanation({ asOf }: Answer<AthleteData>): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'on', value: asOf },
        { label: 'age', value: 'birthdays lived through by that day, or by the day of death when that came first' },
        {
          label: 'bests',
          value: 'the best mark of each discipline up to that day; not with too much wind or on an aided course',
        },
        { label: 'records', value: 'marks that were records when set, with the day they were beaten by then' },
        { label: 'differing values', value: 'all are kept; the preferred one says why, a wrong one too' },
        { label: 'outdated claims', value: 'were true on the day of the text and stopped being so by that day' },
      ],
    },
  ];
}
