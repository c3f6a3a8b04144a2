/**
 * Who is meant. The cast is everyone a text has named so far, and those in the news of its day. A surname, a pronoun or
 * an epithet leads to one of them, or to nobody: where two could be meant it says so, and nothing is graded as wrong.
 */
import type { Person } from '../../dataset/entries.ts';
import type { PartialDate } from '../../domain/date.ts';
import type { Reading } from '../reading/read.ts';
import type { PersonSpan } from '../reading/span.ts';
import type { Block } from '../text/block.ts';
import type { Facts } from '../verify/facts.ts';
import { isSomebodyOf } from '../verify/people/subject.ts';
import { amountsOf, isTelling } from './amounts.ts';
import { byEpithet } from './by-epithet.ts';
import { bearerOf, bearerOfSurname } from './by-name.ts';
import { byPronoun } from './by-word.ts';
import { hasOtherCalling } from './callings.ts';
import { Heads } from './heads.ts';
import { mainSubjectOf } from './main-subject.ts';
import { type Member, Members } from './members.ts';
import type { NewsItem } from './news.ts';
import { recalledBefore } from './recall.ts';
import { meantHere } from './same-sentence.ts';
import type { Stage, Who } from './stage.ts';
import { kinOf, standingOf } from './standing.ts';
import { Strangers, sexAfter } from './strangers.ts';
import { topicOf } from './topic.ts';

/** Who would be meant, were the nation another. */
export interface Supposed extends Who {
  /** The text speaks of nobody of that nation, and of nobody whom the dataset does not have. */
  readonly isAlone: boolean;
}

/** Amounts of a section that are asked for. */
const TELLING = 40;

export class Cast {
  readonly #stage: Stage;
  readonly #strangers = new Strangers();
  readonly #heads = new Heads();
  /** Of whom the text names a namesake: by identifier. */
  readonly #namesakes = new Set<string>();

