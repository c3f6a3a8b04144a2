/**
 * Who is meant by a nation alone that is not theirs: `The Ethiopian passed 10 kilometres in 29:21`, in a text that speaks
 * of nobody but a Kenyan. What the words say of them tells, or that nobody else can be meant.
 */
import type { Person } from '../../../dataset/entries.ts';
import { preferred } from '../../../dataset/person-facts.ts';
import { ageOn } from '../../../domain/age.ts';
import { dateOf } from '../../../domain/date.ts';
import type { PersonSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import { roleOf } from '../role.ts';

/** @param who whoever of that nation the word would mean; @returns undefined where it cannot be told */
export async function meantByNation(
  scene: Scene,
  span: PersonSpan,
  who: Person | undefined,
): Promise<Person | undefined> {
  if (who && !hasOthersMark(scene, span, who)) return undefined;
  const news = await inNews(scene);
  return news ?? (who ? undefined : (ofThatAge(scene, span) ?? ofThatBirth(scene) ?? goingOn(scene, span)));
}

/**
 * `The Ethiopian's 2:00:35 lowered the record of Kipchoge`, in a text that speaks of an Ethiopian, too: she has no such
 * mark, and whoever has it is of another nation.
 */
function hasOthersMark(scene: Scene, span: PersonSpan, person: Person): boolean {
  if (markedIn(scene, person).length > 0) return false;
  return spansOf(scene, 'amount').some((each) => {
    const left = scene.reading.lower.slice(0, each.start);
    const isTold =
      each.start >= span.end
        ? OWN_MARK.test(left.slice(span.end))
        : FRONTED_MARK.test(left) &&
          /^[^;:.]{0,60},\s(?:the\s)?$/.test(scene.reading.lower.slice(each.end, span.start));
    return isTold && roleOf(scene, each) === 'mark';
  });
}

/** From whoever it is to a mark of his. */
const OWN_MARK =
  /^(?:['’]s?\s(?:[a-z]+\s){0,2}|\s(?:[a-z]+\s){0,3}?(?:r[au]n|clock(?:ed|ing)|threw|jumped|leapt|cleared|vaulted|stormed|finished|won|crossed|came|stopped|home|walked|scored)\s(?:(?!(?:behind|than|after|before|against|off|from|beat|record)\b)[a-z]+\s){0,7})$/;
/** `Having broken the tape in 56:42, the Kenyan chopped 48 seconds off`. */
const FRONTED_MARK =
  /^\W*(?:having\s[a-z]+|running|clocking|winning|crossing|stopping|finishing|throwing|jumping|clearing|with|in)\s(?:(?!(?:behind|than|off|from|record|by)\b)[a-z’'-]+\s){0,9}$/;

/** The one in the news whose mark the sentence gives. */
async function inNews(scene: Scene): Promise<Person | undefined> {
  const found = new Map<string, Person>();
  for (const { entry, ago } of scene.news) {
    for (const { id } of ago <= 4 ? entry.people : []) {
      const person = id === undefined ? undefined : await scene.facts.person(id);
      if (person && markedIn(scene, person).some(({ date }) => date.text === entry.date)) found.set(person.id, person);
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** `The Finn was born in 1953`: the only one who was spoken of, where the birth is right. */
function ofThatBirth(scene: Scene): Person | undefined {
  const [person] = scene.before.flatMap((each) => castOf(each).map((member) => member.person));
  const born = person && preferred(person, 'born');
  if (!born || !isAlone(scene, person) || !/\bborn\b/.test(scene.reading.lower)) return undefined;
  const said = spansOf(scene, 'date').filter(({ relative }) => !relative);
  return said.length === 1 && said.some(({ date }) => overlaps(date, dateOf(born.value))) ? person : undefined;
}

/**
 * `Kipchoge had a handful of pacemakers. The Ethiopian passed 10 kilometres in 29:21`: whom the sentences before are about,
 * where nobody else is spoken of who could be of that nation.
 */
function goingOn(scene: Scene, span: PersonSpan): Person | undefined {
  const { before: earlier, reading } = scene;
  if (!GOES_ON.test(reading.text.slice(0, span.start)) || !ACTS.test(reading.lower.slice(span.end))) return undefined;
  if (
    earlier.length === 0 ||
    spansOf(scene, 'person').some((each) => isNamedIn(scene, each) && !scene.people.has(each))
  )
    return undefined;
  const unknown = earlier.some((each) =>
    spansOf(each, 'person').some((other) => other.via !== 'pronoun' && !each.people.has(other)),
  );
  const all = [scene, ...earlier].flatMap((each) => castOf(each));
  const isOfNation = all.some(({ person }) => person.nations.some(({ code }) => span.nations?.includes(code)));
  // `Waitz beat a woman from Finland. The Finn was quick`, `The Ukrainian was cheered, and the German, too`.
  const isSaid = earlier.some((each) =>
    spansOf(each, 'nation').some(({ codes }) => codes.some((code) => span.nations?.includes(code))),
  );
  // `beat a Japanese runner. The Ethiopian was third`, `The Ethiopian trailed home`: somebody else of the race.
  if (BEATEN.test(reading.lower) || earlier.slice(0, 2).some((each) => UNNAMED.test(each.reading.lower)))
    return undefined;
  const others = spansOf(scene, 'person').filter((each) => each !== span && each.via === 'epithet');
  if (isSaid || others.length > 0) return undefined;
  const [last] = earlier;
  const subject = last && castOf(last).find((each) => !each.span.possessive);
  if (unknown || isOfNation || !subject?.sure) return undefined;
  // `The Ethiopian ran 2:02:55`, which Kipchoge has not: somebody else did.
  const isOfOther =
    markedIn(scene, subject.person).length === 0 &&
    !ON_THE_WAY.test(reading.lower) &&
    spansOf(scene, 'amount').some((each) => roleOf(scene, each) === 'mark');
  if (isOfOther) return undefined;
  const rivals = last ? castOf(last).filter(({ person }) => person.id !== subject.person.id) : [];
  return rivals.length === 0 && isTopicOfAll(scene, subject.person) ? subject.person : undefined;
}

const BEATEN =
  /\b(?:second|third|fourth|fifth|sixth|runner-up|silver|bronze|behind|trail(?:ed|ing|s)?|follow(?:ed|ing|s)?|chas(?:ed|ing|es)|(?:pulled|dropped)\sout|with(?:drew|drawn)|rival|too|also|either|in\sturn|instead|meanwhile)\b/;
/** Somebody who has no name in the text. */
const UNNAMED =
  /\b(?:rivals?|runner-up|an?(?:other)?\s(?:[a-z-]+\s){0,3}(?:runner|athlete|woman|man|debutante?|newcomer|rival|team-?mate|compatriot)|\d\d-year-old|opponents?|challengers?|favou?rites?|others?|trio|quartet|duo|pair)\b/;

/** A time on the way is no mark of anybody. */
const ON_THE_WAY = /\b(?:pass(?:ed|ing)|through|split|half-?way|reach(?:ed|ing))\b/;
const GOES_ON = /^\W{0,2}[Tt]he\s(?:\d\d-year-old\s)?$/;
const ACTS =
  /^(?:\s(?:star|runner|athlete|ace|sprinter|vaulter|thrower))?(?:['’]s?\s[\d.:]+|,\swho\s[^,.;]{2,140},)?\s(?:[a-z]+ly\s|then\s|also\s|now\s|has\s|had\s|went\son\sto\s|who\s)*[a-z]+(?:s|ed|n|ing|ew|an|ok|me|nt|ld|ot|ept|ade|id)\b/;

const isNamedIn = (scene: Scene, { start, end, via }: PersonSpan): boolean =>
  via !== 'pronoun' && via !== 'epithet' && /[A-ZÀ-Þ]/.test(scene.reading.text.slice(start, end));

/** Of most of the sentences before somebody is the subject. */
function isTopicOfAll({ before: earlier }: Scene, { id }: Person): boolean {
  const subjects = earlier.flatMap((each) => castOf(each).find(({ span }) => !span.possessive) ?? []);
  return subjects.filter(({ person }) => person.id === id).length * 2 >= subjects.length;
}

/** The only one who was spoken of, and who was of the age that stands beside the nation. */
export function ofThatAge(scene: Scene, span: { readonly start: number; readonly end: number }): Person | undefined {
  const age =
    spansOf(scene, 'period').find(({ old, end }) => old && end <= span.start && span.start - end <= 1) ??
    spansOf(scene, 'count').find(
      ({ start }) =>
        start >= span.end &&
        /^(?:,\s(?:who\sis\s)?(?:now\s|just\s|only\s|aged\s)?|\s\(|\sis\s)$/.test(
          scene.reading.text.slice(span.end, start),
        ),
    );
  const people = scene.before.flatMap((each) => castOf(each).map(({ person }) => person));
  const [person] = people;
  const born = person && preferred(person, 'born');
  const { published } = scene;
  if (!age || !born || !person || !published) return undefined;
  const years = age.kind === 'period' ? age.count : age.value;
  const aged = people.filter((each) => {
    const own = preferred(each, 'born');
    const on = own && ageOn(dateOf(own.value), published);
    return !on || (on.min <= years && years <= on.max);
  });
  const isOld = age.kind === 'period';
  const [only, ...others] = [...new Map(aged.map((each) => [each.id, each])).values()];
  // Of several the only one who is of that age, where everyone's is known.
  const isKnown = scene.before.every((each) =>
    spansOf(each, 'person').every((one) => one.via === 'pronoun' || each.people.has(one)),
  );
  const isFit = only && preferred(only, 'born') && others.length === 0;
  return isFit && (isAlone(scene, person) || (isOld && isKnown)) ? only : undefined;
}
/** Nobody else was spoken of in the sentences before. */
export function isAlone(scene: Scene, person: Person): boolean {
  const spoken = scene.before.flatMap((each) => castOf(each).map((member) => member.person.id));
  return spoken.length > 0 && spoken.every((id) => id === person.id);
}
