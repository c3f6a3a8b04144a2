/**
 * Who is meant. The cast is everyone a text has named so far, and those in the news of its day. A surname, a pronoun or
 * an epithet leads to one of them, or to nobody: where two could be meant it says so, and nothing is graded as wrong.
 */
import type { Person } from '../../dataset/entries.ts';
import { preferred } from '../../dataset/person-facts.ts';
import { ageOn } from '../../domain/age.ts';
import { dateOf, type PartialDate, yearOf } from '../../domain/date.ts';
import { fold } from '../../domain/name.ts';
import type { Reading } from '../reading/read.ts';
import type { Amount, PersonSpan } from '../reading/span.ts';
import { achievementsOf, overlaps } from '../verify/achievements.ts';
import type { Facts } from '../verify/facts.ts';
import { isRelated, nationsOf } from '../verify/nation.ts';
import { isSame } from '../verify/performance.ts';
import { isSomebodyOf } from '../verify/subject.ts';
import { type Member, Members } from './members.ts';
import type { NewsItem } from './news.ts';
import { titleOf } from './titles.ts';

export interface Who {
  readonly person: Person;
  /** False where somebody else could be meant: enough to confirm, not to contradict. */
  readonly sure: boolean;
  /** The text has the whole name of this person, here or elsewhere. */
  readonly isNamed?: boolean;
  /** Who else could be. */
  readonly others?: readonly Person[];
}

/** Years by which an age may be wrong and still be that of whoever was spoken of last. */
const AGE_SLIP = 2;
/** Sentences after which somebody is no longer on the reader's mind. */
const REACH = 6;
/** Candidates that are read to tell them apart. */
const READ = 8;
/** Races of the news whose runners are known. */
const RACES = 12;
/** Amounts of a section that are asked for. */
const TELLING = 40;

export class Cast {
  readonly #facts: Facts;
  readonly #news: readonly NewsItem[];
  readonly #published: PartialDate | undefined;
  readonly #members = new Members();
  /** Amounts of the section that is read: who has one of them is likely meant. */
  #amounts: readonly Amount[] = [];
  /** Whom the lines of a profile are of. */
  #profiled: Who | undefined;
  #inTheNews: Promise<ReadonlySet<string>> | undefined;

  constructor(facts: Facts, news: readonly NewsItem[], published: PartialDate | undefined) {
    this.#facts = facts;
    this.#news = news;
    this.#published = published;
  }

  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  /** Notes everyone who is named in full, so that a surname in an earlier line is known, too. */
  async introduce(readings: readonly Reading[]): Promise<void> {
    this.#amounts = readings.flatMap(amountsOf).filter(isTelling).slice(0, TELLING);
    for (const reading of readings) {
      for (const span of reading.spans) {
        if (span.kind !== 'person' || span.via !== 'full') continue;
        const who = await this.#named(span, reading);
        if (who) this.#note(who.person, Number.NEGATIVE_INFINITY, false, span.words);
      }
    }
  }

