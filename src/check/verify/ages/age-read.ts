import type { CountSpan, OrdinalSpan, PeriodSpan } from '../../reading/span.ts';

/**
 * `now`: on the day of publication; `event`: when something happened that the sentence tells of; `then`: at another
 * time; `turn`: on a birthday that is over or near; `ago`: born so many years ago, which may be one more than the age;
 * `would`: on a birthday that he did not live to see.
 */
export type When = 'now' | 'event' | 'then' | 'turn' | 'ago' | 'would';

/** How far from a birthday the day of a sentence is: `two days after his 20th birthday` is from -2 to -2. */
export interface FromBirthday {
  /** Days from that day to the birthday. */
  readonly days: number;
  readonly give: number;
  /** Of the day that is told, and never of that of the text. */
  readonly ofTold?: true;
}

export interface Read {
  readonly birthday?: FromBirthday | undefined;
  readonly years: number;
  /** `22 years, 245 days old`: since the last birthday. */
  readonly days?: number;
  /** `nearly 42`: from the one to the other. */
  readonly atLeast?: number;
  readonly when: When;
  /** `adjective`: 23-year-old; `name`: right behind a name; `opening`: At 23, he; `clause`: of the subject. */
  readonly beside: 'adjective' | 'name' | 'opening' | 'clause' | 'possessor';
}

export type AgeSpan = PeriodSpan | CountSpan | OrdinalSpan;

export type Place = { readonly start: number; readonly end: number };

const [YOUNGEST, OLDEST] = [12, 110];

export const isAge = (years: number) => years >= YOUNGEST && years <= OLDEST && Number.isInteger(years);
