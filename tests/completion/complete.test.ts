/** What the shells are told, whatever the shell. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { complete } from '../../src/completion/complete.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { stadion } from '../fixtures/run.ts';

const dataset = fixtureFolder();

/** @param line what stands before the cursor, after `stadion`; `""` is a new word */
async function offered(line: string, shell = 'bash'): Promise<string[]> {
  const { code, out, err } = await stadion(`__complete ${shell} ${line}`, { dataset });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out === '' ? [] : out.trimEnd().split('\n');
  return lines.map((each) => each.split('\t')[0] as string);
}

describe('commands', () => {
  it('are offered with what they do', async () => {
    const { out } = await stadion('__complete bash ""', { dataset });
    for (const { name, summary } of commands.filter((each) => !each.name.includes(' '))) {
      expect(out).toContain(`${name}\t${summary}\n`);
    }
    expect(out).toMatch(/^data\tinfo, import, /m);
  });

  it.each([
    ['at', ['athlete']],
    ['help ti', ['timeline']],
    ['--v', ['--version']],
    ['fly ""', []],
  ])('%s', async (line, names) => expect(await offered(line)).toEqual(names));
});

describe('options', () => {
  it('are those of the command and those of every answer', async () => {
    const names = await offered('athlete --');
    expect(names).toEqual(expect.arrayContaining(['--claims', '--json', '--as-of', '--help']));
    expect(names).not.toContain('--sex');
  });

  it('are not those of answers where there is no answer', async () => {
    expect(await offered('completion -')).toEqual(['--help']);
  });

  it.each([
    ['records --his', ['--history']],
    ['records -o', ['-o']],
    ['records --history --his', []],
    ['records -o json --out', []],
    ['records -- --his', []],
    ['records --sex ""', ['M', 'W', 'X']],
    ['records --sex w', ['W']],
    ['records --sex=', ['--sex=M', '--sex=W', '--sex=X']],
    ['records --environment r', ['road']],
    ['records --color ""', ['auto', 'always', 'never']],
    ['records -o j', ['json']],
    ['age kiptum --data ""', [':paths']],
    ['age --data=/tm', [':paths']],
    ['records --fields ""', expect.arrayContaining(['discipline', 'holders', 'set'])],
    ['records --fields ""', expect.not.arrayContaining(['holders.name'])],
    [
      'records --fields hol',
      [
        'holders',
        'holders.id',
        'holders.name',
        'holders.nation',
        'holders.age',
        'holders.age.min',
        'holders.age.max',
        'holders.age.exact',
      ],
    ],
    ['records --fields sex,mark,ma', []],
    ['records --fields sex,mark,env', ['sex,mark,environment']],
    ['records --fields=sex,env', ['--fields=sex,environment']],
    ['age --fields born.', ['born.value', 'born.precision']],
    ['athlete --fields zzz', []],
    ['completion ""', ['bash', 'zsh', 'fish', 'powershell']],
    ['schema a', ['athlete', 'age']],
  ])('%s', async (line, names) => expect(await offered(line)).toEqual(names));
});

describe('people', () => {
  it.each([
    ['athlete kipt', ['kelvin-kiptum']],
    ['athlete cheruiy', ['kelvin-kiptum']],
    ['athlete lukasz', ['lukasz-kowalski']],
    ['athlete kelvin-k', ['kelvin-kiptum']],
    ['athlete "kelvin ki"', ['kelvin-kiptum']],
    ['athlete kelvin k', ['kiptum']],
    ['athlete kelvin ""', ['kiptum']],
    ['athlete kelvin-kiptum ""', []],
    ['athlete --json kipt', ['kelvin-kiptum']],
    ['compare eliud kipchoge --vs kipt', ['kelvin-kiptum']],
    ['compare eliud kipchoge --vs kelvin k', ['kiptum']],
    ['athlete zzz', []],
    ['athlete ""', []],
  ])('%s', async (line, names) => expect(await offered(line)).toEqual(names));

  it('the best known first, told apart', async () => {
    const { out } = await stadion('__complete bash athlete hakiz', { dataset });
    expect(out).toBe('gervais-hakizimana\tGervais Hakizimana, RWA, born 1987-09-05, died 2024-02-11\n');
  });

  it('every candidate is a valid line', async () => {
    for (const id of await offered('athlete k')) {
      expect((await stadion(`athlete ${id}`, { dataset })).code).toBe(0);
    }
  });

  it('fish is given a word where it would hide one of two who have it', async () => {
    expect(await offered('athlete k')).toEqual(['kelvin-kiptum', 'eliud-kipchoge', 'lukasz-kowalski']);
    expect(await offered('athlete k', 'fish')).toEqual(['kelvin', 'kiptum', 'kipchoge', 'kowalski']);
  });
});

