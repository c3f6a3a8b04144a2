/** Which day, place, race and discipline the words give an amount. */
import type { Discipline } from '../../dataset/entries.ts';
import { isSaidApart } from '../clauses/clauses.ts';
import type { Span, SpanOf } from '../reading/span.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { openingOf } from './opening.ts';
import type { Owner } from './owner.ts';
import { isOfTwin } from './paired.ts';
import { roleOf } from './role.ts';
import {
  CALLED_SO,
  datePreceding,
  isCountedFrom,
  isHadBefore,
  isMissed,
  isOfBreaker,
  isOfMarkBefore,
  isOfNews,
  isOfNextMark,
  isOfOldTitle,
  isOfOtherDay,
  isOfWin,
  isSince,
  OF_ANOTHER,
  OF_TITLE,
} from './said-of-else.ts';

/** What the words near an amount say of it. `tight`: in its own clause, so that a wrong one is an error. */
export interface Setting {
  readonly dates: readonly SpanOf<'date'>[];
  readonly events: readonly SpanOf<'event'>[];
  readonly places: readonly SpanOf<'place'>[];
  /** Those each word can mean, the nearest word first. */
  readonly disciplines: readonly (readonly Discipline[])[];
  readonly round: boolean;
  /** All that the sentence names, near or far: enough to find what is meant, not to contradict. */
  readonly around: Pick<Setting, 'dates' | 'events' | 'places'>;
}

const CLAUSE =
  /[;—–]|\band,?\s(?:now|this\stime|today|tonight|yesterday|on\s[a-z]{2,9}day)\s|\band,\s(?:in|at|on|finally)\s|,\s(?:and|but|while|with|who|which|before|after|then|is|are|was|were|has|had|will|runs|races|competes|returns|starts)\s|,\s(?:[a-z]+ed|ran|did)\sit\s|\b(?:when|while|before|after|although|though|but|because|since|until|than|where|whose|ahead of|topping|surpassing|beating|breaking|adding|bettering|improving|lowering|smashing|eclipsing|erasing|shattering|taking|shaving|slicing|cutting|trimming|knocking|replacing|wiping|chopping|lopping|obliterating|destroying|equalling|exceeding|overtaking|by\s[a-z]{2,12}ing|(?:beyond|inside|outside|short of|shy of|adrift of|off)\s(?:the|his|her|their|[a-zà-ɏ]{2,20}['’]s)|(?:below|under|above)\s(?:the|his|her|their)\s(?:[a-zà-ɏ'’-]+\s){0,3}(?:record|best|mark))\b/;
const CLAUSES = new RegExp(CLAUSE, 'g');
const OWN_CLAUSE = new RegExp(`${CLAUSE.source}|,\\s[a-z]{2,12}ing\\b`);

