/** Whose a place is: whoever acts in the clause, was beaten into it, is named behind it, or is said to have it. */
import type { Person } from '../../../dataset/entries.ts';
import { actorAt } from '../../clauses/clauses.ts';
import type { OrdinalSpan, Span } from '../../reading/span.ts';
import { after, before, between, castOf, type Scene, spansOf } from '../../scene.ts';
import { markedIn } from '../firm.ts';
import { isSame } from '../marks/performance.ts';
import { isObject } from '../object.ts';

export type Runner = ReturnType<typeof castOf>[number];

const OWNS = /^(?:['’]s?)?\s(?:[a-z]+\s){0,2}$/;
const OWNED = /^[-\s]place(?:d)?(?:\s(?:finish|showing|effort|performance)\b|\s(?:in|at|behind)\b|[.,;])/;
/** `beat Hobbs (second place, 10.94)`: of the name before the bracket. */
export function bracketed(scene: Scene, { start }: OrdinalSpan): Runner | undefined {
  return castOf(scene).find(
    ({ span }) => span.via !== 'pronoun' && scene.reading.lower.slice(span.end, start) === ' (',
  );
}

/** `which brought him fifth in 2:05:39`: the only one of those named before who ran that. */
export function shownBy(scene: Scene, span: OrdinalSpan): Runner | undefined {
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

/** `pulled away from Kamworor, leaving him in second`: of whom somebody else left behind, and never of who did it. */
export const isLeftThere = (scene: Scene, span: OrdinalSpan): boolean => LEFT_HIM.test(before(scene, span, 40));

const LEFT_HIM =
  /\b(?:leav(?:ing|es)|left|put(?:ting|s)?|push(?:ing|ed)|consign(?:ing|ed)|relegat(?:ing|ed)|forc(?:ing|ed)|condemn(?:ing|ed))\s(?:him|her)\s(?:in|to|into|for|with|back\sin|down\sto)\s(?:a\s)?(?:[a-z]+\s)?$/;

export const leftThere = (scene: Scene, { start }: OrdinalSpan): Runner | undefined =>
  castOf(scene).findLast(({ span }) => span.end <= start && span.via !== 'pronoun' && isObject(scene, span));

/** `inside the old record in second in 46.17`: the mark behind a place is a mark of his. */
export const isTimed = (scene: Scene, span: OrdinalSpan, person: Person): boolean =>
  spansOf(scene, 'amount').some(
    (each) =>
      each.start >= span.end &&
      /^(?:\splace)?\s(?:in|with)\s(?:a\s)?$/.test(between(scene, span, each)) &&
      markedIn(scene, person).some((mark) => each.readings.some((reading) => isSame(reading, mark))),
  );

/** "Coleman left Baker behind, second in 6.40"; "beat Korir into second place", "dropping Chopra to second spot". */
export const isPutThere = (scene: Scene, { span: name }: Runner, span: Span): boolean =>
  (INTO.test(between(scene, name, span)) && (isObject(scene, name) || PUT.test(before(scene, name, 40)))) ||
  WAS_PUT.test(between(scene, name, span));

/** `Second, two minutes later, was Korir`, `third place went to Kitata`, `and third Kitata`: the name follows. */
export function invertedOf(scene: Scene, span: OrdinalSpan): Runner | undefined {
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
  // `Kariuki was first, Koech second and third the Briton Rowland`.
  const counted = /\bsecond\s(?:and|with)\s$/.test(left) && span.value === 3;
  return listed && (first || counted) && span.start > 0 ? next : undefined;
}

const OPENS = /(?:^|[,;:–—]\s|,?\s(?:and|with|while)\s)(?:in\s|the\s|only\s|back\sin\s|a\s(?:distant|close)\s)?$/;
const OPENED = /(?:^|[,;:–—]\s)(?:in\s)?(?:second|third)\sand\s$/;
const INVERTED =
  /^(?:\splace)?(?:\s(?:across\sthe\sline|home))?(?:\s(?:in|at|over)\s(?:[^,;:.]|,\d){3,60}?)?(?:,\s[^,;:]{1,40},)?\s(?:was|were|came|is|went\sto|goes\sto|going\sto|fell\sto|belonged\sto)\s(?:(?:the|his|her|another|fellow)\s)?(?:[a-zà-ɏ\d'’-]+\s){0,4}$/;

const INTO =
  /^(?:\s\([^()]{1,20}\))?\s(?:back\s)?(?:into|to|in)\s(?:a\s)?(?:(?:close|distant|surprise|narrow|honou?rable)\s)?$/;
/** `Moses was relegated to third`, `Holmes had to be content with third`. */
const WAS_PUT =
  /\s(?:(?:was|were|been|being|got|getting|is)\s(?:[a-z]+ly\s)?(?:relegat|push|forc|consign|condemn|beaten|edg|pipp|bump|dropp|knock|shift|demot|squeez|shunt|nudg|outkick|outsprint|run\sdown)[a-z]*\s(?:down\s|back\s|out\s|off\s)?(?:in)?to|(?:ha[sd]|having|forced|left)\sto\s(?:be\scontent|be\ssatisfied|settle|make\sdo|content\s(?:him|her)self)\s(?:with|for))\s(?:a\s)?(?:[a-z]+\s)?$/;
const PUT =
  /\b(?:relegat[a-z]+|push[a-z]+|forc[a-z]+|consign[a-z]+|condemn[a-z]+|beat[a-z]*|edg[a-z]+|leav[a-z]+|left|with|pipp[a-z]+|bump[a-z]+|dropp[a-z]+|knock[a-z]+|shift[a-z]+|demot[a-z]+)\s(?:[a-zà-ɏ'’-]+\s){0,4}$/;
/** `After a fifth place in the final of Athens he left the track`: of whoever the sentence goes on with. */
export function openingOf(scene: Scene, span: OrdinalSpan): Runner | undefined {
  const put = putFirst(scene, span) ?? labelled(scene, span);
  if (put) return put;
  if (!OPENING.test(scene.reading.lower.slice(0, span.start))) return undefined;
  const finishing = /\b(?:finishing|coming|placing)\s(?:in\s)?$/.test(before(scene, span, 16));
  if (!(finishing ? /^\s(?:place\s)?(?:in|at)\s/ : /^[-\s]place\s(?:in|at)\s/).test(after(scene, span, 12)))
    return undefined;
  const next = spansOf(scene, 'person').find(({ start }) => start >= span.end);
  const who = castOf(scene).find((each) => each.span === next);
  return who &&
    !who.span.possessive &&
    /^[^;:.]{3,90}$/.test(between(scene, span, who.span)) &&
    !/\b(?:behind|after|to|won\sby)\s(?:[a-z]+\s){0,2}$/.test(before(scene, who.span, 24))
    ? who
    : undefined;
}

/** `Relegated to third by two fellow Kenyans, Kemboi had to make do with bronze`: of whoever the sentence is about. */
function putFirst(scene: Scene, span: OrdinalSpan): Runner | undefined {
  if (!PUT_FIRST.test(scene.reading.lower.slice(0, span.start))) return undefined;
  return castOf(scene).find(
    (each) => each.span.start >= span.end && !each.span.possessive && PUT_BY.test(between(scene, span, each.span)),
  );
}

const PUT_FIRST =
  /^\W*(?:relegated|beaten|pushed|edged|forced|demoted|squeezed|nudged|pipped|bumped|knocked)\s(?:(?:back|down|out)\s)?(?:in)?to\s$/;
const PUT_BY = /^\s(?:place\s)?(?:by|behind|in|at)\s[^,;:.]{3,80},\s(?:[a-z’'-]+\s){0,3}$/;

/** `Stéphane Diagana (France), 400m hurdles: 4th at the Stuttgart world championships`: of whom the line is about. */
function labelled(scene: Scene, span: OrdinalSpan): Runner | undefined {
  const [first, other] = castOf(scene).filter((each) => each.span.end <= span.start);
  return first &&
    !other &&
    /^\W*$/.test(scene.reading.lower.slice(0, first.span.start)) &&
    /^(?:\s\([^()]{1,24}\))?,\s[^,;:]{3,40}:\s$/.test(between(scene, first.span, span)) &&
    /^(?:\splace)?\s(?:in|at)\s/.test(after(scene, span, 12))
    ? first
    : undefined;
}

const OPENING =
  /^\W*(?:after|following|despite|since)\s(?:(?:an?|his|her)\s(?:(?:disappointing|fine|strong|surprise|close)\s)?|(?:finishing|coming|placing)\s(?:in\s)?)$/;

/** `with Abdi third`: the name stands right before the place. */
export function isBeside(scene: Scene, span: OrdinalSpan): boolean {
  const last = castOf(scene)
    .filter((each) => each.span.end <= span.start && !each.span.possessive && each.span.via !== 'pronoun')
    .at(-1);
  return (
    last !== undefined &&
    /^(?:\s\([^)]{1,20}\))?,?\s(?:(?:a\s(?:[A-Za-zÀ-ɏ]+\s)?)|only\s|just\s)?$/.test(between(scene, last.span, span))
  );
}

export function subjectOf(scene: Scene, span: Span, attributive: boolean): Runner | undefined {
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
  // `his sixth-place finish`, `Kejelcha's surprise second place`: of whoever it is said to be.
  const possessor = people.find(
    (each) =>
      each.span.possessive && OWNS.test(scene.reading.lower.slice(each.span.end, Math.max(each.span.end, span.start))),
  );
  if (possessor && OWNED.test(after(scene, span, 24))) return possessor;
  const left = preceding.at(-1);
  if (left && isPutThere(scene, left, span)) return left;
  if (
    left &&
    /^\s(?:(?:far|well|trailing|just)\s)?(?:behind|back|trailing),\s(?:a\s[a-z]+\s)?$/.test(
      between(scene, left.span, span),
    )
  )
    return left;
  const named = attributive ? undefined : preceding.findLast((each) => isGoingOn(scene, each, span));
  if (named) return named;
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

/** `was second and Albert Korir, the champion a year earlier, third`: past what somebody is, a place and no verb. */
const isGoingOn = (scene: Scene, { span: name }: Runner, span: Span): boolean =>
  (name.via === 'full' || name.via === 'surname') &&
  BESIDE_NAME.test(between(scene, name, span)) &&
  /(?:^|,\s|;\s|\b(?:and|with|while|but)\s)(?:(?!(?:by|of|from|over|beat|behind)\s)[a-zà-ɏ'’-]+\s){0,3}$/.test(
    before(scene, name, 40),
  );

const BESIDE_NAME =
  /^(?:\s(?:of|from)\s(?:the\s)?[a-zà-ɏ]{3,20}(?:\s[a-zà-ɏ]{3,20})?)?,\s(?:the|an?|another|his|her|last|on|still|now|twice|\d{1,4}|(?:two|three|four|five)-time|[a-zà-ɏ]{3,20}['’]s?)\s(?:(?!(?:was|were|finished|came|took|won|ran|and)\s)[^,;:()]|,(?=\d)){2,70},\s(?:an?\s(?:[a-z-]+\s)?)?$/;

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

/** Behind a place, who was ahead: `second behind Schwazer`, `third to the American Flanagan`, `third in the London Marathon behind Cheruiyot`. */
export const rivalAhead = (scene: Scene, { end }: { readonly end: number }): Runner | undefined =>
  castOf(scene).find(
    ({ span }) =>
      span.start >= end &&
      span.start - end < 70 &&
      /^\s(?:place\s)?(?:(?:in|at)\s[a-zà-ɏ\d\s]{2,36}\s|(?:last|that)\s(?:year|season)\s)?(?:behind|to)\s(?:(?:the|an?)\s)?(?:[a-zà-ɏ-]+(?:['’]s)?\s)?$/.test(
        scene.reading.lower.slice(end, span.start),
      ),
  );
