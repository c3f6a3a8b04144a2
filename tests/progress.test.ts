import { describe, expect, it } from 'vitest';
import { progressOn } from '../src/progress.ts';

function shown(isTerminal: boolean, width = 80) {
  const written: string[] = [];
  const output = { write: (text: string) => void written.push(text), taken: async () => true, isTerminal };
  return { written, progress: progressOn(output, width) };
}

describe('progress', () => {
  it('is a bar on a terminal, written over and gone at the end', () => {
    const { written, progress } = shown(true);
    progress('reading a.csv', 0);
    progress('reading a.csv', 0.5);
    progress('', undefined);
    expect(written).toEqual([
      `\r\u001b[K[${'.'.repeat(24)}]   0 % reading a.csv`,
      `\r\u001b[K[${'#'.repeat(12)}${'.'.repeat(12)}]  50 % reading a.csv`,
      '\r\u001b[K',
    ]);
  });

  it('says a name without what would steer the terminal', () => {
    const { written, progress } = shown(true);
    progress('reading \u001b[2J\nx.csv', undefined);
    expect(written).toEqual(['\r\u001b[Kreading \ufffd[2J\ufffdx.csv']);
  });

  it('is nothing through a pipe', () => {
    const { written, progress } = shown(false);
    progress('reading', 0.5);
    expect(written).toEqual([]);
  });

  it('is written again only when it has changed, and never folds', () => {
    const { written, progress } = shown(true, 20);
    for (const share of [0.1, 0.1001, 0.1002]) progress('reading something with a long name', share);
    expect(written).toHaveLength(1);
    expect(written[0]).toHaveLength(4 + 19);
  });
});