  constructor(facts: Facts, news: readonly NewsItem[], published: PartialDate | undefined) {
    this.#stage = {
      facts,
      news,
      published,
      members: new Members(),
      amounts: [],
      profiled: undefined,
      topic: undefined,
      kin: undefined,
      inTheNews: undefined,
    };
  }

  /** Notes everyone who is named in full, so that a surname in an earlier line is known, too. */
  async introduce(readings: readonly Reading[], blocks: readonly Pick<Block, 'kind' | 'cell'>[] = []): Promise<void> {
    this.#heads.introduce(readings, blocks);
    this.#strangers.note(readings);
    this.#stage.amounts = readings.flatMap(amountsOf).filter(isTelling).slice(0, TELLING);
    const whole = new Map<PersonSpan, Person>();
    for (const reading of readings) {
      for (const span of reading.spans) {
        if (span.kind !== 'person' || span.via !== 'full') continue;
        const who = await bearerOf(this.#stage, span, reading);
        if (!who) continue;
        whole.set(span, who.person);
        this.#note(who.person, Number.NEGATIVE_INFINITY, { called: span.words });
      }
    }
    this.#stage.topic = topicOf(readings, whole);
  }

  /**
   * Whom each person of a sentence means, in order; those who cannot be told are left out.
   *
   * @param block it stands in
   */
  async resolve(
    reading: Reading,
    sentence: number,
    block: Pick<Block, 'kind' | 'cell'> = { kind: 'paragraph' },
  ): Promise<ReadonlyMap<PersonSpan, Who>> {
    const people = new Map<PersonSpan, Who>();
    const isProfile = reading.spans.some((span) => span.kind === 'person' && span.label !== undefined);
    if (!isProfile) this.#stage.profiled = undefined;
    for (const span of reading.spans) {
      if (span.kind !== 'person') continue;
      const who = await this.#who(span, reading, sentence, people);
      if (!who) {
        this.#strangers.noteName(span, reading.text);
        continue;
      }
      if (!isProfile && isTitled(reading.text, span)) this.#stage.profiled = { person: who.person, sure: who.sure };
      const isNamed = (this.#stage.members.get(who.person.id)?.called.size ?? 0) > 0;
      people.set(span, isNamed ? { ...who, isNamed } : who);
      const subject =
        (!isProfile || span.label !== undefined) &&
        (!span.possessive || isTopic(reading.text, span)) &&
        !isBeside(reading.text, span) &&
        ![...people].some(
          ([other, { person }]) =>
            other !== span && (!other.possessive || isTopic(reading.text, other)) && person !== who.person,
        );
      this.#note(who.person, sentence, {
        subject,
        called: span.via === 'full' ? span.words : [],
        aside: isAside(reading.text, span),
        main: this.#isMain(span, reading, who),
      });
    }
    this.#noteMain(reading, people, sentence);
    const [owner] = people.values();
    const kin = owner && kinOf(reading.text);
    if (kin) this.#stage.kin = { sentence, of: owner.person.id, ...kin };
    this.#heads.note(block, reading, people);
    const implied = people.size === 0 ? this.#heads.implied(block, reading, this.#stage.topic) : undefined;
    if (implied) {
      people.set(...implied);
      this.#note(implied[1].person, sentence, { subject: true });
    }
    return people;
  }

  /** Whom a pronoun means stays what they were; whoever is named is what the sentence is about, or is not. */
  #isMain(span: PersonSpan, { text }: Reading, { person }: Who): boolean {
    return span.via === 'pronoun'
      ? this.#stage.members.get(person.id)?.main === true
      : standingOf(text, span) === 'main';
  }

  /** Of a sentence that opens with something else, nobody named there is the subject. */
  #noteMain(reading: Reading, people: ReadonlyMap<PersonSpan, Who>, sentence: number): void {
    const main = mainSubjectOf(reading.text, people.keys());
    if (!main) return;
    for (const [span, { person }] of people) {
      const member = this.#stage.members.get(person.id);
      if (member && member.sentence === sentence && span.start <= main.start)
        member.subject = person === people.get(main)?.person;
    }
  }

  /** Notes who a sentence was found to mean after all. */
  settle(people: ReadonlyMap<PersonSpan, Who>, sentence: number): void {
    for (const [span, { person, others = [] }] of people)
      if (others.length > 0) this.#note(person, sentence, { subject: !span.possessive });
  }

  /**
   * Of `The Mexican`, where nobody was spoken of whom it fits: who would be meant, were the nation another. The subject
   * before it in its sentence, else of the one before; nobody where two are.
   */
  supposed(
    reading: Reading,
    people: ReadonlyMap<PersonSpan, Who>,
    sentence: number,
  ): ReadonlyMap<PersonSpan, Supposed> {
    const found = new Map<PersonSpan, Supposed>();
    for (const span of reading.spans) {
      if (span.kind !== 'person' || span.via !== 'epithet' || (span.nations ?? []).length === 0) continue;
      if (people.has(span) || span.nationStart !== undefined) continue;
      const here = [...people].filter(([other]) => other.end <= span.start);
      const subjects = new Map(
        here.flatMap(([other, who]) =>
          other.possessive || isOfSomething(reading.text, other) ? [] : [[who.person.id, who] as const],
        ),
      );
      // `the record of Špotáková, which the Slovak threw`: whose it is.
      const [owner] = WHICH.test(reading.text.slice(0, span.start)) ? here.slice(-1) : [];
      const [only] = owner ? [owner[1]] : subjects.size === 1 ? subjects.values() : [];
      const sex = sexAfter(reading, span);
      const fits = (person: Person) => sex === undefined || person.sex === sex;
      const { years } = span;
      const aged = years === undefined ? [] : meantHere(span, reading, people);
      const isOfBefore = here.length === 0 || aged.length > 0;
      // `The Dane took 0.76 off his own record`: of whom the pronoun is.
      const his = here.length === 0 && years === undefined ? pronounAfter(reading, people, span) : undefined;
      const who = his ?? (isOfBefore ? recalledBefore(this.#stage, sentence, { fits, years, here: aged }) : only);
      if (!who?.sure || !fits(who.person)) continue;
      const goesBack = isOfBefore || GOES_BACK.test(reading.text.slice(0, span.start));
      found.set(span, { ...who, isAlone: goesBack && this.#strangers.isNobodyOf(this.#stage, span) });
    }
    return found;
  }

  async #who(
    span: PersonSpan,
    reading: Reading,
    sentence: number,
    here: ReadonlyMap<PersonSpan, Who>,
  ): Promise<Who | undefined> {
    const who = await this.#bearer(span, reading, sentence, here);
    if (!who) return undefined;
    const { id } = who.person;
    // Whom the text has spoken of as an athlete, it gives any calling.
    if (span.via === 'full' && !this.#stage.members.get(id)?.mentions && hasOtherCalling(reading.text, span))
      this.#namesakes.add(id);
    return span.isOtherwise || this.#namesakes.has(id) ? { ...who, sure: false } : who;
  }

  async #bearer(
    span: PersonSpan,
    reading: Reading,
    sentence: number,
    here: ReadonlyMap<PersonSpan, Who>,
  ): Promise<Who | undefined> {
    if (span.via === 'full' || span.via === 'misspelt') return bearerOf(this.#stage, span, reading);
    if (span.via === 'surname') return bearerOfSurname(this.#stage, span, reading);
    if (span.via === 'pronoun') return byPronoun(this.#stage, span, reading, sentence, here);
    return byEpithet(this.#stage, span, reading, sentence, here);
  }

  #note(person: Person, sentence: number, seen: Partial<Seen>): void {
    const { subject = false, called = [], aside = false, main = false } = seen;
    const known = this.#stage.members.get(person.id);
    if (known) {
      for (const word of called) known.called.add(word);
      known.mentions += Number.isFinite(sentence) ? 1 : 0;
      if (Number.isFinite(sentence)) known.first = Math.min(known.first, sentence);
      if (sentence > known.sentence) Object.assign(known, { sentence, subject, aside, main });
      else if (sentence === known.sentence) {
        if (subject) known.subject = true;
        if (main) known.main = true;
      }
      return;
    }
    const mentions = Number.isFinite(sentence) ? 1 : 0;
    const first = mentions > 0 ? sentence : Number.POSITIVE_INFINITY;
    this.#stage.members.add(person, { called: new Set(called), sentence, subject, mentions, first, aside, main });
  }
}

/** How somebody is spoken of in a sentence. */
interface Seen extends Pick<Member, 'subject' | 'aside' | 'main'> {
  readonly called: readonly string[];
}

/** `Duplantis won, and the Norwegian ran`: not `beat the Norwegian`. */
const GOES_BACK =
  /(?:\b(?:when|as|after|before|while|where|and|but|since|because|until|which|that)|[;:–—])\sthe\s(?:[a-z\d-]+\s){0,2}$/;
const WHICH = /\b(?:which|that)\sthe\s$/;

/** Whom the pronoun means that goes on with somebody at the head of a sentence: nobody is named between. */
function pronounAfter(reading: Reading, people: ReadonlyMap<PersonSpan, Who>, span: PersonSpan): Who | undefined {
  const next = reading.spans.find((each) => each.kind === 'person' && each !== span && each.start >= span.end);
  return next?.kind === 'person' && sexAfter(reading, span) !== undefined ? people.get(next) : undefined;
}

/** `Name: Kelvin Kiptum`, `Fact box: Kelvin Kiptum`, a name alone: the title of a profile. */
const isTitled = (text: string, { via, start, end }: PersonSpan): boolean =>
  via === 'full' &&
  start < 24 &&
  /^\W{0,3}(?:[A-Za-z\s]{0,18}:\s)?$/.test(text.slice(0, start)) &&
  text.length - end < 30;

/** `Her time of 15:04.25 was enough to beat Cheruiyot`: the sentence is about whose it is, and not about somebody of hers. */
const isTopic = (text: string, { start, end, possessive }: PersonSpan): boolean =>
  possessive && /^\W{0,2}$/.test(text.slice(0, start)) && !isSomebodyOf(text.slice(end, end + 60));

/** `to beat Vivian Cheruiyot`, `Behind her, ahead of Kerley`, `eclipsed the 2:01:09 run by Kipchoge`: whom the sentence is not about. */
const isBeside = (text: string, { start }: PersonSpan): boolean =>
  /\d\S*\s(?:[a-z]+\s)?(?:by|of|from)\s(?:[A-Za-zÀ-ɏ\d’'-]+\s){0,3}$/.test(
    text.slice(Math.max(0, start - 60), start),
  ) ||
  /\b(?:beat|beats|beating|over|ahead of|behind|than|against|past|outkicked|overtook|edged|edging|pipped)\s(?:[A-Za-zÀ-ɏ\d’'-]+\s){0,3}$/.test(
    text.slice(Math.max(0, start - 60), start),
  );

/** `Pozzi was second`, `Watt took silver`, `Ayana had held it`: of whom the text speaks for the sake of somebody else. */
const isAside = (text: string, span: PersonSpan): boolean =>
  isOfSomething(text, span) ||
  /^(?:['’]s)?(?:\s\([^()]{1,20}\)|,[^,.;]{1,30},)?\s(?:[a-z]+\s){0,2}(?:second|third|fourth|fifth|sixth|silver|bronze|runner-up|followed|had)\b/.test(
    text.slice(span.end, span.end + 90),
  );

/** `the 2:01:09 run by his fellow Kenyan Eliud Kipchoge`: whose something is. */
const isOfSomething = (text: string, { start }: PersonSpan): boolean =>
  /\b(?:by|of|from|than|behind|before|since|until|like|unlike|over|ahead of|beat|beats|beating)\s(?:[A-Za-zÀ-ɏ\d’'-]+\s){0,3}$/i.test(
    text.slice(Math.max(0, start - 60), start),
  );
