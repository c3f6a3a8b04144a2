/**
 * Time since something somebody did that is told without its mark: `ten months after his debut in Valencia`, `died four
 * months after his world record`, `ran 2:01:09 five weeks after winning in London`.
 */
import type { Person } from '../../../dataset/entries.ts';
import { preferred } from '../../../dataset/person-facts.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import type { PeriodSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import { deathsOf } from '../people/deaths.ts';
import { debutsIn } from '../races/debuts.ts';

export interface DeedEnds {
  readonly person: Person;
  readonly sure: boolean;
  readonly from: Achievement;
  readonly to: PartialDate;
}

const DEED =
  /^\s(?:after|from|since|on\sfrom)\s(?:(?:(?:his|her)|[a-zà-ɏ-]+['’]s?|setting|winning|breaking|making|running|taking|the)\s){1,2}(?:[a-zà-ɏ\d-]+\s){0,3}?(debut|record|win|victory|title|triumph|gold|marathon)\b/;

/** @returns undefined where the words tell of no such deed, or its day is not known for certain */
export async function deedEnds(scene: Scene, span: PeriodSpan): Promise<DeedEnds | undefined> {
  const { lower } = scene.reading;
  const deed = DEED.exec(lower.slice(span.end, span.end + 90));
  if (!deed || /\b(?:first|second|third|last|old|previous)\b/.test(deed[0])) return undefined;
  const stop = /[,;]|\.(?!\d)/.exec(lower.slice(span.end))?.index ?? lower.length;
  const done = span.end + deed[0].length;
  // `Four months after his record Kiptum died`: up to whoever acts.
  const actor = /^\W*$/.test(lower.slice(0, span.start))
    ? castOf(scene).find(({ span: each }) => each.start >= done && !each.possessive)
    : undefined;
  const phrase = { start: span.end, end: Math.min(span.end + stop, actor?.span.start ?? lower.length) };
  const who = castOf(scene).find(
    ({ span: each }) => !each.possessive && (each.end <= span.start || each.start >= phrase.end),
  );
  const others = castOf(scene).some(({ person }) => person.id !== who?.person.id);
  if (!who || others) return undefined;
  const to = endOf(scene, who.person, phrase);
  const from = to && (await startOf(scene, who.person, deed[1] as string, phrase, to));
  return from && to ? { person: who.person, sure: who.sure, from, to } : undefined;
}

/** The day of the death that is told, or of the only mark outside the words. */
function endOf(scene: Scene, person: Person, phrase: { start: number; end: number }): PartialDate | undefined {
  const died = preferred(person, 'died');
  const dies = deathsOf(scene).some(
    ({ start, people }) =>
      (start < phrase.start || start >= phrase.end) && people.some((each) => each.person.id === person.id),
  );
  if (dies) return died && dateOf(died.value).precision === 'day' ? dateOf(died.value) : undefined;
  const spans = scene.reading.spans.filter(({ start, end }) => end <= phrase.start || start >= phrase.end);
  const days = markedIn({ ...scene, reading: { ...scene.reading, spans } }, person)
    .filter(({ date }) => date.precision === 'day')
    .map(({ date }) => date);
  return new Set(days.map(({ text }) => text)).size === 1 ? days[0] : undefined;
}

/** What was done: the first race of the kind, the record that was set last, the win in the place or race that is named. */
async function startOf(
  scene: Scene,
  person: Person,
  deed: string,
  phrase: { start: number; end: number },
  to: PartialDate,
): Promise<Achievement | undefined> {
  const isIn = (each: { start: number; end: number }) => each.start >= phrase.start && each.end <= phrase.end;
  const places = spansOf(scene, 'place').filter(isIn);
  if (deed === 'debut') {
    const debut = (await debutsIn(scene)).find((each) => isIn(each) && each.person.id === person.id);
    const [first] = debut?.firm ? debut.all : firstThere(scene, person, places);
    return first?.date.precision === 'day' ? first : undefined;
  }
  const series = spansOf(scene, 'event')
    .filter(isIn)
    .flatMap((each) => each.series);
  const all = achievementsOf(person, scene.facts.lexicons.rules).filter(
    ({ date, city = '', event }) =>
      date.precision === 'day' &&
      date.last < to.first &&
      (places.length === 0 || places.some(({ name }) => fold(city).includes(name))) &&
      (series.length === 0 || series.some((id) => event?.startsWith(`${id}-`))),
  );
  const done =
    deed === 'record'
      ? all.filter(({ records }) => records.includes('world'))
      : places.length + series.length > 0
        ? all.filter(({ place }) => place === 1)
        : [];
  return done.sort((a, b) => b.date.first - a.date.first)[0];
}

/** `his debut in Valencia`, of a marathon runner: the first race of the distance, where it was in that place. */
function firstThere(
  scene: Scene,
  person: Person,
  places: readonly { readonly name: string }[],
): readonly Achievement[] {
  const [marked] = markedIn(scene, person);
  if (!marked) return [];
  const [first] = achievementsOf(person, scene.facts.lexicons.rules)
    .filter(({ discipline }) => discipline === marked.discipline)
    .sort((a, b) => a.date.first - b.date.first);
  return first && places.some(({ name }) => fold(first.city ?? '').includes(name)) ? [first] : [];
}
