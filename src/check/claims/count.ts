import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { cardinalOf } from '../reading/numbers.ts';
import type { Span } from '../reading/span.ts';
import { after, before, castOf, disciplinesOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf } from '../verify/achievements.ts';
import { isFinal, seriesAt } from '../verify/races.ts';

export const count: ClaimReader = {
  types: ['count'],
  async read(scene) {
    return [...records(scene), ...(await wins(scene))];
  },
};

type Subject = ReturnType<typeof castOf>[number];

function subjectOf(scene: Scene, span: { start: number }): Subject | undefined {
  const people = castOf(scene);
  return (
    people.find(({ span: { start, possessive } }) => start < span.start && !possessive) ??
    people.find(({ span: { start } }) => start < span.start) ??
    people.find(({ span: { via, start } }) => via === 'pronoun' && start > span.start && start - span.start < 24)
  );
}

function records(scene: Scene): readonly Claim[] {
  const claims: Claim[] = [];
  for (const span of spansOf(scene, 'ordinal')) {
    const right = after(scene, span, 90);
    const times =
      /^\s(?:(?:career|different|consecutive)\s)?time\s(?:that\s|in [A-Za-zÀ-ɏ\s]{1,24}\s)?(?:[A-Za-zÀ-ɏ]+\s){0,3}(?:ha[ds]\s|have\s)?(?:broke|broken|set|improved|bettered|lowered|raised|beaten|breaks|sets)\s(?:the|a|his|her|that)\s(?:own\s)?(?:[A-Za-zÀ-ɏ\s]{0,24})(?:record|mark)/.test(
        right,
      );
    const outright =
      /^\s(?:(?:career|individual|outdoor|indoor|overall|pole vault|straight|consecutive)\s){0,2}world record/.test(
        right,
      );
    if (!times && !outright) continue;
    const subject = subjectOf(scene, span);
    if (!subject) continue;
    claims.push(judgeRecords(scene, span, span.value, subject));
  }
  return claims;
}

function judgeRecords(scene: Scene, span: Span, claimed: number, { person, sure }: Subject): Claim {
  const until = scene.published;
  const set = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) => each.records.includes('world') && (until === undefined || each.date.first <= until.last),
  );
  const spoken = disciplinesOf(scene).map(({ id }) => id);
  const some = set.filter(({ discipline }) => spoken.includes(discipline.id));
  const counted = some.length > 0 ? some : mostOf(set);
  const actual = ordinal(counted.length);
  const basis: Basis = {
    type: 'count',
    span,
    subject: person,
    claimed: ordinal(claimed),
    asOf: until?.text,
    sources: counted.flatMap(({ sources }) => sources).slice(0, 6),
  };
  if (counted.length === 0) return unknown(basis, 'not-in-data', `the dataset has no world record of ${person.name}`);
  if (!until)
    return unknown(basis, 'unclear-date', `the dataset has ${counted.length} by now; the day of the text is not known`);
  const reason = `${person.name} had set ${counted.length} by then: ${counted.map(({ mark }) => mark).join(', ')}`;
  if (counted.length === claimed || new Set(set).size === claimed) return supported(basis, { actual, reason });
  return contradictedIf(sure && new Set(counted.map(({ discipline }) => discipline.id)).size === 1, basis, {
    actual,
    difference: String(Math.abs(claimed - counted.length)),
    reason,
  });
}

