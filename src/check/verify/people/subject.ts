/** Who the clause before a place in a sentence is about. */
import { hasVerb, wordKind } from '../../clauses/words.ts';
import { castOf, type Scene } from '../../scene.ts';
import { isObject } from '../object.ts';

type Member = ReturnType<typeof castOf>[number];

const FAMILY =
  /^(?:['’]s?)?\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}(?:son|daughter|wife|husband|brother|sister|father|mother|child|children|uncle|aunt|nephew|niece|cousin|partner|girlfriend|boyfriend|twin|coach|rival|compatriot|country(?:wo)?man|prot[eé]g[eé]e?|student|successor|predecessor|conqueror|namesake|idol|hero|teammate|team-mate|pacemaker|manager|agent|mentor|friend|family|dog|runner|athlete|pupil|charge)(?![A-Za-zÀ-ɏ])/i;
const DEED =
  /^(?:['’]s?)?\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,3}(?:death|win|victory|title|career|debut|triumph|gold|medal|passing|birthday)(?![A-Za-zÀ-ɏ])/i;
/** A verb that goes on after what was said in between: `Hakizimana, the coach who died beside Kiptum, was`. */
const RESUMED = /^,\s(?:has|had|is|was|will|turns?|turned|died|dies|won|ran|took|became|celebrated|passed|announced)\s/;
const BETWEEN = /^,\s(?:the|an?|who|whose|his|her)\s/;
const BEING = /^\s(?:is|was)\s/;

/** `her rival had become`: what stands behind a possessor is somebody of hers, and not herself. */
export const isSomebodyOf = (right: string): boolean => FAMILY.test(right);

/**
 * Whether a name stands within what something or somebody else is called, and so does not act: `The father of Kiptum died`,
 * `The rivalry of Coe and Ovett was born`. `the brother of Kiptum, who died` may be of Kiptum.
 */
export const isWithin = (text: string, { start }: { readonly start: number }, gap: string): boolean =>
  OF_HIM.test(text.slice(Math.max(0, start - 60), start)) && !/^(?:\s?\(|,?\swho\b)/.test(gap);

const OF_HIM =
  /\b(?:of|between)\s(?:(?:the|late|great|Olympic|champion|former|[a-z]+er)\s){0,3}(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]+\s(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]+\s)?and\s)?$/;

export function clauseSubject(scene: Scene, start: number): Member | undefined {
  const { text } = scene.reading;
  const behind = castOf(scene).filter(({ span: { end } }) => end <= start);
  const nearest = behind.at(-1);
  if (!nearest) return undefined;
  const right = text.slice(nearest.span.end, start);
  if (nearest.span.possessive) {
    // `his wife, aged 30`: somebody of the possessor's; `Young's 46.78 was 28 years old`: something of his.
    if (FAMILY.test(right)) return undefined;
    if (nearest.span.via !== 'pronoun') return DEED.test(right) ? nearest : undefined;
    return behind.filter(({ span: { possessive } }) => !possessive).at(-1) ?? nearest;
  }
  // `Hodgkinson, coached by Trevor Painter and Jenny Meadows, won gold at 22`, `McLaughlin, whom Kersee coaches, turned 25`
  const aside = asideFrom(text, behind, start);
  if (aside) return aside;
  // `was second behind Ngeny, and in Athens, at 29, won both`: whoever was second goes on.
  if (WENT_ON.test(right) && isObject(scene, nearest.span) && actsBehind(text.slice(start))) {
    const actor = behind.findLast(
      ({ span }) => !span.possessive && span.end < nearest.span.start && !isObject(scene, span),
    );
    if (actor) return actor;
  }
  if (RESUMED.test(right)) {
    const earlier = behind.filter(
      ({ span }) => !span.possessive && span.end < nearest.span.start && BETWEEN.test(text.slice(span.end)),
    );
    return earlier[0] ?? nearest;
  }
  // `The record that fell to Warholm was 28 years old`.
  // `At the time of his death Kiptum was 24`: before a subject there is no verb.
  return BEING.test(right) && isObject(scene, nearest.span) && hasVerb(text.slice(0, nearest.span.start))
    ? undefined
    : nearest;
}

const WENT_ON = /,\s(?:and|but)\s(?:(?!(?:he|she|who)\s)[^,;()]){1,40},?\s(?:(?:at|aged|the|age|of|just|only)\s){1,4}$/;

/** Behind an age and its comma, what is done. */
function actsBehind(right: string): boolean {
  const word = /^\d\d,\s([a-z]+)\s/.exec(right)?.[1];
  return word !== undefined && wordKind(word) === 'verb';
}

const ASIDE =
  /^,\s(?:who\s(?:is|was)\s(?:now\s)?)?(?:(?:coached|trained|guided|managed|mentored|paced|cheered|watched|followed|beaten|partnered)\s(?:[a-z]+\s)?by|married\sto|whom)\s[^,;.]{3,60}(?:,\s(?:and\s)?[A-Z][^,;.]{3,40})?,\s(?=[a-z])/;

/** Whom an aside about somebody else is put behind: what comes after its comma is of him again. */
function asideFrom(text: string, behind: readonly Member[], start: number): Member | undefined {
  for (const [at, each] of behind.slice(0, -1).entries()) {
    const said = each.span.possessive ? null : ASIDE.exec(text.slice(each.span.end, start));
    const end = each.span.end + (said?.[0].length ?? 0);
    if (said && behind.slice(at + 1).every(({ span }) => span.end <= end)) return each;
  }
  return undefined;
}
