/** Whom a pronoun means: the subject that fits, or nobody. */
import type { Person } from '../../dataset/entries.ts';
import type { Reading } from '../reading/read.ts';
import type { PersonSpan } from '../reading/span.ts';
import { achievementsOf } from '../verify/achievements.ts';
import { isSame } from '../verify/marks/performance.ts';
import { amountsOf } from './amounts.ts';
import { bearerOf, bearerOfSurname } from './by-name.ts';
import { byRace, meantByNews } from './by-news.ts';
import { mainSubjectOf } from './main-subject.ts';
import { recalledBefore } from './recall.ts';
import { hasSpoken, type Stage, type Who } from './stage.ts';
import { isObjectPronoun, isOneClause, standingOf } from './standing.ts';

/** The subject of the sentence, else of the one before, of that sex. */
export async function byPronoun(
  stage: Stage,
  span: PersonSpan,
  reading: Reading,
  sentence: number,
  here: ReadonlyMap<PersonSpan, Who>,
): Promise<Who | undefined> {
  const all = [...here].filter(
    ([other, { person }]) =>
      other.start < span.start && person.sex === span.sex && !isOnlyBetter(reading.text, other, span),
  );
  // `Holding off Bednarek, Tebogo clocked a time that moved him to fifth`: of whoever the sentence is about.
  const main = mainSubjectOf(reading.text, here.keys())?.start ?? 0;
  const from = main < span.start ? main : 0;
  const acting = all.filter(([{ start }]) => start >= from && !FRONTED.test(reading.text.slice(0, start)));
  // `Bowie died at 32; Griffith Joyner was 38 when she died`: of who acts in its part of the sentence.
  const part = reading.text.lastIndexOf(';', span.start);
  const within = part < 0 || span.possessive ? [] : acting.filter(([{ start }]) => start > part);
  const before = within.length > 0 ? within : acting.length > 0 ? acting : all;
  const near = [...here].filter(([other]) => other.end <= span.start).at(-1);
  if (near && near[1].person.sex === span.sex && isOfNearest(reading.text, near[0], span))
    return { person: near[1].person, sure: near[1].sure };
  // `Vetter won, while Chopra threw his best`: of who acts in the clause of its own.
  const doer = near && span.possessive && near[1].person.sex === span.sex ? near : undefined;
  if (
    doer &&
    !doer[0].possessive &&
    doer[0].via !== 'pronoun' &&
    CLAUSE.test(reading.text.slice(0, doer[0].start)) &&
    ACTS.test(reading.text.slice(doer[0].end, span.start))
  )
    return { person: doer[1].person, sure: doer[1].sure };
  const topical = ofTopic(stage, span, reading, all);
  if (topical) return topical;
  // `With his best of 2:03:03, Bekele is`: of whoever the sentence goes on with.
  const ahead = before.length === 0 ? announcedHere(span, reading) : undefined;
  const meant = ahead && (await bearerNamed(stage, ahead, reading));
  if (meant && meant.person.sex === span.sex) return meant;
  const subjects = before.filter(([other]) => !other.possessive);
  // `Kosgei broke Radcliffe's record when she ran`: whose record it was does not run.
  const isOfRecord = ([other]: (typeof before)[number]) =>
    other.possessive && WHOSE_RECORD.test(reading.text.slice(other.end, span.start));
  const rivals = subjects.length > 0 ? before.filter((each) => !isOfRecord(each)) : before;
  const distinct = new Set(rivals.map(([, { person }]) => person.id));
  const chosen = subjects.length > 0 ? subjects : before;
  // "him" and "his" go back to the subject; two of them in one sentence leave a doubt.
  const [first] = chosen;
  if (first) return { ...first[1], sure: first[1].sure && distinct.size === 1 };
  const recalled = recalledBefore(stage, sentence, { fits: (person) => person.sex === span.sex, pronoun: true });
  if (recalled) return recalled;
  const news = await meantByNews(stage, reading, (person) => person.sex === span.sex, false);
  if (news) return news;
  // "On his London debut Sabastian Sawe won": the name comes after.
  const next = reading.spans.find((each) => each.kind === 'person' && each.start > span.start && each.via === 'full');
  const named =
    next?.kind === 'person' && !next.possessive && span.start < 24 && !BESIDE.test(reading.text.slice(0, next.start))
      ? await bearerOf(stage, next, reading)
      : undefined;
  if (named && named.person.sex === span.sex) return named;
  return (
    (await byRace(stage, reading, (person) => person.sex === span.sex)) ??
    announcedAfter(stage, (person) => person.sex === span.sex, reading, sentence)
  );
}

/** Whether the words between a name and a pronoun, or before both, give it to that name. */
function isOfNearest(text: string, { start, end, possessive }: PersonSpan, pronoun: PersonSpan): boolean {
  const between = text.slice(end, pronoun.start);
  const left = text.slice(0, start);
  if (SET_BY.test(left) && WHEN_THEN.test(between)) return true;
  return !possessive && (WHO.test(between) || (FOR_WHOM.test(left) && WAS_THAT.test(between)));
}

/** `Cherop, who is celebrating her 42nd birthday`: of whom the clause is. */
const WHO = /^(?:\s(?:of|from)\s(?:the\s)?[A-Z][A-Za-z ]{2,24})?,\swho(?:\s[^,.:;]*|se\s(?:[^,.;]|[.,](?=\d)){0,60})$/;
/** `The only consolation for Gay was that he beat`: of whom it is told. */
const FOR_WHOM = /\b(?:for|to)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,3}$/;
const WAS_THAT = /^\s(?:was|is)\s(?:that|when|how)\s$/;
/** `the record set by Komen in 1996 when he ran`: of whoever set it. */
const SET_BY = /\b(?:set|held|run|owned|established)\sby\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;
const WHEN_THEN = /^(?:\s(?:in|on|at)\s[^,;]{1,30})?,?\s(?:when|as|where)\s$/;