  /** Whom each person of a sentence means, in order; those who cannot be told are left out. */
  async resolve(reading: Reading, sentence: number): Promise<ReadonlyMap<PersonSpan, Who>> {
    const people = new Map<PersonSpan, Who>();
    const isProfile = reading.spans.some((span) => span.kind === 'person' && span.label !== undefined);
    if (!isProfile) this.#profiled = undefined;
    for (const span of reading.spans) {
      if (span.kind !== 'person') continue;
      const who = await this.#who(span, reading, sentence, people);
      if (!who) continue;
      if (!isProfile && isTitled(reading.text, span)) this.#profiled = { person: who.person, sure: who.sure };
      const isNamed = (this.#members.get(who.person.id)?.called.size ?? 0) > 0;
      people.set(span, isNamed ? { ...who, isNamed } : who);
      const subject =
        (!isProfile || span.label !== undefined) &&
        (!span.possessive || isTopic(reading.text, span)) &&
        !isBeside(reading.text, span) &&
        ![...people].some(
          ([other, { person }]) =>
            other !== span && (!other.possessive || isTopic(reading.text, other)) && person !== who.person,
        );
      this.#note(who.person, sentence, subject, span.via === 'full' ? span.words : []);
    }
    return people;
  }

  /** Notes who a sentence was found to mean after all. */
  settle(people: ReadonlyMap<PersonSpan, Who>, sentence: number): void {
    for (const [span, { person, others = [] }] of people)
      if (others.length > 0) this.#note(person, sentence, !span.possessive);
  }

  /**
   * Of `The Mexican`, where nobody was spoken of whom it fits: who would be meant, were the nation another. The subject
   * before it in its sentence, else of the one before; nobody where two are.
   */
  supposed(reading: Reading, people: ReadonlyMap<PersonSpan, Who>, sentence: number): ReadonlyMap<PersonSpan, Who> {
    const found = new Map<PersonSpan, Who>();
    for (const span of reading.spans) {
      if (span.kind !== 'person' || span.via !== 'epithet' || (span.nations ?? []).length === 0) continue;
      if (people.has(span) || span.nationStart !== undefined) continue;
      const here = [...people].filter(([other]) => other.end <= span.start);
      const subjects = new Map(
        here.flatMap(([other, who]) => (other.possessive ? [] : [[who.person.id, who] as const])),
      );
      const [only] = subjects.size === 1 ? subjects.values() : [];
      const who = here.length > 0 ? only : this.#recalled(sentence, () => true);
      if (who?.sure) found.set(span, who);
    }
    return found;
  }

  async #who(
    span: PersonSpan,
    reading: Reading,
    sentence: number,
    here: ReadonlyMap<PersonSpan, Who>,
  ): Promise<Who | undefined> {
    if (span.via === 'full' || span.via === 'misspelt') return this.#named(span, reading);
    if (span.via === 'surname') {
      const who = await this.#surname(span, reading);
      return who && span.isOtherwise ? { ...who, sure: false } : who;
    }
    if (span.via === 'pronoun') return this.#pronoun(span, reading, sentence, here);
    return this.#epithet(span, reading, sentence, here);
  }

  /** A whole name: one person, or of namesakes the one the text must mean. */
  async #named(span: PersonSpan, reading: Reading): Promise<Who | undefined> {
    const [only] = span.candidates;
    if (only && span.candidates.length === 1 && span.via === 'full') return this.#sure(only);
    const inCast = span.candidates.filter((id) => this.#members.has(id));
    if (inCast.length === 1) return this.#sure(inCast[0] as string);
    const who = await this.#apart(span, span.candidates, reading);
    return span.via === 'misspelt' ? this.#misspelt(span, reading, who?.person) : who;
  }

