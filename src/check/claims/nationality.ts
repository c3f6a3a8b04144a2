/**
 * Nationalities: `Ethiopia's Tigist Assefa`, `Kenyan distance runner Kelvin Kiptum`, `Khalid Khannouchi of Morocco`,
 * `the 21-year-old from Lithuania`, `(KEN)`, `represented Uganda`, `the first American to`, `The Kenyan`.
 *
 * Held against the nations somebody ran for: the nation of the day where it changed. Where one was born is no
 * nationality, and neither is the nation of a record, a team or a federation.
 */
import type { Person } from '../../dataset/entries.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import type { PersonSpan } from '../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../scene.ts';
import { achievementsOf, overlaps } from '../verify/achievements.ts';
import { isFirm, markedIn } from '../verify/firm.ts';
import { isLong } from '../verify/marks/performance.ts';
import { holdersOf, isAhead, isLeft, type NationMention, nationMentions } from '../verify/people/belonging.ts';
import { flaggedIn } from '../verify/people/flag.ts';
import { countryName, nationOn } from '../verify/people/nation.ts';
import { isAlone, meantByNation, ofThatAge } from '../verify/people/nation-meant.ts';

export const nationality: ClaimReader = {
  types: ['nationality'],
  async read(scene) {
    const claims: Claim[] = [];
    const free: NationMention[] = [];
    for (const mention of nationMentions(scene)) {
      const holders = holdersOf(scene, mention);
      if (holders.length === 0) free.push(mention);
      for (const { person, sure } of holders) claims.push(await judge(scene, mention, person, sure));
    }
    const others = await strangers(scene);
    const own = (await epithets(scene)).filter((each) => others.every(({ start }) => start !== each.start));
    const all = [...claims, ...(await compatriots(scene)), ...own, ...others];
    return [...all, ...(await flagged(scene, free, all))];
  },
};

/** Nations that stand beside no name, of people of whom none is said otherwise. */
async function flagged(
  scene: Scene,
  mentions: readonly NationMention[],
  claims: readonly Claim[],
): Promise<readonly Claim[]> {
  const free = mentions.filter(({ start, end }) => !claims.some((each) => each.start < end && start < each.end));
  const found: Claim[] = [];
  for (const { mention, person, sure, firm } of flaggedIn(scene, free)) {
    if (!firm && [...claims, ...found].some(({ subject }) => subject?.id === person.id)) continue;
    const claim = await judge(scene, mention, person, sure);
    if (claim.verdict === 'supported' || (firm && claim.verdict === 'contradicted')) found.push(claim);
  }
  return found;
}

async function judge(scene: Scene, mention: NationMention, person: Person, sure: boolean): Promise<Claim> {
  const { countries } = scene.facts.lexicons;
  // `Dominican` is of two nations.
  const own = new Set(person.nations.map((each) => each.code));
  const code = mention.codes.find((each) => own.has(each)) ?? mention.codes[0] ?? '';
  const claimed = countryName(code, countries);
  const days = daysOf(scene, person, mention);
  const { standing, actual } = nationOn(person, mention.codes, days, countries);
  const sources = person.nations.flatMap(({ sources }) => sources);
  const basis: Basis = {
    type: 'nationality',
    span: mention,
    subject: person,
    claimed,
    asOf: days.at(-1)?.text,
    sources,
  };
  if (actual === undefined) return unknown(basis, 'not-in-data', `the dataset has no nation of ${person.name}`);
  const name = countryName(actual, countries);
  // `the Flying Dutchman from California`: what somebody was called.
  if (standing !== 'yes' && /\bflying\s$/.test(before(scene, mention, 8)))
    return unknown(basis, 'ambiguous', `${person.name} is listed for ${name}; the words may be a nickname`);
  if (standing === 'yes') return supported(basis, { actual: claimed, reason: `${person.name} is listed for ${name}` });
  if (standing === 'unclear')
    return unknown(basis, 'unclear-date', `${person.name} has run for more than one nation, and the day is not clear`);
  // `Jamaica's Merlene Ottey`, years after her last race for any nation: one of hers.
  if (standing === 'then not' && isOver(scene, person, days))
    return supported(basis, { actual: claimed, reason: `${person.name} has run for ${claimed}, and last for ${name}` });
  const native = person.statements.some(
    ({ property, value }) => property === 'born-place' && value.toLowerCase().endsWith(claimed.toLowerCase()),
  );
  // `Sudan’s world champion`: no title was won for where one was born.
  const titled = native && mention.form === 'name' && TITLED.test(after(scene, mention, 70));
  if (native && !titled)
    return unknown(basis, 'ambiguous', `${person.name} was born in ${claimed} and is listed for ${name}`);
  if (isAhead(scene, mention))
    return unknown(
      basis,
      'unclear-date',
      `${person.name} is listed for ${name}; the words may be about a time to come`,
    );
  if (isLeft(scene, mention))
    return unknown(
      basis,
      'ambiguous',
      `${person.name} is listed for ${name}; ${claimed} is where the words say somebody left`,
    );
  if (mayHaveChanged(mention.codes, actual))
    return unknown(basis, 'ambiguous', `${person.name} is listed for ${name}, and may have run for ${claimed} before`);
  const firm = isFirm(scene, person) && (hasRaced(scene, person) || !(await hasNamesake(scene, person, mention.codes)));
  return contradictedIf(sure && firm, basis, {
    actual: name,
    reason: `${person.name} is listed for ${name}${standing === 'never' ? '' : ' at that time'}`,
  });
}

