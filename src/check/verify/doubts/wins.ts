/** Ways in which a win can be of another race, or of none. */
import type { Claim } from '../../claim.ts';
import { castOf, type Scene } from '../../scene.ts';
import type { Doubt } from './doubt.ts';

export const winDoubts: readonly Doubt[] = [
  ofLesserWin,
  ofDefence,
  ofHope,
  ofRecordTaken,
  ofRecordOwner,
  ofCities,
  ofOtherCrossRace,
  ofNextMedal,
];

/** `bronze at the Tokyo Olympics and silver over the distance at the 2019 championships`: of those behind it. */
function ofNextMedal(scene: Scene, { type, end, claimed }: Claim): string | undefined {
  const said = type === 'medal' ? /^(?:gold|silver|bronze)/.exec(claimed)?.[0] : undefined;
  const { lower } = scene.reading;
  if (!said || !NEXT_MEDAL.test(lower.slice(end)) || !lower.startsWith(`and ${said}`, end + 1)) return undefined;
  return 'the medal may be of what stands behind it';
}

const NEXT_MEDAL = /^\sand\s(?:gold|silver|bronze)\b[^,;.]{0,40}\s(?:at|in)\s/;

/** `the bronze she won`, `won a national championship`, `won the marathon in Paris with an Olympic record`: of no such race. */
function ofLesserWin({ reading: { lower } }: Scene, { type, start, end, reason, actual }: Claim): string | undefined {
  if (type !== 'race-winner') return undefined;
  const left = lower.slice(Math.max(0, start - 60), start);
  const lesser =
    /\b(?:silver|bronze|medals?|place)\s(?:(?:that|which)\s)?(?:he|she|they)\s(?:had\s)?$/.test(left) ||
    /\b(?:won|win|wins|winning|took|takes)\s(?:(?:a|an|the|his|her|first|second|third)\s){1,2}(?:(?:us|british|english)\s)?(?:national|state|collegiate|ncaa|school|county|regional|district)\s[^,;.]{0,40}$/.test(
      lower.slice(Math.max(0, start - 60), end),
    );
  if (lesser) return 'a smaller race, or a lesser place, may be meant';
  return /\bolympic\b/.test(lower) && / won the Olympic Games /.test(`${actual} ${reason}`)
    ? 'the race of the Games may be meant'
    : undefined;
}

/** `last year's champions will defend their titles in London on 22 April 2018`: the race is yet to come. */
function ofDefence({ reading: { lower } }: Scene, { type }: Claim): string | undefined {
  return type === 'race-winner' && DEFENDS.test(lower) ? 'a title that is to be defended may be meant' : undefined;
}

/** `runs for a second victory`, `is after her third title`: not won yet. */
function ofHope({ reading: { lower } }: Scene, { type, start }: Claim): string | undefined {
  return type === 'count' && HOPES.test(lower.slice(Math.max(0, start - 60), start))
    ? 'a win that is hoped for may be meant'
    : undefined;
}

const HOPES =
  /\b(?:(?:run|race|go|aim|bid|hunt|tr|hope|look|compete|fight|vie|start|prepare|line up|return|shoot|push)(?:s|es|y|ies|ing)?\s(?:there\s|again\s|here\s)?(?:for|at)|(?:seek|chase|target|want|eye|pursue|attempt|hunt)(?:s|es)|(?:seek|chas|target|want|ey|pursu|attempt|hunt)ing|(?:is|are|be|goes|go)\safter|in\s(?:search|pursuit|quest)\sof|on\s(?:course|the\sway)\s(?:for|to))\s(?:an?|his|her|their|what would be (?:an?|his|her))\s$/;

const DEFENDS =
  /\bdefends\s(?:(?:his|her|their|the)\s|last\syear['’]s\s)|\b(?:will|would|to|shall|plans? to|hop(?:es?|ing) to|aims? to|bids? to|set to|due to|going to|return(?:s|ing)? to)\s(?:(?:be|also|now|again|both)\s){0,2}defend(?:ing)?\s(?:his|her|their|the)\b/;

/** `before Kejelcha took it in Valencia`: a record. */
function ofRecordTaken({ reading: { lower } }: Scene, { type, start }: Claim): string | undefined {
  const left = lower.slice(0, start);
  return type === 'race-winner' &&
    /\b(?:took|takes?|taken|taking|broke|beat|lowered|improved) it\s(?:[a-z]+\s){0,4}$/.test(left) &&
    /\b(?:record|mark|best)\b/.test(left)
    ? 'a record may be meant'
    : undefined;
}

/** `16 seconds short of Kipchoge's world record in winning the London Marathon`: whoever has the record did not win. */
function ofRecordOwner(scene: Scene, { type, subject, start }: Claim): string | undefined {
  if (type !== 'race-winner') return undefined;
  const owner = castOf(scene).findLast(({ span }) => span.end <= start && span.via !== 'pronoun');
  return owner?.person.id === subject?.id &&
    owner?.span.possessive === true &&
    /^(?:['’]s?)?\s(?:[a-z\d:.,-]+\s){0,4}(?:record|mark|best|time)\s/.test(
      scene.reading.lower.slice(owner.span.end, start),
    )
    ? 'whoever ran against the record may have won'
    : undefined;
}

/** `gold at the Beijing and London Games`, and both are hers: each city that a title is from stands in the sentence. */
function ofCities({ reading: { lower } }: Scene, { type, actual }: Claim): string | undefined {
  if (type !== 'medal' || !actual) return undefined;
  const cities = [...actual.matchAll(/(?:^|,\s)([^\d,;()]{3,30})\s\d{4}(?=,|$)/g)].map(([, city = '']) => city);
  return cities.length > 1 && cities.every((city) => lower.includes(city.toLowerCase()))
    ? 'the words may be about all of these'
    : undefined;
}

/**
 * The world cross country has races of juniors, and from 1998 to 2006 had a short one beside the long: whose winner is
 * not known here, `Edith Masai won the World Cross Country Championships in 2002`.
 */
function ofOtherCrossRace({ reading: { lower } }: Scene, { type, claimed }: Claim): string | undefined {
  if (type !== 'race-winner' || !/\bWorld Cross Country\b/.test(claimed)) return undefined;
  const years = [...claimed.matchAll(/\b\d{4}\b/g)].map(([year]) => Number(year));
  const hadShort = years.some((year) => year >= 1998 && year <= 2006) && !/\blong\b/.test(lower);
  return hadShort || /\b(?:juniors?|under[\s-]20s?|u20|youth|teenagers?|short|team|relay)\b/.test(lower)
    ? 'another of the races of those championships may be meant'
    : undefined;
}
