/** The parts of a sentence that mean something to a check: who, what, where, when, how much. */
import type { Discipline } from '../../dataset/entries.ts';
import type { PartialDate } from '../../domain/date.ts';
import type { Sex } from '../../domain/discipline.ts';
import type { Label } from '../cast/labels.ts';

/** Where a part stands in its sentence, in UTF-16 units. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** One value a written amount can have: milliseconds, millimetres or points, and the step of its last digit. */
export interface Amount {
  readonly value: number;
  readonly unit: 'ms' | 'mm' | 'points';
  readonly step: number;
  /** Of a time that no clock shows, `2:07:93`: its digits, `020793`. The value is what they come to. */
  readonly misprint?: string;
}

/** An amount of time, length or points: a mark, or a gap between marks, as the words around it decide. */
export interface AmountSpan extends Place {
  readonly kind: 'amount';
  /** The likelier reading first: `2:25.39` is minutes on the track, hours and minutes on the road. */
  readonly readings: readonly Amount[];
  /** `clock`: with colons; `words`: with units; `bare`: figures alone, like 9.58. */
  readonly form: 'clock' | 'words' | 'bare';
  /** A hyphenated adjective: `nine-second`, `six-metre`. */
  readonly adjective: boolean;
}

/** Whole years, months, weeks or days: `16 years`, `13 days`, and as an adjective, `19-year-old`. */
export interface PeriodSpan extends Place {
  readonly kind: 'period';
  readonly count: number;
  readonly unit: 'year' | 'month' | 'week' | 'day';
  /** `19-year-old`: an age of a person or of a record. */
  readonly old: boolean;
  readonly half: boolean;
}

export interface OrdinalSpan extends Place {
  readonly kind: 'ordinal';
  readonly value: number;
}

/** A plain number. */
export interface CountSpan extends Place {
  readonly kind: 'count';
  readonly value: number;
  readonly words: boolean;
}

export interface DateSpan extends Place {
  readonly kind: 'date';
  readonly date: PartialDate;
  /** Counted from the day of publication: `yesterday`, `last December`, `on Sunday`. */
  readonly relative: boolean;
}

export interface DisciplineSpan extends Place {
  readonly kind: 'discipline';
  readonly disciplines: readonly Discipline[];
}

export interface NationSpan extends Place {
  readonly kind: 'nation';
  readonly codes: readonly string[];
  readonly form: 'name' | 'demonym';
}

export interface EventSpan extends Place {
  readonly kind: 'event';
  /** Ids of the series that can be meant. */
  readonly series: readonly string[];
  /** A year that is part of the name: `the 2023 London Marathon`. */
  readonly year: number | undefined;
  /** Years of all that a city hosted, where its name tells which is meant: `the Tokyo Olympics`, `the Osaka world championships`. */
  readonly hosted?: readonly number[];
  /** The adjective of a title, `Olympic champion`: of the person, not of the race that is told. */
  readonly title?: boolean;
}

/** A name with a capital that is no person, nation or event: a city, a venue, a firm. */
interface PlaceSpan extends Place {
  readonly kind: 'place';
  /** Folded. */
  readonly name: string;
  /** Whether an event of the dataset is held in a place called so. */
  readonly known: boolean;
}

/** How words lead to a person. */
type Via = 'full' | 'surname' | 'misspelt' | 'pronoun' | 'epithet';

export interface PersonSpan extends Place {
  readonly kind: 'person';
  readonly via: Via;
  /** Ids of who can be meant, the best known first; of a pronoun or epithet none, until the cast is asked. */
  readonly candidates: readonly string[];
  /** Whether the best known of them is far better known than the others. */
  readonly isFamous?: boolean;
  /** A surname behind a given name that nobody of the name has. */
  readonly isOtherwise?: boolean;
  /** The folded words of a name. */
  readonly words: readonly string[];
  readonly sex: Exclude<Sex, 'X'> | undefined;
  /** `his`, `her`, `Kiptum's`: what follows is the person's. */
  readonly possessive: boolean;
  /** Of an epithet: the nations one of which the person has; `the 23-year-old Swede`. */
  readonly nations?: readonly string[];
  /** Of an epithet that is an age alone: the years. */
  readonly years?: number;
  /** Of an epithet that is an age: the title beside it, `world champion`. */
  readonly honour?: string;
  /** Of an epithet that is a title or a calling: its words, `olympic champion`. */
  readonly role?: string;
  /** Of a role: where its possessor ends, `his coach`. */
  readonly of?: number;
  /** Of an epithet that is the label of a line in a profile, `Age:`: what it tells of whoever the profile is of. */
  readonly label?: Label;
  /** Of an epithet: where the word for the nation stands, the noun beside it left out. */
  readonly nationStart?: number;
  readonly nationEnd?: number;
  /** Nobody is named: whom the page is of, before the first word of a line. */
  readonly implied?: boolean;
  /** A surname that is a place, too, where events are held: `Paris`, `London`. */
  readonly orPlace?: boolean;
}

/** A record that is spoken of: `world record`, `Kenyan record`, `course record`, `personal best`. */
export interface RecordSpan extends Place {
  readonly kind: 'record';
  readonly scope: 'world' | 'area' | 'nation' | 'olympic' | 'championship' | 'course' | 'personal' | 'any';
  /** Of scope `area`, its id; of `nation`, codes where the words say which. */
  readonly areas: readonly string[];
  readonly category: 'women-only' | 'mixed' | undefined;
}

export type Span =
  | AmountSpan
  | PeriodSpan
  | OrdinalSpan
  | CountSpan
  | DateSpan
  | DisciplineSpan
  | NationSpan
  | EventSpan
  | PlaceSpan
  | PersonSpan
  | RecordSpan;

export type SpanOf<Kind extends Span['kind']> = Extract<Span, { kind: Kind }>;
