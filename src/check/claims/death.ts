/**
 * Deaths: `died on 11 February 2024`, `was killed in a car crash`, `the late Kelvin Kiptum`, `until their untimely
 * demise`, `(1946–2023)`.
 *
 * That somebody is dead is held against the day of death, and so are the day and the kind of death that the text gives.
 * Somebody of whom no death is known may have died all the same, unless results come after the day that is given.
 */
import type { Person } from '../../dataset/entries.ts';
import { preferred } from '../../dataset/person-facts.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { wordKind } from '../clauses/words.ts';
import type { DateSpan } from '../reading/span.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { overlaps } from '../verify/achievements.ts';
import { dateWords } from '../verify/dates.ts';
import { isFirm } from '../verify/firm.ts';
import { isYearless } from '../verify/marks/dated-marks.ts';
import { isLifespan } from '../verify/people/birth-dates.ts';
import { type Death, deathsOf } from '../verify/people/deaths.ts';
import { fitOf } from '../verify/people/stated-place.ts';

export const death: ClaimReader = {
  types: ['death'],
  cue: /die|murder|drown|stab|shot|battle|fight|dead|death|kill|crash|pass|demise|late|fatal|funeral|buri|perish|body|li(?:fe|ves)|succumb|lost|breath|victim|claimed by|taken by|left us|with us|surviv|†|\blived\b|\d{4}\sto\s|\d\s?[–—-]\s?\d/,
  async read(scene) {
    const claims = new Map<string, Claim>();
    const apart: Claim[] = [];
    for (const each of deathsOf(scene)) {
      const dates = each.undated ? [] : datesOf(scene, each);
      for (const { person, sure } of each.people) {
        // Of one person's death one claim a sentence: the one that says when.
        if (claims.has(person.id) && dates.length === 0) continue;
        const place = each.undated ? undefined : await placeOf(scene, each, person, sure);
        const told = judge(scene, each, dates, person, sure);
        // Where it was is part of what is told, unless it is not known, or wrong.
        const right = place?.verdict === 'supported';
        if (place && !right) apart.push(place);
        claims.set(
          person.id,
          right
            ? { ...told, claimed: `${told.claimed}, in ${place.claimed}`, reason: `${told.reason}, in ${place.actual}` }
            : told,
        );
      }
    }
    // `Jim Hines (1946–2023) has died`: the one that says when.
    const dated = lifespans(scene).filter(({ subject }) => {
      const said = claims.get(subject?.id ?? '');
      return said === undefined || said.claimed.startsWith('dead');
    });
    const told = new Set(dated.map(({ subject }) => subject?.id));
    return [...[...claims.values()].filter(({ subject }) => !told.has(subject?.id)), ...dated, ...apart];
  },
};

/** The dates right behind a death, or at the head of its sentence. */
function datesOf(scene: Scene, { start, end }: Death): readonly DateSpan[] {
  const { text } = scene.reading;
  const all = spansOf(scene, 'date');
  // `The death on 24 July of Jipcho`
  const within = all.filter((span) => span.start >= start && span.end <= end);
  if (within.length > 0) return within.slice(0, 2);
  const behind = all.filter(
    (span) =>
      span.start >= end &&
      span.start - end < 110 &&
      // `has died, the federation said on Monday`: the day of the news.
      !/\b(?:said|says|announced|confirmed|reported)\s(?:on|late|early)?\s?$/.test(text.slice(end, span.start)) &&
      !/[;]|\b(?:born|after|before|since|when|who|whose|but|set|won|ran|threw|jumped|cleared|clocked|held|was|is|had|has)\b/.test(
        text.slice(end, span.start),
      ),
  );
  const [next] = behind;
  // `died a year ago today`, `died on Sunday, 11 February`: what stands close is of one day, what comes later is not.
  if (next)
    return behind
      .filter(
        (span, at) =>
          at === 0 ||
          (span.start - (behind[at - 1]?.end ?? 0) <= 3 && !/^today$/i.test(text.slice(span.start, span.end))),
      )
      .slice(0, 2);
  // `An accident on Sunday took the life of`
  const beside = all.findLast((span) => span.end === start - 1);
  if (beside) return [beside];
  // `On Sunday, 11 February, around 11pm, he died`
  const opening = all.filter(
    ({ end }, at) =>
      end <= start && all.slice(1, at + 1).every((next, nth) => next.start - (all[nth] as DateSpan).end <= 2),
  );
  const [head, last] = [opening[0], opening.at(-1)];
  // `12 March 2023 was the day on which Fosbury died`
  if (head && last && /^\W{0,2}$/.test(text.slice(0, head.start)) && DAY_WHEN.test(text.slice(last.end, start)))
    return opening;
  return head &&
    last &&
    /^(?:on\s|in\s|late\s|early\s)*$/i.test(text.slice(0, head.start)) &&
    /^(?:\s(?:at\s|around\s|about\s)?(?:night|morning|evening|\d{1,2}\s?[ap]m)){0,2},/.test(text.slice(last.end))
    ? opening
    : [];
}

