/** Cuts a sentence into its clauses, from left to right. */
import type { Span } from '../reading/span.ts';
import type { Scene } from '../scene.ts';
import { roleOf } from '../verify/role.ts';
import { hasVerb, isPlaced, isPoint, isTimed, isVerb, isWord, pastAdverbs, pastApposed } from './ahead.ts';
import { type Actor, type Clause, open, type Segment } from './clause.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { HANDS_ON, SAYING, TRAILED } from './words.ts';

/** The clause a sentence goes on with, and from where. */
type Turn = readonly [clause: Clause, start: number];

const turn = (clause: Clause, start: number): Turn => [clause, start];

export class Sentence {
  readonly #scene: Scene;
  readonly #pieces: readonly Piece[];
  readonly #segments: Segment[] = [];
  #clause: Clause;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#pieces = piecesOf(scene);
    this.#clause = open('main', undefined);
  }

  parse(): readonly Segment[] {
    this.#segments.push({ start: 0, end: 0, clause: this.#clause });
    for (const [at, piece] of this.#pieces.entries()) {
      const turn = this.#read(at, piece);
      if (turn) this.#enter(turn);
    }
    const last = this.#segments.at(-1) as Segment;
    last.end = this.#scene.reading.lower.length + 1;
    return this.#segments;
  }

  #read(at: number, piece: Piece): Turn | undefined {
    if (piece.kind === 'name') return this.#name(at, piece);
    if (piece.kind === 'point') return this.#point(at, piece);
    if (piece.kind === 'word') return this.#word(at, piece);
    if (piece.span.kind === 'ordinal') return this.#placed(at);
    if (isWhere(piece)) return this.#elsewhere(at, piece.span);
    if (this.#isMark(piece)) this.#clause.marks += 1;
    return undefined;
  }

  #enter([clause, start]: Turn): void {
    (this.#segments.at(-1) as Segment).end = start;
    this.#segments.push({ start, end: start, clause });
    this.#clause = clause;
  }

  /** Back to the clause the sentence is of. */
  #resume(start: number, until: (clause: Clause) => boolean = ({ kind }) => kind === 'main'): Turn {
    let clause: Clause = this.#clause;
    while (!until(clause) && clause.parent) clause = clause.parent;
    return turn(clause, start);
  }

  #main(): Clause {
    let clause = this.#clause;
    while (clause.kind !== 'main' && clause.parent) clause = clause.parent;
    return clause;
  }

  #isMark = (piece: Piece): boolean =>
    piece.kind === 'thing' && piece.span.kind === 'amount' && roleOf(this.#scene, piece.span) === 'mark';

  #name(at: number, piece: Piece & { kind: 'name' }): Turn | undefined {
    const clause = this.#clause;
    const actor: Actor = piece.member ? { is: 'known', member: piece.member } : { is: 'stranger' };
    if (piece.possessive || clause.kind === 'apposed') return undefined;
    const directly = this.#pieces[at - 1];
    const verbed = hasVerb(this.#pieces, at);
    // `inside the record Wang had set`: no noun of hers.
    const left = verbed && isWord(directly, ...MADE) ? directly : this.#pieces[this.#headOf(at) - 1];
    if (left?.kind === 'word' && SAYING.has(left.word)) return this.#begin(actor, piece.start);
    if (isWord(left, 'by')) return this.#agent(at, piece, actor);
    const behind = left?.kind === 'word' && left.is === 'preposition';
    const joined = left?.kind === 'point' || (left?.kind === 'word' && left.is === 'and') || isWord(left, 'then');
    if (
      behind &&
      isWord(left, 'with') &&
      (verbed || isPlaced(this.#pieces, at) || this.#isDoing(at) || this.#goesOn(at))
    )
      return turn({ ...open('with', this.#main(), actor), verb: 'with', opening: isOpening(clause) }, left.start);
    // `Tanui won the title, Chelimo taking the silver medal`
    if (isPoint(left, ',') && clause.verb !== undefined && this.#isWinning(at))
      return turn({ ...open('with', this.#main(), actor), verb: 'with' }, piece.start);
    if (clause.kind === 'with' && joined && (verbed || isPlaced(this.#pieces, at) || this.#isNextTimed(at)))
      return turn({ ...open('with', this.#main(), actor), verb: 'with', opening: clause.opening }, piece.start);
    if (!behind && clause.actor === undefined && clause.verb === undefined) {
      clause.actor = actor;
      if (!verbed && isPlaced(this.#pieces, at)) clause.verb = 'place';
      return undefined;
    }
    if (verbed && !behind && clause.verb === undefined) {
      // `Bolt and Gay ran`: one or the other.
      const both =
        clause.actor !== undefined && left?.kind === 'word' && left.is === 'and' && !isSame(clause.actor, actor);
      clause.actor = both ? { is: 'unclear' } : actor;
      return undefined;
    }
    const frame = verbed && !piece.possessive && clause.verb !== undefined ? this.#frameOf(at) : undefined;
    if (frame !== undefined) return turn({ ...open('main', undefined, actor), framed: true }, frame);
    if (verbed && !behind) {
      if (joined || this.#isBehindOther(left)) return this.#begin(actor, piece.start);
      if (directly?.kind !== 'point') return turn(open('contact', clause, actor), piece.start);
    }
    // `and Niyonsaba held off Wilson in 2:00.01`: a mark that another clause told does not part them.
    const marks =
      joined || isWord(left, 'with') ? this.#main().marks + clause.marks : clause.marks - clause.marksBefore;
    const isNext = marks > 0 && (joined || behind) && !this.#isSecondObject(at, left);
    if (isPlaced(this.#pieces, at) || (isNext && this.#isNextTimed(at)))
      return turn({ ...open('gap', this.#main(), actor), verb: 'place' }, piece.start);
    if (this.#isDoing(at) && HANDS_ON.has(clause.verb ?? '')) return turn(open('contact', clause, actor), piece.start);
    // `Third was Bekele`, `behind him came Kipruto`.
    if (
      !behind &&
      clause.actor === undefined &&
      /^(?:was|were|came|is|comes|finished|followed)$/.test(clause.verb ?? '')
    ) {
      clause.actor = actor;
      return undefined;
    }
    clause.object = piece.member ?? 'stranger';
    return undefined;
  }

  /** `Arop won in 1:44.24 and Moraa beat Hodgkinson and Mu in 1:56.03`: whoever is beaten beside another, before the time is told. */
  #isSecondObject(at: number, left: Piece | undefined): boolean {
    const { object, marks, marksBefore } = this.#clause;
    if (!isWord(left, 'and') || object === undefined || marks > marksBefore) return false;
    let back = this.#pieces.lastIndexOf(left as Piece, at) - 1;
    while (isPartOfOrigin(this.#pieces[back])) back -= 1;
    const first = this.#pieces[back];
    return first?.kind === 'name' && !first.possessive && (first.member ?? 'stranger') === object;
  }

  /** `third in Tokyo in 2021 in 52.03, in Eugene in 2022 second`: of the same actor, and another day. */
  #placed(at: number): Turn | undefined {
    const { actor, verb } = this.#clause;
    const start = actor && verb !== undefined ? this.#frameOf(at) : undefined;
    return start === undefined
      ? undefined
      : turn({ ...open('main', undefined, actor), verb: 'place', framed: true }, start);
  }

  /** `In Rio he won silver with 2.36 m, in Paris bronze`: what opens like the sentence tells of another day. */
  #elsewhere(at: number, { kind }: Span): Turn | undefined {
    const { actor, verb } = this.#clause;
    if (!actor || verb === undefined || !this.#openings().has(kind)) return undefined;
    const head = isWord(this.#pieces[at - 1], 'the') ? at - 2 : at - 1;
    const left = this.#pieces[head - 1];
    const point = isWord(left, 'and', 'but') ? this.#pieces[head - 2] : left;
    const start =
      isWord(this.#pieces[head], 'in', 'at') && isPoint(point, ',;') ? this.#pieces[head]?.start : undefined;
    return start === undefined
      ? undefined
      : turn({ ...open('main', undefined, actor), verb: 'place', framed: true }, start);
  }

  /** The kinds of what the sentence opens with: `In Rio in 2016 he`. */
  #openings(): ReadonlySet<Span['kind']> {
    const kinds = new Set<Span['kind']>();
    for (const piece of this.#pieces) {
      if (isWhere(piece)) kinds.add(piece.span.kind);
      else if (!isWord(piece, 'in', 'at', 'the')) break;
    }
    return kinds;
  }

  /** Where `in Osaka in 2007` before a piece begins, behind a comma: a city and a day, and nothing else. */
  #frameOf(at: number): number | undefined {
    let from = at;
    const kinds: string[] = [];
    for (let left = this.#pieces[from - 1]; left; left = this.#pieces[from - 1]) {
      const isPart = left.kind === 'thing' && (left.span.kind === 'place' || left.span.kind === 'date');
      if (!isPart && !isWord(left, 'in', 'on')) break;
      if (left.kind === 'thing') kinds.push(left.span.kind);
      from -= 1;
    }
    const comma = this.#pieces[from - 1];
    const point = isWord(comma, 'and', 'but', 'while') ? this.#pieces[from - 2] : comma;
    const isWhole = kinds.includes('place') && kinds.includes('date');
    return isWhole && isWord(this.#pieces[from], 'in') && isPoint(point, ',') ? this.#pieces[from]?.start : undefined;
  }

  /** `and behind the Scot another American took bronze`: whoever is named behind one who was passed acts by himself. */
  #isBehindOther(left: Piece | undefined): boolean {
    if (left?.kind !== 'name' || left.possessive) return false;
    const before = this.#pieces[this.#headOf(this.#pieces.indexOf(left)) - 1];
    return isWord(before, 'behind', 'after');
  }

  /** A clause of its own, beside the one the sentence is of. */
  #begin(actor: Actor, start: number): Turn {
    const { marks } = this.#main();
    return turn({ ...open('main', undefined, actor), marks, marksBefore: marks }, start);
  }

  /** `followed by Bekele in 2:03:03`, `set by Kipchoge in Berlin`; who is beaten by somebody in a time is not told. */
  #agent(at: number, { start }: Piece, actor: Actor): Turn | undefined {
    const verb = this.#clause.verb ?? '';
    if (
      TRAILED.has(verb) ||
      /^(?:won|led|set|held|run|owned|clocked|recorded|achieved|thrown|jumped|posted)$/.test(verb)
    )
      return turn({ ...open('gap', this.#main(), actor), verb }, start);
    if (isPlaced(this.#pieces, at)) return turn({ ...open('gap', this.#main(), actor), verb: 'place' }, start);
    if (/^(?:beaten|defeated|outsprinted|outkicked|edged|overtaken|caught|passed)$/.test(verb))
      return turn({ ...open('gap', this.#main(), { is: 'unclear' }), verb }, start);
    return undefined;
  }

  /** The first piece of what a name ends: `the Olympic champion Kipchoge`. */
  #headOf(at: number): number {
    let head = at;
    const name = this.#pieces[at];
    // `the best she set`: no noun is a title of hers.
    if (name?.kind === 'name' && name.via === 'pronoun') return at;
    while (head > 0) {
      const left = this.#pieces[head - 1] as Piece;
      // `Tebogo of Botswana outkicked Bednarek`: what the clause tells, and no adjective of the name.
      const noun =
        left.kind === 'word' &&
        (left.is === 'noun' || left.is === 'determiner' || (isAdjective(left.word) && left.word !== this.#clause.verb));
      const apart = left.kind === 'thing' && head === at && /^(?:place|date|event|amount)$/.test(left.span.kind);
      const thing = left.kind === 'thing' && !apart && left.span.kind !== 'date' && left.span.kind !== 'amount';
      if (!noun && !thing && !(left.kind === 'name' && left.possessive)) break;
      head -= 1;
      if (left.kind === 'word' && left.is === 'determiner') break;
    }
    return head;
  }

  #isDoing(at: number): boolean {
    const next = this.#pieces[pastAdverbs(this.#pieces, at + 1)];
    return next?.kind === 'word' && (next.is === 'ing' || next.word === 'to');
  }

  /** A name, and what is won or how a race ends right behind it. */
  #isWinning(at: number): boolean {
    return isWord(this.#pieces[pastAdverbs(this.#pieces, at + 1)], ...WINNING);
  }

  /** `with Kovacs, the 2019 world champion, finishing second`: what is done stands behind what is said of him. */
  #goesOn(at: number): boolean {
    const next = this.#pieces[pastApposed(this.#pieces, at) ?? this.#pieces.length];
    return (next?.kind === 'word' && next.is === 'ing') || (next?.kind === 'thing' && next.span.kind === 'ordinal');
  }

  #isNextTimed = (at: number): boolean => isTimed(this.#pieces, at, this.#isMark);

  #point(at: number, piece: Piece & { kind: 'point' }): Turn | undefined {
    if (isPoint(piece, '(')) {
      const left = this.#pieces[at - 1];
      const actor: Actor | undefined =
        left?.kind === 'name' ? (left.member ? { is: 'known', member: left.member } : { is: 'stranger' }) : undefined;
      return turn({ ...open('aside', this.#clause, actor), verb: actor && 'place' }, piece.start);
    }
    if (isPoint(piece, ')')) {
      const [aside] = this.#resume(piece.end, ({ kind }) => kind === 'aside');
      return aside.kind === 'aside' && aside.parent ? turn(aside.parent, piece.end) : undefined;
    }
    // `Gidey took 70 seconds off the record: 1:02:52`.
    if (isPoint(piece, ':')) return turn(open('main', this.#main()), piece.end);
    if (isPoint(piece, ';!?“”"')) return turn(open('main', undefined), piece.end);
    return isPoint(piece, ',–—') ? this.#comma(at, piece) : undefined;
  }

  #comma(at: number, { end }: Piece): Turn | undefined {
    const { kind, opening, comma, verb, actor, parent } = this.#clause;
    if (this.#isApposed(at)) return turn({ ...open('apposed', this.#clause), verb: 'is' }, end);
    if (kind === 'main' || kind === 'aside') return undefined;
    if (kind === 'apposed' && parent?.kind === 'with') return turn(parent, end);
    if (opening) return this.#resume(end);
    // `while Bekele, 41, came in fourth`: the verb of the clause is still to come.
    if (kind === 'sub' && actor && verb === undefined) return undefined;
    const then = pastAdverbs(this.#pieces, at + 1);
    const next = this.#pieces[then];
    const goesOn = next?.kind === 'word' && (next.is === 'ing' || isWord(next, 'to', 'ahead', 'behind', 'with'));
    if (kind === 'relative' && (isVerb(this.#pieces, then) || goesOn) && (comma || verb !== undefined))
      return this.#resume(end, (clause) => clause === this.#clause.parent);
    if (goesOn && !isWord(next, 'with')) return this.#resume(end);
    // `who won in 2019, and ran 2:05`
    if (next?.kind === 'word' && next.is === 'and' && isVerb(this.#pieces, pastAdverbs(this.#pieces, then + 1)))
      return this.#resume(end, (clause) => clause === this.#clause.parent || clause.kind === 'main');
    return isVerb(this.#pieces, then) ? this.#resume(end) : undefined;
  }

  /** Whether a comma begins what somebody is: `Vidts, another Belgian, was`. A name behind it goes on a list instead. */
  #isApposed(at: number): boolean {
    const { kind, actor, verb } = this.#clause;
    const [left, next] = [this.#pieces[at - 1], this.#pieces[at + 1]];
    const isNamed =
      kind === 'main' ? verb === undefined : kind === 'with' && left?.kind === 'name' && this.#goesOn(at - 1);
    if (!isNamed || actor?.is !== 'known' || left?.kind === 'point') return false;
    // `Abdi of Belgium, third at Tokyo 2020, got silver in 2:06:47`
    if (next?.kind === 'thing' && next.span.kind === 'ordinal') return this.#isEnclosed(at);
    return next?.kind === 'word' && (next.is === 'determiner' || next.is === 'noun')
      ? true
      : next?.kind === 'thing' && next.span.kind !== 'amount' && next.span.kind !== 'ordinal';
  }

  /** Whether a second comma follows before any verb or mark, and behind it what the actor does. */
  #isEnclosed(at: number): boolean {
    const close = this.#pieces.findIndex((piece, index) => index > at && isPoint(piece, ',;:()–—'));
    if (close < 0 || !isPoint(this.#pieces[close], ',')) return false;
    const within = this.#pieces.slice(at + 1, close);
    const isPlain = within.every(
      (piece, index) => piece.kind !== 'name' && !this.#isMark(piece) && !isVerb(this.#pieces, at + 1 + index),
    );
    return isPlain && isVerb(this.#pieces, pastAdverbs(this.#pieces, close + 1));
  }

  #word(at: number, piece: Piece & { kind: 'word' }): Turn | undefined {
    const clause = this.#clause;
    if (piece.is === 'relative') return this.#relative(at, piece);
    if (piece.is === 'subordinator') return this.#subordinate(at, piece);
    if (piece.is === 'and') {
      const verbed = isVerb(this.#pieces, pastAdverbs(this.#pieces, at + 1));
      if (!verbed) return undefined;
      // `was second in 46.17 and claimed the crown in Paris`: of the same actor, and another thing.
      return /^(?:contact|gap|with)$/.test(clause.kind) ? this.#resume(piece.start) : turn(clause, piece.start);
    }
    if (piece.word === 'to' && clause.object !== undefined && HANDS_ON.has(clause.verb ?? '')) {
      const { object } = clause;
      const actor: Actor = object === 'stranger' ? { is: 'stranger' } : { is: 'known', member: object };
      return turn(open('contact', clause, actor), piece.start);
    }
    // `took 87 seconds off the best she set in Istanbul to win`, `beat the record set by Garcia to win`: who takes, wins.
    if (piece.word === 'to' && /^(?:contact|gap)$/.test(clause.kind) && ACHIEVED.test(clause.verb ?? ''))
      return this.#resume(piece.start, (each) => each === clause.parent);
    if (isVerb(this.#pieces, at)) this.#verb(at, piece);
    return undefined;
  }

  #verb(at: number, { word, start }: Piece & { kind: 'word' }): void {
    const left = this.#pieces[at - 1];
    const { kind, comma, verb } = this.#clause;
    const goesOn =
      left?.kind === 'word' && (/^(?:verb|being|adverb|and|relative)$/.test(left.is) || left.word === 'to');
    // A second verb, and nothing that joins it: the clause around goes on. `The man who beat Bekele ran`.
    if (
      verb !== undefined &&
      !goesOn &&
      ((kind === 'relative' && !comma) || kind === 'contact') &&
      left?.kind !== 'name'
    )
      this.#enter(this.#resume(start, (clause) => clause === this.#clause.parent));
    const clause = this.#clause;
    if (clause.actor === undefined && clause.verb === undefined && this.#hasNoun(start)) clause.thing = true;
    if (!/^(?:had|has|have|was|were|is|been|be)$/.test(word) || clause.verb === undefined) clause.verb = word;
  }

  /** Whether a noun that may act stands in the clause before a verb. */
  #hasNoun(verb: number): boolean {
    const from = (this.#segments.at(-1) as Segment).start;
    return this.#pieces.some(
      (piece) =>
        piece.start >= from &&
        piece.end <= verb &&
        (piece.kind === 'thing' || (piece.kind === 'word' && piece.is === 'noun')),
    );
  }

  #relative(at: number, piece: Piece & { kind: 'word' }): Turn | undefined {
    const left = this.#pieces[at - 1];
    const next = this.#pieces[pastAdverbs(this.#pieces, at + 1)];
    const comma = isPoint(left, ',–—');
    const clause = { ...open('relative', this.#clause), comma };
    if (piece.word === 'who' || piece.word === 'whose') {
      clause.actor = this.#antecedent(at);
      clause.verb = piece.word === 'whose' ? 'whose' : undefined;
      return turn(clause, piece.start);
    }
    const said = next?.kind === 'name' || isVerb(this.#pieces, pastAdverbs(this.#pieces, at + 1));
    if (piece.word === 'that' && !said) return undefined;
    clause.thing = next?.kind === 'word' && (next.is === 'verb' || next.is === 'being');
    return turn(clause, piece.start);
  }

  /** Whom `who` goes back to: the name before it, past what is said of that name. */
  #antecedent(at: number): Actor {
    for (let back = at - 1; back >= 0; back -= 1) {
      const piece = this.#pieces[back] as Piece;
      if (piece.kind === 'name' && !piece.possessive)
        return piece.member ? { is: 'known', member: piece.member } : { is: 'stranger' };
      if (isPoint(piece, ';:') || isVerb(this.#pieces, back)) break;
    }
    return { is: 'stranger' };
  }

  #subordinate(at: number, { word, start }: Piece & { kind: 'word' }): Turn | undefined {
    const next = this.#pieces[pastAdverbs(this.#pieces, at + 1)];
    // `after winning`, `before the race`: the actor stays.
    const to = this.#pieces.findIndex((piece, index) => index > at && isPoint(piece, ',;:()–—'));
    const name = this.#pieces.findIndex((piece, index) => index > at && piece.kind === 'name' && !piece.possessive);
    // `Kiplimo, four years younger than Cheptegei, ran`: who is no more than compared with does not act.
    if (word === 'than' && isPoint(this.#pieces[name + 1], ',;:()–—')) return undefined;
    const named = name > at && (to < 0 || name < to) && name <= at + 8 && hasVerb(this.#pieces, name);
    const bare = next?.kind === 'word' && next.is === 'ing';
    if (bare || (!named && !/^(?:when|where|while|because|although|though|if|whereas)$/.test(word))) return undefined;
    const parent = this.#clause;
    return turn({ ...open('sub', parent), opening: isOpening(parent) }, start);
  }
}

/** Of `Hodgkinson of Great Britain (GBR)` all but the name. */
const isPartOfOrigin = (piece: Piece | undefined): boolean =>
  isWord(piece, 'of', 'from', 'the') ||
  isPoint(piece, '()') ||
  (piece?.kind === 'thing' && (piece.span.kind === 'nation' || piece.span.kind === 'place'));

/** A city, a race, a year: `on 13 October` goes on with the same one. */
const isWhere = (piece: Piece): piece is Piece & { kind: 'thing' } =>
  piece.kind === 'thing' &&
  (piece.span.kind === 'place' ||
    piece.span.kind === 'event' ||
    (piece.span.kind === 'date' && piece.span.date.precision === 'year'));

/** What is done with a mark that is told of: an infinitive behind it goes back to whoever tells. */
const ACHIEVED = /^(?:set|ran|run|clocked|recorded|posted|achieved|established|held|threw|jumped|cleared|had|made)$/;

const WINNING = ['taking', 'finishing', 'claiming', 'winning', 'securing', 'earning', 'coming', 'placing', 'clocking'];

/** What somebody makes, which a clause of his can stand right behind. */
const MADE = ['record', 'mark', 'time', 'best', 'standard', 'height', 'distance', 'figures'];

const isOpening = (clause: Clause): boolean =>
  clause.kind === 'main' && clause.actor === undefined && clause.verb === undefined;

const isAdjective = (word: string): boolean => word.endsWith('ed') || word.endsWith('ing');

function isSame(a: Actor, b: Actor): boolean {
  return a.is === 'known' && b.is === 'known' && a.member.person.id === b.member.person.id;
}
