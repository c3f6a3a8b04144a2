/** Whom a pronoun, an epithet, a title or a calling means: the subject that fits, or nobody. */
import type { Person } from '../../dataset/entries.ts';
import { preferred } from '../../dataset/person-facts.ts';
import type { Reading } from '../reading/read.ts';
import type { PersonSpan } from '../reading/span.ts';
import { achievementsOf } from '../verify/achievements.ts';
import { isSame } from '../verify/marks/performance.ts';
import { amountsOf } from './amounts.ts';
import { bearerOf, bearerOfSurname } from './by-name.ts';
import { byRace, meantByNews } from './by-news.ts';
import type { Member } from './members.ts';
import { recalledBefore } from './recall.ts';
import { AGE_SLIP, hasSpoken, isOfNation, REACH, type Stage, type Who, yearsOff } from './stage.ts';
import { sexAfter, sexBefore } from './strangers.ts';
import { titleOf } from './titles.ts';

/** The subject of the sentence, else of the one before, of that sex. */
export async function byPronoun(
  stage: Stage,
  span: PersonSpan,
  reading: Reading,
  sentence: number,
  here: ReadonlyMap<PersonSpan, Who>,
): Promise<Who | undefined> {
  const all = [...here].filter(([other, { person }]) => other.start < span.start && person.sex === span.sex);
  const acting = all.filter(([{ start }]) => !FRONTED.test(reading.text.slice(0, start)));
  // `Bowie died at 32; Griffith Joyner was 38 when she died`: of who acts in its part of the sentence.
  const part = reading.text.lastIndexOf(';', span.start);
  const within = part < 0 || span.possessive ? [] : acting.filter(([{ start }]) => start > part);
  const before = within.length > 0 ? within : acting.length > 0 ? acting : all;
  // `Cherop, who is celebrating her 42nd birthday`: of whom the clause is.
  const near = [...here].filter(([other]) => other.end <= span.start).at(-1);
  if (
    near &&
    near[1].person.sex === span.sex &&
    !near[0].possessive &&
    /^,\swho\s[^,.;:]*$/.test(reading.text.slice(near[0].end, span.start))
  )
    return { person: near[1].person, sure: near[1].sure };
  // `the record set by Komen in 1996 when he ran`: of whoever set it.
  if (
    near &&
    near[1].person.sex === span.sex &&
    /\b(?:set|held|run|owned|established)\sby\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/.test(
      reading.text.slice(0, near[0].start),
    ) &&
    /^(?:\s(?:in|on|at)\s[^,;]{1,30})?,?\s(?:when|as|where)\s$/.test(reading.text.slice(near[0].end, span.start))
  )
    return { person: near[1].person, sure: near[1].sure };
  // `With his best of 2:03:03, Bekele is`: of whoever the sentence goes on with.
  const ahead = before.length === 0 ? announcedHere(span, reading) : undefined;
  const meant = ahead && (await bearerNamed(stage, ahead, reading));
  if (meant && meant.person.sex === span.sex) return meant;
  const subjects = before.filter(([other]) => !other.possessive);
  const distinct = new Set(before.map(([, { person }]) => person.id));
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
    next?.kind === 'person' && !next.possessive && span.start < 24 ? await bearerOf(stage, next, reading) : undefined;
  if (named && named.person.sex === span.sex) return named;
  return (
    (await byRace(stage, reading, (person) => person.sex === span.sex)) ??
    announcedAfter(stage, (person) => person.sex === span.sex, reading, sentence)
  );
}