const DAY_WHEN =
  /^\s(?:is|was|marks|marked)\sthe\s(?:[a-z]+\s)?(?:day|date|year|month|night|evening|morning)\s(?:(?:(?:on|in)\swhich|when|that)\s)?[^,.;]{2,60}$/;

/** `Jim Hines (10 September 1946 – 3 June 2023)`, `Kiptum (1999–2024)`. */
function lifespans(scene: Scene): readonly Claim[] {
  const { text } = scene.reading;
  return castOf(scene).flatMap(({ span, person, sure }) => {
    if (span.via === 'pronoun') return [];
    const days = spansOf(scene, 'date').filter((date) => date.start > span.end && date.start - span.end < 40);
    if (
      days.length >= 2 &&
      /^\s?\($/.test(text.slice(span.end, days[0]?.start)) &&
      /^\s?(?:[–—-]|to|until)\s?$/.test(text.slice(days[0]?.end, days[1]?.start)) &&
      /^\)/.test(text.slice(days[1]?.end))
    )
      return [judge(scene, { ...(days[1] as DateSpan), people: [] }, days.slice(1, 2), person, sure)];
    const years =
      /^(?:\s?\(?|,\s|,?\slived\sfrom\s)(?:18|19|20)\d\d(?:\s?[–—-]|\sto|\suntil)\s?((?:18|19|20)\d\d)(?:[),:;.]|\s[–—-]\s|$)/.exec(
        text.slice(span.end, span.end + 30),
      );
    if (!years?.[1] || !isLifespan(person, years[0])) return [];
    const start = span.end + years[0].lastIndexOf(years[1]);
    const date: DateSpan = { kind: 'date', start, end: start + 4, date: dateOf(years[1]), relative: false };
    return [judge(scene, { start, end: start + 4, people: [] }, [date], person, sure)];
  });
}

/** Behind a death, where it was: `died in Dallas`, `has died aged 72 in Canada`, `found dead at her home in Iten`. */
const PLACE =
  /^(?:[^.;]{0,60}?\s)??(?:in|at|near|outside)\s(?:(?:his|her|their|an?|the)\s(?:[a-z]+\s){1,3}(?:in|at|near|outside|of)\s)?((?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'-]*(?:\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'-]*){0,2}(?:,\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+(?=[,.;]|\s[a-z]|$))?)/;

