/**
 * The clauses of a sentence, and who acts in each of them.
 *
 * `Assefa, who ran 2:11:53 in Berlin, held off Jepkosgei to win in 2:16:16, with Alemu third` has three actors. What
 * stands in a clause is said of its actor, however near somebody else stands. No parser is needed for that, only the
 * signs by which clauses open and close: relatives, subordinators, a name with a verb of its own, `with` and a name, a
 * name with a place and no verb, and the commas after which the sentence goes on.
 */

import type { Scene } from '../scene.ts';
import type { Actor, Clause, Segment } from './clause.ts';
import { Sentence } from './sentence.ts';

const known = new WeakMap<Scene['people'], readonly Segment[]>();

function segmentsOf(scene: Scene): readonly Segment[] {
  const had = known.get(scene.people);
  if (had) return had;
  const segments = new Sentence(scene).parse();
  known.set(scene.people, segments);
  return segments;
}

function segmentAt(scene: Scene, at: number): Segment | undefined {
  return segmentsOf(scene).find(({ start, end }) => start <= at && at < end);
}

/** Who acts where a place in a sentence is; undefined where the sentence has no verb, or no actor, to tell it. */
export function actorAt(scene: Scene, at: number): Actor | undefined {
  return actorOf(segmentAt(scene, at)?.clause);
}

function actorOf(innermost: Clause | undefined): Actor | undefined {
  for (let clause = innermost; clause; clause = clause.parent) {
    if (clause.actor) return clause.verb !== undefined || clause.kind !== 'main' ? clause.actor : undefined;
    if (clause.thing) return undefined;
  }
  return undefined;
}

/**
 * Whether a day, a place or a race is said of something else than a mark of somebody: in the clause of another actor, or
 * behind the mark, of what the same actor did then.
 */
export function isSaidApart(scene: Scene, mark: { start: number }, said: { start: number }, owner?: string): boolean {
  const [here, there] = [segmentAt(scene, mark.start), segmentAt(scene, said.start)];
  if (!here || !there || here === there) return false;
  const actor = actorOf(there.clause);
  if (owner !== undefined && actor?.is === 'known' && actor.member.person.id !== owner) return true;
  if (isFramedApart(scene, mark, said)) return true;
  if (there.clause.kind === 'apposed' && here.clause !== there.clause) return true;
  // `Kiptum, who had not run a marathon this time last year, broke it`: of then, not of now.
  if (there.clause.kind === 'relative' && there.clause.comma && actor && here.clause === there.clause.parent)
    return true;
  // `the best she set in Istanbul`: of that one, not of a mark behind it.
  if (there.clause.kind === 'contact' && here.clause !== there.clause && said.start < mark.start) return true;
  if (here.clause.kind === 'with' && here.clause.opening && there.clause.kind === 'main') return true;
  return (
    said.start > mark.start && here.clause === there.clause && there.start > here.start && !isAside(scene, here, there)
  );
}

/** `ran 19.19, in Osaka in 2007 he was second`: of two of these parts, each of its own city and day. */
export function isFramedApart(scene: Scene, one: { start: number }, other: { start: number }): boolean {
  const [here, there] = [segmentAt(scene, one.start)?.clause, segmentAt(scene, other.start)?.clause];
  return here !== there && here?.kind === 'main' && there?.kind === 'main' && Boolean(here.framed || there.framed);
}

/** Whether something is said in a side remark, `who had won in Valencia`, in which a mark does not stand. */
export function isRemark(scene: Scene, mark: { start: number }, said: { start: number }): boolean {
  const [here, there] = [segmentAt(scene, mark.start)?.clause, segmentAt(scene, said.start)?.clause];
  return there?.kind === 'relative' && there.comma && here === there.parent;
}

/** Whether only brackets stand between two stretches of a clause. */
function isAside(scene: Scene, from: Segment, to: Segment): boolean {
  const segments = segmentsOf(scene);
  return segments
    .slice(segments.indexOf(from) + 1, segments.indexOf(to))
    .some(({ clause }) => clause.kind === 'aside' || clause.kind === 'relative');
}
