/** A row of a table of events: an edition of a series. */
import { slug } from '../../domain/name.ts';
import type { Series } from '../schema.ts';
import { type Fields, Refused } from './record-of-row.ts';

type Edition = Series['editions'][number];

export interface EventDraft {
  readonly series: Omit<Series, 'editions'>;
  readonly edition: Edition;
}

const KINDS = ['road-race', 'championship', 'games', 'meeting', 'cross-country'] as const;

/** @throws Refused */
export function eventOfRow(fields: Fields): EventDraft {
  const called = fields.text('competition') || fields.text('name') || fields.text('series');
  // `Oslo Meeting 2024` is an edition of the series `Oslo Meeting`.
  const name = (fields.text('series') && fields.text('competition') ? fields.text('competition') : called)
    .replace(/\s\d{4}$/, '')
    .trimEnd();
  const id = slug(fields.text('series') || name);
  if (id === '') throw new Refused('no name');
  const date = fields.text('date') === '' ? undefined : fields.date('date');
  const year = Number(fields.text('year') || date?.slice(0, 4));
  if (!Number.isInteger(year) || year < 1000) throw new Refused('no year');
  const ordinal = fields.optional<number>('edition', (text) =>
    /^[1-9]\d{0,3}$/.test(text) ? Number(text) : { fault: `${JSON.stringify(text)} is no number` },
  );
  const kind = fields.text('kind') === '' ? 'meeting' : KINDS.find((each) => each === slug(fields.text('kind')));
  if (!kind) throw new Refused(`kind: ${JSON.stringify(fields.text('kind'))} is none of ${KINDS.join(', ')}`);
  const { city, country } = fields.where();
  const note = fields.text('note');
  const sources = fields.sources();
  const edition: Edition = {
    id: `${id}-${year}`,
    year,
    ...(ordinal !== undefined && { edition: ordinal }),
    ...(date && { date }),
    ...(city && { city }),
    ...(country && { country }),
    ...(note && { note }),
    sources,
  };
  return { series: { id, name, kind, sources }, edition };
}
