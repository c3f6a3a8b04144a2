/** A clause: who acts in it, and how it stands in its sentence. */
import type { Member } from './pieces.ts';

/** Who acts: somebody of the cast, somebody who is not known, or one of several. */
export type Actor =
  | { readonly is: 'known'; readonly member: Member }
  | { readonly is: 'stranger' }
  | { readonly is: 'unclear' };

export interface Clause {
  /**
   * `main`, or `relative` (`who ran`), `sub` (`after he ran`), `contact` (`the race he won`), `with` (`with Alemu third`),
   * `gap` (`Alemu third`), `aside` (in brackets), `apposed` (`, the Olympic champion,`).
   */
  readonly kind: 'main' | 'relative' | 'sub' | 'contact' | 'with' | 'gap' | 'aside' | 'apposed';
  readonly parent: Clause | undefined;
  actor: Actor | undefined;
  /** Something acts in it: `the clock stopped`. */
  thing: boolean;
  verb: string | undefined;
  /** Opened after a comma, so that one closes it. */
  readonly comma: boolean;
  /** Stands before the subject of the sentence. */
  readonly opening: boolean;
  /** Begins with where and when: `, in Osaka in 2007 he was second`. */
  readonly framed?: true;
  object: Member | 'stranger' | undefined;
  /** Marks that were told so far. */
  marks: number;
  /** How many of them stood before the clause. */
  readonly marksBefore: number;
}

/** A stretch of a sentence, and the clause it is of: a clause goes on behind those inside it. */
export interface Segment {
  readonly start: number;
  end: number;
  readonly clause: Clause;
}

export function open(kind: Clause['kind'], parent: Clause | undefined, actor?: Actor): Clause {
  return {
    kind,
    parent,
    actor,
    thing: false,
    verb: undefined,
    comma: false,
    opening: false,
    object: undefined,
    marks: 0,
    marksBefore: 0,
  };
}
