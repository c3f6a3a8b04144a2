/**
 * Years of titles: `the first since Percy Williams in 1928`, `has won two Olympic golds, in 2020 and 2024`, `her first
 * world title in Berlin in 2009`.
 *
 * Held against the person's wins in the race or championship that is named, else the one spoken of. A win in each of the
 * years supports it. Another year contradicts where the person has won it, and somebody else is known to have then.
 */
import type { Person } from '../../dataset/entries.ts';
import { isPlaceOf } from '../../domain/city.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported } from '../claim.ts';
import { disciplinesOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf } from '../verify/achievements.ts';
import { did } from '../verify/marks/mark-words.ts';
import { isFinal, spokenEvents, winnersOf } from '../verify/races/races.ts';
import { type TitleYears, titleYears } from '../verify/races/title-years.ts';

export const yearsOfTitles: ClaimReader = {
  types: ['race-winner'],
  cue: /\b(?:won|win|wins|winning|winner|titles?|golds?|champions?|championships?|defend|retain|crowns?)/,
  needs: ['date', 'event'],
  ofPeople: true,
  async read(scene) {
    const claims: Claim[] = [];
    for (const told of titleYears(scene)) {
      const taken = scene.claims.some(
        ({ type, start, end, subject }) =>
          // "winner in Berlin last year": the win of the race says it.
          start < told.end &&
          told.start <
            end +
              (type === 'race-winner' && told.years.length === 1 && subject?.id === told.subject.person.id
                ? BESIDE
                : 0) &&
          (TELLING.has(type) || subject?.id === told.subject.person.id),
      );
      const claim = taken ? undefined : await judge(scene, told);
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

/** Characters between a race and the year of a win in it. */
const BESIDE = 5;

/** Claims that a year is part of. */
const TELLING: ReadonlySet<Claim['type']> = new Set(['race-winner', 'medal', 'record-duration', 'birth-year', 'age']);

const MEDALS: Readonly<Record<number, string>> = { 2: 'silver', 3: 'bronze' };

const wonIn = ({ event, date }: Achievement, year: number) =>
  event?.endsWith(`-${year}`) === true || date.text.startsWith(String(year));

/** Whether the text speaks of the championship of a win: by its name, or by another win in it. */
function isOfTitles(scene: Scene, won: Achievement): boolean {
  const id = won.event?.replace(/-\d{4}$/, '');
  return (
    [scene, ...scene.before].some((each) =>
      spansOf(each, 'event').some(({ series }) => series.some((one) => one === id)),
    ) ||
    titleYears(scene).some(
      ({ subject, years, disciplines }) =>
        disciplines !== undefined &&
        achievementsOf(subject.person, scene.facts.lexicons.rules).some(
          (each) =>
            each.place === 1 &&
            each.event?.startsWith(`${id}-`) === true &&
            disciplines.includes(each.discipline.id) &&
            wonIn(each, years[0] as number),
        ),
    )
  );
}

/** `the 400m in Montreal in 1976`: the win of a discipline that somebody has from there, in its year or another. */
function judgeRace(scene: Scene, { subject, years, place, start, end }: TitleYears, of: readonly string[]) {
  const { person, sure } = subject;
  const [year] = years as [number, ...number[]];
  const wins = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) => each.place === 1 && isFinal(each) && each.event !== undefined && of.includes(each.discipline.id),
  );
  const there = place === undefined ? [] : wins.filter((each) => isPlaceOf(each, place));
  const then = (there.length > 0 ? there : wins).find((each) => wonIn(each, year));
  const won = then ?? (there.length === 1 ? there[0] : undefined);
  if (!won) return undefined;
  const basis: Basis = {
    type: 'race-winner',
    span: { start, end },
    subject: person,
    claimed: `won the ${won.discipline.name.toLowerCase()} in ${year}`,
    asOf: won.date.text,
    sources: won.sources,
  };
  const judged = { actual: won.event?.slice(-4) ?? won.date.text, reason: `${person.name} won: ${did(won)}` };
  if (then) return supported(basis, judged);
  // A meeting of that year in the same city may be meant, where the text does not speak of championships.
  const ran = achievementsOf(person, scene.facts.lexicons.rules).some(
    (each) => place !== undefined && isPlaceOf(each, place) && wonIn(each, year),
  );
  return !ran && isOfTitles(scene, won) ? contradictedIf(sure, basis, judged) : undefined;
}

async function judge(scene: Scene, told: TitleYears): Promise<Claim | undefined> {
  if (told.disciplines) return judgeRace(scene, told, told.disciplines);
  const { subject, years, nth, medal, place, start, end } = told;
  const { person } = subject;
  const meant = await seriesOf(scene, told);
  const all = winsOf(scene, person, meant.ids, medal);
  const there = place === undefined ? all : all.filter((each) => isPlaceOf(each, place));
  const [first] = years as [number, ...number[]];
  const elsewhere =
    place !== undefined && !there.some((each) => wonIn(each, first))
      ? all.find((each) => wonIn(each, first))
      : undefined;
  // "the winner in London in 2021", in a text on Valencia.
  if (there.length === 0 && elsewhere === undefined) return undefined;
  const wins = nth === undefined && there.length > 0 ? there : all;
  const own = [...new Set(wins.map(({ event }) => Number(event?.slice(-4))))].sort((a, b) => a - b);
  const missing = years.filter((year) => !wins.some((each) => wonIn(each, year)));
  const basis: Basis = {
    type: 'race-winner',
    span: { start, end },
    subject: person,
    claimed: `${medal > 1 ? `${MEDALS[medal]} ` : ''}${nth === undefined ? 'won' : nth === 0 ? 'last won' : nth === 1 ? 'first won' : `won no. ${nth}`} in ${years.join(' and ')}`,
    asOf: String(years.at(-1)),
    sources: wins.flatMap(({ sources }) => sources).slice(0, 6),
  };
  const actual = own.join(', ');
  const reason = `${person.name} ${medal > 1 ? `took ${MEDALS[medal]}` : 'won'} in ${actual}`;
  if (wins.length === 0) return undefined;
  if (elsewhere)
    return contradictedIf(subject.sure, basis, {
      actual: `${elsewhere.city ?? elsewhere.event} ${elsewhere.event?.slice(-4)}`,
      reason: `${person.name} won: ${did(elsewhere)}`,
    });
  if (nth !== undefined) {
    const then = nth === 0 ? wins.at(-1) : wins[nth - 1];
    if (!then) return undefined;
    const is = wonIn(then, first);
    const isHis = own.includes(first);
    if (!is && !(meant.named && (isHis || (await isTaken(scene, person, meant.ids, first, wins))))) return undefined;
    const judged = { actual: then.event?.slice(-4) ?? then.date.text, reason };
    return is ? supported(basis, judged) : contradictedIf(subject.sure, basis, judged);
  }
  if (missing.length === 0) return supported(basis, { actual, reason });
  if (!meant.named) return undefined;
  const winner = medal === 1 ? await isTaken(scene, person, meant.ids, missing[0] as number, wins) : undefined;
  // A medal of a year of which the place is known is another.
  const [placed] = medal > 1 ? placesIn(scene, person, meant.ids, missing[0] as number, wins) : [];
  if (placed)
    return contradictedIf(subject.sure, basis, { actual: `${actual} (${missing[0]}: ${placed.place})`, reason });
  // `Kiplagat, the 2013 champion`, who was world champion then: of another race than the one spoken of.
  const isElse = achievementsOf(person, scene.facts.lexicons.rules).some(
    (each) =>
      each.place === 1 && isFinal(each) && each.event?.startsWith('world-') && wonIn(each, missing[0] as number),
  );
  if (isElse && !spansOf(scene, 'event').some(({ title }) => !title)) return undefined;
  return winner
    ? contradictedIf(subject.sure, basis, { actual: `${actual} (${missing[0]}: ${winner})`, reason })
    : undefined;
}

/** Wins in finals by publication, in the order of their days; of the disciplines spoken of, where there are any. */
function winsOf(scene: Scene, person: Person, ids: readonly string[], medal: number): readonly Achievement[] {
  const all = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.place === medal &&
      isFinal(each) &&
      each.event !== undefined &&
      (ids.length === 0 || ids.some((id) => each.event?.startsWith(`${id}-`))) &&
      (scene.published === undefined || each.date.first <= scene.published.last),
  );
  const spoken = disciplinesOf(scene).map(({ id }) => id);
  const raced = all.filter(({ discipline }) => spoken.includes(discipline.id));
  return [...(raced.length > 0 ? raced : all)].sort((a, b) => a.date.first - b.date.first);
}

