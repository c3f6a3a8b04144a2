/** Performances outside competition that reports count all the same: in no list, and so never held against one. */
import { dateOf } from '../../../domain/date.ts';

export interface Exhibition {
  readonly person: string;
  readonly discipline: string;
  readonly value: number;
  readonly day: string;
  /** Reports say of it that a barrier was broken. */
  readonly barrier?: true;
}

const EXHIBITIONS: readonly Exhibition[] = [
  { person: 'eliud-kipchoge', discipline: 'marathon', value: 7_180_200, day: '2019-10-12', barrier: true },
  { person: 'eliud-kipchoge', discipline: 'marathon', value: 7_225_000, day: '2017-05-06' },
  { person: 'faith-kipyegon', discipline: 'mile', value: 246_420, day: '2025-06-26' },
];

/** Those of a person up to a day. */
export function exhibitionsOf(person: string, by: number): readonly Exhibition[] {
  return EXHIBITIONS.filter((each) => each.person === person && dateOf(each.day).first <= by);
}
