/** How a result is called in a report: the medal or the race, and when. */
import { ordinal } from '../../../domain/ordinal.ts';
import type { Basis } from '../../claim.ts';
import type { Scene } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';
import { CHAMPIONSHIPS } from '../races/championships.ts';
import type { ResultTold } from './told.ts';

const MEDALS = ['gold', 'silver', 'bronze'];
export const placeName = (place: number): string => MEDALS[place - 1] ?? ordinal(place);

export const nameOf = ({ place, city, date, event, competition }: Achievement): string =>
  `${placeName(place as number)}, ${city ?? competition ?? ''} ${event?.slice(-4) ?? date.text.slice(0, 4)}`;

export async function basisOf(scene: Scene, told: ResultTold, shown: readonly Achievement[]): Promise<Basis> {
  const { word, years, start, end } = told;
  const [id] = told.series[0] ?? [];
  const named = id === undefined ? undefined : await scene.facts.series(id);
  const events = await Promise.all(shown.map(({ event }) => (event ? scene.facts.event(event) : undefined)));
  const [event] = events;
  const one = new Set(events.map((each) => each?.id)).size === 1 ? event : undefined;
  const isMedal =
    MEDAL.test(scene.reading.lower.slice(word.start, word.end)) &&
    [named?.kind, ...events.map((each) => each?.series.kind)].some((kind) => CHAMPIONSHIPS.has(kind ?? ''));
  // Where the words do not name it, the one that is meant; of what somebody is called any will do.
  const when =
    years.length > 0 ? years.join(isMedal ? ', ' : ' and ') : word.form === 'agent' || !one ? '' : String(one.year);
  const name =
    named?.name ?? (new Set(events.map((each) => each?.series.id)).size === 1 ? event?.series.name : undefined);
  const of = name === undefined ? undefined : `${name}${when && ` ${when}`}`;
  const [place, other] = word.places;
  const colour = other === undefined ? placeName(place as number) : 'medal';
  const won =
    of && place === 1
      ? `won the ${of}`
      : of && !isMedal
        ? `${ordinal(place as number)} in the ${of}`
        : scene.reading.text.slice(start, end);
  return {
    type: isMedal ? 'medal' : 'race-winner',
    span: { start, end },
    subject: told.person,
    claimed: isMedal ? `${colour}${of ? `, ${of}` : ''}` : won,
    asOf: shown.length === 1 ? shown[0]?.date.text : scene.published?.text,
    sources: [...new Set(shown.flatMap(({ sources }) => sources))].slice(0, 6),
  };
}

/** Words of medals and titles; a win is a win of championships, too. */
const MEDAL = /gold|silver|bronze|medal|champ|title|crown|double|runner-up/;
