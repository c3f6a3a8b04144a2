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

/** The clause that a place in a sentence is in. */
function clauseAt(scene: Scene, at: number): Clause | undefined {
  return segmentsOf(scene).find(({ start, end }) => start <= at && at < end)?.clause;
}

/** Who acts where a place in a sentence is; undefined where the sentence has no verb, or no actor, to tell it. */
export function actorAt(scene: Scene, at: number): Actor | undefined {
  for (let clause = clauseAt(scene, at); clause; clause = clause.parent) {
    if (clause.actor) return clause.verb !== undefined || clause.kind !== 'main' ? clause.actor : undefined;
    if (clause.thing) return undefined;
  }
  return undefined;
}
