/**
 * What a check asks of the dataset, each thing once: a text names the same people and races again and again. Bounded,
 * so that a long text takes no more memory than a short one.
 */
import type { Dataset } from '../../dataset/dataset.ts';
import type {
  DayEntry,
  EventEntry,
  Medal,
  NameEntry,
  Person,
  RecordEntry,
  SeriesEntry,
  Source,
  Sources,
} from '../../dataset/entries.ts';
import { Kept } from '../kept.ts';
import type { Lexicons } from '../reading/lexicon.ts';

/** Answers kept of one kind. */
const KEPT = 4000;

/** What lies beside answers is kept of so many of them: an article cites what it has asked for, a long text can look it up. */
const CITED = 500;

export interface Facts {
  readonly dataset: Dataset;
  readonly lexicons: Lexicons;
  person(id: string): Promise<Person | undefined>;
  names(word: string): Promise<readonly NameEntry[]>;
  series(id: string): Promise<SeriesEntry | undefined>;
  /** Medals of a nation at all editions of championships, in order of years. */
  medals(series: string, nation: string): Promise<readonly Medal[]>;
  seriesCalled(word: string): Promise<readonly string[]>;
  event(id: string): Promise<EventEntry | undefined>;
  day(monthDay: string): Promise<readonly DayEntry[]>;
  /** Every step of the records of an area in a discipline. */
  records(area: string, discipline: string): Promise<readonly RecordEntry[]>;
  source(id: string): Promise<Source | undefined>;
}

export function factsOf(dataset: Dataset, lexicons: Lexicons): Facts {
  const cited = new Set<Sources>();
  const keep = <Value>(read: (key: string) => Promise<{ value: Value; sources: Sources } | undefined>) =>
    memo(async (key) => {
      const found = await read(key);
      if (found && cited.size < CITED) cited.add(found.sources);
      return found?.value;
    });
  const steps = keep<readonly RecordEntry[]>(async (key) => {
    const [area = '', discipline = ''] = key.split('/');
    for await (const found of dataset.records(area, discipline)) return { value: found.value, sources: found.sources };
    return undefined;
  });
  const medals = memo((key) => {
    const [series = '', nation = ''] = key.split('/');
    return dataset.medals(series, nation);
  });
  const days = keep((monthDay) => dataset.day(monthDay));
  return {
    dataset,
    lexicons,
    person: keep((id) => dataset.person(id)),
    names: memo((word) => dataset.names(word)),
    series: keep((id) => dataset.series(id)),
    medals: (series, nation) => medals(`${series}/${nation}`),
    seriesCalled: memo((word) => dataset.seriesCalled(word)),
    event: keep((id) => dataset.event(id)),
    day: async (monthDay) => (await days(monthDay)) ?? [],
    records: async (area, discipline) => (await steps(`${area}/${discipline}`)) ?? [],
    source: async (id) => {
      for (const sources of cited) if (Object.hasOwn(sources, id)) return sources[id];
      return dataset.source(id);
    },
  };
}

/** Remembers the latest answers of a question. */
function memo<Value>(ask: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Kept<Promise<Value>>(KEPT);
  return (key) => {
    let answer = known.get(key);
    if (!answer) {
      answer = ask(key);
      known.set(key, answer);
    }
    return answer;
  };
}
