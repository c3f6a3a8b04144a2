/** Whom an epithet means, a title or a calling: of all who were spoken of the one whom it fits, or nobody. */
import type { Person } from '../../dataset/entries.ts';
import { preferred } from '../../dataset/person-facts.ts';
import type { Reading } from '../reading/read.ts';
import type { PersonSpan } from '../reading/span.ts';
import { achievementsOf } from '../verify/achievements.ts';
import { byRace, meantByNews } from './by-news.ts';
import { announcedAfter } from './by-word.ts';
import type { Member } from './members.ts';
import { recalledBefore } from './recall.ts';
import { meantHere, sexOfRival } from './same-sentence.ts';
import { AGE_SLIP, hasDone, hasSpoken, isOfNation, REACH, type Stage, type Who, yearsOff } from './stage.ts';
import { sexAfter, sexBefore } from './strangers.ts';
import { titleOf } from './titles.ts';

export async function byEpithet(
  stage: Stage,
  span: PersonSpan,
  reading: Reading,
  sentence: number,
  here: ReadonlyMap<PersonSpan, Who>,
): Promise<Who | undefined> {
  if (span.label !== undefined) return stage.profiled ?? recalledBefore(stage, sentence, { fits: () => true });
  if (span.of !== undefined) return byBond(stage, span, here);
  const nations = span.nations ?? [];
  if (span.role !== undefined) {
    const meant = await byRole(stage, span.role, reading, sentence, here);
    if (!meant || nations.length === 0 || isOfNation(stage, meant.person, nations)) return meant;
    return onlyOf(stage, sentence, (person) => isOfNation(stage, person, nations));
  }
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
  const sex = sexAfter(reading, span) ?? fronted ?? sexOfRival(span, reading, here);
  const fits = (person: Person) =>
    (sex === undefined || person.sex === sex) && (nations.length === 0 || isOfNation(stage, person, nations));
  const honoured = span.honour === undefined ? undefined : byHonour(stage, span.honour, span.years, sentence, fits);
  if (honoured) return honoured;
  const { years } = span;
  if (years === undefined) {
    const named = namedBefore(span, reading, here, fits);
    if (named) return named;
  }
  const recalled = recalledBefore(stage, sentence, {
    fits,
    years,
    here: years === undefined && !OF_AGE.test(reading.text.slice(span.end)) ? [] : meantHere(span, reading, here),
  });
  const off = recalled && years !== undefined ? yearsOff(stage, recalled.person, years) : 0;
  if (recalled && years !== undefined && off !== 0) {
    // `The 23-year-old`, after an aside about somebody ten years older: the only one of that age. Where it is one year off,
    // `but Van Niekerk dashed off. The 24-year-old's run`, the only one just spoken of.
    const isMeant = ({ person, sentence: at }: Member) => off > AGE_SLIP || (sentence - at === 1 && fits(person));
    const [aged, other] = stage.members
      .all()
      .filter((each) => isMeant(each) && preferred(each.person, 'born') && yearsOff(stage, each.person, years) === 0);
    if (aged && !other) return { person: aged.person, sure: false };
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

/** `the Finn of 23` */
const OF_AGE = /^\sof\s(?:just\s|only\s)?\d\d\s/;

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
  if (/\b(?:defending|former|reigning|previous)\b/.test(honour)) return undefined;
  const isIt = /^(?:(?!olympic|world|european)\S+\s)?(?:champion|winner)$/.test(honour)
    ? (person: Person) => won.has(person.id) || lastWin(stage, person) !== undefined
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
  // Of several winners of the week, the one of the latest day.
  const days = holders.map(({ person }) => lastWin(stage, person) ?? Number.NEGATIVE_INFINITY);
  const [latest, other] = holders.filter((_, at) => days[at] === Math.max(...days));
  return latest && !other ? { person: latest.person, sure: true } : undefined;
}

/** `The Olympic champion`: the last subject who is one, or the only one; a calling is of whoever was spoken of alone. */
async function byRole(
  stage: Stage,
  role: string,
  reading: Reading,
  sentence: number,
  here: ReadonlyMap<PersonSpan, Who>,
): Promise<Who | undefined> {
  if (/(?:^|\s)(?:coach|trainer)$/.test(role)) return onlyOf(stage, sentence, (person) => isCoach(stage, person));
  // `Kiptum and his coach Hakizimana died; the athlete was 24`
  const others = [...here.values()].filter(({ person }) => !isCoach(stage, person));
  if (isCalling(role) && here.size > others.length && new Set(others.map(({ person }) => person.id)).size === 1)
    return others[0];
  const titleIn = (person: Person) => titleOf(person, role, stage.facts.lexicons.rules, stage.published);
  // `The coach was 36, the runner 24`
  const last = recalledBefore(stage, sentence, {
    fits: (person) => titleIn(person) !== 'no' && !(isCalling(role) && isCoach(stage, person)),
    // `Mills barged past him, and the world-record holder was third`: whom the text is about.
    here: [...here.values()].flatMap(({ person }) => (person === stage.topic ? [person] : [])),
  });
  if (!last) {
    // `The Olympic bronze medallist threw 75.56m`, of who was second there: the mark tells who is meant.
    if (hasSpoken(stage, sentence))
      return havingMark(stage, reading, sentence) ?? ofOtherMedal(stage, role, reading, sentence);
    return meantByNews(stage, reading, (person) => titleIn(person) === 'yes');
  }
  // `The winner, 25,`: who has not won in the days before may be somebody of whom the text tells next.
  if (/(?:^|\s)(?:winner|(?<!olympic\s|world\s|european\s)champion)$/.test(role)) {
    const winner = byHonour(stage, role, undefined, sentence, () => true);
    if (winner) return winner;
    if (stage.news.some(({ entry }) => entry.kind === 'win')) return { ...last, sure: false };
  }
  const spoken = stage.members
    .all()
    .filter(
      ({ person, sentence: at }) =>
        at < sentence && sentence - at <= REACH && !(isCalling(role) && isCoach(stage, person)),
    );
  if (last.person === stage.topic && [...here.values()].some(({ person }) => person === last.person)) return last;
  const holders = spoken.filter(({ person }) => titleIn(person) === 'yes');
  const sure = holders.length > 0 ? holders.length === 1 && last.sure : spoken.length === 1;
  return { ...last, sure };
}

/** The only one who was spoken of and has a mark of the sentence. */
function havingMark(stage: Stage, reading: Reading, sentence: number): Who | undefined {
  const amounts = reading.spans.flatMap((each) => (each.kind === 'amount' ? each.readings : []));
  const having = stage.members
    .all()
    .filter(({ person, sentence: at }) => at < sentence && sentence - at <= REACH && hasDone(stage, person, amounts));
  const [only] = having;
  return only && having.every(({ person }) => person.id === only.person.id)
    ? { person: only.person, sure: true }
    : undefined;
}

/**
 * `Mutai was second. The 2009 world bronze medallist has run`, of who had silver there: the only one the text has spoken of,
 * where it names nobody else here.
 */
function ofOtherMedal(stage: Stage, role: string, { spans }: Reading, sentence: number): Who | undefined {
  const medal = /\b(?:gold|silver|bronze)(?=\smedall?ist\b)/.exec(role)?.[0];
  if (medal === undefined) return undefined;
  const spoken = stage.members.all().filter(({ sentence: at }) => at <= sentence);
  const [first] = spoken;
  if (!first || spoken.some(({ person }) => person.id !== first.person.id)) return undefined;
  if (spans.some((each) => each.kind === 'person' && each.via !== 'pronoun' && each.via !== 'epithet'))
    return undefined;
  const has = (other: string) =>
    titleOf(first.person, role.replace(medal, other), stage.facts.lexicons.rules, stage.published) === 'yes';
  return ['gold', 'silver', 'bronze'].some(has) ? { person: first.person, sure: true } : undefined;
}

const isCalling = (role: string): boolean => /(?:^|\s)(?:runner|athlete|marathoner|sprinter|pupil)$/.test(role);

/** Somebody who is known as the coach of somebody else the text speaks of. */
function isCoach(stage: Stage, { id }: Person): boolean {
  return (
    stage.members.isRelated(id) &&
    stage.members
      .all()
      .some(({ person }) => person.relations.some((each) => each.type === 'coach' && each.person === id))
  );
}

/** The only one of the sentences before whom something fits. */
function onlyOf(stage: Stage, sentence: number, fits: (person: Person) => boolean): Who | undefined {
  const some = stage.members
    .all()
    .filter(({ person, sentence: at }) => at <= sentence && sentence - at <= REACH && fits(person));
  const [only] = some;
  return only && some.length === 1 ? { person: only.person, sure: true } : undefined;
}

/** `his coach`, `Hakizimana's runner`: as far as the dataset knows who that was on the day, and the text speaks of them. */
async function byBond(
  stage: Stage,
  { of, role = '' }: PersonSpan,
  here: ReadonlyMap<PersonSpan, Who>,
): Promise<Who | undefined> {
  const owner = [...here].find(
    ([{ start, end, possessive }]) => possessive && of !== undefined && start < of && of - end <= 2,
  );
  if (!owner) return undefined;
  const { person } = owner[1];
  const isTrainer = /^(?:coach|trainer|mentor)$/.test(role);
  const bound = stage.members
    .all()
    .filter(({ person: other }) =>
      isTrainer
        ? person.relations.some((each) => each.type === 'coach' && each.person === other.id)
        : other.relations.some((each) => each.type === 'coach' && each.person === person.id),
    );
  const [only] = bound;
  // No other coach is spoken of.
  const pairs = stage.members.all().filter((each) => isCoach(stage, each.person));
  return only && bound.length === 1 ? { person: only.person, sure: owner[1].sure || pairs.length === 1 } : undefined;
}

/** Days in which a win is that of `the winner`. */
const LATELY = 4;

function lastWin({ facts, published }: Stage, person: Person): number | undefined {
  if (published === undefined) return undefined;
  const days = achievementsOf(person, facts.lexicons.rules).flatMap(({ place, round, date }) =>
    place === 1 &&
    (round === undefined || round === 'final') &&
    date.first >= published.first - LATELY &&
    date.last <= published.last
      ? date.last
      : [],
  );
  return days.length === 0 ? undefined : Math.max(...days);
}

/** "broken by Moses Tanui when the Kenyan ran": the only one of that nation whom the sentence has named. */
function namedBefore(
  span: PersonSpan,
  { text }: Reading,
  here: ReadonlyMap<PersonSpan, Who>,
  fits: (person: Person) => boolean,
): Who | undefined {
  if (!/\bthe\s(?:[a-z\d-]+\s){0,2}$/i.test(text.slice(0, span.start)) || (span.nations ?? []).length === 0)
    return undefined;
  const named = [...here].filter(
    ([other, { person }]) =>
      other.end < span.start && (other.via === 'full' || other.via === 'surname') && fits(person),
  );
  return new Set(named.map(([, { person }]) => person.id)).size === 1 ? named[0]?.[1] : undefined;
}