/** `She was quicker than former record holder Brigid Kosgei`, `surpassing the record set by`: somebody else. */
const BESIDE = /\b(?:by|than|of|from|behind|over|with|against|to)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;

const WHOSE_RECORD = /^(?:['’]s?)?\s(?:[a-zà-ɏ\d’'-]+\s){0,7}(?:record|mark)\b[^;:]{0,60}\s(?:when|as|after|by)\s$/;

/** `only Sotomayor has ever jumped higher than the 2.43m he cleared`: he is somebody else. */
const isOnlyBetter = (text: string, other: PersonSpan, span: PersonSpan): boolean =>
  /\b[Oo]nly\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,3}$/.test(text.slice(0, other.start)) &&
  /\bthan\s(?:the\s)?[\d.,:]+(?:\s?m|\s[a-z]{3,8})?\s(?:that\s|which\s)?$/.test(text.slice(other.end, span.start));

/**
 * In a text about somebody: whom a pronoun means that stands behind others of their sex. Who is named beside what is told
 * is not meant, nor who does to `him` what is told; who acts may be, and the facts tell.
 */
function ofTopic(
  { topic }: Stage,
  span: PersonSpan,
  { text }: Reading,
  before: readonly (readonly [PersonSpan, Who])[],
): Who | undefined {
  if (!topic || topic.sex !== span.sex) return undefined;
  const named = before.filter(([other, { person }]) => person !== topic && other.via !== 'pronoun');
  if (named.length === 0 || before.some(([{ via }, { person }]) => via === 'pronoun' && person !== topic))
    return undefined;
  const isTold = before.length > named.length;
  const isObject = isObjectPronoun(text, span);
  const part = text.lastIndexOf('; ', span.start);
  const acting = named.filter(
    ([other]) => standingOf(text, other) !== 'beside' && !(isObject && isOneClause(text.slice(other.end, span.start))),
  );
  const rivals = [...new Set(acting.map(([, { person }]) => person))].map((person) => ({ person, behind: CONTESTED }));
  const [rival] = acting;
  if (!rival) return { person: topic, sure: true };
  // `Boyle was 17 when she finished second`
  const isOwn = !isTold && acting.some(([other]) => other.start > part && standingOf(text, other) === 'main');
  if (isOwn) return undefined;
  const isApart = acting.every(([other]) => other.start < part);
  return isTold || !isApart
    ? { person: topic, sure: false, others: rivals }
    : { ...rival[1], sure: false, others: [{ person: topic, behind: CONTESTED }] };
}

/** By how much somebody comes behind who may be meant as well. */
const CONTESTED = 0.4;

/** Behind a comma or a semicolon another clause begins, with a name. */
const CLAUSE = /[,;]\s(?:and|but|while|whereas|as)\s(?:[A-Za-zÀ-ɏ’'-]+\s){0,4}$/;
/** What can only be done with something of one's own. */
const ACTS =
  /^\s(?:(?:also|then|duly|later|again)\s)?(?:won|took|claimed|clinched|sealed|secured|earned|collected|ran|threw|jumped|cleared|set|lowered|improved|opened|made|matched|retained|defended|regained|completed|celebrated)\s$/;

/** `She was 28 when she ran 10.49`, of whom the next sentence says the name: the only one who is named and fits. */
export function announcedAfter(
  stage: Stage,
  fits: (person: Person) => boolean,
  reading: Reading,
  sentence: number,
): Who | undefined {
  const spoken = hasSpoken(stage, sentence);
  // `The champion beat Kosgei`: she is somebody else.
  const here = new Set(reading.spans.flatMap((each) => (each.kind === 'person' ? each.candidates : [])));
  const fitting = stage.members.all().filter(({ person }) => fits(person) && !here.has(person.id));
  const [only] = fitting;
  if (spoken || !only || fitting.length > 1) return undefined;
  return {
    person: only.person,
    sure: achievementsOf(only.person, stage.facts.lexicons.rules).some((each) =>
      amountsOf(reading).some((amount) => isSame(amount, each)),
    ),
  };
}

/** The name that stands right behind the words a sentence begins with, and acts. */
function announcedHere({ start, possessive }: PersonSpan, { text, spans }: Reading): PersonSpan | undefined {
  if (!possessive || !OPENING.test(text.slice(0, start))) return undefined;
  const next = spans.find((each) => each.kind === 'person' && each.start > start && each.via !== 'pronoun');
  if (next?.kind !== 'person' || next.possessive || (next.via !== 'full' && next.via !== 'surname')) return undefined;
  return /^[^,;.:]{2,60}(?:[.:]\d[^,;.]{0,20}){0,3},\s(?:[A-Z][A-Za-z’']{2,14}\s|the\s){0,2}$/.test(
    text.slice(start, next.start),
  )
    ? next
    : undefined;
}

const OPENING = /^\W{0,2}(?:With|In|On|At|After|Before|Despite|For|By|During|From|Since|Until)\s(?:[a-z]+\s){0,4}$/;

const bearerNamed = (stage: Stage, span: PersonSpan, reading: Reading): Promise<Who | undefined> =>
  span.via === 'full' ? bearerOf(stage, span, reading) : bearerOfSurname(stage, span, reading);

/** `Before Kejelcha, Kiplimo had the record`: whom the sentence begins with and is not about. */
const FRONTED =
  /^(?:Before|After|Unlike|Like|Behind|Since|Despite|Following|Alongside|Beside|Until|Besides|Ahead of)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;
