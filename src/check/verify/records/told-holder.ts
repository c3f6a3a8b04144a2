/**
 * Whoever is told to hold a record of the world, in words that name nobody as its holder beside it: `The shot put record is
 * Crouser's`, `Who holds the javelin record? Jan Zelezny.`, `Tsegay holds the 5000m record and Gidey the half marathon
 * record`, `No man has run 100 metres faster than Bolt`.
 */
import type { Discipline } from '../../../dataset/entries.ts';
import type { RecordSpan, Span } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { isUnheld } from './record-meant.ts';

type Member = ReturnType<typeof castOf>[number];

export interface HolderTold {
  readonly record: RecordSpan;
  readonly who: Member;
  readonly disciplines: readonly Discipline[];
  readonly span: { readonly start: number; readonly end: number };
}

/** @returns whoever is told so, whether it is true or not */
export function holdersTold(scene: Scene): readonly HolderTold[] {
  const found: HolderTold[] = [];
  for (const record of spansOf(scene, 'record')) {
    const phrase = phraseOf(scene, record);
    const who = phrase && (behind(scene, phrase) ?? gapped(scene, phrase));
    if (phrase && who && isPlainly(scene, phrase, who)) found.push({ ...phrase, who, span: wide(phrase.span, who) });
  }
  return [...found, ...answered(scene), ...unsurpassed(scene)];
}

interface Phrase {
  readonly record: RecordSpan;
  readonly disciplines: readonly Discipline[];
  readonly span: { readonly start: number; readonly end: number };
}

const wide = ({ start, end }: Phrase['span'], { span }: Member) => ({
  start: Math.min(start, span.start),
  end: Math.max(end, span.end),
});