describe('disciplines, events and other names', () => {
  it.each([
    ['records mar', ['marathon', 'half-marathon']],
    ['records half ""', ['marathon']],
    ['gap 3:59.4 3:58.0 --discipline mi', ['mile']],
    ['gap 3:59.4 mi', []],
    ['event chic', ['chicago-marathon']],
    ['event chicago-marathon-', ['chicago-marathon-2023', 'chicago-marathon-2022']],
    ['event chicago marathon 20', ['2023', '2022']],
    ['event chicago-marathon ""', ['2023', '2022']],
    ['event 2023 chicago m', ['marathon']],
    ['event tok', ['olympics']],
    ['age kiptum --at lond', ['london-marathon']],
    ['marks --nation ken', ['KEN']],
    ['marks --nation rwan', ['RWA']],
    ['source wa-p', ['wa-profiles']],
    ['check dra', [':paths']],
    ['check draft.md notes', [':paths']],
    ['check draft.md --show ""', ['contradicted', 'outdated', 'supported', 'unknown', 'all']],
    ['check draft.md --fail-on n', ['none']],
    ['check draft.md --pub', ['--published']],
    ['data ""', ['info', 'import', 'validate', 'build', 'export']],
    ['data im', ['import']],
    ['data import --ki', ['--kind']],
    ['data import --kind pe', ['people']],
    ['data info ""', []],
  ])('%s', async (line, names) => expect(await offered(line)).toEqual(names));
});

describe('the bundled dataset', () => {
  it('has more series of a word than are offered, and finds the one that has all words', async () => {
    const { out } = await stadion('__complete bash age kelvin-kiptum --at chicago-marathon-202');
    expect(out).toContain('chicago-marathon-2023\tChicago Marathon 2023, Chicago\n');
  });

  it('has more names of a beginning than can be read, and knows the best known of them', async () => {
    const { out } = await stadion('__complete bash athlete k');
    expect(out.split('\n')).toHaveLength(31);
    expect(out).toContain('faith-kipyegon\t\n');
  });
});

describe('a dataset of who knows whom', () => {
  it('puts nothing on the line that a shell would run, and nothing that moves the cursor', async () => {
    const sources = ['plain', 'a$(reboot)', 'b;reboot', 'c d'].map((id) => ({ id, title: `${id}\u001b[2J\n!` }));
    const open = async () => ({ sources: async () => sources }) as unknown as Dataset;
    const out = await complete(['bash', 'source', ''], { commands, answerOptions: [] }, open, () => '');
    expect(out).toBe('plain\tplain [2J !\n');
  });
});

describe('what goes wrong', () => {
  it.each([
    '__complete bash athlete kip',
    '__complete bash athlete kip --data /nowhere',
    '__complete',
    '__complete bash',
  ])('%s is nothing, quietly', async (line) => {
    const { code, err } = await stadion(line, { dataset: '/nowhere' });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.each(["athlete o'", 'athlete \\', 'athlete --on=', 'athlete --=', 'records "$(false)', '- -', '-- --'])(
    'stadion %s',
    async (line) => {
      expect(Array.isArray(await offered(line))).toBe(true);
    },
  );
});
