/**
 * Ages: `the 23-year-old Kenyan`, `aged 24`, `Jepkosgei, 31,`, `24 years old`, `turned 24 last December`, `his 25th
 * birthday`, `was just 19 when`, `died aged 76`.
 *
 * Held against the age on the day the words speak of: the day of death, the day of what the sentence tells of, else the
 * day of publication, and as reports come a little later, any day of the week before it. The dead grow no older. An age
 * at some other time whose day is not told is not held against anything. Where the birth is known to the year only,
 * either of two ages is supported.
 */
import type { Person } from '../../dataset/entries.ts';
import { preferred } from '../../dataset/person-facts.ts';
import { ageOn } from '../../domain/age.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { type Achievement, achievementsOf } from '../verify/achievements.ts';
import { ageWords, bornAgo, fromBirthday, toTheDay, turned, unlived } from '../verify/ages/birthdays.ts';
import { countedOn, yearsOn } from '../verify/ages/counted-on.ts';
import { ageDays, WEEK } from '../verify/ages/days.ts';
import { type AgeMention, ageMentions } from '../verify/ages/mentions.ts';
import { meetsRival } from '../verify/ages/rivals.ts';
import { lastDone } from '../verify/ages/side-clause.ts';
import type { SaidDay } from '../verify/ages/told-days.ts';
import { markedIn } from '../verify/firm.ts';

export const age: ClaimReader = {
  types: ['age'],
  needs: ['person', 'period', 'count', 'ordinal'],
  async read(scene) {
    const judged = await Promise.all(
      ageMentions(scene).map(async (mention) => ({ mention, claim: await judge(scene, mention) })),
    );
    return judged
      .filter(({ mention, claim }) => !mention.residue || isBorneOut(scene, claim))
      .map(({ claim }) => claim);
  },
};

/** A number alone is an age where it is right, or so near that nothing but a slip explains it. */
function isBorneOut({ claims }: Scene, claim: Claim): boolean {
  if (claims.some(({ start, end }) => start < claim.end && claim.start < end)) return false;
  return (
    claim.verdict === 'supported' || (claim.verdict === 'contradicted' && /^[12] years?$/.test(claim.difference ?? ''))
  );
}

/** From here on a death may have gone unnoticed. */
const OLD = 65;

/** Years off at which `the 23-year-old` is likely somebody else. */
const FAR = 4;

/** Years off at which it is no slip at all. */
const FARTHEST = 12;

async function judge(scene: Scene, mention: AgeMention): Promise<Claim> {
  const { person, years, atLeast = years } = mention;
  // `He was born in 1987, making him 38`: a birth that is right shows who is meant.
  const sure =
    mention.sure ||
    scene.claims.some(
      ({ type, verdict, subject }) => /^birth-/.test(type) && verdict === 'supported' && subject?.id === person.id,
    );
  const born = preferred(person, 'born');
  const died = preferred(person, 'died');
  const basis = (day?: PartialDate): Basis => ({
    type: 'age',
    span: mention,
    subject: person,
    claimed: mention.called
      ? mention.called
      : atLeast < years - 1
        ? 'teenager'
        : atLeast < years
          ? `nearly ${years}`
          : `${years} years old`,
    asOf: day?.text,
    sources: [...(born?.sources ?? []), ...(day && died && day.text === died.value ? died.sources : [])],
  });
  if (!born) return unknown(basis(), 'not-in-data', `the dataset has no birth of ${person.name}`);
  const told = await ageDays(scene, mention, died && dateOf(died.value));
  const shift =
    mention.yearsBefore !== undefined ? -mention.yearsBefore : lastDone(scene, mention) ? 0 : yearsOn(scene, mention);
  const days = shift === 0 || mention.when === 'now' ? told : told.map((day) => countedOn(day, shift));
  const birth = dateOf(born.value);
  if (mention.birthday) return fromBirthday(scene, { ...mention, birthday: mention.birthday }, days, birth, basis);
  const exactly = toTheDay(scene, mention, birth, basis);
  if (exactly) return exactly;
  if (mention.when === 'turn') return turned(scene, mention, birth, basis);
  if (mention.when === 'would') return unlived(mention, birth, died && dateOf(died.value), scene.published, basis);
  if (mention.when === 'ago') return bornAgo(mention, birth, scene.published, basis);
  for (const day of days) {
    const on = ageOn(birth, day.on);
    if (!on) continue;
    const early =
      day.loose && !isToday(scene, mention, birth)
        ? ageOn(birth, { ...day.on, first: sinceOf(scene, person, day.on) })
        : undefined;
    if (![on, early].some((each) => each && each.min <= years && atLeast <= each.max)) continue;
    const rule = `${person.name} was born ${born.value}: ${ageWords(on)} on ${day.on.text}`;
    return supported(basis(day.on), {
      actual: ageWords(on),
      reason: on.exact ? rule : `${rule}, as far as the birth is known`,
    });
  }
  const day = heldAgainst(days, birth, years);
  const on = day && ageOn(birth, day.on);
  // `arrived at the Games as a teenager`, a day after the birthday.
  const nearly = atLeast < years && on !== undefined && on.min <= years + 1 && on.max >= atLeast - 1;
  if (!day || !on || !day.firm || nearly)
    return unknown(
      basis(day?.on),
      'unclear-date',
      `${person.name} was born ${born.value}; the day the age is said for is not clear`,
    );
  // Where sources differ, an age by any of the births they give is no error.
  const others = person.statements.filter(
    ({ property, rank, value }) =>
      property === 'born' &&
      rank !== 'deprecated' &&
      (dateOf(value).last < birth.first || dateOf(value).first > birth.last),
  );
  const by = others.find(({ value }) => {
    const each = ageOn(dateOf(value), { ...day.on, first: day.on.first - WEEK });
    return each !== undefined && each.min <= years && atLeast <= each.max;
  });
  if (by)
    return unknown(
      basis(day.on),
      'ambiguous',
      `${person.name} was born ${born.value} by the preferred source, ${by.value} by another`,
    );
  const actual = ageWords(on);
  const off = on.max < atLeast ? atLeast - on.max : Math.min(Math.abs(on.min - years), Math.abs(on.max - years));
  if (!died && on.max >= OLD && years < on.min && day.on === scene.published)
    return unknown(
      basis(day.on),
      'not-in-data',
      `${person.name} was born ${born.value}; whether he or she has died since is not known`,
    );
  // Far off, in a text without a word of athletics: a namesake; of no name at all: somebody else.
  // Nobody is wrong about an age by that much: it is of another time, or of somebody else.
  const isElse = mention.nameless && off > FAR && !(isAlone(scene, person) && meetsRival(scene, person));
  const isTold =
    off <= 2 ||
    (off <= FARTHEST &&
      (atLeast >= years - 1 || mention.when !== 'now' || mention.called !== undefined) &&
      !day.slip &&
      isOfAthletics(scene, person) &&
      !isElse);
  return contradictedIf(sure && isTold, basis(day.on), {
    actual,
    difference: off === 1 ? '1 year' : `${off} years`,
    reason: `${person.name} was born ${born.value}: ${actual} on ${day.on.text}`,
  });
}