/** A record with the discipline beside it: `the men's 400m hurdles world record`, `the world record in the high jump`. */
function phraseOf(scene: Scene, record: RecordSpan): Phrase | undefined {
  if ((record.scope !== 'world' && record.scope !== 'any') || isUnheld(scene, record)) return undefined;
  const { lower } = scene.reading;
  for (const { start, end, disciplines } of spansOf(scene, 'discipline')) {
    const isBefore = end <= record.start && /^(?:['’]s)?\s(?:world\s|outdoor\s)*$/.test(lower.slice(end, record.start));
    const isBehind =
      start >= record.end &&
      /^\s(?:in|for|over|of|at)\s(?:the\s)?(?:(?:wo)?men['’]s\s)?$/.test(lower.slice(record.end, start));
    if (isBefore || isBehind)
      return {
        record,
        disciplines,
        span: { start: Math.min(start, record.start), end: Math.max(end, record.end) },
      };
  }
  return undefined;
}

const LEADS =
  /(?:^|[.:;!?–—]\s)\W*(?:(?:the|current|reigning|standing|existing|world|outdoor|(?:wo)?men['’]s)\s){0,4}$/;
/** `is`, or what stands for it. */
const IS =
  /^(?:(?:\s(?:throw|event))?\s(?:is|remains|has been)(?:\s(?:still|now|currently|of course|since\s\d{4}))?\s|:\s|\s[–—-]\s)(?:[a-zà-ɏ]+['’]s\s)?$/;
const ENDS = /^(?:['’]s?)?(?:\s?$|[.,;:!?)]|\s(?:since|and|with|of|from|alone|\()(?![a-z]))/;

/** `The current marathon world record holder is Ethiopia's Assefa`, `The shot put record is Crouser's`. */
function behind(scene: Scene, { record, span }: Phrase): Member | undefined {
  const { lower } = scene.reading;
  const who = castOf(scene).find((each) => each.span.start >= span.end && each.span.via !== 'pronoun');
  if (!who || !LEADS.test(lower.slice(0, span.start)) || !ENDS.test(lower.slice(who.span.end))) return undefined;
  const link = lower.slice(span.end, who.span.start);
  const isHolder = /holder/.test(lower.slice(record.start, record.end));
  // `The record is Crouser's`, `The holder is Crouser`; `The record: Crouser` is either.
  const isWhose = link.trimStart().startsWith('is') || /^\s(?:throw\s|event\s)?(?:remains|has)/.test(link);
  return IS.test(link) && (!isWhose || isHolder !== who.span.possessive) ? who : undefined;
}

/** `Tsegay holds the 5000m world record and Gidey the half marathon world record`: the verb is said once. */
function gapped(scene: Scene, { span, record }: Phrase): Member | undefined {
  const { lower } = scene.reading;
  const who = castOf(scene).findLast((each) => each.span.end <= span.start && !each.span.possessive);
  if (!who || who.span.via === 'pronoun' || /holder/.test(lower.slice(record.start, record.end))) return undefined;
  const joined = /(?:,|;)?\s(?:and|while|but)\s(?:[a-zà-ɏ]+['’]s\s)?$|[,;]\s$/.test(lower.slice(0, who.span.start));
  const bare = /^\s(?:the|that (?:of|for|in) the)\s(?:(?:wo)?men['’]s\s)?$/.test(lower.slice(who.span.end, span.start));
  return joined && bare && /\b(?:holds|owns|has)\sthe\s[^.;]{0,60}\brecord\b/.test(lower.slice(0, who.span.start))
    ? who
    : undefined;
}

const ASKED = /\bwho(?:se)?\b[^.]{0,90}\?\s*$/;
const ANSWERS = /^\W*(?:(?:a|answer|it is|it['’]s|that is|that['’]s|that would be)[\s:.]{1,2})?(?:[a-zà-ɏ]+['’]s\s)?$/;

/** `Who holds the javelin record? Answer: Jan Zelezny.` */
function answered(scene: Scene): readonly HolderTold[] {
  const [asked] = scene.before;
  if (!asked || !ASKED.test(asked.reading.lower)) return [];
  const [record, other] = spansOf(asked, 'record');
  const phrase =
    record && !other && /\b(?:hold|own|ha|whose|is|belong)/.test(asked.reading.lower) && phraseOf(asked, record);
  const who = answeredBy(scene);
  if (!phrase || !who || !isPlainly(asked, phrase, who)) return [];
  return [{ ...phrase, who, span: { start: who.span.start, end: who.span.end } }];
}

/** Whoever is the answer to the question before: nothing but his name, or what stands with it. */
export function answeredBy(scene: Scene): Member | undefined {
  const { lower } = scene.reading;
  const [who] = castOf(scene);
  const isAnswer =
    who !== undefined &&
    who.span.via !== 'pronoun' &&
    ANSWERS.test(lower.slice(0, who.span.start)) &&
    ENDS.test(lower.slice(who.span.end));
  return isAnswer ? who : undefined;
}

const NOBODY =
  /\bno(?:body|\sone|\s(?:other\s)?(?:wo)?(?:man|athlete|human))\s(?:in\shistory\s)?has\s(?:ever\s)?(?:run|gone|put|jumped|leapt|thrown|vaulted|cleared|walked|scored|been|completed|covered)\s/g;
const MORE =
  /^[^.;:]{0,50}\b(?:faster|quicker|farther|further|higher|longer|more|better)\sthan\s(?:[a-zà-ɏ]+['’]s\s)?$/;

/** `Nobody has ever put the shot farther than Crouser`. */
function unsurpassed(scene: Scene): readonly HolderTold[] {
  const { lower } = scene.reading;
  const [named, other] = spansOf(scene, 'discipline');
  if (!named || other) return [];
  const found: HolderTold[] = [];
  for (const { index, 0: said } of lower.matchAll(NOBODY)) {
    const who = castOf(scene).find(({ span }) => span.start >= index + said.length);
    if (!who || who.span.possessive || who.span.via === 'pronoun') continue;
    if (
      !MORE.test(lower.slice(index + said.length, who.span.start)) ||
      !/^(?:\s?$|[.;!?]|,\s(?!since))/.test(lower.slice(who.span.end))
    )
      continue;
    const span = { start: index, end: who.span.end };
    const record: RecordSpan = { kind: 'record', scope: 'world', areas: ['world'], category: undefined, ...span };
    found.push({ record, who, disciplines: named.disciplines, span });
  }
  return found;
}

const LIMITS =
  /\b(?:course|meeting|championships?|olympic|national|area|indoor|junior|club|school|stadium|african|european|asian|state)\b/;

/** `The world records: that of the javelin is Vetter's`. */
const isToldOfWorld = (scene: Scene): boolean =>
  [scene, ...scene.before].some((each) => spansOf(each, 'record').some(({ scope }) => scope === 'world'));

/** Called so, or with nothing by it that makes it the record of a place, a nation or a meeting, and of nobody who has only one of those. */
export function isPlainly(
  scene: Scene,
  { record, disciplines }: Pick<Phrase, 'record' | 'disciplines'>,
  { person }: Pick<Member, 'person'>,
): boolean {
  if (record.scope === 'world') return !/\bindoor/.test(scene.reading.lower);
  const isElse = ({ kind }: Span) => kind === 'event' || kind === 'place' || kind === 'nation';
  const here = person.records.filter(({ discipline }) => disciplines.some(({ id }) => id === discipline));
  return (
    !scene.reading.spans.some(isElse) &&
    !LIMITS.test(scene.reading.lower) &&
    (here.some(({ area }) => area === 'world') || (here.length === 0 && isToldOfWorld(scene)))
  );
}