/** `the 2024 London winner`: a title says who somebody is, not where a mark was made. */
const TITLE =
  /^(?:['’]s)?\s(?:(?:marathon|defending|reigning|gold|silver|bronze|relay|champion|race|women['’]s|men['’]s|\d{2,5}m|\d{3,5} met(?:re|er)s|hurdles|steeplechase)\s){0,3}(?:champion|winner|medall?ist|runner-up|finalist|title-?holder)s?(?![A-Za-zÀ-ɏ])/;

/** `the champion of Doha and Tokyo`, `the 2019 London winner`. */
const isOfTitle = (lower: string, { start, end }: Span): boolean =>
  TITLE.test(lower.slice(end)) ||
  /\b(?:champion|winner|medall?ist|hero|heroine)s?\sof\s(?:the\s)?(?:[a-zß-ɏ]+(?:,|\sand)\s){0,3}$/.test(
    lower.slice(Math.max(0, start - 60), start),
  );

const PARTS =
  /[;—–]|,\s(?:and|but|while|who|which|before|after|then)\s|\b(?:when|while|before|after|although|though|but|because|until|where|whose)\b/g;

/** The clause a part of a sentence stands in. */
export function clauseAt(
  { reading: { lower } }: Scene,
  span: { start: number; end: number },
): {
  readonly start: number;
  readonly end: number;
} {
  const breaks = [...lower.matchAll(PARTS)].map(({ index }) => index);
  return {
    start: breaks.filter((index) => index <= span.start).at(-1) ?? 0,
    end: breaks.find((index) => index >= span.end) ?? lower.length,
  };
}

const ITEM =
  /(?:,\s(?:and\s)?|\band\s)(?:again\s|then\s)?(?:over\s[\d,]+(?:\s?m|\smet(?:re|er)s)?\s)?(?:gold|silver|bronze|titles?|in|at)\b/g;

/** `bronze in Paris, gold in Helsinki (5.01)`: where the last of several things told in a row begins that has a place. */
const itemStart = (back: string, hasPlace: (at: number) => boolean): number =>
  back.includes(',') || back.includes(' and ')
    ? ([...back.matchAll(ITEM)].findLast(({ index }) => hasPlace(index))?.index ?? 0)
    : 0;

const RESUMED =
  /,\s(?:[a-z]+ly\s|then\s|also\s)?(?:[a-z]+ed|won|ran|took|set|threw|beat|went|came|led|made|kept|became)\s/;

/** Behind an aside about a mark. */
const OVER =
  /(?<=^,\s(?:(?:which|that)\s)?(?:was\s|had been\s)?(?:set|run|held|made|recorded|thrown|jumped|established|posted|clocked)\s[^,]{1,60}),\s/;

/** Behind a mark in brackets, what whoever has it does now or will do. */
const GOES_ON =
  /(?<=^[^()]{0,20}\))\s(?:(?:will|also|both|now|who)\s){0,2}(?:makes?|leads?|returns?|runs?|races?|heads?|opens?|takes?|defends?|faces?|lines?|starts?|goes|aims?|bids?|joins?|competes?|is|are|be|make|chases?|seeks?|hopes?|targets?|tops?)\b/;

/** Behind a mark in brackets, what whoever has it is. */
const CALLED = new RegExp(`(?<=^[^()]{0,20}\\)),\\s${CALLED_SO}`);

const isHeld = ({ kind }: Span): boolean => kind === 'event' || kind === 'place' || kind === 'date';

/** `came to London with a PB of 2:07:20`: he had it before. */
export const isArrivedAt = ({ reading: { lower } }: Scene, { start, end }: Span): boolean =>
  /\b(?:came|comes|coming|arriv[a-z]+|went|travell?[a-z]+|head[a-z]+|return[a-z]+)\s(?:to|in|into)\s(?:the\s)?$/.test(
    lower.slice(Math.max(0, start - 24), start),
  ) && /^\swith\s(?:an?|the|his|her)\s(?:[a-z’'-]+\s){0,3}(?:pb|best|record|time|mark)\b/.test(lower.slice(end));

/** Days, places, races and disciplines between the owner and an amount, and after it until something else begins. */
export function settingOf(
  scene: Scene,
  span: Span,
  owner: Pick<Owner, 'span' | 'possessor' | 'person'> | undefined,
): Setting {
  const { spans, lower } = scene.reading;
  const ahead = spans.filter(({ start }) => start >= span.end);
  // Set by whoever owns it, an amount goes on behind him.
  const isSetter = (each: Span) =>
    owner?.span.start === each.start ||
    (owner === undefined && /\bby\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,3}$/.test(lower.slice(span.end, each.start)));
  const stop = ahead.find(
    (each) => (each.kind === 'amount' && roleOf(scene, each) === 'mark') || (each.kind === 'person' && !isSetter(each)),
  );
  const until = lower.slice(span.end, stop?.start ?? lower.length);
  // "Kandie's 57:32, set in 2020, finishing in Lisbon": what the breaker does is not said of the mark that is broken.
  const clauseEnd = (owner?.possessor ? OWN_CLAUSE : CLAUSE).exec(until);
  // "and then the 2019 winner Senbere Teferi": what stands with the next name is said of the next.
  // "2011 in 2:19:19 and 2012 in 2:18:37": and so it is with the next mark.
  const next = stop ? until.search(/(?:,|\band)\s[^,]*$/) : -1;
  // What stands before a mark whose owner follows, "broke the 3:50.07 set by Dibaba in Monaco", is said of the breaker.
  const from = !owner ? 0 : owner.span.end <= span.start ? owner.span.end : owner.possessor ? span.start : 0;
  const back = lower.slice(from, span.start);
  // ", the reigning Olympic champion, finished third in": what is said of the person is not said of the mark.
  const apposed = /^(?:['’]s)?,\s/.test(back) ? back.lastIndexOf(', ') : 0;
  // `Benjamin, second in 46.17, claimed the title in Paris`: past the aside another thing is told.
  const resumed = /^,\s(?:[^,]|,(?=\d))*$/.test(back) ? until.search(RESUMED) : -1;
  // `his 2:05:38, set in 2002, in Chicago on Sunday`: what is told of the mark ends with the aside.
  const aside = owner?.possessor ? until.search(OVER) : -1;
  // `Nageeye (2:06:17) makes his debut in New York`: what he has run, and what he does next.
  const goesOn = owner && !owner.possessor && /^[^()]{0,24}\($/.test(back) ? until.search(GOES_ON) : -1;
  // `A year after the 9.69, on 16 August 2009, he ran 9.58`: past the comma it is told what came then.
  const counted = isCountedFrom(scene, span) ? until.search(/,\s/) : -1;
  // `Kipruto (8:12.47), winner of the 2016 Games`: what he is called is of another race.
  const called = owner && !owner.possessor && /\($/.test(back) ? until.search(CALLED) : -1;
  const ends = [clauseEnd?.index ?? -1, next, resumed, aside, goesOn, counted, called].filter((index) => index >= 0);
  const end = span.end + Math.min(until.length, ...ends);
  const breaks = [...back.matchAll(CLAUSES)];
  const lastBreak = breaks.at(-1);
  const lastMark = spans
    .filter((each) => each.kind === 'amount' && each.end <= span.start && roleOf(scene, each) === 'mark')
    .at(-1);
  // What stands behind the mark before, up to the "and" between them, is said of that one.
  const joint = lastMark ? lower.slice(lastMark.end, span.start).search(/(?:,|\band)[^,]*$/) : -1;
  const start = Math.max(
    from + (lastBreak ? lastBreak.index : 0),
    from + apposed,
    lastMark ? lastMark.end + Math.max(0, joint) : 0,
    from +
      itemStart(back, (at) =>
        spans.some((each) => each.kind === 'place' && each.start >= from + at && each.end <= span.start),
      ),
  );
  // `in 2011 in 2:19:19`, `2012: 2:18:37`: a year that stands right before a mark is the only one it has.
  const dated = spans.findLast(
    (each) => each.end <= span.start && /^(?:\sin|:)\s$/.test(lower.slice(each.end, span.start)),
  );
  const where = whereOf(scene, span, owner);
  const near = spans.filter(
    (each) =>
      where.includes(each) ||
      (!(each.kind === 'date' && each.start >= span.end && isOfOtherDay(lower.slice(span.end, each.start))) &&
        !(each.kind === 'date' && dated?.kind === 'date' && each !== dated) &&
        !(isHeld(each) && owner && isSaidApart(scene, span, each, owner.person.id)) &&
        !(isHeld(each) && isOfTwin(scene, span, each)) &&
        !((each.start >= span.end || isOfAnother(scene, each, owner)) && OF_ANOTHER.test(lower.slice(each.end))) &&
        ((each.start >= start && each.end <= span.start) || (each.start >= span.end && each.end <= end)) &&
        !(isHeld(each) && (isOfTitle(lower, each) || isBettered(scene, each, span) || isOfWin(scene, each, span))) &&
        !(isHeld(each) && each.end <= span.start && (isOfMarkBefore(scene, each) || isHadBefore(scene, span))) &&
        !(each.kind === 'date' && ((owner && isOfBreaker(scene, owner, each.date)) || isOfOldTitle(scene, each))) &&
        !(each.kind === 'date' && each.start >= span.end && OF_TITLE.test(lower.slice(each.end, each.end + 60)))),
  );
  const own = owner?.possessor === true;
  // `the 57:31 he ran in Lisbon in 2021`: where and when it was done.
  const isDoer =
    own &&
    owner.span.start >= span.end &&
    /^(?:\sof\s(?:the\s)?[a-z]{3,20})?\s(?:(?:had|has|once|first)\s){0,2}(?:r[au]n|set|clocked|recorded|cleared|thr[eo]wn?|jumped|posted|achieved|managed|vaulted|leapt|produced|scored)\s(?:in|at|on|last|over)\b/.test(
      lower.slice(owner.span.end),
    );
  // Beating "Young's mark of 46.78 in Oslo" is done in Oslo; a mark "set in Oslo" was made there.
  const isOwn = (each: Span) =>
    !own ||
    (isDoer && each.start >= owner.span.end) ||
    /^(?:\s(?:for|over|in)\s(?:the\s)?[\da-z,\s-]{2,24})?\W{0,3}(?:which\s)?(?:was\s|had been\s)?(?:set|run|recorded|achieved|posted|clocked|made|thrown|jumped|established)\b/.test(
      lower.slice(span.end),
    ) ||
    (each.kind === 'date' && each.start - span.end <= 5 && !isOfNews(scene, each)) ||
    // `his 19.19 from Berlin`, `to run his 19.32 at the Games in Atlanta`
    /\b(?:r[au]n|running|clock(?:ed|ing)|set|thr[eo]w|jump(?:ed|ing)?|cleared|scored)\s(?:his|her)\s$/.test(
      lower.slice(Math.max(0, span.start - 16), span.start),
    ) ||
    /^(?:\s?m)?\sfrom\s(?:the\s)?$/.test(lower.slice(span.end, each.start)) ||
    // `Kipchoge's 2:01:39 in Berlin stood`: what the sentence begins with is told of itself.
    (HEADED.test(lower.slice(0, owner.span.start)) &&
      /^(?:\s?m)?\s(?:in|at)\s(?:the\s)?$/.test(lower.slice(span.end, each.start))) ||
    // `the 2:00:35 of Kiptum from the Chicago Marathon`
    (owner.span.start >= span.end && /^\sfrom\s(?:the\s)?$/.test(lower.slice(owner.span.end, each.start)));
  const following = near.filter((each) => each.start >= span.end && isOwn(each));
  const datedBy = datePreceding(scene, span);
  // `In Rome in 1960 Rudolph ran 11.0`: what the clause of whoever acts opens with.
  const opening =
    acts(owner, span) && !lastBreak && start === from && !isHadBefore(scene, span) ? openingOf(scene, owner.span) : [];
  const pick = <Kind extends 'date' | 'event' | 'place'>(kind: Kind) => {
    const of = (list: readonly Span[]) =>
      list.filter(
        (each): each is SpanOf<Kind> =>
          each.kind === kind &&
          !('title' in each && each.title) &&
          !isSince(scene, each) &&
          !isMissed(scene, each) &&
          !isArrivedAt(scene, each),
      );
    const preceding = of(near.filter(({ end }) => end <= span.start));
    const next: Span | undefined = of(following)[0];
    // `won in Dubai in 2:17:08, in Istanbul and in Nagoya`: the next of a list.
    const isNext = kind === 'place' && next && /^,\s(?:in|at)\s$/.test(lower.slice(span.end, next.start));
    // What stands behind a mark is its own; what stands before it may be of the clause.
    const own = next && !(isNext && preceding.length > 0) ? of(following) : preceding;
    return own.length > 0 ? own : of(opening);
  };
  return {
    dates:
      datedBy && !isSince(scene, datedBy) ? [datedBy] : pick('date').filter((each) => !isOfNextMark(scene, each, span)),
    events: pick('event'),
    places: pick('place'),
    disciplines: disciplinesNear(scene, span),
    // `a second-round throw of 68.90m`: in the field a round is an attempt.
    round: HEATS.test(lower) || (!isLength(span) && /\bround\b/.test(lower)),
    around: { dates: spansOf(scene, 'date'), events: spansOf(scene, 'event'), places: spansOf(scene, 'place') },
  };
}

const HEATS = /\b(?:heats?|semi-?finals?|quarter-?finals?|qualif[A-Za-zÀ-ɏ]+|preliminar)\b/;

const isLength = (span: Span): boolean => span.kind === 'amount' && span.readings.every(({ unit }) => unit === 'mm');

/** `the world champion of Budapest, where she ran 8:54.29`: the place and the day right before the word are of the mark. */
function whereOf(scene: Scene, { start }: Span, owner: Pick<Owner, 'person'> | undefined): readonly Span[] {
  const { lower, spans } = scene.reading;
  const words = WHERE.exec(lower.slice(Math.max(0, start - 60), start))?.[0];
  if (words === undefined || owner === undefined) return [];
  const place = spans.findLast((each) => isHeld(each) && each.end <= start - words.length);
  if (!place || place.end < start - words.length) return [];
  const other = castOf(scene).some(
    ({ span, person }) => span.start >= place.end && span.end <= start && person.id !== owner.person.id,
  );
  if (other) return [];
  const before = spans.findLast((each) => isHeld(each) && each.end <= place.start);
  return before && /^\s(?:in|of|at)\s$|^,?\s$/.test(lower.slice(before.end, place.start)) ? [before, place] : [place];
}

const WHERE =
  /,\swhere\s(?:[a-zà-ɏ’'-]+\s){1,3}?(?:had\s)?(?:r[au]n|clocked|threw|jumped|cleared|vaulted|leapt|scored|won|set)(?:\s(?!(?:and|but|before|after|than|when|while|the)\s)[a-z]+){0,4}\s$/;

/** Up to a name that a clause begins with. */
const HEADED = /(?:^|[.;:–—]\s|,\s(?:and|but|while)\s|\b(?:that|until|because)\s)["“‘']?(?:the\s)?$/;

const acts = <One extends Pick<Owner, 'span' | 'possessor'>>(owner: One | undefined, { start }: Span): owner is One =>
  owner !== undefined && !owner.possessor && owner.span.end <= start;

/** `improved her 5.05m from the Olympics in Beijing to 5.06m`: there the mark before was made. */
const isBettered = ({ reading: { lower } }: Scene, { start, end }: Span, span: Span): boolean =>
  /^[^,;]{0,40}\sto\s$/.test(lower.slice(end, Math.max(end, span.start))) &&
  /\d\S{0,4}(?:\s[a-z]{1,10})?\sfrom\s[^,;]{0,40}$/.test(lower.slice(Math.max(0, start - 60), start));

/** `broke Young's 1992 record with 46.70`: the year stands with the name of somebody else. */
const isOfAnother = (scene: Scene, { start }: Span, owner: Pick<Owner, 'person'> | undefined): boolean =>
  castOf(scene).some(
    ({ span, person }) =>
      span.possessive &&
      span.end <= start &&
      start - span.end < 4 &&
      owner !== undefined &&
      person.id !== owner.person.id,
  );

/** The disciplines of a sentence, the nearest first: what stands before an amount is nearer than what stands behind. */
function disciplinesNear(scene: Scene, span: Span): readonly (readonly Discipline[])[] {
  const far = (each: Span) => (each.end <= span.start ? span.start - each.end : (each.start - span.end) * 2);
  return [...spansOf(scene, 'discipline')].sort((a, b) => far(a) - far(b)).map(({ disciplines }) => disciplines);
}