/** `who is 29 today`, on the birthday: no day of the week before it is meant. */
function isToday({ reading: { lower }, published }: Scene, { end }: AgeMention, birth: PartialDate): boolean {
  return (
    published?.precision === 'day' &&
    birth.text.slice(4) === published.text.slice(4) &&
    (/^(?:\syears\sold)?\stoday\b/.test(lower.slice(end, end + 20)) || BIRTHDAYS.test(lower))
  );
}

const BIRTHDAYS =
  /\bbirthdays?\s(?:today|of\sthe\sday)\b|\b(?:today['’]s|happy)\sbirthday|\bborn\s(?:today|on\sthis\sday)\b/;

/** Nobody else was spoken of in the sentences before. */
function isAlone(scene: Scene, { id }: Person): boolean {
  const spoken = scene.before.flatMap((each) => [...each.people.values()].map(({ person }) => person.id));
  return spoken.length > 0 && spoken.every((each) => each === id);
}

/**
 * A report may come some days after what it tells, but not before: where the day of that is known, no earlier day counts.
 * It is the day of a mark the text has, else of the first of the person's races of the week.
 */
function sinceOf(scene: Scene, person: Person, on: PartialDate): number {
  const week = on.first - WEEK;
  if (on !== scene.published) return week;
  const ofWeek = (done: readonly Achievement[]) =>
    done.flatMap(({ date }) =>
      date.precision === 'day' && date.first >= week && date.last <= on.last ? date.first : [],
    );
  const marked = ofWeek([scene, ...scene.before].flatMap((each) => markedIn(each, person)));
  const raced = ofWeek(achievementsOf(person, scene.facts.lexicons.rules)).filter((day) => day < on.first);
  const days = marked.length > 0 ? marked : raced;
  return days.length > 0 ? Math.min(...days) : week;
}

/**
 * The day an age is held against where it fits none: the first, unless it is far from the age of that day and close to
 * that of another, `In the 2012 final he ran 1:40.91, with 19-year-old Amos second`.
 */
function heldAgainst(days: readonly SaidDay[], birth: PartialDate, years: number): SaidDay | undefined {
  const off = ({ on }: SaidDay) => {
    const age = ageOn(birth, on);
    return age ? Math.min(Math.abs(age.min - years), Math.abs(age.max - years)) : Number.POSITIVE_INFINITY;
  };
  const [first] = days;
  if (!first || off(first) <= FAR) return first;
  return days.find((day) => day.firm && off(day) <= 2) ?? first;
}

const SPORT = new Set(['discipline', 'event', 'record', 'amount']);

function isOfAthletics(scene: Scene, person: Person): boolean {
  return (
    markedIn(scene, person).length > 0 ||
    [scene, ...scene.before].some(
      ({ reading, people, news }) =>
        reading.spans.some(({ kind }) => SPORT.has(kind)) ||
        /\b(?:athlet[A-Za-zÀ-ɏ]*|runner|sprint[A-Za-zÀ-ɏ]*|hurdl[a-z]+|vault[a-z]*|thrower|jumper|javelin|discus|steeplechas[a-z]+|stadium|coach|olympi[A-Za-zÀ-ɏ]+|champion[a-z]*|medal[a-z]*|title|gold|race|raced|marathon[A-Za-zÀ-ɏ]*)\b/.test(
          reading.lower,
        ) ||
        news.some(({ entry }) =>
          entry.people.some(({ id }) => [...people.values()].some(({ person }) => person.id === id)),
        ),
    )
  );
}