export async function byEpithet(
  stage: Stage,
  span: PersonSpan,
  reading: Reading,
  sentence: number,
  here: ReadonlyMap<PersonSpan, Who>,
): Promise<Who | undefined> {
  if (span.label !== undefined) return stage.profiled ?? recalledBefore(stage, sentence, { fits: () => true });
  if (span.role !== undefined) return byRole(stage, span.role, reading, sentence);
  const nations = span.nations ?? [];
  // `Chopra, the 27-year-old Olympic champion, had`
  const [beside] = [...here].filter(([other]) => other.end < span.start).slice(-1);
  if (
    beside &&
    span.years !== undefined &&
    !beside[0].possessive &&
    /^,\s(?:the|an?)\s[A-Za-z\d\s-]{0,50}$/.test(reading.text.slice(beside[0].end, span.start))
  )
    return beside[1];
  // `After his debut, the 35-year-old was`: of whom the pronoun is.
  const fronted = sexBefore(reading, span);
  const [who] = fronted === undefined ? [] : here.values();
  if (
    who &&
    (nations.length === 0 || isOfNation(stage, who.person, nations)) &&
    (span.years === undefined || yearsOff(stage, who.person, span.years) <= AGE_SLIP)
  )
    return who;
  const sex = sexAfter(reading, span) ?? fronted;
  const fits = (person: Person) =>
    (sex === undefined || person.sex === sex) && (nations.length === 0 || isOfNation(stage, person, nations));
  const honoured = span.honour === undefined ? undefined : byHonour(stage, span.honour, span.years, sentence, fits);
  if (honoured) return honoured;
  const named = [...here].filter(
    ([other, { person }]) =>
      other.end < span.start &&
      (other.via === 'full' || other.via === 'surname') &&
      fits(person) &&
      (span.years === undefined || yearsOff(stage, person, span.years) <= AGE_SLIP),
  );
  const [first] = named;
  // "broken by Moses Tanui when the Kenyan ran", "Kejelcha's 57:30 was a best, and the 27-year-old holds": the one of
  // that nation, or of about that age, whom the sentence has named.
  const back =
    nations.length > 0
      ? /\bthe\s(?:[a-z\d-]+\s){0,2}$/i
      : /\b(?:when|as|after|before|while|and|but|since|because|until|which|that|where)\sthe\s(?:[a-z\d-]+\s?){0,3}$/i;
  const left = reading.text.slice(0, span.start);
  // "Kipchoge was tenth, the slowest marathon of the 39-year-old": of the only one the sentence is about.
  const alone = span.years !== undefined && new Set([...here.values()].map(({ person }) => person.id)).size === 1;
  if (
    first &&
    new Set(named.map(([, { person }]) => person.id)).size === 1 &&
    (back.test(left) || (alone && /\b(?:of|by|for|from)\sthe\s$/.test(left)))
  )
    return first[1];
  const { years } = span;
  const recalled = recalledBefore(stage, sentence, { fits, years });
  if (recalled && span.years !== undefined && yearsOff(stage, recalled.person, span.years) > AGE_SLIP) {
    // `The 23-year-old`, after an aside about somebody ten years older: the only one of that age.
    const aged = stage.members
      .all()
      .filter(({ person }) => preferred(person, 'born') && yearsOff(stage, person, span.years ?? 0) === 0);
    return aged.length === 1 ? { person: (aged[0] as Member).person, sure: false } : recalled;
  }
  if (recalled) return recalled;
  // Whom the text has not named is of about that age, or it is somebody else.
  const fitsToo = (person: Person) =>
    fits(person) && (years === undefined || yearsOff(stage, person, years) <= AGE_SLIP);
  return (
    (await meantByNews(stage, reading, fitsToo)) ??
    (await byRace(stage, reading, fitsToo)) ??
    (nations.length > 0 || years !== undefined ? announcedAfter(stage, fitsToo, reading, sentence) : undefined)
  );
}

/** `The 24-year-old champion`: the only one who was spoken of and has won in the days before, or has the title. */
function byHonour(
  stage: Stage,
  honour: string,
  years: number | undefined,
  sentence: number,
  fits: (person: Person) => boolean,
): Who | undefined {
  const won = new Set(
    stage.news.flatMap(({ entry }) => (entry.kind === 'win' ? entry.people.slice(0, 1).map(({ id }) => id) : [])),
  );
  const isIt = /^(?:(?!olympic|world|european)\S+\s)?(?:champion|winner)$/.test(honour)
    ? ({ id }: Person) => won.has(id)
    : (person: Person) => titleOf(person, honour, stage.facts.lexicons.rules, stage.published) === 'yes';
  const holders = stage.members
    .all()
    .filter(
      ({ person, sentence: at }) =>
        at < sentence &&
        sentence - at <= REACH &&
        fits(person) &&
        (years === undefined || yearsOff(stage, person, years) <= AGE_SLIP) &&
        isIt(person),
    );
  return holders.length === 1 ? { person: (holders[0] as Member).person, sure: true } : undefined;
}

/** `The Olympic champion`: the last subject who is one, or the only one; a calling is of whoever was spoken of alone. */
async function byRole(stage: Stage, role: string, reading: Reading, sentence: number): Promise<Who | undefined> {
  const titleIn = (person: Person) => titleOf(person, role, stage.facts.lexicons.rules, stage.published);
  const last = recalledBefore(stage, sentence, { fits: (person) => titleIn(person) !== 'no' });
  if (!last) {
    if (hasSpoken(stage, sentence)) return undefined;
    return meantByNews(stage, reading, (person) => titleIn(person) === 'yes');
  }
  // `The winner, 25,`: who has not won in the days before may be somebody of whom the text tells next.
  if (/(?:^|\s)(?:winner|(?<!olympic\s|world\s|european\s)champion)$/.test(role)) {
    const winner = byHonour(stage, role, undefined, sentence, () => true);
    if (winner) return winner;
    if (stage.news.some(({ entry }) => entry.kind === 'win')) return { ...last, sure: false };
  }
  const spoken = stage.members.all().filter(({ sentence: at }) => at < sentence && sentence - at <= REACH);
  const holders = spoken.filter(({ person }) => titleIn(person) === 'yes');
  const sure = holders.length > 0 ? holders.length === 1 && last.sure : spoken.length === 1;
  return { ...last, sure };
}

/** `She was 28 when she ran 10.49`, of whom the next sentence says the name: the only one who is named and fits. */
function announcedAfter(
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