/** Of no day but that of the text, years after somebody's last mark. */
const isOver = ({ published }: Scene, { marks }: Person, days: readonly PartialDate[]): boolean =>
  published !== undefined &&
  days.every((day) => day === published) &&
  marks.every(({ date }) => dateOf(date).last < published.first - RETIRED);

/** Days after which nobody is told of as one who runs still. */
const RETIRED = 1500;
const TITLED = /^['’]s?\s(?:[a-z\d-]+\s){0,4}(?:champion|winner|medall?ist|record[\s-]holder)s?\s/;

/** The days a sentence speaks of: its dates, those of its marks, and when it was published. */
function daysOf(scene: Scene, person: Person, { form }: NationMention): readonly PartialDate[] {
  const marked = markedIn(scene, person);
  const dates = spansOf(scene, 'date').filter(({ relative }) => !relative);
  const then = marked.filter((each) => dates.some(({ date }) => overlaps(each.date, date)));
  // `of the United States ran 2:05:42 in 1999`: of that day, and not of today; an adjective is of both.
  if (form === 'name' && then.length > 0) return then.map(({ date }) => date);
  const told = [
    ...spansOf(scene, 'date')
      .filter(({ relative }) => !relative)
      .map(({ date }) => date),
    ...marked.map(({ date }) => date),
  ];
  // The day of the text is the one that the nation is told by, where none fits.
  return scene.published ? [...told, scene.published] : told;
}

const TAKEN_IN = new Set(['QAT', 'BRN', 'UAE', 'TUR', 'AZE', 'KAZ', 'KSA']);
const TAKEN_FROM = new Set(['KEN', 'ETH', 'MAR', 'NGR', 'ERI', 'SUD', 'SOM', 'JAM', 'CUB', 'UKR']);

/** Many runners of some nations were of others first, which the lists do not tell. */
const mayHaveChanged = (claimed: readonly string[], listed: string): boolean =>
  TAKEN_IN.has(listed) && claimed.some((code) => TAKEN_FROM.has(code));

const COMPATRIOT =
  /(?<![A-Za-z])(?:fellow\s)?(?:compatriot|countryman|countrywoman|team-?mate)s?,?\s(?:and\s[a-z]+\s)?(?:(?!(?:and|who|of|in|at|with|from|to)\s)[A-Za-zÀ-ɏ\d’'-]+\s){0,3}$/i;

/** `his compatriot Geoffrey Kamworor`, `ahead of compatriot Sisay Lemma`: of the nation of whoever it is a compatriot of. */
async function compatriots(scene: Scene): Promise<readonly Claim[]> {
  const { text, lower } = scene.reading;
  if (!/compatriot|countr[iy]|team-?mate/.test(lower)) return [];
  const claims: Claim[] = [...(await compatriotsOf(scene))];
  const cast = castOf(scene);
  for (const { span, person, sure } of cast) {
    if (span.via === 'pronoun' || span.via === 'epithet') continue;
    const left = text.slice(Math.max(0, span.start - 60), span.start);
    const said = COMPATRIOT.exec(left);
    if (!said) continue;
    const start = span.start - left.length + said.index;
    const before = cast.filter((each) => each.span.end <= start && each.person.id !== person.id);
    const owner = before.findLast(
      (each) => each.span.possessive && /^(?:['’]s?)?\s$/.test(text.slice(each.span.end, start)),
    );
    // `passed last year's winner Adola and his compatriot Belihu`: of the one who stands right before.
    const beside =
      owner?.span.via === 'pronoun'
        ? before.find(
            ({ span: { end } }) => end <= owner.span.start && /^,?\sand\s$/.test(text.slice(end, owner.span.start)),
          )
        : undefined;
    const other = beside ?? owner ?? before.find((each) => !each.span.possessive);
    const code = other?.person.nations.at(-1)?.code;
    if (!other || code === undefined || claims.some((each) => each.subject?.id === person.id)) continue;
    const word = { start, end: start + (/^(?:fellow\s)?[a-z-]+/i.exec(said[0])?.[0].length ?? 0) };
    const claim = await judge(scene, { ...word, codes: [code], form: 'demonym' }, person, sure && other.sure);
    // Of one club, too, people are teammates.
    if (claim.verdict === 'supported' || (claim.verdict === 'contradicted' && !/mate/i.test(said[0]) && owner))
      claims.push(claim);
  }
  return claims;
}

const A_COMPATRIOT =
  /^,\s(?:also\s)?(?:an?\s|another\s)?(compatriot|countryman|countrywoman)\sof\s(?:the\s(winner|champion)(?=[,.;]|$))?/;

/** `Oljira, a compatriot of Dibaba, took bronze`, `a compatriot of the winner`: whom the sentence before is about. */
async function compatriotsOf(scene: Scene): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const cast = castOf(scene);
  for (const { span, person, sure } of cast) {
    const said = A_COMPATRIOT.exec(after(scene, span, 60));
    if (!said) continue;
    const from = span.end + said[0].length;
    const other = said[2] ? winnerBefore(scene) : cast.find((each) => each.span.start === from);
    const code = other?.person.nations.at(-1)?.code;
    if (!other || code === undefined) continue;
    const start = span.end + said[0].indexOf(said[1] as string);
    const word = { start, end: start + (said[1] as string).length };
    claims.push(
      await judge(scene, { ...word, codes: [code], form: 'demonym' }, person, sure && other.sure && !said[2]),
    );
  }
  return claims;
}

/** Whom the first of the sentences before that speak of anybody is about. */
function winnerBefore({ before }: Scene) {
  const spoken = before
    .map((each) => castOf(each).find(({ span }) => !span.possessive))
    .filter((each) => each !== undefined);
  return spoken.at(-1);
}

/** `The Mexican was 25 then`, of a Cuban: where what the sentence says is true of the person, the nation is not his. */
export function misnamed(scene: Scene, span: PersonSpan, person: Person): Promise<Claim> {
  const place = { start: span.nationStart ?? span.start, end: span.nationEnd ?? span.end };
  return judge(scene, { ...place, codes: span.nations ?? [], form: 'demonym' }, person, true);
}

/** Among the best of a race that the sentence names, of a year or of the days before: no namesake is meant. */
function hasRaced(scene: Scene, person: Person): boolean {
  const events = spansOf(scene, 'event');
  const { published } = scene;
  if (events.length === 0) return false;
  return achievementsOf(person, scene.facts.lexicons.rules).some(
    ({ event, place, date }) =>
      (place ?? 9) <= 3 &&
      events.some(({ series, year }) =>
        series.some((id) =>
          year === undefined
            ? event?.startsWith(`${id}-`) &&
              published &&
              date.last <= published.last &&
              published.last - date.last <= 10
            : event === `${id}-${year}`,
        ),
      ),
  );
}

/** Somebody else of the same name runs for that nation. */
async function hasNamesake(scene: Scene, person: Person, codes: readonly string[]): Promise<boolean> {
  const ids = new Set(
    [...scene.people].flatMap(([{ candidates }, who]) => (who.person.id === person.id ? candidates.slice(0, 8) : [])),
  );
  ids.delete(person.id);
  for (const id of ids) {
    const other = await scene.facts.person(id);
    if (other?.nations.some(({ code }) => codes.includes(code))) return true;
  }
  return false;
}

/** `The Kenyan won in 1:59:30`: who is meant is told by the mark, so that the nation says something. */
async function epithets(scene: Scene): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const { countries } = scene.facts.lexicons;
  for (const { span, person, sure } of castOf(scene)) {
    if (span.via !== 'epithet' || !span.nations || span.nations.length === 0) continue;
    const [marked] = markedIn(scene, person);
    const day = marked?.date ?? scene.published;
    const others = castOf(scene).some((other) => other.person.id !== person.id && other.span.start < span.start);
    const aged = scene.claims.some(
      ({ type, verdict, subject, end }) =>
        type === 'age' &&
        verdict === 'supported' &&
        subject?.id === person.id &&
        end <= span.start &&
        span.start - end < 2,
    );
    const named = castOf(scene).some(
      (other) => other.person.id === person.id && other.span.start < span.start && other.span.via !== 'pronoun',
    );
    if (
      !day ||
      !(
        marked ||
        aged ||
        (sure && (span.years !== undefined || named || isTopic(scene, person) || isAlone(scene, person)))
      ) ||
      (others && !aged && !(named && sure)) ||
      scene.claims.some(({ type, start }) => type === 'nationality' && start === span.start)
    )
      continue;
    const [code = ''] = span.nations;
    const basis: Basis = {
      type: 'nationality',
      span: { start: span.nationStart ?? span.start, end: span.nationEnd ?? span.end },
      subject: person,
      claimed: countryName(code, countries),
      asOf: day.text,
      sources: person.nations.flatMap(({ sources }) => sources),
    };
    const { standing, actual } = nationOn(person, span.nations, [day], countries);
    if (standing === 'yes')
      claims.push(
        supported(basis, {
          actual: basis.claimed,
          reason: `${person.name}${marked ? `, who has ${marked.mark},` : ''} is listed for ${countryName(actual ?? code, countries)}`,
        }),
      );
    // `The 25-year-old Ethiopian has the record: 28:54.14`: age and mark tell who it is, and the nation is another.
    else if (
      (marked && aged && (marked.records.length > 0 || isLong(marked))) ||
      (aged && ofThatAge(scene, span)?.id === person.id)
    ) {
      const claim = await judge(scene, { ...basis.span, codes: span.nations, form: 'demonym' }, person, true);
      if (claim.verdict === 'contradicted') claims.push(claim);
    }
  }
  return claims;
}

/** Whom the sentence before is about. */
function isTopic({ before: [last] }: Scene, person: Person): boolean {
  const first = last && castOf(last).find(({ span }) => !span.possessive);
  return first?.person.id === person.id;
}

/** `The 22-year-old Canadian`: nobody of that nation was spoken of, but one whose mark or age it is. */
async function strangers(scene: Scene): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const span of spansOf(scene, 'person')) {
    if (span.via !== 'epithet' || !span.nations || span.nations.length === 0) continue;
    const who = scene.people.get(span);
    // `the 22-year-old from Lithuania` may be somebody new.
    if (span.nationStart !== undefined) continue;
    if (castOf(scene).some((other) => other.span.start < span.start)) continue;
    const person = await meantByNation(scene, span, who?.person);
    // `The Kenyan champion watched as Van Niekerk ran 43.03`: whose mark it is stands there.
    if (!person || castOf(scene).some((each) => each.person.id === person.id && each.isNamed)) continue;
    const place = { start: span.nationStart ?? span.start, end: span.nationEnd ?? span.end };
    const claim = await judge(scene, { ...place, codes: span.nations, form: 'demonym' }, person, true);
    if (claim.verdict === 'contradicted') claims.push(claim);
  }
  return claims;
}
