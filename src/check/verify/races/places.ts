/** Places in a text, each with whose it is: `finished fifth`, `third-placed Abdi`, `first and second`, `runner-up`. */
import type { Person } from '../../../dataset/entries.ts';
import { actorAt } from '../../clauses/clauses.ts';
import type { OrdinalSpan, Span } from '../../reading/span.ts';
import { after, before, between, castOf, type Scene, spansOf } from '../../scene.ts';
import { isObject, roleOf } from '../attach.ts';
import { markedIn } from '../firm.ts';
import { isSame } from '../marks/performance.ts';

export interface Placed {
  readonly span: Span;
  readonly place: number;
  readonly subject: { readonly person: Person; readonly sure: boolean };
  /** A numbered list: of a race, or of the fastest ever. */
  readonly listed?: boolean;
}

type Runner = ReturnType<typeof castOf>[number];

const PLACED_BEFORE =
  /(?:\bfinish(?:ed|es|ing)?|\b(?:brought|brings|earned|gave) (?:him|her)|\bcame(?: home| in)?|\bcom(?:es|ing)(?: home| in)?|\bplac(?:ed|es|ing)|\bwas|\bbeen|\bis|\bcross(?:ed|es|ing)(?: the (?:finish )?line)?|\bend(?:ed|s|ing)(?: up)?|\bhome|\bt(?:ook|akes?|aking)|\bwere|\bclaim(?:ed|s|ing)|\bsettl(?:ed|es|ing) for|\brunner in|\bin|\bto|\bgrabb?(?:ed|s|ing)|\bsecur(?:ed|es|ing)|\bearn(?:ed|s|ing)|\bfor|\branked|\bran)\s(?:(?:a|an|the|in|joint|equal|only|just|disappointing|strong|creditable|distant|close|closest|superb|fine|surprise|impressive|respectable|solid|excellent|lowly|poor|dismal|tied|best|his|her)\s){0,3}$/;
const PLACE_AFTER =
  /^(?:[-\s]plac(?:e|ed|er|ing)\b|\s?[,.;)—–-]|\s\(\d|\s(?:in|at|behind|with|after|on|overall|there|as|and|from|for|but|ahead|over|when|while|last|this|under|to|despite|yesterday|today|by|again|across|exactly)\b|$)/;
/** Numbered things that are no places: `second half`, `third lap`, `first time`. */
const NOT_PLACE =
  /^\s(?:half|lap|time|year|edition|attempt|round|consecutive|straight|world|title|victory|win|marathon|fastest|best|quickest|man|woman|athlete|person|runner|leg|kilomet|km|mile|quarter|record|and\s(?:third|second|fourth|final|last|fifth)\s(?:lap|round|attempt|throw|jump|half|leg|quarter)|in (?:the )?(?:queue|line|history|the all|all-time|the world|the rank|the list)|on the (?:all|world|list)|of (?:his|her|the|their|four|three|five|six|\d)|to (?:win|do|achieve|break|complete|run|go|take|become|hold|retain|defend|congratulate|greet|embrace|hug|thank|applaud|react|attack|fall|drop|crack|leave|admit|know|say|see|tell|shake))/;
/** `fourth and ten metres adrift with 150 metres to go`: while the race was still going on. */
const UNDER_WAY =
  /^(?:\splace)?(?:,?\s(?:and|but|some)\s[^,.;]{1,30})?,?\s(?:with|as|at|until|entering|into|off)\s(?:[^.;,]{0,35}\b(?:to\sgo|remaining|left|to\srun|still\sto\s[a-z]+)\b|(?:the\s)?(?:final|last|home)\s(?:bend|lap|straight|turn|barrier|hurdle|leg|100m|200m)\b)/;
/** `the fastest ever for third and fourth place`. */
const FASTEST_FOR = /\b(?:fastest|quickest|best|furthest|highest)\s(?:[a-z]+\s){0,2}for\s(?:[a-z]+\sand\s)?$/;
/** `the record was her fourth`, `who ran his first`: one of a count. */
const OWN =
  /\b(?:was|is|were|r[au]n|running|won|winning|set|setting|jumped|threw|made)\s(?:(?:just|only|already|now|still)\s)?(?:his|her|their)\s$/;
/** `to eclipse second place by eight minutes`: of whoever took it. */
const BEATEN =
  /\b(?:eclips|beat|outdistanc|out-?pac|distanc)[a-z]*\s(?:the\s)?$|\b(?:ahead of|clear of|over|in front of)\s(?:the\s)?$/;
const ATTRIBUTIVE = /^[-\s]plac(?:e|ed|er)\b/;
/** A place that is not of the race: of a ranking, a lap, a start. */
const NOT_OF_RACE =
  /\b(?:school|village|youth|junior|trials?|cross[\s-]country|world list|wedding|contest|ranked|rank|ranking|lying|running(?!\s(?:his|her|its|in|for|on|with)\s(?!(?:a\s)?$))|sitting|was lying|up to|moved into|moves into|heat|semi-?final|seeded|halfway|at the bell|list|all-time)\b/;