  /** A slip of a name: somebody else may be called so, unless a mark or the news tells. */
  async #misspelt(span: PersonSpan, reading: Reading, meant: Person | undefined): Promise<Who | undefined> {
    const [only, ...others] = span.candidates;
    const person = meant ?? (only !== undefined && others.length === 0 ? await this.#facts.person(only) : undefined);
    if (!person || (!meant && person.records.length === 0)) return undefined;
    const amounts = amountsOf(reading);
    const marked = achievementsOf(person, this.#facts.lexicons.rules).some((each) =>
      amounts.some((amount) => isSame(amount, each)),
    );
    // `Nafi Thiam` is a short form, and no slip.
    const isShort = meant !== undefined && fold(person.name).startsWith(span.words[0] ?? ' ');
    return { person, sure: marked || isShort || (await this.#newsworthy()).has(person.id) };
  }

  async #surname(span: PersonSpan, reading: Reading): Promise<Who | undefined> {
    const [word = ''] = span.words;
    const after = reading.text.slice(span.end, span.end + 8);
    // The father, or the son, of whoever is spoken of.
    const other = /^,?\s(?:Sn?r|Jn?r|senior|junior)\b/i.test(after);
    const members = this.#members.named(word.split(' '));
    // `Jepkosgei` is hardly Mary Jepkosgei Keitany, whom the text calls Mary Keitany, where another has run that day.
    const uncalled =
      members.length > 0 && !other && !members.some(({ called }) => called.has(word) || called.size === 0);
    const another = uncalled
      ? await this.#apart(
          span,
          span.candidates.filter((id) => !this.#members.has(id)),
          reading,
        )
      : undefined;
    if (another) return another;
    if (members.length > 0 && !other) {
      const recent = members.sort((a, b) => b.sentence - a.sentence);
      const [first, second] = recent as [Member, Member | undefined];
      if (!second) return { person: first.person, sure: true };
      const told = this.#toldApart(members, span, reading);
      if (told) return { person: told.person, sure: true };
      if (first.sentence > second.sentence)
        return { person: first.person, sure: first.sentence - second.sentence > REACH };
      return undefined;
    }
    if (span.orPlace && isPlaced(reading.text, span)) return undefined;
    if (other) return this.#bestKnown(await this.#read(span.candidates.filter((id) => !this.#members.has(id))), 2);
    return this.#apart(span, span.candidates, reading, span.orPlace === true);
  }

  /** `Dibaba, 24, had run 3:54.11`: of sisters the only one whose mark it is, or who is of that age. */
  #toldApart(members: readonly Member[], span: PersonSpan, reading: Reading): Member | undefined {
    const amounts = amountsOf({ spans: reading.spans.filter(({ start }) => start >= span.end) }).filter(isTelling);
    const having = amounts.length === 0 ? [] : members.filter(({ person }) => this.#has(person, amounts));
    if (having.length > 0) return having.length === 1 ? having[0] : undefined;
    const age = /^(?:,\s(?:aged\s)?|\s\()(\d\d)[,)]/.exec(reading.text.slice(span.end, span.end + 12))?.[1];
    if (age === undefined) return undefined;
    const off = members.map(({ person }) => this.#yearsOff(person, Number(age)));
    const aged = members.filter((_, at) => off[at] === 0);
    return aged.length === 1 && off.every((each) => each === 0 || each > AGE_SLIP) ? aged[0] : undefined;
  }

  /** Of several with one name: who was in the news, who has a mark the text gives, who is far better known. */
  async #apart(
    span: PersonSpan,
    candidates: readonly string[],
    reading: Reading,
    doubtful = false,
  ): Promise<Who | undefined> {
    const inNews = await this.#newsworthy();
    const newsworthy = candidates.filter((id) => inNews.has(id));
    if (newsworthy.length === 1) return this.#sure(newsworthy[0] as string);
    if (newsworthy.length > 1) {
      const only = await this.#maker(span, newsworthy);
      if (only !== undefined) return this.#sure(only);
    }
    const meant = newsworthy.length > 0 ? newsworthy : candidates;
    const here = amountsOf({ spans: reading.spans.filter(({ start }) => start >= span.end) });
    for (const amounts of [here.slice(0, 3), amountsOf(reading), this.#amounts]) {
      // People are read only for a mark that can tell them apart: surnames are many, and everyday words among them.
      const telling = amounts.filter(isTelling);
      if (telling.length === 0) continue;
      const having = (await this.#read(meant)).filter((person) => this.#has(person, telling));
      if (having.length === 1) return { person: having[0] as Person, sure: true };
    }
    const related = [...new Set(meant.filter((id) => this.#members.isRelated(id)))];
    if (related.length === 1) return this.#sure(related[0] as string);
    if (doubtful || !(span.isFamous || newsworthy.length > 0)) return undefined;
    const people = await this.#read(meant);
    return this.#bestKnown(people, candidates.length);
  }

  /** Of several in the news the one who made it, or who is known by that name. */
  async #maker(span: PersonSpan, newsworthy: readonly string[]): Promise<string | undefined> {
    const made = new Set(this.#news.flatMap(({ entry, ago }) => (ago <= 4 ? entry.people.map(({ id }) => id) : [])));
    const makers = newsworthy.filter((id) => made.has(id));
    if (makers.length === 1) return makers[0];
    const called = (await this.#read(newsworthy)).filter(({ name }) =>
      span.words.every((word) => fold(name).split(' ').includes(word)),
    );
    return called.length === 1 ? called[0]?.id : undefined;
  }

  /** Everybody who won, or set a record, or ran against those who did, in the days before publication. */
  #newsworthy(): Promise<ReadonlySet<string>> {
    this.#inTheNews ??= (async () => {
      const ids = new Set<string>();
      const races = new Set<string>();
      for (const { entry } of this.#news.filter(({ ago }) => ago <= 4)) {
        for (const { id } of entry.people) if (id) ids.add(id);
        const [winner] = entry.people;
        const person = winner?.id && races.size < RACES ? await this.#facts.person(winner.id) : undefined;
        for (const { date, event } of person?.marks ?? [])
          if (event !== undefined && date === entry.date) races.add(`${event} ${date}`);
      }
      for (const race of races) {
        const [event = '', day] = race.split(' ');
        for (const { person, date } of (await this.#facts.event(event))?.results ?? [])
          if (person && date === day) ids.add(person);
      }
      return ids;
    })();
    return this.#inTheNews;
  }

  async #read(ids: readonly string[]): Promise<readonly Person[]> {
    return (await Promise.all(ids.slice(0, READ).map((id) => this.#facts.person(id)))).filter(
      (each) => each !== undefined,
    );
  }

  /** @param amounts that tell people apart */
  #has(person: Person, amounts: readonly Amount[]): boolean {
    return achievementsOf(person, this.#facts.lexicons.rules).some((each) =>
      amounts.some((amount) => isSame(amount, each)),
    );
  }

  /** Somebody so much better known than all of the name that a text without a first name means nobody else. */
  #bestKnown(people: readonly Person[], candidates: number): Who | undefined {
    const weighed = people
      .map((person) => ({ person, weight: weightOf(person, this.#published) }))
      .sort((a, b) => b.weight - a.weight);
    const [first, second] = weighed;
    if (!first || first.weight < 12) return undefined;
    const clear = candidates === 1 || (second?.weight ?? 0) * 4 <= first.weight;
    return clear ? { person: first.person, sure: true } : undefined;
  }

  /** The subject of the sentence, else of the one before, of that sex. */
  async #pronoun(
    span: PersonSpan,
    reading: Reading,
    sentence: number,
    here: ReadonlyMap<PersonSpan, Who>,
  ): Promise<Who | undefined> {
    const all = [...here].filter(([other, { person }]) => other.start < span.start && person.sex === span.sex);
    const acting = all.filter(([{ start }]) => !FRONTED.test(reading.text.slice(0, start)));
    const before = acting.length > 0 ? acting : all;
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
    const subjects = before.filter(([other]) => !other.possessive);
    const distinct = new Set(before.map(([, { person }]) => person.id));
    const chosen = subjects.length > 0 ? subjects : before;
    // "him" and "his" go back to the subject; two of them in one sentence leave a doubt.
    const [first] = chosen;
    if (first) return { person: first[1].person, sure: first[1].sure && distinct.size === 1 };
    const recalled = this.#recalled(sentence, (person) => person.sex === span.sex);
    if (recalled) return recalled;
    const news = await this.#inNews(reading, (person) => person.sex === span.sex, false);
    if (news) return news;
    // "On his London debut Sabastian Sawe won": the name comes after.
    const next = reading.spans.find((each) => each.kind === 'person' && each.start > span.start && each.via === 'full');
    const named =
      next?.kind === 'person' && !next.possessive && span.start < 24 ? await this.#named(next, reading) : undefined;
    if (named && named.person.sex === span.sex) return named;
    return (
      (await this.#byRace(reading, (person) => person.sex === span.sex)) ?? this.#announced(span, reading, sentence)
    );
  }

  async #epithet(
    span: PersonSpan,
    reading: Reading,
    sentence: number,
    here: ReadonlyMap<PersonSpan, Who>,
  ): Promise<Who | undefined> {
    if (span.label !== undefined) return this.#profiled ?? this.#recalled(sentence, () => true);
    if (span.role !== undefined) return this.#role(span.role, reading, sentence);
    const nations = span.nations ?? [];
    const fits = (person: Person) => nations.length === 0 || this.#isOf(person, nations);
    const honoured = span.honour === undefined ? undefined : this.#honoured(span.honour, span.years, sentence, fits);
    if (honoured) return honoured;
    const named = [...here].filter(
      ([other, { person }]) =>
        other.end < span.start &&
        (other.via === 'full' || other.via === 'surname') &&
        fits(person) &&
        (span.years === undefined || this.#yearsOff(person, span.years) <= AGE_SLIP),
    );
    const [first] = named;
    // "broken by Moses Tanui when the Kenyan ran", "Kejelcha's 57:30 was a best, and the 27-year-old holds": the one of
    // that nation, or of about that age, whom the sentence has named.
    const back =
      nations.length > 0
        ? /\bthe\s(?:[a-z\d-]+\s){0,2}$/i
        : /\b(?:when|as|after|before|while|and|but|since|because|until|which|that|where)\sthe\s(?:[a-z\d-]+\s?){0,3}$/i;
    if (
      first &&
      new Set(named.map(([, { person }]) => person.id)).size === 1 &&
      back.test(reading.text.slice(0, span.start))
    )
      return first[1];
    // `The 26-year-old`, where whoever was spoken of longer is ten years older: of about that age.
    const { years } = span;
    const aged =
      years === undefined
        ? undefined
        : this.#recalled(sentence, (person) => fits(person) && this.#yearsOff(person, years) <= AGE_SLIP);
    const recalled = this.#recalled(sentence, fits);
    if (aged && aged.person === recalled?.person) return aged;
    if (recalled && span.years !== undefined && this.#yearsOff(recalled.person, span.years) > AGE_SLIP) {
      // `The 23-year-old`, after an aside about somebody ten years older: the only one of that age.
      const aged = this.#members
        .all()
        .filter(({ person }) => preferred(person, 'born') && this.#yearsOff(person, span.years ?? 0) === 0);
      return aged.length === 1 ? { person: (aged[0] as Member).person, sure: false } : recalled;
    }
    if (recalled) return recalled;
    // Whom the text has not named is of about that age, or it is somebody else.
    const fitsToo = (person: Person) =>
      fits(person) && (years === undefined || this.#yearsOff(person, years) <= AGE_SLIP);
    return (await this.#inNews(reading, fitsToo)) ?? this.#byRace(reading, fitsToo);
  }

  /** `The 24-year-old champion`: the only one who was spoken of and has won in the days before, or has the title. */
  #honoured(
    honour: string,
    years: number | undefined,
    sentence: number,
    fits: (person: Person) => boolean,
  ): Who | undefined {
    const won = new Set(
      this.#news.flatMap(({ entry }) => (entry.kind === 'win' ? entry.people.slice(0, 1).map(({ id }) => id) : [])),
    );
    const isIt = /^(?:(?!olympic|world|european)\S+\s)?(?:champion|winner)$/.test(honour)
      ? ({ id }: Person) => won.has(id)
      : (person: Person) => titleOf(person, honour, this.#facts.lexicons.rules, this.#published) === 'yes';
    const holders = this.#members
      .all()
      .filter(
        ({ person, sentence: at }) =>
          at < sentence &&
          sentence - at <= REACH &&
          fits(person) &&
          (years === undefined || this.#yearsOff(person, years) <= AGE_SLIP) &&
          isIt(person),
      );
    return holders.length === 1 ? { person: (holders[0] as Member).person, sure: true } : undefined;
  }

  /** `The Olympic champion`: the last subject who is one, or the only one; a calling is of whoever was spoken of alone. */
  async #role(role: string, reading: Reading, sentence: number): Promise<Who | undefined> {
    const titleIn = (person: Person) => titleOf(person, role, this.#facts.lexicons.rules, this.#published);
    const last = this.#recalled(sentence, (person) => titleIn(person) !== 'no');
    if (!last) {
      if (this.#hasSpoken(sentence)) return undefined;
      return this.#inNews(reading, (person) => titleIn(person) === 'yes');
    }
    // `The winner, 25,`: who has not won in the days before may be somebody of whom the text tells next.
    if (/(?:^|\s)(?:winner|(?<!olympic\s|world\s|european\s)champion)$/.test(role)) {
      const winner = this.#honoured(role, undefined, sentence, () => true);
      if (winner) return winner;
      if (this.#news.some(({ entry }) => entry.kind === 'win')) return { ...last, sure: false };
    }
    const spoken = this.#members.all().filter(({ sentence: at }) => at < sentence && sentence - at <= REACH);
    const holders = spoken.filter(({ person }) => titleIn(person) === 'yes');
    const sure = holders.length > 0 ? holders.length === 1 && last.sure : spoken.length === 1;
    return { ...last, sure };
  }

  /** Of one of some nations, or of one that became it: a Czech may have run for Czechoslovakia. */
  #isOf(person: Person, nations: readonly string[]): boolean {
    const { countries } = this.#facts.lexicons;
    return [...nationsOf(person)].some((own) => nations.some((code) => isRelated(code, own, countries)));
  }

  #hasSpoken(sentence: number): boolean {
    return this.#members.all().some(({ sentence: at }) => at > Number.NEGATIVE_INFINITY && at < sentence);
  }

  /** How far somebody was from an age on the day of the text; 0 where that is not known. */
  #yearsOff(person: Person, years: number): number {
    const born = preferred(person, 'born');
    const on = born && this.#published ? ageOn(dateOf(born.value), this.#published) : undefined;
    return on ? Math.max(on.min - years, years - on.max, 0) : 0;
  }

  /** `She was 28 when she ran 10.49`, of whom the next sentence says the name: the only one of that sex who is named. */
  #announced({ sex }: PersonSpan, reading: Reading, sentence: number): Who | undefined {
    const spoken = this.#hasSpoken(sentence);
    const fitting = this.#members.all().filter(({ person }) => person.sex === sex);
    const [only] = fitting;
    if (spoken || !only || fitting.length > 1) return undefined;
    return {
      person: only.person,
      sure: achievementsOf(only.person, this.#facts.lexicons.rules).some((each) =>
        amountsOf(reading).some((amount) => isSame(amount, each)),
      ),
    };
  }

  /** The last subject before a sentence who fits; and who else was spoken of a little while ago. */
  #recalled(sentence: number, fits: (person: Person) => boolean): Who | undefined {
    const recent = this.#members
      .all()
      .filter(({ person, sentence: at }) => sentence - at <= REACH && at < sentence && fits(person))
      .sort((a, b) => b.sentence - a.sentence || Number(b.subject) - Number(a.subject));
    const [last, ...others] = recent;
    if (!last) return undefined;
    // Somebody who was the subject for longer may be meant again after an aside.
    const rivals = others.filter(
      (other) =>
        (other.sentence === last.sentence && !last.subject) || (other.subject && other.mentions > last.mentions),
    );
    return {
      person: last.person,
      sure: rivals.length === 0,
      others: others
        .filter(({ subject, mentions }) => subject || mentions > 1)
        .slice(0, 2)
        .map(({ person }) => person),
    };
  }

  /** Somebody the text does not name, but its day does: the one whose mark it gives, else the only one who fits. */
  async #inNews(reading: Reading, fits: (person: Person) => boolean, narrow = true): Promise<Who | undefined> {
    const said = reading.spans.flatMap((each) => (each.kind === 'date' ? [each.date] : []));
    const amounts = reading.spans.flatMap((each) => (each.kind === 'amount' ? each.readings : []));
    const disciplines = new Set(
      reading.spans.flatMap((each) => (each.kind === 'discipline' ? each.disciplines.map(({ id }) => id) : [])),
    );
    const fitting = new Map<string, { person: Person; same: boolean; near: boolean; record: boolean; won: boolean }>();
    const sex = sexIn(reading.lower);
    for (const { entry, ago } of this.#news) {
      // A sentence with a day of its own is not about the news of another.
      const day = dateOf(entry.date);
      if (
        ago > 3 ||
        entry.people.length !== 1 ||
        (!narrow && said.length > 0 && !said.some((date) => overlaps(widened(date), day)))
      )
        continue;
      const id = entry.people[0]?.id;
      const person = id ? await this.#facts.person(id) : undefined;
      if (!person || !fits(person) || (disciplines.size > 0 && !disciplines.has(entry.discipline ?? ''))) continue;
      if (sex !== undefined && person.sex !== sex) continue;
      const done = achievementsOf(person, this.#facts.lexicons.rules).filter(
        (each) => each.date.text === entry.date && each.discipline.id === entry.discipline,
      );
      const same = done.some(
        ({ value, unit }) => value !== null && amounts.some((amount) => amount.unit === unit && amount.value === value),
      );
      const near = done.some(
        ({ value, unit }) =>
          value !== null && amounts.some((amount) => amount.unit === unit && Math.abs(amount.value / value - 1) < 0.12),
      );
      const known = fitting.get(person.id);
      const record = entry.kind === 'record' && entry.area === 'world';
      fitting.set(person.id, {
        person,
        same: same || known?.same === true,
        near: near || known?.near === true,
        record: record || known?.record === true,
        won: entry.kind === 'win' || known?.won === true,
      });
    }
    const all = [...fitting.values()];
    for (const test of [
      (each: (typeof all)[number]) => each.same,
      (each: (typeof all)[number]) => each.near && each.record,
      // Of a pronoun alone any winner of the week could be meant.
      ...(narrow ? [(each: (typeof all)[number]) => each.near, (each: (typeof all)[number]) => each.record] : []),
      // `The 27-year-old is the first American to win gold in the 100m since`: the only one who won it.
      ...(narrow && disciplines.size > 0 && amounts.length === 0 ? [(each: (typeof all)[number]) => each.won] : []),
    ]) {
      const left = all.filter(test);
      if (left.length === 1) return { person: (left[0] as (typeof all)[number]).person, sure: true };
      if (left.length > 1) return undefined;
    }
    return undefined;
  }

  /** The one whose mark in a race the sentence gives both of, if the race is of about the year it says. */
  async #byRace(reading: Reading, fits: (person: Person) => boolean): Promise<Who | undefined> {
    const amounts = amountsOf(reading).filter(isTelling);
    if (amounts.length === 0) return undefined;
    const said = reading.spans.flatMap((each) =>
      each.kind === 'date' ? (yearOf(each.date) ?? []) : each.kind === 'event' ? (each.year ?? []) : [],
    );
    const named = new Set(reading.spans.flatMap((each) => (each.kind === 'person' ? each.candidates : [])));
    const found = new Map<string, Person>();
    for (const series of new Set(reading.spans.flatMap((each) => (each.kind === 'event' ? each.series : [])))) {
      for (const { id, year } of (await this.#facts.series(series))?.editions ?? []) {
        if (!said.some((each) => Math.abs(each - year) <= 1)) continue;
        for (const { person: who, mark } of (await this.#facts.event(id))?.results ?? []) {
          const person = who && !named.has(who) && mark !== undefined ? await this.#facts.person(who) : undefined;
          if (person && fits(person) && this.#has(person, amounts)) found.set(person.id, person);
        }
      }
    }
    const [only] = found.values();
    return only && found.size === 1 ? { person: only, sure: true } : undefined;
  }

  async #sure(id: string): Promise<Who | undefined> {
    const person = await this.#facts.person(id);
    return person && { person, sure: true };
  }

  #note(person: Person, sentence: number, subject: boolean, called: readonly string[] = []): void {
    const known = this.#members.get(person.id);
    if (known) {
      for (const word of called) known.called.add(word);
      known.mentions += Number.isFinite(sentence) ? 1 : 0;
      if (sentence > known.sentence) Object.assign(known, { sentence, subject });
      else if (sentence === known.sentence && subject) known.subject = true;
      return;
    }
    const mentions = Number.isFinite(sentence) ? 1 : 0;
    this.#members.add(person, { called: new Set(called), sentence, subject, mentions });
  }
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

/** `to beat Vivian Cheruiyot`, `Behind her, ahead of Kerley`: whom the sentence is not about. */
const isBeside = (text: string, { start }: PersonSpan): boolean =>
  /\b(?:beat|beats|beating|over|ahead of|behind|than|against|past|outkicked|overtook|edged|edging|pipped)\s(?:[A-Za-zÀ-ɏ\d’'-]+\s){0,3}$/.test(
    text.slice(Math.max(0, start - 60), start),
  );

/** `men's`, `woman`: the sex a sentence speaks of, where it speaks of one. */
function sexIn(lower: string): 'M' | 'W' | undefined {
  const [women, men] = [/\b(?:wom[ae]n|she|her)\b/.test(lower), /\b(?:m[ae]n|he|his|him)\b/.test(lower)];
  return women === men ? undefined : women ? 'W' : 'M';
}

/** A day counted from publication can be one off. */
function widened({ first, last }: PartialDate): { first: number; last: number } {
  return { first: first - 1, last: last + 1 };
}

function amountsOf({ spans }: Pick<Reading, 'spans'>): readonly Amount[] {
  let amounts = AMOUNTS.get(spans);
  if (!amounts) {
    amounts = spans.flatMap((each) => (each.kind === 'amount' ? each.readings : []));
    AMOUNTS.set(spans, amounts);
  }
  return amounts;
}

const AMOUNTS = new WeakMap<Reading['spans'], readonly Amount[]>();

/** A mark of so many digits that few have it: `2:01:09`, `14:05.20`, not `10.05`. */
function isTelling({ value, unit, step }: Amount): boolean {
  return unit === 'ms' ? step <= 1000 && value / step >= 3000 : unit === 'mm' && step <= 10;
}

/** `Before Kejelcha, Kiplimo had the record`: whom the sentence begins with and is not about. */
const FRONTED =
  /^(?:Before|After|Unlike|Like|Behind|Since|Despite|Following|Alongside|Beside|Until|Besides|Ahead of)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;

/** How well known somebody is, in the years around a day. */
function weightOf(person: Person, published: PartialDate | undefined): number {
  const active = (date: string) =>
    published === undefined || Number(date.slice(0, 4)) * 365.25 - 719_528 <= published.last + 366;
  const records = person.records.filter(({ set, area, stood }) => stood && active(set) && area === 'world').length;
  const marks = person.marks.filter(({ date }) => active(date));
  return records * 6 + marks.length + marks.filter(({ place }) => place === 1).length;
}

/** `in Paris`, `London winner`: a place, unless the text has shown somebody of that name. */
function isPlaced(text: string, { start, end }: PersonSpan): boolean {
  return (
    /(?:^|\s)(?:in|at|from|to|near|of|around|across|the|\d{4})\s$/i.test(text.slice(0, start)) ||
    /^\s(?:winner|champion|race|course|victory|title|crown|win|wins|triumph|victories)/i.test(text.slice(end))
  );
}
