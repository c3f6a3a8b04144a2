/** Lines for each command and each way it can end, whose output is held against the contract. */
import type { answering } from '../../src/commands/index.ts';
import { OWN } from '../fixtures/own.ts';

/** A way to end that a command does not have, and why. */
interface Never {
  readonly never: string;
}

interface Cases {
  readonly ok: readonly string[];
  /** Answered, and there is nothing to list. */
  readonly empty: string | Never;
  readonly notFound: string | Never;
  readonly ambiguous: string | Never;
  readonly badOption: string;
  readonly badFile: string;
}

const BAD_FILE = '--data /nowhere/at/all';
const never = (why: string): Never => ({ never: why });

export const cases: Readonly<Record<keyof typeof answering, Cases>> = {
  athlete: {
    ok: ['kelvin kiptum', 'kelvin kiptum --claims', 'john-hakizimana --as-of 2021-03-15', 'usain bolt'],
    empty: never('a person is known or not'),
    notFound: 'kipchogge',
    ambiguous: 'hakizimana',
    badOption: 'kelvin kiptum --as-of 2023',
    badFile: `kiptum ${BAD_FILE}`,
  },
  age: {
    ok: [
      'gervais-hakizimana --on 2024-02-11',
      'robert-kajuga --on 2012',
      'kelvin-kiptum --on 1950',
      'eliud-kipchoge',
      'kelvin-kiptum --at chicago-marathon-2023',
    ],
    empty: never('a person has an age or it is not known'),
    notFound: 'nobody anywhere',
    ambiguous: 'hakizimana',
    badOption: 'kelvin-kiptum --on 03/04/2012',
    badFile: `kelvin-kiptum ${BAD_FILE}`,
  },
  records: {
    ok: [
      '',
      'marathon',
      '100m --history',
      '4x100m --history --from 1990 --to 2000',
      'marathon --area KEN',
      'pole vault --as-of 1920-01-01',
    ],
    empty: 'marathon --sex X',
    notFound: 'flying',
    ambiguous: '10k',
    badOption: '--sex Q',
    badFile: `marathon ${BAD_FILE}`,
  },
  timeline: {
    ok: ['kelvin-kiptum', 'marathon --sex W --from 2000 --to 2010', 'chicago-marathon'],
    empty: 'kelvin-kiptum --from 2030',
    notFound: 'nobody anywhere',
    ambiguous: 'hakizimana',
    badOption: 'kelvin-kiptum --from yesterday',
    badFile: `kelvin-kiptum ${BAD_FILE}`,
  },
  marks: {
    ok: ['marathon --sex M --limit 5', '--person kelvin-kiptum', 'marathon --performers --nation KEN --year 2023'],
    empty: 'marathon --year 1890',
    notFound: 'flying',
    ambiguous: '10k',
    badOption: 'marathon --limit some',
    badFile: `marathon ${BAD_FILE}`,
  },
  event: {
    ok: ['chicago marathon 2023', 'olympics-2020', 'chicago-marathon'],
    empty: 'chicago-marathon --as-of 1900-01-01',
    notFound: 'moon marathon',
    ambiguous: 'marathon',
    badOption: 'chicago-marathon --as-of soon',
    badFile: `chicago-marathon ${BAD_FILE}`,
  },
  gap: {
    ok: [
      '2:01:09 2:00:35 --discipline marathon',
      '8.95m 8.90m',
      '2018-09-16 2022-09',
      '2018-09-17 2023-10-08 --record marathon --sex M',
    ],
    empty: never('two things have a gap, if it is none'),
    notFound: '2:01:09 2:00:35 --discipline flying',
    ambiguous: '29:00 28:00 --discipline 10k',
    badOption: '8.95m 8.90m --sex Q',
    badFile: `2:01:09 2:00:35 --discipline marathon ${BAD_FILE}`,
  },
  compare: {
    ok: ['eliud-kipchoge --vs kenenisa-bekele', 'kelvin-kiptum --vs usain-bolt'],
    empty: never('two people have at least their names'),
    notFound: 'eliud-kipchoge --vs nobody anywhere',
    ambiguous: 'eliud-kipchoge --vs hakizimana',
    badOption: 'eliud-kipchoge --vs kelvin-kiptum --as-of soon',
    badFile: `eliud-kipchoge --vs kelvin-kiptum ${BAD_FILE}`,
  },
  check: {
    ok: [
      'examples/kiptum.md --published 2023-10-09 --fail-on none',
      'examples/kiptum.md --show unknown --fail-on none',
    ],
    empty: 'examples/kiptum.md --show outdated --fail-on none',
    notFound: never('who is not in the data cannot be checked'),
    ambiguous: never('who may be several cannot be checked'),
    badOption: 'examples/kiptum.md --published soon',
    badFile: 'examples/nowhere.md',
  },
  search: {
    ok: ['kip', 'chicago', 'high jump --limit 1'],
    empty: 'xqzwv',
    notFound: never('no hit is an answer'),
    ambiguous: never('every hit is told'),
    badOption: 'kip --limit 0',
    badFile: `kip ${BAD_FILE}`,
  },
  on: {
    ok: ['10-08', '', '2023-10-08 --limit 3'],
    empty: '10-08 --as-of 1800-01-01',
    notFound: never('every day is a day'),
    ambiguous: never('a day is one day'),
    badOption: '02-30',
    badFile: `10-08 ${BAD_FILE}`,
  },
  source: {
    ok: ['playersbio-kiptum-coach'],
    empty: never('a source is known or not'),
    notFound: 'no-such-source',
    ambiguous: never('an identifier is of one source'),
    badOption: 'playersbio-kiptum-coach --as-of soon',
    badFile: `playersbio-kiptum-coach ${BAD_FILE}`,
  },
  data: {
    ok: ['info'],
    empty: never('there is always something to tell'),
    notFound: never('nothing is looked for'),
    ambiguous: never('nothing is looked for'),
    badOption: 'inof',
    badFile: `info ${BAD_FILE}`,
  },
  'data-import': {
    ok: [`${OWN}/results.csv --to ${OWN}/nowhere --dry-run`],
    empty: never('a table without rows is told as such'),
    notFound: never('nothing is looked for'),
    ambiguous: never('nothing is looked for'),
    badOption: `${OWN}/results.csv`,
    badFile: `${OWN}/none.csv --to ${OWN}/nowhere`,
  },
  'data-validate': {
    ok: [`${OWN}/folder`],
    empty: never('no problem is an answer'),
    notFound: never('nothing is looked for'),
    ambiguous: never('nothing is looked for'),
    badOption: `${OWN}/folder --as-of soon`,
    badFile: `${OWN}/none`,
  },
  'data-build': {
    ok: [`${OWN}/folder --out ${OWN}/built`],
    empty: never('what is built is told'),
    notFound: never('nothing is looked for'),
    ambiguous: never('nothing is looked for'),
    badOption: `${OWN}/folder`,
    badFile: `${OWN}/none --out ${OWN}/built`,
  },
};