const NOT_YET = /\b(?:hop(?:e|es|ed|ing)|will|would|could|may|might|aim[A-Za-zÀ-ɏ]*|never)\b/;

export function placesIn(scene: Scene): readonly Placed[] {
  return [...respective(scene), ...ordinals(scene), ...runnersUp(scene), ...listed(scene)].filter(
    ({ span }, at, all) => all.findIndex((other) => other.span.start === span.start) === at,
  );
}

function ordinals(scene: Scene): readonly Placed[] {
  return spansOf(scene, 'ordinal').flatMap((span) => {
    const [left, right] = [before(scene, span), after(scene, span)];
    // `a first-ever gold medal`.
    // `has been first there for years`: how often, and not in a race.
    if (span.value > 99 || right.startsWith('-ever') || (span.value === 1 && left.endsWith('been '))) return [];
    const inverted = invertedOf(scene, span);
    if (inverted) return [{ span, place: span.value, subject: inverted }];
    const attributive = ATTRIBUTIVE.test(right);
    const beside = isBeside(scene, span);
    if (!attributive && (NOT_PLACE.test(right) || !PLACE_AFTER.test(right))) return [];
    // "made his debut in Fukuoka, third in 2:06:39".
    const added = /[a-z\d],\s$/.test(left) && /^\sin\s(?:a\s)?\d/.test(right);
    if (!attributive && !beside && !added && !isCountedUp(scene, span) && !PLACED_BEFORE.test(left)) return [];
    if (UNDER_WAY.test(right)) return [];
    const loose =
      /\b(?:in|to|for|ran)\s(?:a\s|an\s|the\s)?(?:[A-Za-zÀ-ɏ]+\s)?$/.test(left) &&
      !attributive &&
      !beside &&
      !isAfterMark(scene, span) &&
      !/\b(?:finish[A-Za-zÀ-ɏ]*|fad(?:ed|ing|es)|came|home|settl[A-Za-zÀ-ɏ]+|back|\d)\s(?:in|for)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}$/.test(
        left,
      ) &&
      PLACED_LOOSELY.test(left);
    if (
      loose ||
      BEATEN.test(left) ||
      OWN.test(left) ||
      FASTEST_FOR.test(left) ||
      NOT_OF_RACE.test(clauseOf(left)) ||
      NOT_YET.test(clauseOf(left)) ||
      NOT_OF_RACE.test(clauseOf(right, true))
    )
      return [];
    const subject = bracketed(scene, span) ?? shownBy(scene, span) ?? subjectOf(scene, span, attributive);
    return subject ? [{ span, place: span.value, subject }] : [];
  });
}

/** `was second in Paris in 2003, second again in Helsinki and third in Osaka`: the next of several places, and where it was. */
function isCountedUp(scene: Scene, span: OrdinalSpan): boolean {
  if (!/(?:[a-z\d)],\s|\band\s)(?:then\s|only\s)?$/.test(before(scene, span, 12))) return false;
  const [words] = /^\s(?:again\s)?(?:in|at)\s(?:the\s)?/.exec(after(scene, span, 16)) ?? [];
  return (
    words !== undefined &&
    scene.reading.spans.some(
      ({ kind, start }) => (kind === 'place' || kind === 'event') && start === span.end + words.length,
    )
  );
}

/** `beat Hobbs (second place, 10.94)`: of the name before the bracket. */
function bracketed(scene: Scene, { start }: OrdinalSpan): Runner | undefined {
  return castOf(scene).find(
    ({ span }) => span.via !== 'pronoun' && scene.reading.lower.slice(span.end, start) === ' (',
  );
}

/** `which brought him fifth in 2:05:39`: the only one of those named before who ran that. */
function shownBy(scene: Scene, span: OrdinalSpan): Runner | undefined {
  const mark = spansOf(scene, 'amount').find(
    (each) => each.start >= span.end && /^(?:\splace)?\sin\s(?:a\s)?$/.test(between(scene, span, each)),
  );
  if (!mark || !/\b(?:him|her)\s$/.test(before(scene, span, 5))) return undefined;
  const named = castOf(scene).filter((each) => each.span.end <= span.start && each.span.via !== 'pronoun');
  const having = named.filter(({ person }) =>
    markedIn(scene, person).some((each) => mark.readings.some((reading) => isSame(reading, each))),
  );
  return new Set(having.map(({ person }) => person.id)).size === 1 ? having[0] : undefined;
}

