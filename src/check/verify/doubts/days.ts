/** Ways in which a day can be of something else than what it is held against. */
import { dateOf } from '../../../domain/date.ts';
import type { Claim } from '../../claim.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf, overlaps } from '../achievements.ts';
import type { Doubt } from './doubt.ts';

export const dayDoubts: readonly Doubt[] = [
  ofReport,
  ofFirst,
  ofWhoSetIt,
  ofTwoDates,
  ofRecordBefore,
  ofAfter,
  ofWhatIsAhead,
  ofNamedEvent,
];

/** `confirmed her death on Monday`: the day of the news, which is none before the death. */
function ofReport({ reading }: Scene, { type, start, claimed, asOf }: Claim): string | undefined {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(claimed ?? '') ?? [];
  if (type !== 'death' || (day !== undefined && asOf?.length === day.length && day < asOf)) return undefined;
  return /\b(?:confirm|announc|report|said|learn|mourn)[a-z]*\s(?!that\b)(?:[a-z’']+\s){0,3}$/.test(
    reading.lower.slice(0, start),
  )
    ? 'it may be the day of the news'
    : undefined;
}

/** `won his first in 2022 and later set`: the day is of what stands before it. */
function ofFirst({ reading }: Scene, { type, end }: Claim): string | undefined {
  return type === 'event-date' &&
    /^,?\s(?:and|but|before)\s(?:later|then|since|going|went)\b/.test(reading.lower.slice(end, end + 24))
    ? 'the day may be of what was done before'
    : undefined;
}

/** `the record set by Kipketer in 1997`: the date is of whom it stands behind. */
function ofWhoSetIt(scene: Scene, { type, subject, start }: Claim): string | undefined {
  if (type !== 'event-date') return undefined;
  const last = spansOf(scene, 'person').findLast(({ end, via }) => end <= start && via !== 'pronoun');
  if (!last || scene.people.get(last)?.person.id === subject?.id) return undefined;
  const { lower } = scene.reading;
  return /\bby\s(?:[a-zà-ɏ’'-]+\s){0,3}$/.test(lower.slice(0, last.start)) &&
    /^(?:\s(?:back\s)?(?:in|on|at|from)\s)$/.test(lower.slice(last.end, start))
    ? 'it may be the day of whoever it stands behind'
    : undefined;
}

/** `Conley's 18.17 and Harrison's 18.09, in 1992 and 1996`: each may be of one of them. */
function ofTwoDates(scene: Scene, { type, start, end, actual }: Claim): string | undefined {
  if (type !== 'event-date' || !actual || !/^\d{4}(?:-\d\d){0,2}$/.test(actual)) return undefined;
  const day = dateOf(actual);
  const joined = spansOf(scene, 'date').some((each) => {
    const [left, right] = each.end <= start ? [each.end, start] : [end, each.start];
    return left < right && /^(?:,|,?\sand)\s$/.test(scene.reading.lower.slice(left, right)) && overlaps(each.date, day);
  });
  return joined ? 'the other of the two dates may be meant' : undefined;
}

/** `lowering the record of 2016`: the year is of the record that fell. */
function ofRecordBefore({ reading }: Scene, { type, start, end }: Claim): string | undefined {
  return type === 'event-date' &&
    FALLEN.test(reading.lower.slice(Math.max(0, start - 70), start)) &&
    !/^\sby\s(?:the\s)?\p{Lu}/u.test(reading.text.slice(end, end + 12))
    ? 'the year may be of the record that was broken'
    : undefined;
}

const FALLEN =
  /\b(?:lower|beat|better|eras|improv|eclips|smash|surpass|break|br[oa]k|raz|top|shatter|overhaul|replac)[a-z]*\s(?:the|a|an|his|her)\s(?:[a-z-]+\s){0,3}(?:record|best|mark)\s(?:of|from|set in|dating (?:from|back to))\s$/;

/** `won here for the second time after 2015`: a year that it came after. */
function ofAfter({ reading: { lower } }: Scene, { type, start }: Claim): string | undefined {
  return type === 'event-date' &&
    /\b(?:time|win|title|victory|gold|one|first)\s(?:after|since)\s$/.test(lower.slice(0, start))
    ? 'the year may be of what came before'
    : undefined;
}

/** `hopes to improve his best of 2:04:05 on Sunday 27th September`: a day without its year, of what is to come. */
function ofWhatIsAhead({ reading: { lower } }: Scene, { type, start, end }: Claim): string | undefined {
  return type === 'event-date' &&
    !/\b(?:19|20)\d\d\b/.test(lower.slice(start, end)) &&
    AHEAD.test(lower.slice(0, start))
    ? 'it may be the day of what is to come'
    : undefined;
}

const AHEAD =
  /\b(?:hop(?:es|ing)|aim(?:s|ing)|wants|plans|will|bid(?:s|ding)?|looking|looks|set|due|targets|attempts?|tries|trying|going|expects)\sto\s[^;]{0,60}\b(?:best|records?|mark)\b[^;]{0,80}$/;

/** `her run in Monaco, best known for the final at the World Championships in London in 2017`: the year is of those. */
function ofNamedEvent(scene: Scene, { type, start, subject, asOf }: Claim): string | undefined {
  if (type !== 'event-date' || !subject) return undefined;
  const { lower } = scene.reading;
  const event = spansOf(scene, 'event').findLast(({ end }) => end <= start);
  if (!event || !/^(?:\sin\s[a-zà-ɏ' -]{2,24}?)?,?\s(?:in|of)\s$/.test(lower.slice(event.end, start))) return undefined;
  const person = castOf(scene).find((each) => each.person.id === subject.id)?.person;
  const done = person && achievementsOf(person, scene.facts.lexicons.rules).filter(({ date }) => date.text === asOf);
  const isThere = done?.some((each) => event.series.some((id) => each.event?.startsWith(`${id}-`)));
  return isThere === false ? 'it may be the year of the championships it stands behind' : undefined;
}
