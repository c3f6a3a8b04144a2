/**
 * Whom a word without a name goes back to. Everyone of the last sentences is weighed: who was the subject last, whom the
 * text is of, who was only told of in passing (a runner-up, the holder of a record that fell), and whose age is about the
 * one that is said. The facts have the last word: see `likeliest.ts`.
 */
import type { Person } from '../../dataset/entries.ts';
import { preferred } from '../../dataset/person-facts.ts';
import type { Member } from './members.ts';
import { REACH, type Stage, type Who, yearsOff } from './stage.ts';

/** What the word tells, beside whom it can mean at all. */
export interface Wanted {
  readonly fits: (person: Person) => boolean;
  /** `the 23-year-old` */
  readonly years?: number | undefined;
  /** A pronoun goes on with the last subject; an epithet goes back to whom the text is of. */
  readonly pronoun?: boolean;
  /** Whom the sentence has named before it, as far as they can be meant. */
  readonly here?: readonly Person[];
}

/** How much better one has to fit than all others to be meant without doubt. */
const CLEAR = 0.75;
/** Further behind than this nobody is thought of. */
const FAR_BEHIND = 3;
/** How much a subject weighs after so many sentences. */
const FADING = [2, 1.6, 1.3, 1.1, 1, 0.9];
/** How much somebody of the sentence itself weighs, against the subject of the one before. */
const HERE = 4.5;
/** Years off beyond which nobody else is tried, where somebody is of about that age. */
const FAR_OFF = 2;
/** Others that are tried. */
const OTHERS = 2;

export function recalledBefore(stage: Stage, sentence: number, wanted: Wanted): Who | undefined {
  const { years, here = [] } = wanted;
  const isHere = ({ person }: Member) => here.some(({ id }) => id === person.id);
  const recent = stage.members
    .all()
    .filter(
      (each) =>
        (sentence - each.sentence <= REACH || (wanted.pronoun && each.person === stage.topic)) &&
        (each.sentence < sentence || isHere(each)) &&
        wanted.fits(each.person),
    );
  if (recent.length === 0) return undefined;
  const lead = leadOf(stage);
  const weighed = withTopic(
    stage,
    sentence,
    wanted,
    recent.map((member) => ({
      member,
      weight: isHere(member)
        ? HERE + ageWeight(stage, member.person, years)
        : weightOf(stage, member, sentence, wanted, member === lead),
    })),
  ).sort((a, b) => b.weight - a.weight || b.member.sentence - a.member.sentence);
  const [first, ...others] = weighed as [(typeof weighed)[number], ...(typeof weighed)[number][]];
  const isFarOff = ({ member: { person } }: (typeof weighed)[number]) =>
    years !== undefined && preferred(person, 'born') !== undefined && yearsOff(stage, person, years) > FAR_OFF;
  const behind = others.map((each) => ({
    person: each.member.person,
    // The age is that of one of them, and not of the other, whatever the sentence has of both.
    behind:
      !isFarOff(first) && isFarOff(each)
        ? Math.max(FAR_BEHIND, first.weight - each.weight)
        : first.weight - each.weight,
  }));
  return {
    person: first.member.person,
    sure: behind.every((each) => each.behind >= CLEAR) && !isOfKin(stage, sentence, wanted, first.member),
    others: behind.filter((each) => each.behind < FAR_BEHIND).slice(0, OTHERS),
  };
}

/** How much whom the text is about comes before all others whom no sentence was about last. */
const TOPIC = 1;
/** And how much before, or after, one whom the sentence before was about. */
const CONTESTED = 0.5;
/** Sentences after which somebody else has taken over. */
const FAR = 3;

/**
 * A pronoun goes back to whom the text is about, whoever was named beside them. Where the sentence before was about
 * somebody else, it may be either: the facts tell.
 */
function withTopic<Weighed extends { readonly member: Member; readonly weight: number }>(
  { topic }: Stage,
  sentence: number,
  { pronoun = false }: Wanted,
  weighed: readonly Weighed[],
): Weighed[] {
  const own = pronoun ? weighed.find(({ member: { person } }) => person === topic) : undefined;
  if (!own) return [...weighed];
  const [rival] = weighed.filter((each) => each !== own).sort((a, b) => b.weight - a.weight);
  const isRival = rival?.member.main && rival.member.subject && sentence - rival.member.sentence === 1;
  const isBoth = own.member.sentence === sentence - 1;
  if (isRival && !isBoth && (rival.weight < own.weight || sentence - own.member.sentence > FAR)) return [...weighed];
  const least = (rival?.weight ?? 0) + (!isRival ? TOPIC : isBoth ? CONTESTED : -CONTESTED);
  const weight = Math.max(own.weight, least);
  return weighed.map((each) => (each === own ? { ...each, weight } : each));
}

/** After `Her mother won`, she may be the mother, of whom the text has no name that is known. */
const isOfKin = ({ kin }: Stage, sentence: number, { pronoun = false }: Wanted, { person }: Member): boolean =>
  pronoun &&
  kin?.sentence === sentence - 1 &&
  kin.of === person.id &&
  (kin.sex === undefined || kin.sex === person.sex);

function weightOf(stage: Stage, member: Member, sentence: number, wanted: Wanted, isLead: boolean): number {
  const { pronoun = false, years } = wanted;
  const fading = FADING[sentence - member.sentence - 1] ?? 0;
  let weight = member.subject ? fading : fading / 4;
  if (member.aside) weight -= pronoun ? 0.4 : 1;
  // A pronoun goes on with the subject it stands right behind.
  if (pronoun && member.subject && !member.aside && sentence - member.sentence === 1) weight += 0.4;
  if (isLead) weight += years === undefined ? 0.4 : 0.8;
  return weight + ageWeight(stage, member.person, years);
}

function ageWeight(stage: Stage, person: Person, years: number | undefined): number {
  if (years === undefined || !preferred(person, 'born')) return 0;
  const off = yearsOff(stage, person, years);
  return off === 0 ? 1.5 : off === 1 ? 1 : off === 2 ? 0.5 : off <= 4 ? -1 : -4;
}

/** Whom the text is of: who was spoken of most, and of several the first. */
function leadOf(stage: Stage): Member | undefined {
  const spoken = stage.members.all().filter(({ mentions }) => mentions > 0);
  return spoken.reduce<Member | undefined>(
    (best, each) =>
      !best || each.mentions > best.mentions || (each.mentions === best.mentions && each.first < best.first)
        ? each
        : best,
    undefined,
  );
}
