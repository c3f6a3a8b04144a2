import { describe, expect, it } from 'vitest';
import { claimsAgree } from '../../../src/compile/lint/claims-agree.ts';
import type { Claim } from '../../../src/compile/schema.ts';
import { fixture } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const base: Claim = {
  id: 'c-1',
  subjects: ['kelvin-kiptum'],
  property: 'age',
  claimed: '24',
  verdict: 'supported',
  sources: ['wa-profiles'],
};
const claimed = (changes: Partial<Claim>) =>
  problems(
    claimsAgree,
    fixture({ claims: [{ source: 'nation-2024-02-12', asOf: '2024-02-12', claims: [{ ...base, ...changes }] }] }),
  );
const about = (subject: string) => ({ subjects: [subject] });
const no = (actual: string) => ({ verdict: 'contradicted', actual }) as const;

describe('claims-agree', () => {
  it('finds nothing in the fixture', () => expect(problems(claimsAgree, fixture())).toEqual([]));

  it.each<[string, Partial<Claim>]>([
    ['a right age, supported', {}],
    ['a wrong age, contradicted', { claimed: '23', ...no('24') }],
    ['either age that a year of birth gives', { ...about('lukasz-kowalski'), claimed: '37' }],
    [
      'an age of someone whose birth is not known',
      { ...about('max-mustermann'), claimed: '37', verdict: 'unknown', sources: [] },
    ],
    ['an age in words, left to the reader', { claimed: 'twenty-four' }],
    ['a claim of a race', { subjects: [], property: 'edition', claimed: '45th' }],
    [
      'a claim that was true until',
      { property: 'world-record', claimed: '2:00:35', until: '2026-04-26', since: '1:59:30' },
    ],
  ])('allows %s', (_what, changes) => expect(claimed(changes)).toEqual([]));

  it.each<[string, Partial<Claim>, string]>([
    ['a wrong age, supported', { claimed: '23' }, 'age 23 on 2024-02-12: born 1999-12-02 gives 24 to 24'],
    ['a right age, contradicted', { ...no('23') }, 'age 24 on 2024-02-12: born 1999-12-02 gives 24 to 24'],
    [
      'an age that a year of birth allows, contradicted',
      { ...about('lukasz-kowalski'), claimed: '36', ...no('37') },
      'age 36 on 2024-02-12: born 1987 gives 36 to 37',
    ],
    [
      'a contradicted claim without what is right',
      { property: 'mark', verdict: 'contradicted' },
      'a contradicted claim says what is right',
    ],
    [
      'a claim that was never true and stopped being so',
      { property: 'mark', ...no('2:00:35'), until: '2026-04-26' },
      'only a claim that was true can stop being true',
    ],
    ['a verdict without proof', { property: 'mark', sources: [] }, 'a verdict other than unknown names its sources'],
  ])('finds %s', (_what, changes, problem) => {
    expect(claimed(changes)).toEqual([`claims/nation-2024-02-12.json: claims-agree: claims[0]: ${problem}`]);
  });
});
