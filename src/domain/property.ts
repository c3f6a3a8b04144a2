/** The properties a statement can give a value to: their names in text, and what kind of value it is. */

type ValueKind = 'date' | 'place' | 'text' | 'age';

export interface Property {
  readonly label: string;
  readonly kind: ValueKind;
  /** True where a person has several values at once, so that two of them do not contradict each other. */
  readonly many?: true;
}

export const properties = {
  born: { label: 'born', kind: 'date' },
  'born-place': { label: 'birthplace', kind: 'place' },
  died: { label: 'died', kind: 'date' },
  'died-place': { label: 'place of death', kind: 'place' },
  'death-cause': { label: 'cause of death', kind: 'text' },
  buried: { label: 'buried', kind: 'text' },
  /** A printed age: what a text says someone was on the day `asOf`. */
  age: { label: 'age', kind: 'age' },
  'first-met-coach': { label: 'first met the coach', kind: 'date' },
  'coached-since': { label: 'coached since', kind: 'date' },
  'coaching-since': { label: 'coaching since', kind: 'date' },
  coached: { label: 'coaching', kind: 'text' },
  'started-running': { label: 'started running', kind: 'text' },
  retired: { label: 'retired', kind: 'date' },
  'marital-status': { label: 'marital status', kind: 'text' },
  residence: { label: 'residence', kind: 'place' },
  'training-base': { label: 'training base', kind: 'place', many: true },
  'training-altitude': { label: 'training altitude', kind: 'text', many: true },
  'weekly-distance': { label: 'weekly distance', kind: 'text', many: true },
  'daily-run': { label: 'daily run', kind: 'text' },
  'track-sessions': { label: 'track sessions', kind: 'text' },
  'long-runs': { label: 'long runs', kind: 'text' },
  occupation: { label: 'work beside running', kind: 'text', many: true },
  childhood: { label: 'childhood', kind: 'text', many: true },
  education: { label: 'education', kind: 'text', many: true },
  stance: { label: 'stance', kind: 'text', many: true },
  outlook: { label: 'outlook', kind: 'text', many: true },
  active: { label: 'active', kind: 'text', many: true },
  debut: { label: 'debut', kind: 'text', many: true },
  award: { label: 'award', kind: 'text', many: true },
} as const satisfies Record<string, Property>;

export type PropertyName = keyof typeof properties;

/** What a property is, by its name. */
export function propertyOf(name: PropertyName): Property {
  return properties[name];
}
