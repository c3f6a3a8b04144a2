import { describe, expect, it } from 'vitest';
import { recordProgression } from '../../../src/compile/lint/record-progression.ts';
import type { RecordEntry } from '../../../src/compile/schema.ts';
import { fixture, recordStep } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const listed = (discipline: string, ...records: RecordEntry[]) =>
  problems(recordProgression, fixture({ records: [{ discipline, records }] }));
const earlier = recordStep({ mark: '2:01:39', set: '2018-09-16' });
const worse = { mark: '2:02:57', set: '2019-09-29' };

describe('record-progression', () => {
  it('finds nothing in the fixture, tie and annulled mark and pending one', () => {
    expect(problems(recordProgression, fixture())).toEqual([]);
  });

  it.each<[string, RecordEntry]>([
    ['improves', recordStep({ mark: '2:01:09', set: '2022-09-25' })],
    ['equals', recordStep({ mark: '2:01:39', set: '2022-09-25' })],
    ['is worse, and older', recordStep({ mark: '2:02:57', set: '2014-09-28' })],
    ['is worse, and says why the list begins anew', recordStep({ ...worse, restart: 'first official list' })],
    ['is worse, and was annulled', recordStep({ ...worse, status: 'rescinded' })],
    ['is worse, and was never ratified', recordStep({ ...worse, status: 'unratified' })],
    ['is worse, of women', recordStep({ ...worse, sex: 'W' })],
    ['is worse, of another area', recordStep({ ...worse, area: 'europe' })],
    ['is worse, in another kind of race', recordStep({ ...worse, category: 'women-only' })],
    ['is worse, elsewhere', recordStep({ ...worse, environment: 'outdoor' })],
  ])('allows a mark that %s', (_what, record) => expect(listed('marathon', earlier, record)).toEqual([]));

  it('finds a mark that is no improvement, by its place in the file', () => {
    expect(listed('marathon', recordStep({ ...worse, area: 'europe' }), recordStep(worse), earlier)).toEqual([
      'records/marathon.json: record-progression: records[1]: 2:02:57 of 2019-09-29 (world/M/road/open) is no improvement and does not say why the list restarts',
    ]);
  });

  it('goes up in the field', () => {
    const jump = { environment: 'outdoor', sex: 'W' } as const;
    const records = [
      recordStep({ ...jump, mark: '2.09', set: '1987-08-30' }),
      recordStep({ ...jump, mark: '2.08', set: '2024-07-07' }),
    ];
    expect(listed('high-jump', ...records)).toHaveLength(1);
    expect(listed('high-jump', ...[...records].reverse().map((each, at) => ({ ...each, set: `200${at}` })))).toEqual(
      [],
    );
  });

  it('keeps hand and automatic times of sprints apart', () => {
    const hand = recordStep({ environment: 'outdoor', mark: '9.9', timing: 'hand', set: '1968-06-20' });
    const auto = recordStep({ environment: 'outdoor', mark: '9.95', timing: 'auto', set: '1968-10-14' });
    expect(listed('100m', hand, auto)).toEqual([]);
    expect(listed('mile', { ...hand, mark: '3:51.1' }, { ...auto, mark: '3:51.20' })).toHaveLength(1);
  });
});