/** `Second, two minutes later, was Korir`, `third place went to Kitata`, `and third Kitata`: the name follows. */
function invertedOf(scene: Scene, span: OrdinalSpan): Runner | undefined {
  const left = before(scene, span, 60);
  if (span.value < 2 || !OPENS.test(left)) return undefined;
  const next = castOf(scene).find((each) => each.span.start >= span.end);
  if (!next || next.span.via === 'pronoun' || next.span.possessive) return undefined;
  // "Second and third were Yeshaneh and Burka": one each.
  const pair = scene.reading.spans.find(
    (each) => each.kind === 'ordinal' && each.end <= span.start && between(scene, each, span) === ' and ',
  );
  const then = castOf(scene).find((each) => each.span.start >= next.span.end);
  if (pair) return then && between(scene, next.span, then.span) === ' and ' && OPENED.test(left) ? then : undefined;
  const words = between(scene, span, next.span).replace(/^\sand\s(?:third|fourth)\swere\s/, ' were ');
  if (spansOf(scene, 'person').some((each) => each.start >= span.end && each.end <= next.span.start)) return undefined;
  if (INVERTED.test(words)) return next;
  const listed = /^(?:\splace)?(?:\sto)?\s(?:(?:the|his|her)\s)?(?:[a-zà-ɏ'’-]+\s){0,2}$/.test(words);
  const first = /^(?:in\s)?second\b(?:\splace)?(?:,[^,;]{1,40},)?\s(?:was|were|came|went|is)\b/.test(
    scene.reading.lower,
  );
  return listed && first && span.start > 0 ? next : undefined;
}

const OPENS = /(?:^|[,;:–—]\s|,?\s(?:and|with|while)\s)(?:in\s|the\s)?$/;
const OPENED = /(?:^|[,;:–—]\s)(?:in\s)?(?:second|third)\sand\s$/;
const INVERTED =
  /^(?:\splace)?(?:,\s[^,;:]{1,40},)?\s(?:was|were|came|is|went\sto|goes\sto|going\sto|fell\sto|belonged\sto)\s(?:(?:the|his|her|another|fellow)\s)?(?:[a-zà-ɏ\d'’-]+\s){0,4}$/;

/** `ran 2:06:46 for third`. */
function isAfterMark(scene: Scene, { start }: OrdinalSpan): boolean {
  return spansOf(scene, 'amount').some(({ end }) => end < start && scene.reading.lower.slice(end, start) === ' for ');
}

const INTO =
  /^(?:\s\([^()]{1,20}\))?\s(?:back\s)?(?:into|to|in)\s(?:a\s)?(?:(?:close|distant|surprise|narrow|honou?rable)\s)?$/;
const PUT =
  /\b(?:relegat[a-z]+|push[a-z]+|forc[a-z]+|consign[a-z]+|condemn[a-z]+|beat[a-z]*|edg[a-z]+|leav[a-z]+|left|with|pipp[a-z]+|bump[a-z]+)\s(?:[a-zà-ɏ'’-]+\s){0,4}$/;
const PLACED_LOOSELY = /\b(?:in|to|for|ran)\s(?:(?:a|an|the|joint|equal)\s){0,2}$/;

const clauseOf = (text: string, ahead = false) =>
  ahead ? text.replace(/[,;.].*$/s, '') : text.replace(/^.*[,;]/s, '');

/** `with Abdi third`: the name stands right before the place. */
function isBeside(scene: Scene, span: OrdinalSpan): boolean {
  const last = castOf(scene)
    .filter((each) => each.span.end <= span.start && !each.span.possessive && each.span.via !== 'pronoun')
    .at(-1);
  return (
    last !== undefined && /^(?:\s\([^)]{1,20}\))?,?\s(?:a\s(?:[A-Za-zÀ-ɏ]+\s)?)?$/.test(between(scene, last.span, span))
  );
}

function subjectOf(scene: Scene, span: Span, attributive: boolean): Runner | undefined {
  const people = castOf(scene);
  const next = attributive
    ? people.find(
        (each) =>
          each.span.start >= span.end &&
          /^[-\s]placed?(?:[-\s]finisher)?,?\s(?:for\s)?(?:(?!(?:with|behind|ahead|in|and|as|for|at|on|to|while)\s)[A-Za-zÀ-ɏ'’-]+,?\s){0,3}$/.test(
            between(scene, span, each.span),
          ),
      )
    : undefined;
  if (next) return next;
  const preceding = people.filter((each) => each.span.end <= span.start && !each.span.possessive);
  // "Coleman left Baker behind, second in 6.40"; "beat Korir into second place".
  const left = preceding.at(-1);
  if (
    left &&
    INTO.test(between(scene, left.span, span)) &&
    (isObject(scene, left.span) || PUT.test(before(scene, left.span, 40)))
  )
    return left;
  if (
    left &&
    /^\s(?:(?:far|well|trailing|just)\s)?(?:behind|back|trailing),\s(?:a\s[a-z]+\s)?$/.test(
      between(scene, left.span, span),
    )
  )
    return left;
  const actor = attributive ? undefined : actorAt(scene, span.start);
  if (actor?.is === 'known' && actor.member.span.end <= span.start) return actor.member;
  if (actor?.is === 'stranger') return undefined;
  const beside = isBeside(scene, span as OrdinalSpan);
  const acting = preceding.filter((each) => (beside || !isObject(scene, each.span)) && !isApposed(scene, each, people));
  const chosen = acting.at(-1);
  // Somebody nearer who is not known: the place is theirs.
  const stranger = spansOf(scene, 'person')
    .filter((each) => each.end <= span.start && each.via !== 'pronoun' && !people.some((known) => known.span === each))
    .at(-1);
  if (stranger && stranger.start > (chosen?.span.start ?? -1)) return undefined;
  return chosen;
}

/** `Noor Vidts, another Belgian,`: more is said of the one before. */
function isApposed(scene: Scene, { span }: Runner, people: readonly Runner[]): boolean {
  if (span.via !== 'epithet') return false;
  const named = [...spansOf(scene, 'person'), ...people.map((each) => each.span)].filter(
    (each) => each.end <= span.start && each.via !== 'pronoun' && each.via !== 'epithet',
  );
  return named.some((each) =>
    /^,\s(?:an?|the|another|a fellow|fellow)?\s?$/.test(scene.reading.lower.slice(each.end, span.start)),
  );
}

/** `X and Y finished first and second`: one each, in order. */
function respective(scene: Scene): readonly Placed[] {
  const spans = spansOf(scene, 'ordinal');
  for (const [at, first] of spans.entries()) {
    const run = [first];
    for (const next of spans.slice(at + 1)) {
      if (!/^(?:,|,?\sand)\s$/.test(between(scene, run.at(-1) as Span, next))) break;
      run.push(next);
    }
    // `Compatriots Jackson and Thompson-Herah, second and third, completed the sweep`.
    const isApposed = /[a-z],\s$/.test(before(scene, first));
    // `and the Kenyans Kipruto and Mutiso third and fourth`.
    const isBare = castOf(scene).some(({ span }) => span.end + 1 === first.start);
    if (
      run.length < 2 ||
      !(PLACED_BEFORE.test(before(scene, first)) || isApposed || isBare) ||
      !/^(?:\s?[.,;]|$|\s(?:in|at|behind|on|respectively|with)\b)/.test(after(scene, run.at(-1) as Span))
    )
      continue;
    const people = castOf(scene).filter(
      (each) => each.span.end <= first.start && each.span.via !== 'pronoun' && !each.span.possessive,
    );
    const named = people.slice(-run.length);
    const joined = named.every(
      (each, nth) =>
        nth === 0 ||
        /^(?:\s\([^)]{1,20}\))?(?:,|,?\sand)\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/.test(
          between(scene, (named[nth - 1] as Runner).span, each.span),
        ),
    );
    const isNext = !isApposed || between(scene, (named.at(-1) as Runner).span, first) === ', ';
    if (named.length === run.length && joined && isNext)
      return run.map((span, nth) => ({ span, place: span.value, subject: named[nth] as Runner }));
  }
  return [];
}

function runnersUp(scene: Scene): readonly Placed[] {
  return [...scene.reading.lower.matchAll(/\brunner[s]?-?\s?up\b/g)].flatMap((match) => {
    const span: Span = { kind: 'count', value: 2, words: true, start: match.index, end: match.index + match[0].length };
    const people = castOf(scene);
    const next = people.find(
      (each) =>
        each.span.start >= span.end &&
        /^,?\s(?!(?:to|behind|at|in|and|was|is)\s)(?:[A-Za-zÀ-ɏ'’-]+\s){0,2}$/.test(between(scene, span, each.span)),
    );
    const subject = next ?? subjectOf(scene, span, false);
    return subject && !NOT_OF_RACE.test(before(scene, span, 30)) && !NOT_YET.test(before(scene, span, 30))
      ? [{ span, place: 2, subject }]
      : [];
  });
}

/** A line of results: `3. Bashir Abdi (BEL) 2:05:03`. */
function listed(scene: Scene): readonly Placed[] {
  const match = /^\s?(\d{1,2})[.)]?\s/.exec(scene.reading.text);
  const [first] = castOf(scene);
  const amount = spansOf(scene, 'amount').find((span) => roleOf(scene, span) === 'mark');
  if (!match || !first || !amount || first.span.start !== match[0].length || amount.start - first.span.end > 30)
    return [];
  const start = match[0].search(/\d/);
  const place = Number(match[1]);
  return [
    {
      span: { kind: 'count', value: place, words: false, start, end: start + (match[1] as string).length },
      place,
      subject: first,
      listed: true,
    },
  ];
}
