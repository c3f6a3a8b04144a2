import { dateOf } from '../../domain/date.ts';
import { remembered } from '../../domain/memo.ts';
import { type AnyPerson, preferredDate } from '../index-data.ts';
import type { Rule } from './rule.ts';

const dayOfMark = remembered(dateOf);

/** Someone cannot run before birth or after death: such a mark is another person's, or a misprint. */
export const dateOrder: Rule = {
  name: 'date-order',
  description:
    'birth is before every mark and death, no mark is after death or its annulment, and no span ends before it begins',
  *person({ record, ...place }) {
    const { born, died } = lifeOf(record);
    if (born && died && died.last < born.first)
      yield { ...place, path: 'statements', message: `died ${died.text} before being born ${born.text}` };
    for (const [at, { from, to }] of [...record.nations, ...(record.relations ?? [])].entries()) {
      if (from && to && dateOf(to).last < dateOf(from).first) {
        yield {
          ...place,
          path: at < record.nations.length ? `nations[${at}]` : `relations[${at - record.nations.length}]`,
          message: `ends ${to}, before it begins ${from}`,
        };
      }
    }
  },
  *mark({ record: mark, ...place }, person) {
    if (mark.annulled && dateOf(mark.annulled).last < dayOfMark(mark.date).first)
      yield { ...place, path: 'annulled', message: `${mark.annulled} is before the mark was made (${mark.date})` };
    if (!person || mark.rank === 'deprecated') return;
    const { born, died } = lifeOf(person);
    const date = dayOfMark(mark.date);
    if (born && date.last < born.first)
      yield { ...place, path: 'date', message: `${mark.date} is before ${person.id} was born (${born.text})` };
    if (died && date.first > died.last)
      yield { ...place, path: 'date', message: `${mark.date} is after ${person.id} died (${died.text})` };
  },
};

function lifeOf(person: AnyPerson) {
  return { born: preferredDate(person, 'born'), died: preferredDate(person, 'died') };
}
