/** The words of `compare`, on terminals of several widths and through a pipe. */
import { describe, expect, it } from 'vitest';
import { fixture, mark, records } from '../fixtures/data.ts';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { stadion } from '../fixtures/run.ts';

const met = mark({
  person: 'eliud-kipchoge',
  mark: '2:02:42',
  date: '2023-04-23',
  place: 6,
  event: 'london-marathon-2023',
});
const dataset = fixtureFolder(fixture({ marks: [...records.marks, met] }));
const shown = async (line: string, width: number | 'pipe') => {
  const place = width === 'pipe' ? { terminal: false } : { terminal: true, width };
  const { out, err } = await stadion(line, { dataset, today: '2024-11-20', env: { NO_COLOR: '1' }, ...place });
  return out + err;
};

describe('compare', () => {
  it.each([140, 80, 60, 50])('at %i columns', async (width) => {
    const page = await shown('compare kelvin kiptum --vs eliud kipchoge', width);
    expect(page).toMatchSnapshot();
    expect(Math.max(...page.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(Math.max(width, 72));
  });

  it('through a pipe', async () => {
    expect(await shown('compare kelvin kiptum --vs gervais hakizimana', 'pipe')).toMatchInlineSnapshot(`
      "Kelvin Kiptum and Gervais Hakizimana
      nation	Kenya (KEN)	Rwanda (RWA)
      born	1999-12-02	1987-09-05, older by 12 years and 88 days (4,471 days)
      died	2024-02-11	2024-02-11
      age	24 years and 71 days, at death	36 years and 159 days, at death
      relation		coach of the other, 2019 to 2024-02-11
      relation	coached by the other, 2019 to 2024-02-11	
      marathon world record	2:00:35 from 2023-10-08, 409 days, stands	
      marathon KEN national record	2:00:35 from 2023-10-08, 409 days, stands	
      note	no discipline in which both have a mark in the dataset
      source	wa-profiles	Athlete profiles	World Athletics
      source	nation-2024-02-12	How Hakizimana shaped Kiptum	Nation	2024-02-12	https://nation.africa/kenya/sports/athletics/hakizimana
      source	ru-wikibrief	Gervais Hakizimana	https://ru.wikibrief.org/wiki/Gervais
      source	wa-records	World records	World Athletics
      "
    `);
  });

  it('explained', async () => {
    const page = await shown('compare kelvin kiptum --vs eliud kipchoge --explain', 80);
    expect(page).toContain('How it was computed');
    expect(page).toContain('kelvin-kiptum and eliud-kipchoge');
  });

  it('bare', async () => {
    expect(await shown('compare kelvin kiptum --vs eliud kipchoge -q', 'pipe')).toBe(
      'Kelvin Kiptum and Eliud Kipchoge: marathon 2:00:35 and 2:01:09, known to have met once, 1 to 0\n',
    );
  });
});

describe('a wrong line', () => {
  it('without a second person', async () => {
    const { code, err } = await stadion('compare kelvin kiptum', { dataset });
    expect(code).toBe(2);
    expect(err).toContain('--vs');
  });

  it('several fit: the command for each can be typed as it is', async () => {
    const { code, err } = await stadion('compare steve lewis --vs kelvin kiptum', { dataset });
    expect(code).toBe(3);
    expect(err).toContain('stadion compare steve-lewis-1986 --vs "kelvin kiptum"');
    const again = await stadion('compare steve-lewis-1986 --vs "kelvin kiptum"', { dataset });
    expect(again.code).toBe(0);
  });
});
