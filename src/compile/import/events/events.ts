/** Series and their editions, gathered from every table that names one. */
import type { Series } from '../../schema.ts';
import { byText, distinct, grouped } from '../grouping.ts';
import type { SeriesFacts } from './series-names.ts';

type Edition = Series['editions'][number];

interface Held {
  readonly series: SeriesFacts;
  /** The year in its name, which is not always the year it was held: the Olympics of 2020. */
  readonly year: number;
  /** Tells a second race of one year apart: its month. */
  readonly suffix?: string;
  readonly edition?: number;
  readonly date?: string;
  readonly city?: string;
  readonly country?: string;
  readonly note?: string;
  readonly sources: readonly string[];
}

export interface Events {
  /** Notes an edition and returns its identifier. */
  readonly hold: (held: Held) => string;
  readonly all: () => Series[];
}

export function events(): Events {
  const noted: Held[] = [];
  return {
    hold(held) {
      noted.push(held);
      return editionId(held);
    },
    all: () =>
      [...grouped(noted, ({ series }) => series.id).values()].map(seriesFrom).sort((a, b) => byText(a.id, b.id)),
  };
}

function editionId({ series, year, suffix }: Held): string {
  return [series.id, year, suffix].filter((part) => part !== undefined).join('-');
}

function seriesFrom(noted: readonly Held[]): Series {
  const named = noted.find(({ series }) => series.note === undefined) ?? (noted[0] as Held);
  const editions = [...grouped(noted, editionId).values()]
    .map(editionFrom)
    .sort((a, b) => a.year - b.year || byText(a.id, b.id));
  return { ...named.series, sources: sourcesOf(noted), editions };
}

/** The table read first wins where two differ, but a day before a span of days before a year; all are sources. */
function editionFrom(noted: readonly Held[]): Edition {
  const [first] = noted as readonly [Held, ...Held[]];
  const edition = noted.find((held) => held.edition !== undefined)?.edition;
  const dates = noted.flatMap(({ date }) => date ?? []);
  const date = dates.find((text) => text.length === 10) ?? dates.find((text) => text.length > 10) ?? dates[0];
  const city = noted.find((held) => held.city)?.city;
  const country = noted.find((held) => held.country)?.country;
  const note = noted.every((held) => held.note !== undefined) ? first.note : undefined;
  return {
    id: editionId(first),
    year: first.year,
    ...(edition !== undefined && { edition }),
    ...(date && { date }),
    ...(city && { city }),
    ...(country && { country }),
    ...(note && { note }),
    sources: sourcesOf(noted),
  };
}

function sourcesOf(noted: readonly Held[]): string[] {
  return distinct(noted.flatMap(({ sources }) => sources)).sort(byText);
}
