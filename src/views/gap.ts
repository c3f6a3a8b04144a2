import type { GapData, GapSide } from '../contract/gap.ts';
import { daysWords } from '../domain/days-apart.ts';
import { gapWords } from '../domain/gap.ts';
import { holderWords } from '../domain/team.ts';
import type { Answer } from '../queries/answer.ts';
import { type Block, type Doc, type Field, when, withSources } from './doc.ts';
import type { DisciplineNames } from './records.ts';
import { ageWords, areaWords, counted, joined, sentence, sexWords } from './words.ts';

export function gapView({ data, sources }: Answer<GapData>, names: DisciplineNames): Doc {
  const { a, b, difference } = data;
  const blocks: Block[] = [
    { kind: 'headline', text: difference.text },
    { kind: 'text', text: sentenceOf(data, names) },
    {
      kind: 'fields',
      rows: [
        ...(data.of === 'records' ? [recordField(a), recordField(b)] : []),
        ...(isSame(a, b) ? [] : [...percentField(data), ...spanField(data), ...calendarField(data)]),
        ...paceField(a),
        ...(a.text === b.text ? [] : paceField(b)),
      ],
    },
    ...notes(data),
  ];
  return withSources(blocks, sources);
}

/** `2:00:35 is better than 2:01:09 (marathon)`, `from 2018-09-16 to 2022-09-25`. */
function sentenceOf(data: GapData, names: DisciplineNames): string {
  const { of, a, b, better, calendar } = data;
  if (of === 'dates') {
    const [from, to] = calendar?.earlier === 'b' ? [b, a] : [a, b];
    return calendar?.earlier === null
      ? `between ${a.text} and ${b.text}, which overlap`
      : `from ${from.text} to ${to.text}`;
  }
  const contest = data.discipline === null ? '' : (names.get(data.discipline) ?? data.discipline).toLowerCase();
  if (of === 'records') {
    const days = `on ${a.date?.value} and on ${b.date?.value}`;
    return sentence(`${listWords(data, contest)}, ${isSame(a, b) ? 'the same ' : ''}${days}`);
  }
  const unit = { s: '', m: ' m', points: ' points', days: '' }[data.difference.unit];
  const [markA, markB] = [a, b].map(({ text }) => (/\d$/.test(text) ? `${text}${unit}` : text));
  const words = {
    a: `${markA} is better than ${markB}`,
    b: `${markB} is better than ${markA}`,
    level: `${markA} and ${markB} are level as printed`,
    unknown: `which of ${markA} and ${markB} is better, their digits do not tell`,
  };
  return `${words[better ?? 'unknown']}${contest === '' ? '' : ` (${contest})`}`;
}

function listWords({ list }: GapData, contest: string): string {
  if (!list) return contest;
  const apart = joined([
    list.environment === 'indoor' && 'indoor',
    list.category === 'women-only' && 'women only',
    list.category === 'mixed' && list.sex === 'W' && 'mixed race',
  ]);
  const whose = list.sex === 'X' ? 'mixed' : `${sexWords(list.sex)}'s`;
  return `${whose} ${contest} ${areaWords(list.area)} record${apart === '' ? '' : ` (${apart})`}`;
}

function recordField({ text, date, record, sources }: GapSide): Field {
  const who = record ? holderWords(record.holders, record.team) : '';
  const set = record && `set ${joined([record.set, record.city, record.country])}`;
  return { label: date?.value ?? '', value: joined([`${text} ${who}`, set]), cites: sources };
}

function percentField({ percent, a }: GapData): Field[] {
  return percent === null ? [] : [{ label: 'per cent', value: `${percent.toFixed(2)} % of ${a.text}` }];
}

/** What the gap can really have been, where marks are rounded. */
function spanField({ of, difference: { span, unit }, a, b }: GapData): Field[] {
  const { min, max } = span;
  if (of === 'dates' || min === max) return [];
  const step = Math.round(Math.min(a.precision ?? 1, b.precision ?? 1) * 1000);
  const amount = (value: number) => gapWords(Math.round(value * 1000), unit === 's' ? 'ms' : 'mm', step);
  const value = min === 0 ? `less than ${amount(max)}` : `more than ${amount(min)}, less than ${amount(max)}`;
  return [{ label: 'true gap', value: `${value}, as ${unit === 's' ? 'times' : 'lengths'} are rounded` }];
}

/** One and the same record on both days. */
function isSame(a: GapSide, b: GapSide): boolean {
  return a.record !== null && a.record.set === b.record?.set && a.text === b.text;
}

function calendarField({ of, calendar, difference }: GapData): Field[] {
  if (!calendar) return [];
  const { years, days, totalDays } = calendar;
  const inYears = years.max === 0 ? '' : ageWords(years, days);
  if (of === 'dates') {
    const label = days === null ? 'years' : 'years and days';
    return [...(inYears === '' ? [] : [{ label, value: inYears }]), ...weeksField(difference.value)];
  }
  const value = joined([daysWords(totalDays), inYears && `(${inYears})`], ' ');
  return [{ label: 'between', value: `${value}, from the day the one was set to the other` }];
}

function weeksField(days: number | null): Field[] {
  if (days === null || days < 7) return [];
  return [
    {
      label: 'weeks',
      value: joined([counted(Math.floor(days / 7), 'week'), days % 7 > 0 && counted(days % 7, 'day')], ' and '),
    },
  ];
}

/** Pace where people speak of pace; of a sprint the speed alone. */
function paceField({ text, pace }: GapSide): Field[] {
  if (!pace) return [];
  const speed = `${pace.kmh.toFixed(2)} km/h`;
  return [{ label: text, value: pace.kmh > 30 ? speed : `${pace.perKm} per km, ${pace.perMile} per mile (${speed})` }];
}

function notes({ a, b, of }: GapData): Block[] {
  const hand = [a, b].filter(({ flags }) => flags.includes('hand-timed')).length;
  const wind = [a, b].filter(({ flags }) => flags.includes('wind-aided'));
  const doubtful = of === 'dates' && [a, b].some(({ text }) => /[~?%]/.test(text));
  return [
    ...when(hand === 1, {
      kind: 'note',
      text: 'one was timed by hand, the other was not: by hand, sprints come out faster',
    }),
    ...when(wind.length > 0, {
      kind: 'note',
      text: `${wind.map(({ text }) => text).join(' and ')}: the wind was too strong for records`,
    }),
    ...when(doubtful, { kind: 'note', text: 'a date is doubtful or approximate, and so is the gap' }),
  ];
}
