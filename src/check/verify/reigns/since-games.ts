/** `has stood since the Seoul Olympics of 1988`: the days of championships as those since which a record stands. */
import { dateOf } from '../../../domain/date.ts';
import type { SpanOf } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf, overlaps } from '../achievements.ts';
import { editionOf } from '../races/editions.ts';

const SINCE_THE = /\bsince\s((?:those\s|the\s)?(?:[a-z]+\s)?)$/;

/** @returns the days of each edition that stands behind `since the`, from the article to the end of its name */
export async function sinceGames(scene: Scene): Promise<readonly SpanOf<'date'>[]> {
  if (!/\bsince\s/.test(scene.reading.lower)) return [];
  const found: SpanOf<'date'>[] = [];
  for (const event of spansOf(scene, 'event')) {
    // `the World Championships of 1991`: the year is a date of its own.
    const isDated = spansOf(scene, 'date').some(({ start }) => start >= event.end && start - event.end <= 4);
    const article = event.title || isDated ? undefined : SINCE_THE.exec(before(scene, event, 30))?.[1];
    const meant = article === undefined ? undefined : await editionOf(scene, event);
    const days = meant?.named ? meant.edition.date : undefined;
    if (article !== undefined && days !== undefined)
      found.push({
        kind: 'date',
        start: event.start - article.length,
        end: event.end,
        date: dateOf(days),
        relative: false,
      });
  }
  return found;
}

/** Whether somebody of the sentence set a record of the world in those days: then it may be the one that is meant. */
export const isSetAt = (scene: Scene, { date }: SpanOf<'date'>): boolean =>
  castOf(scene).some(({ person }) =>
    achievementsOf(person, scene.facts.lexicons.rules).some(
      (each) => each.records.includes('world') && overlaps(date, each.date),
    ),
  );