async function placeOf(scene: Scene, death: Death, person: Person, sure: boolean): Promise<Claim | undefined> {
  const stated = person.statements.filter(({ property }) => property === 'died-place');
  const best = stated.find(({ rank }) => rank === 'preferred') ?? stated[0];
  const right = scene.reading.text.slice(death.end, death.end + 110);
  const match = best && PLACE.exec(right);
  if (!best || !match?.[1] || OTHER.test(match[0]) || isVerb(match[0])) return undefined;
  const end = death.end + match[0].length;
  const start = end - match[1].length;
  // A race, or somebody.
  if (
    scene.reading.spans.some(
      (span) => (span.kind === 'event' || span.kind === 'person') && span.start < end && start < span.end,
    )
  )
    return undefined;
  const { agreeing, elsewhere, otherCity } = await fitOf(scene, match[1], stated, best);
  const basis: Basis = {
    type: 'death',
    span: { start, end },
    subject: person,
    claimed: match[1],
    sources: (agreeing ?? best).sources,
  };
  const actual = (agreeing ?? best).value;
  const reason = `${person.name} died in ${actual}`;
  if (agreeing) return supported(basis, { actual, reason });
  if (elsewhere || otherCity) return contradictedIf(sure && isFirm(scene, person), basis, { actual, reason });
  return unknown(basis, 'not-in-data', `${reason}; whether that is in or near ${match[1]} is not known`);
}

/** `died in 2008, lost gold in Rome`: the verb of whoever died. */
const isVerb = (words: string): boolean =>
  /,\s([a-z]+)/
    .exec(words)
    ?.slice(1)
    .some((word) => wordKind(word) === 'verb') ?? false;

