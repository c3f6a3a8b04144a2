/** What a source is. */
import { distance } from 'fastest-levenshtein';
import type { SourceData } from '../contract/source.ts';
import { NotFound } from '../errors.ts';
import { type Answer, answer, type Session } from './answer.ts';

const LONGEST = 200;

/** @throws NotFound with near identifiers */
export async function sourceQuery(session: Session, input: { id: string }): Promise<Answer<SourceData>> {
  const source = await session.dataset.source(input.id);
  if (!source) {
    // No identifier is so long: to compare more letters with all of them takes seconds.
    const all = input.id.length > LONGEST ? [] : await session.dataset.sources();
    const near = all
      .map(({ id, title }) => ({ id, title, far: id.startsWith(input.id) ? 0 : distance(id, input.id) }))
      .filter(({ far, id }) => far <= Math.max(3, id.length / 4))
      .sort((a, b) => a.far - b.far)
      .slice(0, 3);
    const candidates = near.map(({ id, title }) => ({ id, name: id, detail: title, command: `stadion source ${id}` }));
    const hint =
      near.length > 0
        ? `did you mean ${near.map(({ id }) => id).join(' or ')}?`
        : 'identifiers stand in every answer with --json';
    throw new NotFound(`there is no source "${input.id}"`, hint, candidates);
  }
  return answer('source', session, { source }, {});
}
