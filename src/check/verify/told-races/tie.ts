/** Words and signs that tie a mark to the end of a race, which has one mark of everybody. */
import type { Claim } from '../../claim.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';
import type { Owner } from '../owner.ts';
import { placeOf, placeTold } from './raced-mark.ts';
import { BESIDE, isTogether, PLACE, toldBy } from './same-race.ts';

/** The place that the words give whoever has a mark, beside it or where he is first named: 0 for a medal of any colour. */
export function placeSaid(scene: Scene, span: AmountSpan, owner: Owner): number | undefined {
  if (owner.span.end > span.start) return undefined;
  const { lower } = scene.reading;
  const beside =
    PLACE.exec(lower.slice(owner.span.end, span.start)) ?? FOR.exec(lower.slice(span.end, span.end + 40)) ?? undefined;
  return beside?.[1] === undefined
    ? placeTold(scene, span, { ...owner, span: firstOf(scene, owner) })
    : placeOf(beside[1]);
}

/** `14.80m for triple jump gold`. */
const FOR =
  /^(?:\s?m\b|\smet(?:re|er)s)?,?\s(?:for|to (?:take|win|claim))\s(?:the\s)?(?:[a-z\d,]+\s){0,3}(gold|silver|bronze|title|victory|second|third)\b/;

/** Where somebody is first spoken of, with nobody else between there and here: `Rudolph won all she ran in, the 100 in`. */
function firstOf(scene: Scene, { span, person }: Owner): Owner['span'] {
  const people = castOf(scene).filter((each) => each.span.end <= span.start);
  const other = people.findLastIndex((each) => each.person.id !== person.id || each.span.possessive);
  return people[other + 1]?.span ?? span;
}

/** A line of results: `2 Kenneth Bednarek (USA) 19.62`. */
export function isRow({ reading: { lower } }: Scene, span: AmountSpan, at: Owner['span']): boolean {
  return (
    at.end <= span.start &&
    ROW.test(lower.slice(Math.max(0, at.start - 6), at.start)) &&
    BESIDE.test(lower.slice(at.end, span.start))
  );
}

const ROW = /(?:^|[,;:|]\s)[1-8][.)]?\s$/;

/**
 * Whether the mark stands with one of the same race that is right: `ahead of Mayer (8834) and Warner (8659)`, `12.35
 * against the 12.47 of Harper`, `won in 6.47 ahead of Powell in 6.50 and Gittens in 6.51`.
 */
export function isWithRival(
  scene: Scene,
  span: AmountSpan,
  { span: at, person: { sex } }: Owner,
  only: Achievement,
  claims: readonly Claim[],
): boolean {
  const { lower } = scene.reading;
  const isIn = ({ start, end }: { readonly start: number; readonly end: number }) =>
    lower[start - 1] === '(' && /^(?:\s?m|\spoints|\ssec[a-z]*)?[,)]/.test(lower.slice(end, end + 10));
  const isListed =
    isIn(span) && OF_RACE.test(lower) && at.end <= span.start && BESIDE.test(lower.slice(at.end, span.start));
  const rival = rivalOf(scene, span, at);
  const isBehind = at.end <= span.start && ITS_MARK.test(lower.slice(at.end, span.start));
  if (!isListed && !rival && !isBehind) return false;
  return claims
    .flatMap((claim) => toldBy({ ...scene, claims }, claim, false))
    .some(
      ({ person, marked, deed }) =>
        person.sex === sex &&
        marked !== undefined &&
        deed !== only &&
        isTogether(deed, only) &&
        ((isListed && isIn(marked)) ||
          marked.start === rival?.start ||
          (isBehind && marked.end <= at.start && BEATEN.test(lower.slice(marked.end, at.start)))),
    );
}

/** Words of how a race ended, and the figures of a list of results. */
const OF_RACE =
  /\b(?:gold|silver|bronze|title|w[io]n|second|third|fourth|fifth|2nd|3rd|[4-8]th)\b|(?:^|[,;:|]\s)1[.)]?\s/;

/** The mark that another is set against: `12.35 against the 12.47 of Harper`, `13:21.13 to Katir's 13:22.89`. */
export function rivalOf(scene: Scene, span: AmountSpan, at: Owner['span']): AmountSpan | undefined {
  const { lower } = scene.reading;
  const from = at.end <= span.start && lower.slice(at.end, span.start).length < 4 ? at.start : span.start;
  return spansOf(scene, 'amount').findLast((each) => each.end <= from && AGAINST.test(lower.slice(each.end, from)));
}

const AGAINST =
  /^(?:\s?m\b|\ssec[a-z]*|\smet[a-z]+|\spoints)?,?\s(?:(?:was\s|were\s)?(?:[a-z\d.]+\s){1,3}(?:short of|behind|off|(?:more|less|better|worse|further|farther|faster|slower|higher|lower) than|ahead of)|to|against)\s(?:the\s)?(?:[a-zà-ɏ’'-]+\s){0,2}$/;

/** From a mark to the name of whoever was beaten by it. */
const BEATEN =
  /^(?:\s?m|\spoints|\ssec[a-z]*|\smet[a-z]+)?,?\s(?:ahead of|in front of|from|before|clear of|to beat)\s[^;:()]{0,70}$/;
/** From his name to his mark. */
const ITS_MARK = /^(?:\sof\s(?:the\s)?[a-zà-ɏ]+(?:\s[a-zà-ɏ]+)?)?,?\s?(?:\(|(?:in|on|with)\s)$/;

/** `ahead of Stevens of Australia, who threw`, `second to Nieder, who put`: what a rival of the race did in it. */
export function isRival({ reading: { lower } }: Scene, span: AmountSpan, at: Owner['span']): boolean {
  return (
    at.end <= span.start &&
    RIVAL.test(lower.slice(Math.max(0, at.start - 50), at.start)) &&
    WHO_DID.test(lower.slice(at.end, span.start))
  );
}

const RIVAL =
  /\b(?:ahead of|in front of|behind|beat(?:s|ing)?|defeat(?:ed|ing)|against|from|(?:second|third|runner-up|silver|lost|beaten) (?:to|by))\s(?:[a-zà-ɏ’'-]+\s){0,4}$/;
const WHO_DID =
  /^(?:\sof\s(?:the\s)?[a-zà-ɏ]+(?:\s[a-zà-ɏ]+)?)?,\swho\s(?:(?:only|just|finally|also)\s)?(?:r[au]n|clocked|thr[eo]w|put|heaved|jumped|leapt|cleared|vaulted|scored|reached|managed|hurled|walked|did|achieved)\s(?:(?:only|just|an?)\s)?$/;