/** Records of the discipline with most of them. */
function mostOf(set: readonly Achievement[]): readonly Achievement[] {
  return [...grouped(set).values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function grouped(set: readonly Achievement[]): Map<string, Achievement[]> {
  const by = new Map<string, Achievement[]>();
  for (const each of set) by.set(each.discipline.id, [...(by.get(each.discipline.id) ?? []), each]);
  return by;
}

const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, twice: 2, thrice: 3 };

/** `two-time London winner`, `double Olympic champion at 10,000m`, `four consecutive Berlin victories`, `won it twice`. */
async function wins(scene: Scene): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const race of scene.reading.spans) {
    if (race.kind !== 'event' && !(race.kind === 'place' && race.known)) continue;
    const [left, right] = [before(scene, race, 40), after(scene, race, 50)];
    const titled =
      /^(?:['’]s)?\s(?:(?:marathon|race|gold)\s)?(?:winner|champion|victor|medall?ist|victories|wins|titles|triumphs|crowns)\b/.test(
        right,
      );
    const many =
      /\b(two|three|four|five|six|seven|eight|nine|ten|double|triple)(?:[-\s]times?)?\s(?:(?:consecutive|straight|successive|career)\s)?(?:\d{4}\s)?$/.exec(
        left,
      );
    const again = /^[^.;,]{0,24}\b(twice|thrice|(?:two|three|four|five|six|seven|eight) times)\b/.exec(right);
    const won = /\b(?:won|win|winning|wins)\s(?:the\s)?$/.test(left);
    const number = titled && many ? many[1] : won && again ? again[1]?.replace(' times', '') : undefined;
    const said = number === undefined ? undefined : (TIMES[number] ?? cardinalOf(number));
    const subject = said === undefined ? undefined : ownerOf(scene, race);
    if (!subject || said === undefined) continue;
    const series = race.kind === 'event' ? race.series : await seriesAt(scene, race);
    const claim = judgeWins(
      scene,
      { ...race, start: titled && many ? race.start - many[0].length : race.start },
      said,
      subject,
      series,
      /consecutive|straight|successive/.test(many?.[0] ?? ''),
    );
    if (claim) claims.push(claim);
  }
  return claims;
}

function ownerOf(scene: Scene, race: Span): Subject | undefined {
  const people = castOf(scene);
  return (
    people.filter(({ span }) => span.end <= race.start).at(-1) ??
    people.find(({ span }) => span.start >= race.end && span.start - race.end < 24)
  );
}

function judgeWins(
  scene: Scene,
  span: Span,
  claimed: number,
  { person, sure }: Subject,
  series: readonly string[],
  consecutive: boolean,
): Claim | undefined {
  if (series.length === 0) return undefined;
  const named = spansOf(scene, 'discipline').flatMap(({ disciplines }) => disciplines.map(({ id }) => id));
  const dates = spansOf(scene, 'date').filter(
    ({ date }) => date.precision === 'interval' && /^\d{4}\/\d{4}$/.test(date.text),
  );
  const won = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.place === 1 &&
      isFinal(each) &&
      series.some((id) => each.event?.startsWith(`${id}-`)) &&
      (scene.published === undefined || each.date.first <= scene.published.last) &&
      (named.length === 0 || named.includes(each.discipline.id)) &&
      (dates.length === 0 || dates.some(({ date }) => each.date.first <= date.last && each.date.last >= date.first)),
  );
  const years = [...new Set(won.map((each) => `${each.event?.slice(-4)}${each.discipline.id}`))];
  const run = longestRun(won.map((each) => Number(each.event?.slice(-4))));
  const known = consecutive ? run : years.length;
  const basis: Basis = {
    type: 'count',
    span,
    subject: person,
    claimed: `${claimed} wins`,
    asOf: scene.published?.text,
    sources: won.flatMap(({ sources }) => sources).slice(0, 6),
  };
  const reason = `the dataset has ${years.length} of ${person.name}${won.length > 0 ? `: ${won.map((each) => each.event?.slice(-4)).join(', ')}` : ''}`;
  if (known === claimed) return supported(basis, { actual: `${known} wins`, reason });
  if (known < claimed || known === 0) return unknown(basis, 'not-in-data', `${reason}; it may not have all`);
  return contradictedIf(sure && dates.length > 0, basis, { actual: `${known} wins`, reason });
}

/** The most years in a row. */
function longestRun(years: readonly number[]): number {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  let [longest, run] = [0, 0];
  for (const [at, year] of sorted.entries()) {
    run = at > 0 && year === (sorted[at - 1] as number) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