/** The series that is named in the sentence, else the only one spoken of; none where any may be meant. */
async function seriesOf(
  scene: Scene,
  told: TitleYears,
): Promise<{ readonly ids: readonly string[]; readonly named: boolean }> {
  // "was crowned in London in 2017 and had won three Olympic medals": of another.
  const own = spansOf(scene, 'event')
    .filter(({ start }) => !OTHERWISE.test(scene.reading.lower.slice(told.end, Math.max(told.end, start))))
    .flatMap(({ series }) => series);
  if (/\bglobal\b/.test(scene.reading.lower)) return { ids: ['olympics', 'world-championships'], named: false };
  if (own.length > 0) return { ids: [...new Set(own)], named: new Set(own).size === 1 };
  const spoken = spokenEvents(scene);
  const titles = spoken.length > 0 ? [] : scene.before.flatMap((each) => spansOf(each, 'event'));
  const ids = [...spoken, ...titles].map(({ series }) => series);
  const [only] = ids;
  return only && new Set(ids.map((each) => each.join())).size === 1
    ? { ids: only, named: only.length === 1 }
    : { ids: [], named: false };
}

const OTHERWISE = /;|\b(?:and|but|while)\s(?:(?:has|had|was|also|she|he|then|later)\s)/;

/** Who else won in a year, in what somebody has won. */
async function isTaken(
  scene: Scene,
  person: Person,
  ids: readonly string[],
  year: number,
  wins: readonly Achievement[],
): Promise<string | undefined> {
  const disciplines = [...new Set(wins.map(({ discipline }) => discipline.id))];
  if (disciplines.length !== 1) return undefined;
  for (const id of ids) {
    const edition = (await scene.facts.series(id))?.editions.find((each) => each.year === year);
    const [winner] = edition ? winnersOf(edition, person.sex, disciplines) : [];
    if (winner && winner.person !== person.id) return winner.name;
  }
  return undefined;
}

/** What somebody did that year in the contest of the medals. */
function placesIn(
  scene: Scene,
  person: Person,
  ids: readonly string[],
  year: number,
  medals: readonly Achievement[],
): readonly Achievement[] {
  return achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.place !== undefined &&
      isFinal(each) &&
      wonIn(each, year) &&
      ids.some((id) => each.event?.startsWith(`${id}-`)) &&
      medals.some(({ discipline }) => discipline.id === each.discipline.id),
  );
}
