/** Where two people met, and who was ahead: a line a race. */
import type { PerformanceItem } from '../contract/athlete.ts';
import type { CompareData } from '../contract/compare.ts';
import { ordinal } from '../domain/ordinal.ts';
import { type Block, type Column, cell, section } from './doc.ts';
import type { DisciplineNames } from './records.ts';
import { counted, joined } from './words.ts';

export function meetingBlocks({ a, b, meetings, score }: CompareData, names: DisciplineNames): Block[] {
  const contests = new Set(meetings.map((meeting) => contestOf(meeting, names)));
  const [contest] = contests;
  const columns: Column[] = [
    { key: 'date', title: 'date' },
    { key: 'race', title: contests.size > 1 ? 'race' : (contest ?? ''), flexible: true },
    { key: 'a', title: a.person.name, flexible: true },
    { key: 'b', title: b.person.name, flexible: true },
  ];
  const rows = meetings.map((meeting) => {
    const { event, city } = meeting;
    const race = [contests.size > 1 && contestOf(meeting, names), event, city && !event?.includes(city) && city];
    const result = (who: 'a' | 'b') => cell(resultWords(meeting[who]), meeting.ahead === who ? 'strong' : 'plain');
    const cites = [...new Set([...meeting.a.sources, ...meeting.b.sources])];
    return { cells: [cell(meeting.date), cell(joined(race)), result('a'), result('b')], cites };
  });
  return section(`Known to have met ${timesWords(meetings.length)}: ${scoreWords(score)}`, columns, rows);
}

/** `once`, `3 times`. */
export function timesWords(count: number): string {
  return count === 1 ? 'once' : counted(count, 'time');
}

/** `6 to 7`, and what does not count for either. */
export function scoreWords({ a, b, level, unknown }: CompareData['score']): string {
  return joined([`${a} to ${b}`, level > 0 && `${level} level`, unknown > 0 && `${unknown} not known`]);
}

function resultWords({ place, mark, outcome }: PerformanceItem): string {
  return joined([place !== null && ordinal(place), mark ?? outcome], ' ');
}

/** `marathon`, `5000 metres indoor`. */
export function contestOf(
  { discipline, environment }: { discipline: string; environment: string },
  names: DisciplineNames,
): string {
  return joined([(names.get(discipline) ?? discipline).toLowerCase(), environment === 'indoor' && 'indoor'], ' ');
}
