import type { TimelineData } from '../contract/timeline.ts';
import type { Answer } from '../queries/answer.ts';
import { type Block, cell, type Doc, when, withSources } from './doc.ts';
import { ageYears, counted, grouped, sentence } from './words.ts';

export function timelineView({ data, sources }: Answer<TimelineData>): Doc {
  const { subject, items, undated } = data;
  const blocks: Block[] = [
    { kind: 'headline', text: `${sentence(subject.name)}: ${counted(items.length, 'dated happening')}`, counts: true },
    {
      kind: 'table',
      columns: [
        { key: 'date', title: 'date' },
        { key: 'age', title: 'age', align: 'right' },
        { key: 'daysSincePrevious', title: '+ days', align: 'right' },
        { key: 'text', title: 'what', flexible: true },
      ],
      rows: items.map((item) => [
        cell(item.date),
        { text: item.age ? ageYears(item.age) : '', raw: item.age?.min ?? null },
        { text: item.daysSincePrevious === null ? '' : grouped(item.daysSincePrevious), raw: item.daysSincePrevious },
        { text: item.text, raw: item.text, tone: item.kind === 'record' ? 'strong' : 'plain' },
      ]),
      cites: items.map((item) => item.sources),
    },
    ...when(
      undated.length > 0,
      { kind: 'heading', text: 'Without a date' },
      {
        kind: 'table',
        columns: [{ key: 'text', title: '', flexible: true }],
        rows: undated.map(({ text }) => [cell(text)]),
        cites: undated.map((item) => item.sources),
      },
    ),
  ];
  return withSources(blocks, sources);
}

export function timelineExplanation({ data }: Answer<TimelineData>): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'order', value: 'by the first day a date can mean, the less exact first' },
        { label: 'age', value: 'whole years on that date; a span where a date is not known to the day' },
        { label: '+ days', value: 'calendar days since the line before, where both are known to the day' },
        { label: 'span', value: data.from || data.to ? `${data.from ?? '..'} to ${data.to ?? '..'}` : 'everything' },
      ],
    },
  ];
}
