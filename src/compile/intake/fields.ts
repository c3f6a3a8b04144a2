/** What a column can hold, and the usual ways columns are called. */
import { fold } from '../../domain/name.ts';

export const KINDS = ['results', 'people', 'events', 'records'] as const;

export type Kind = (typeof KINDS)[number];

/** Each field with the headings it goes by, folded; its own name is one of them. */
const SPELLINGS = {
  name: [
    'athlete',
    'runner',
    'competitor',
    'person',
    'holder',
    'full name',
    'athlete name',
    'runner name',
    'person name',
    'holders name',
    'sportler',
    'athlet',
    'athletin',
    'teilnehmer',
    'laufer',
    'navn',
    'namn',
    'nom et prenom',
    'atleta',
  ],
  given: ['given name', 'first name', 'firstname', 'forename', 'prenom', 'vorname', 'fornavn', 'nombre'],
  family: ['family name', 'last name', 'lastname', 'surname', 'nachname', 'nom', 'etternavn', 'apellido', 'apellidos'],
  team: ['relay team', 'team name'],
  sex: ['gender', 'geschlecht', 'sexe', 'sexo', 'kjonn', 'm f', 'person sex'],
  nation: [
    'nat',
    'nationality',
    'noc',
    'ioc',
    'nation code',
    'country code',
    'nationalitat',
    'nationalite',
    'person nation',
    'holders nation',
  ],
  born: [
    'dob',
    'birth',
    'birthdate',
    'birth date',
    'date of birth',
    'birthday',
    'yob',
    'birth year',
    'born year',
    'year of birth',
    'jahrgang',
    'jg',
    'geboren',
    'geburtsjahr',
    'geburtsdatum',
    'date de naissance',
    'fecha de nacimiento',
    'born value',
  ],
  died: ['death', 'death date', 'date of death', 'died value'],
  'born-place': ['birthplace', 'birth place', 'place of birth', 'geburtsort'],
  'died-place': ['place of death', 'death place'],
  aliases: ['alias', 'also known as', 'aka', 'other names'],
  club: ['club name', 'verein', 'lv verein', 'klubb'],
  coach: ['trainer', 'coach name'],
  residence: ['lives in', 'home town', 'hometown'],
  discipline: [
    'disziplin',
    'wettbewerb',
    'bewerb',
    'konkurrenz',
    'epreuve',
    'prueba',
    'ovelse',
    'event type',
    'distance',
  ],
  environment: ['indoor outdoor', 'setting'],
  mark: [
    'result',
    'time',
    'performance',
    'perf',
    'finish time',
    'gun time',
    'official time',
    'finish',
    'leistung',
    'zeit',
    'temps',
    'marca',
    'resultat',
    'tid',
    'ergebnis',
    'endzeit',
    'nettozeit',
    'bruttozeit',
  ],
  outcome: ['status code', 'result status'],
  date: [
    'day',
    'event date',
    'race date',
    'competition date',
    'result date',
    'set',
    'datum',
    'dato',
    'fecha',
    'date set',
  ],
  place: ['pos', 'position', 'rank', 'finish place', 'overall place', 'overall rank', 'platz', 'rang', 'plass'],
  round: ['heat', 'stage', 'phase', 'runde'],
  wind: ['wind m s', 'wind speed', 'vent', 'viento'],
  timing: ['timing method'],
  venue: ['stadium', 'stadion', 'sportstatte', 'location venue'],
  city: ['town', 'ort', 'ville', 'ciudad', 'location', 'by'],
  country: ['venue country', 'host country', 'land', 'pays', 'pais'],
  competition: [
    'meeting',
    'meet',
    'race',
    'competition name',
    'event name',
    'race name',
    'wettkampf',
    'veranstaltung',
    'stevne',
    'series name',
  ],
  event: ['event id', 'edition id'],
  series: ['series id'],
  edition: ['edition number', 'ordinal'],
  year: ['season', 'saison', 'jahr', 'annee', 'ano'],
  kind: ['series kind'],
  area: ['record area', 'region'],
  category: ['record category'],
  status: ['record status'],
  ratified: ['ratification date'],
  source: ['sources', 'source url', 'url', 'reference', 'quelle'],
  note: ['notes', 'remark', 'remarks', 'comment', 'comments'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof SPELLINGS;

export const FIELDS = Object.keys(SPELLINGS) as Field[];

const BY_HEADING = new Map<string, Field>(
  FIELDS.flatMap((field) => [field, ...SPELLINGS[field]].map((spelling) => [fold(spelling), field] as const)),
);

/** The field a heading names; undefined for one that nobody has given a meaning. */
export function fieldOf(heading: string): Field | undefined {
  return BY_HEADING.get(fold(heading));
}

/** Headings that mean one thing in one table and another in the next: what stands beside them decides. */
export function decided(headings: readonly string[], named: ReadonlySet<Field>): Map<string, Field> {
  const decisions = new Map<string, Field>();
  for (const heading of headings) {
    const folded = fold(heading);
    // `Event` is the discipline where nothing else is, else the competition.
    if (folded === 'event') decisions.set(heading, named.has('discipline') ? 'competition' : 'discipline');
    // A country beside a place is where that lies; alone, or beside a name, it is the nation.
    if (folded === 'country' && !named.has('nation')) {
      decisions.set(heading, named.has('city') || named.has('venue') ? 'country' : 'nation');
    }
  }
  return decisions;
}
