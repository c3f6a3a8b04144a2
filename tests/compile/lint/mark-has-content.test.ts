import { describe, expect, it } from 'vitest';
import { markHasContent } from '../../../src/compile/lint/mark-has-content.ts';
import type { Mark } from '../../../src/compile/schema.ts';
import { fixture, mark } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const line = (changes: Partial<Mark>) => problems(markHasContent, fixture({ marks: [mark(changes)] }));

describe('mark-has-content', () => {
  it('finds nothing in the fixture', () => expect(problems(markHasContent, fixture())).toEqual([]));

  it.each<[Partial<Mark>]>([
    [{ mark: '2:00:35' }],
    [{ outcome: 'DNF' }],
    [{ place: 1 }],
    [{ event: 'chicago-marathon-2023' }],
    [{ competition: 'Some Race' }],
  ])('allows a line with no more than %j', (changes) => expect(line(changes)).toEqual([]));

  it('finds a line that says nothing', () => {
    expect(line({ city: 'Chicago' })).toEqual([
      'marks/marathon.ndjson:1: mark-has-content: expected a mark, an outcome, a place or an event',
    ]);
  });

  it('finds a mark of one who did not finish', () => {
    expect(line({ mark: '2:00:35', outcome: 'DNF' })).toEqual([
      'marks/marathon.ndjson:1: mark-has-content: outcome: has a mark and did not finish (DNF)',
    ]);
  });
});
