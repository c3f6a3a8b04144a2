/** Lines that nobody typed: every command with words, options and values of any kind and in any order, on its own data. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { answerOptions } from '../../src/commands/answer-options.ts';
import type { Option } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/index.ts';
import { fixtureFolder, temporaryFolder } from '../fixtures/dataset.ts';
import { stadion } from '../fixtures/run.ts';
import { anyText, expectSound, PATIENCE, spoilt, tries } from './runs.ts';

const dataset = fixtureFolder();

const WORDS = fc.constantFrom(
  ...['kelvin-kiptum', 'Kelvin Kiptum', 'kipchoge', 'lewis', 'ruth chepngetich', 'marathon', '110mh', 'high jump'],
  ...[
    'chicago-marathon',
    'chicago-marathon-2023',
    'olympics',
    'olympics-2016',
    'KEN',
    'africa',
    'world',
    'M',
    'W',
    'X',
  ],
  ...['2023-10-08', '1999', '1987~', '10-08', '2:00:35', '9.58', '8.95m', '9126pts', '1', '0', '-1', '1e9', '-', ''],
  ...[
    'nation-2024-02-12',
    'json',
    'csv',
    'svg',
    'id',
    'person.name',
    'all',
    'none',
    'bash',
    'info',
    'import',
    'draft.md',
  ],
);
const word = fc.oneof(
  { weight: 8, arbitrary: WORDS },
  { weight: 1, arbitrary: spoilt(WORDS) },
  { weight: 1, arbitrary: anyText },
);

/** What writes, or reads what is not its own, is given what it may have. */
const OWN = /^--(data|to|out|rejects)\b/;

/** What fits options, by what they call it. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  date: ['2023-10-08', '2024-02-29', '1999'],
  year: ['2023'],
  n: ['1', '3', '1000'],
  name: ['kelvin-kiptum', 'chicago-marathon-2023'],
  names: ['id', 'name', 'person.name,mark', 'data'],
};

/** An option as it is meant, with one of its choices where it has some; or, now and then, not as it is meant. */
function optionOf({ flags, choices }: Option): fc.Arbitrary<string[]> {
  const names = fc.constantFrom(...flags.split(/,\s*/).map((each) => each.split(' ')[0] as string));
  const fitting = choices ?? Object.entries(VALUES).find(([kind]) => flags.includes(`<${kind}`))?.[1];
  const value = fitting ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fitting) }, word) : word;
  const meant = flags.includes('<') ? fc.tuple(names, value) : fc.tuple(names);
  return fc.oneof(
    { weight: 8, arbitrary: meant },
    { weight: 1, arbitrary: fc.tuple(names, value).map(([name, each]) => [`${name}=${each}`]) },
    { weight: 1, arbitrary: fc.oneof(fc.tuple(names), fc.tuple(names, word)) },
  );
}

const lines = commands.map(({ name, options }) => {
  const own = [...options, ...answerOptions].filter(({ flags }) => !OWN.test(flags)).map(optionOf);
  const parts = fc.tuple(fc.array(word, { maxLength: 2 }), fc.array(fc.oneof(...own), { maxLength: 2 }));
  return [name, parts.map(([words, rest]) => [...name.split(' '), ...words, ...rest.flat()])] as const;
});

const input = fc.option(
  fc.array(word, { maxLength: 4 }).map((all) => all.join('\n')),
  { nil: undefined },
);

describe('any line', { timeout: PATIENCE }, () => {
  it.each(lines)('stadion %s', async (name, args) => {
    const to = temporaryFolder();
    const property = fc.asyncProperty(args, input, fc.boolean(), async (line, stdin, terminal) => {
      // An import, or a build, goes to a folder of its own.
      const own = /^data (import|build)$/.test(name) ? [name === 'data import' ? '--to' : '--out', `${to}/out`] : [];
      const setting = { dataset, today: '2024-11-20', terminal, files: { 'draft.md': 'He won.' } };
      expectSound(await stadion([...line, ...own], { ...setting, ...(stdin === undefined ? {} : { input: stdin }) }));
    });
    await fc.assert(property, tries(100));
  });

  it('is completed, or is not', async () => {
    const property = fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (args) => {
      const shell = ['bash', 'zsh', 'fish', 'powershell'][args.length % 4] as string;
      const some = commands[args.join('').length % commands.length]?.name.split(' ') ?? [];
      expectSound(await stadion(['__complete', shell, ...some, ...args], { dataset }), [0]);
    });
    await fc.assert(property, tries(200));
  });
});
