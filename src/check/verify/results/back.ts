/**
 * Whom a sentence looks back on: `the first American to win it since Gatlin in 2004`, `the last Briton to do so was Coe
 * (1984)`, `lost the title to Jeilan in 2011`; and all of a list of them, `the third Ugandan to win gold, after Akii-Bua in
 * 1972 and Kiprotich in 2012`. Of the contest that is told, or that the text is about.
 */
import { yearOf } from '../../../domain/date.ts';
import type { SpanOf } from '../../reading/span.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { spokenEvents } from '../races/editions.ts';
import type { Scope } from './scope.ts';
import type { ResultTold } from './told.ts';
import { isNounPhrase, type ResultWord } from './words.ts';

const BACK =
  /\b(?:since|(?:last|latest|previous|only)\s[^,;.:]{0,60}\s(?:was|were|is)|(?:lost|losing|went|gone|ceded|yielded)\s[^,;.:]{0,40}\sto)\s((?:[a-zà-ɏ'’-]+\s){0,5})$/;
/** One of several who did it, and whoever else did: `the third Ugandan champion, after`, `Kenyans have won it since, with`. */
const ONE_OF =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|only|other|another|next|latest|joins?|joined|joining|emulat[a-z]+|follow(?:s|ed|ing))\b[^.;:]*(?:,\s|\b)(?:after|following|like|with|joins?|joined|joining|emulat[a-z]+|besides|alongside|followed?|follows)\s((?:[a-zà-ɏ'’-]+\s){0,5})$/;
/** `Like Bikila in 1960 and 1964, Kipchoge has won`, `He joins Viren in 1976 as winner of`. */
const LIKE = /(?:^\W*(?:like|as with|alongside)|\b(?:joins|joined|emulat(?:es|ed)))\s((?:[a-zà-ɏ'’-]+\s){0,4})$/;
/** Between two of a list: `Bungei in 2008, Rudisha in 2012`. */
const AND = /^\)?(?:,|;|,?\sand|,?\sthen)\s((?:[a-zà-ɏ'’-]+\s){0,4})$/;
/** Before the first of a list of two or more. */
const LIST = /(?:\b(?:with|through|from|by|namely|including)|[:–—(])\s((?:[a-zà-ɏ'’-]+\s){0,4})$/;

/** From whoever it is to the year: `Bolt in 2015`, `Meyer of Germany in Helsinki in 1983`, `Hardee, champion in 2009 and 2011`. */
const THEN =
  /^(?:\sof\s(?:the\s)?[a-zà-ɏ]+)?,?\s(?:the\s)?(?:(?:champion|winner)\s)?(?:\(|(?:(?:back|at|did\sso|won\sit|won)\s)?(?:in|of|at|from)\s(?:the\s)?(?:[a-zà-ɏ]+(?:\s[a-zà-ɏ]+)?,?\s(?:in\s)?)?)$/;
const JOINED = /^(?:,|,?\sand)\s(?:in\s)?$/;

export function lookedBack(
  scene: Scene,
  words: readonly ResultWord[],
  scopes: readonly Scope[],
): readonly ResultTold[] {
  const [first] = words;
  if (!first || !CUE.test(scene.reading.lower)) return [];
  return winnersBack(scene, first.start).flatMap(({ member: { span, person, sure }, days }): readonly ResultTold[] => {
    // `since Olympic champion Coe in 1981`: his own title is not what is looked back on.
    const isOwn = ({ form, start, end }: ResultWord) =>
      form === 'agent' && end <= span.start && start < span.start && scene.reading.lower.slice(end, span.start) === ' ';
    if (words.every((word) => isOwn(word))) return [];
    const of = Math.max(
      words.findIndex((word) => !isOwn(word)),
      words.findLastIndex((word) => word.start < span.start && !isOwn(word)),
    );
    const word = words[of] as ResultWord;
    const scope = scopes[of] as Scope;
    const [day] = days;
    const place = spansOf(scene, 'place').find(
      ({ start, known, end }) => known && start >= span.end && end <= day.start,
    );
    const named = scope.series.length > 0 || scope.places.length > 0 ? scope.series : spokenSeries(scene);
    const told = {
      ...scope,
      series: named,
      disciplines:
        scope.disciplines.length > 0 || !isOfContest(scene, word)
          ? scope.disciplines
          : disciplinesOf(scene).map(({ id }) => id),
      years: days.flatMap(({ date }) => yearOf(date) ?? []),
      places: place ? [place.name] : scope.places,
      held: [],
      days: [],
      marks: [],
      start: span.start,
      end: (days.at(-1) ?? day).end,
      person,
      sure,
      supposed: false,
      word: { ...word, form: 'verb', places: word.form === 'place' ? [1] : word.places },
      nth: undefined,
      back: true,
    } as const;
    return [told];
  });
}

const CUE =
  /\b(?:since|last|latest|previous|only|to|after|following|like|with|join[a-z]*|emulat[a-z]+|follow[a-z]*|by|from|through)\b|[:(–—]/;

/** `the title`, `win it`: of the contest spoken of; `the third Ugandan gold` may be of any. */
const isOfContest = ({ reading: { lower } }: Scene, { start, end }: ResultWord): boolean =>
  /^(?:titles?|crown|champion|race)/.test(lower.slice(start)) ||
  /^\s(?:it|(?:here|there|again))\b/.test(lower.slice(end));

type Member = ReturnType<typeof castOf>[number];

interface Winner {
  readonly member: Member;
  readonly days: readonly [SpanOf<'date'>, ...SpanOf<'date'>[]];
}

/** Those who are named with their years behind the word of a result: one looked back on, or a list. */
function winnersBack(scene: Scene, from: number): readonly Winner[] {
  const { lower } = scene.reading;
  const dated = castOf(scene).flatMap((member): readonly Winner[] => {
    const days = member.span.possessive ? [] : daysOf(scene, member.span);
    const [first, ...others] = days;
    return first ? [{ member, days: [first, ...others] }] : [];
  });
  const isLed = (words: RegExp, { member }: Winner) => {
    const before = words.exec(lower.slice(0, member.span.start));
    return before !== null && isNounPhrase(before[1] as string);
  };
  const joins = (last: Winner | undefined, next: Winner | undefined) => {
    const between = last && next && AND.exec(lower.slice(last.days.at(-1)?.end, next.member.span.start));
    return between ? isNounPhrase(between[1] as string) : false;
  };
  // `with Kejelcha in 2018 and Barega in 2019 among the few`: a list that the sentence goes on behind is of something else.
  const endsAt = (at: number): boolean =>
    joins(dated[at], dated[at + 1])
      ? endsAt(at + 1)
      : /^(?:$|["”’)]?[.;:,)?!]|\s(?:as|and|in|to)\b)/.test(lower.slice(dated[at]?.days.at(-1)?.end));
  let isListed = false;
  return dated.filter((each, at) => {
    const leads =
      isLed(BACK, each) ||
      isLed(LIKE, each) ||
      (each.member.span.start > from &&
        (isLed(ONE_OF, each) || (isLed(LIST, each) && joins(each, dated[at + 1]) && endsAt(at))));
    isListed = leads || (isListed && joins(dated[at - 1], each));
    return isListed;
  });
}

/** The years right behind a name. */
function daysOf(scene: Scene, span: { readonly end: number }): readonly SpanOf<'date'>[] {
  const { lower } = scene.reading;
  const dates = spansOf(scene, 'date').filter(
    ({ date, relative, start }) => date.precision === 'year' && !relative && start >= span.end,
  );
  const at = dates.findIndex(({ start }) => THEN.test(lower.slice(span.end, start)));
  const run = at < 0 ? [] : dates.slice(at);
  const next = run.findIndex((each, n) => n > 0 && !JOINED.test(lower.slice(run[n - 1]?.end, each.start)));
  return next < 0 ? run : run.slice(0, next);
}

/** The one competition that the text is about, its title or its race. */
function spokenSeries(scene: Scene): Scope['series'] {
  if (/\bglobal\b/.test(scene.reading.lower)) return [['olympics', 'world-championships']];
  const spoken = spokenEvents(scene);
  const all = spoken.length > 0 ? spoken : [scene, ...scene.before].flatMap((each) => spansOf(each, 'event'));
  const named = new Map(all.map(({ series }) => [series.join(), series]));
  return named.size === 1 ? [...named.values()] : [];
}