/** Words with which something else begins, that may have been elsewhere. */
const OTHER =
  /[:(]|\bafter\s(?!(?:an?|falling|being|suffering|collapsing)\b)|\b(?:before|since|when|who|whose|which|where|but|set|won|ran|threw|jumped|cleared|clocked|held|was|is|had|has|champion|medal[a-z]*|race|returning|way)\b/;

/** `has died`, `died, the federation said on Tuesday`: by the day of the text, or of the news. */
function byWhen(scene: Scene, place: Death): PartialDate | undefined {
  const { lower } = scene.reading;
  const news = spansOf(scene, 'date').find(
    ({ start, end, date }) =>
      date.precision === 'day' && (NEWS.test(lower.slice(0, start)) || NEWS_AFTER.test(lower.slice(end))),
  );
  if (news) return news.date;
  return /\b(?:has|have|is|are)\s(?:[a-z]+\s){0,2}$/.test(lower.slice(0, place.start)) ||
    /^dies/.test(lower.slice(place.start))
    ? scene.published
    : undefined;
}

const TOLD = '(?:said|says|announced|confirmed|reported|mourned|mourning|learned|learnt|paid)';
const NEWS = new RegExp(`\\b${TOLD}\\s(?:on|late|early)?\\s?$`);
const NEWS_AFTER = new RegExp(`^\\s${TOLD}\\b`);

/** Days after which a day without a year may be of another than the last. */
const SEASON = 300;

const WEEKDAY = /^(?:on\s|late\son\s|early\son\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** A day that is named is that day; `yesterday` depends on where it is said. */
const NAMED_DAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)?\b/;

const CAUSES = {
  'road crash':
    /\b(?:(?:car|road|traffic|vehicle|motor|auto(?:mobile)?)[\s-](?:crash|accident|smash|collision|incident|wreck)|crash|hit-and-run|collision|(?:by|in|with|under)\s(?:a|his|her|the)\s(?:car|lorry|truck|bus)|on the roads?)\b/i,
  illness:
    /\b(?:illness|cancer|leuka?emia|disease|stroke|heart (?:attack|failure|condition)|covid|coronavirus|malaria|pneumonia|brain tumou?r|natural causes|kidney|cardiac)\b/i,
  violence:
    /\b(?:murder(?:ed)?|stab(?:bed|bing)|shot(?![\s-](?:put|of|at)|\s(?:and|or)\s)|shooting|gunned|beaten|attack by|set on fire|strangled|homicide)\b/i,
  drowning: /\b(?:drown(?:ed|ing)?|swimming)\b/i,
  'a plane crash': /\b(?:plane|aircraft|helicopter|air)\s(?:crash|accident|disaster)\b/i,
} as const;

function causeOf(text: string): string | undefined {
  const kinds = Object.entries(CAUSES).filter(([, pattern]) => pattern.test(text));
  const plane = kinds.find(([kind]) => kind === 'a plane crash');
  return plane ? plane[0] : kinds.length === 1 ? kinds[0]?.[0] : undefined;
}

function judge(scene: Scene, place: Death, all: readonly DateSpan[], person: Person, sure: boolean): Claim {
  // `Wednesday, October 13`: that Wednesday, and not the one before the text.
  const exact = all.filter(({ start, end }) => !WEEKDAY.test(scene.reading.lower.slice(start, end)));
  const dates = exact.length > 0 ? exact : all;
  const died = preferred(person, 'died');
  const [first] = dates;
  const cause = place.undated
    ? undefined
    : causeOf(scene.reading.text.slice(place.start, place.end + 80).replace(/[.;].*$/, ''));
  const by = first || place.undated ? undefined : byWhen(scene, place);
  const basis: Basis = {
    type: 'death',
    span: {
      start: place.start,
      end: first && first.start >= place.end && first.start - place.end < 12 ? first.end : place.end,
    },
    subject: person,
    claimed: [
      ...(first ? [dateWords(first.date)] : [by?.precision === 'day' ? `dead by ${by.text}` : 'dead']),
      ...(cause ? [cause] : []),
    ].join(', '),
    asOf: died?.value,
    sources: died?.sources ?? [],
  };
  if (!died) return alive(scene, basis, person, first?.date, sure);
  const day = dateOf(died.value);
  const known = person.statements.filter(({ property, rank }) => property === 'death-cause' && rank !== 'deprecated');
  const kinds = new Set(known.flatMap(({ value }) => causeOf(value) ?? []));
  const rule = `${person.name} died ${died.value}${known[0] ? `: ${known[0].value}` : ''}`;
  // Nobody else of the name died so.
  const agrees = cause !== undefined && kinds.has(cause);
  const firm = sure && (agrees || isFirm(scene, person));
  const { published } = scene;
  const isWrong = (span: DateSpan): boolean => {
    const { date, relative, start, end } = span;
    // `three months earlier, on 12 March`: of the year that is told of.
    const year = isYearless(scene, span) && published && published.first - day.last > SEASON;
    if (year) return `${died.value.slice(0, 4)}${date.text.slice(4)}` !== died.value;
    const counted = relative && !NAMED_DAY.test(scene.reading.lower.slice(start, end));
    return !overlaps(counted ? { first: date.first - 1, last: date.last + 1 } : date, day);
  };
  const wrong = dates.some(isWrong);
  const early = [published, by].some((told) => told !== undefined && told.last < day.first);
  if (wrong || early) return contradictedIf(firm, basis, { actual: died.value, reason: rule });
  if (cause && kinds.size > 0 && !kinds.has(cause))
    return contradictedIf(
      firm,
      { ...basis, sources: known[0]?.sources ?? [] },
      { actual: known[0]?.value ?? died.value, reason: rule },
    );
  return supported(basis, { actual: died.value, reason: rule });
}

/** No death is known. */
function alive(scene: Scene, basis: Basis, person: Person, date: PartialDate | undefined, sure: boolean): Claim {
  const last = [...person.marks]
    .map((mark) => ({ mark, at: dateOf(mark.date) }))
    .sort((a, b) => b.at.first - a.at.first)[0];
  // Some weeks of grace: the day of a result may be known roughly.
  if (date && last && last.at.first > date.last + 30)
    return contradictedIf(
      sure && isFirm(scene, person),
      { ...basis, sources: last.mark.sources },
      {
        actual: 'alive then',
        reason: `${person.name} has a result of ${last.mark.date}`,
      },
    );
  return unknown(basis, 'not-in-data', `the dataset has no death of ${person.name}`);
}
