/** Who a nation in a sentence is said to be of: the grammar of demonyms, names of nations and codes beside names. */
import { COLLECTIVE } from '../../cast/epithets.ts';
import { isDoing } from '../../cast/goes-on.ts';
import type { PersonSpan } from '../../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../../scene.ts';
import { isObject } from '../object.ts';
import { labelledAt } from './labelled.ts';
import { clauseSubject } from './subject.ts';

export interface NationMention {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
  readonly form: 'name' | 'demonym' | 'code';
}

type Member = ReturnType<typeof castOf>[number];

const ROLE =
  /(?:^|[\s-])(?:runner|racer|athlete|champion|champ|winner|medall?ist|finalist|star|superstar|great|legend|icon|ace|sensation|talent|prodigy|sprinter|hurdler|jumper|vaulter|thrower|decathlete|heptathlete|marathoner|marathon man|marathoners|steeplechaser|walker|debutante?|rival|compatriot|countryman|countrywoman|teammate|team-mate|holder|titlist|title-?holder|olympian|pacemaker|pacesetter|veteran|newcomer|youngster|teenager|favourite|favorite|specialist|man|woman|duo|pair|trio|quartet|coach|putter|phenomenon|hero|heroine|captain|queen|king|hopeful|counterpart|defender|performer|contender|challenger|half-miler|miler|quarter-miler|long-distance|runner-up|recordman|pole-vaulter|high-jumper|long-jumper)s?$/i;
/** Words that make a nation that of something else. */
const BREAK =
  /(?:^|[\s-])(?:of|in|at|to|for|from|by|with|on|over|than|but|who|was|is|has|had|have|were|are|won|ran|set|beat|beats|after|before|when|while|as|against|ahead|behind|that|which|federation|trials|team|national|capital|city|town|village|president|minister|government|embassy|media|newspaper|fans|crowd|said|says|records?|championships?|league|anthem|flag|police|hospital|camp|newspaper|village|club|university|soil|history|time|all-time)(?=[\s-]|$)/i;
const GROUP =
  /(?:^|\s)(?:duo|pair|trio|quartet|runners|athletes|men|women|compatriots|stars|team-?mates|champions)(?:\sof)?\s?$/i;
const ADJECTIVES =
  "(?:(?!(?:of|in|at|to|for|from|by|with|on|over|than|but|who|and|after|before|when|that)\\s)[A-Za-zÀ-ɏ\\d’'-]+\\s){0,5}";
const APPOSED = new RegExp(
  `^(?:,\\s\\d{1,2})?,?\\s(?:himself\\s|herself\\s|(?:is|was|became|becomes|remains|being)\\s(?:also\\s|only\\s|just\\s)?)?(?:an?|the|another|a\\sfellow)\\s${ADJECTIVES}$`,
  'i',
);
const FROM = new RegExp(
  `^(?:,?\\s(?:an?|the)\\s${ADJECTIVES}(?:of\\s(?:one|two|three|four|five|six|twins)\\s)?|,?\\s\\(?\\d{1,2}\\)?,?\\s|(?:,\\swho)?\\s(?:is|was|comes|came|hails|hailed)\\s|,?\\s)(?:(?:also|both|and also)\\s)?(?:from|of)\\s(?:the\\s)?$`,
  'i',
);
const SERVES =
  /(?:\brepresent(?:s|ed|ing)?|\b(?:competes?|competed|competing|runs?|ran|running|races|raced|racing|jumps|jumped|throws|threw|vaults|vaulted|sprints|sprinted|hurdles|walks)\s(?:internationally\s)?for|\b(?:gold|silver|bronze|medals?|titles?|(?<!\b(?:a|the|his|her|its|their)\s)(?:second|third|fourth|fifth|sixth|seventh|eighth))\sfor|\bswitch(?:ed|ing)?\s(?:allegiance|nationality|citizenship)\sto|\bcompetes?\sunder\sthe\sflag\sof|\b(?:won|wins|winning|set|took|taking|claimed|finished|ran|jumped|threw|cleared|clocked)\s(?:(?:[^,.;]|(?<=\d)[.](?=\d)){2,50}\s)?for)\s(?:the\s)?(?:then\s|former\s|old\s)?$/i;
/** `will represent Türkiye`, `went on to compete for Qatar`: of a time to come, or of no result. */
const AHEAD =
  /\b(?:will|would|could|may|might|to)\s(?:[a-z]+\s){0,2}(?:represent|compete|run|race)\s(?:[a-z]+\s){0,3}$/i;

export const isAhead = (scene: Scene, mention: NationMention): boolean => AHEAD.test(before(scene, mention, 70));

const LEFT =
  /\b(?:c[ao]mes?|coming|arriv(?:ed|es|ing)|mov(?:ed|es|ing)|emigrat(?:ed|es|ing)|immigrat(?:ed|es|ing)|fled|flees|fleeing|escap(?:ed|es|ing))\s(?:(?:over|here|there|as\sa\s(?:child|boy|girl|teenager|refugee))\s)?from\s$/i;
const OF_EMIGRATING =
  /^\s(?:at\s(?:age\s\d|the\sage\sof\s|(?:just\s|only\s)?\d)|aged\s\d|as\san?\s(?:[\d-]+-year-old|child|boy|girl|teenager|refugee|toddler)\b|when\s(?:s?he|they)\swas\s|to\s(?:the\s)?[A-Z])/;

/** `came from Eritrea at age 12`, `fled from Somalia as a child`: the land that somebody left is not whom one runs for. */
export const isLeft = (scene: Scene, mention: NationMention): boolean =>
  mention.form === 'name' && LEFT.test(before(scene, mention, 60)) && OF_EMIGRATING.test(after(scene, mention, 40));

const AS_FIRST = new RegExp(
  `(?:^|\\s)(?:as|becoming|becomes|became|being|is|was)\\s(?:only\\s|also\\s|still\\s|just\\s)?(?:an?|the)\\s${ADJECTIVES}$`,
  'i',
);
const PREDICATE =
  /^(?:,\s[^.;]{3,60},)?(?:,?\swho)?\s(?:is|was)\s(?:also\s|now\s|still\s)?(?:(?:aged\s)?\d\d(?:\syears\sold)?,?\sand\s)?$/;
const NOT_A_PERSON =
  /^(?:\s(?!(?:to|in|who|at|on|for|since|with)\s)[A-Za-zÀ-ɏ\d-]+){0,3}\s(?:records?(?![\s-](?:holder|breaker))|federation|trials|championships?|team|league|anthem|flag)(?![A-Za-zÀ-ɏ])/i;

/** The nations of a sentence that may be somebody's, codes in brackets among them. */
export function nationMentions(scene: Scene): readonly NationMention[] {
  const { text, spans } = scene.reading;
  const found: NationMention[] = [];
  for (const span of spans) {
    const codes = span.kind === 'nation' ? span.codes : span.kind === 'person' ? (span.nations ?? []) : [];
    // `the 23-year-old from Qatar`: the name of the nation stands by itself, too.
    if (span.kind === 'person' && span.nationStart !== undefined) continue;
    const place = { start: span.start, end: span.kind === 'person' ? (span.nationEnd ?? span.end) : span.end };
    const isNone = [isCompound, isPoleVault, isCity, isOfAll].some((is) => is(text, place));
    if (codes.length === 0 || isNone) continue;
    found.push({ ...place, codes, form: span.kind === 'nation' ? span.form : 'demonym' });
  }
  const known = scene.facts.lexicons.codes;
  for (const match of text.matchAll(/(?<![A-Za-zÀ-ɏ0-9])[A-Z]{3}(?![A-Za-zÀ-ɏ0-9])|(?<=\()[A-Z][a-z]{2}(?=\))/g)) {
    const code = match[0].toUpperCase();
    const [start, end] = [match.index, match.index + 3];
    if (known.has(code) && !found.some((each) => each.start <= start && start < each.end))
      found.push({ start, end, codes: [code], form: code === 'USA' ? 'name' : 'code' });
  }
  return found;
}

/** `Pole vaulter` at the head of a sentence is nobody from Poland. */
const isPoleVault = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end) === 'Pole' && /^[\s-](?:vault|position)/i.test(text.slice(end, end + 9));

/** `the champion of Mexico City`: where it was. */
const isCity = (text: string, { end }: { end: number }) => /^\sCity(?![A-Za-z])/.test(text.slice(end, end + 6));

/** `it was the Dutch who ruled`, `a good night for the British.`: a whole nation, and nobody of it. */
const isOfAll = (text: string, { start, end }: { start: number; end: number }) =>
  COLLECTIVE.test(text.slice(start, end)) &&
  /\bthe\s$/i.test(text.slice(0, start)) &&
  /^(?:\s?[.,;:!?)]|$|\s(?:who|were|are|have|had|took|won|ruled|and|in|at|on|with|to|could|came|went|dominat[a-z]+|celebrat[a-z]+)\b)/.test(
    text.slice(end),
  );

/** `Kenyan-born`, `Somali-American`, `ex-Soviet`. */
function isCompound(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /^[-‐–][A-Za-zÀ-ɏ]/.test(text.slice(end, end + 2)) ||
    /[A-Za-zÀ-ɏ][-‐]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    (/^\s(?:by birth|born|bred|raised)\b/.test(text.slice(end, end + 12)) && !/\san?\s$/.test(text.slice(0, start)))
  );
}

export function holdersOf(scene: Scene, mention: NationMention): readonly Pick<Member, 'person' | 'sure'>[] {
  const profiled = labelledAt(scene, mention, 'nation');
  if (profiled) return [profiled];
  const served = servedBy(scene, mention) ?? wonThrough(scene, mention);
  if (served) return [served];
  const people = castOf(scene).filter(({ span }) => isNamed(span) && span.start !== mention.start);
  if (mention.form !== 'code') {
    const following = namedAfter(scene, mention, people);
    if (following.length > 0) return following;
  }
  const previous = people.filter(({ span }) => span.end <= mention.start).at(-1);
  if (previous && isSaidOf(scene, previous, mention)) return [previous];
  return mention.form === 'code' ? [] : actorOf(scene, mention, people);
}

/** `Running for the former Czechoslovakia, she won`: whoever acts behind it. */
function servedBy(scene: Scene, { start, end }: NationMention): Member | undefined {
  const { text } = scene.reading;
  if (!SERVING.test(text.slice(0, start)) || !/^,\s/.test(text.slice(end, end + 2))) return undefined;
  return castOf(scene).find(({ span }) => !span.possessive && (span.start === end + 2 || isAfterThe(text, end, span)));
}

/** `gold for Kenya through Cheptegei`: whoever stands behind it, and nobody who is named before. */
function wonThrough(scene: Scene, mention: NationMention): Member | undefined {
  if (mention.form !== 'name' || !WON_FOR.test(before(scene, mention, 40))) return undefined;
  const { text } = scene.reading;
  return castOf(scene).find(
    ({ span }) => span.start > mention.end && isNamed(span) && THROUGH.test(text.slice(mention.end, span.start)),
  );
}

const WON_FOR =
  /\b(?:gold|silver|bronze|medals?|double|victory|win|titles?|one-two|hat-trick|success)\sfor\s(?:the\s)?$/i;
const THROUGH = /^\s(?:through|thanks to|courtesy of|in the shape of)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,3}$/;

const isAfterThe = (text: string, end: number, span: { readonly start: number }): boolean =>
  span.start > end && /^,\s(?:the\s)(?:[a-zà-ɏ-]+\s){0,2}$/i.test(text.slice(end, span.start));

const SERVING =
  /^\W{0,3}(?:(?:running|competing|racing|throwing|jumping|vaulting)\s(?:then\s)?for|representing)\s(?:the\s)?(?:then\s|former\s|old\s)?$/i;

const isNamed = ({ via }: PersonSpan) => via === 'full' || via === 'surname' || via === 'misspelt';

/** `Kenya's Kiptum`, `Kenyan runner Kiptum`, `the Kenyan duo of Kiptum and Kipruto`. */
function namedAfter({ reading }: Scene, mention: NationMention, people: readonly Member[]): readonly Member[] {
  const next = people.findIndex(({ span }) => span.start >= mention.end);
  const [first] = next < 0 ? [] : [people[next]];
  if (!first) return [];
  const gap = reading.text.slice(mention.end, first.span.start);
  const other = reading.spans.some(
    ({ kind, start, end }) =>
      (kind === 'nation' || kind === 'person') && start >= mention.end && end <= first.span.start,
  );
  if (
    other ||
    gap.length > 90 ||
    !describes(reading.text, mention, gap, /^(?:[,.;]|\s\(|$)/.test(reading.text.slice(first.span.end)))
  )
    return [];
  const plural =
    GROUP.test(gap) || (mention.form === 'demonym' && /[a-z]ns$/.test(reading.text.slice(mention.start, mention.end)));
  const found = [first];
  for (const [at, each] of people.slice(next + 1).entries()) {
    const left = people[next + at] as Member;
    const joint = reading.text.slice(left.span.end, each.span.start);
    if (!plural || !/^(?:\s\([^()]{0,20}\)|,\s\d[\d.:]{1,9}m?)?(?:,|,?\sand|\s&)\s$/.test(joint)) break;
    found.push(each);
  }
  return found;
}

/** @param isClosed whether a comma ends what stands beside the nation */
function describes(text: string, { start, end, form }: NationMention, gap: string, isClosed: boolean): boolean {
  // `The last Ugandan champion had been John Akii-Bua`.
  if (
    form === 'demonym' &&
    /\b(?:last|previous|only|next|other)\s$/i.test(text.slice(0, start)) &&
    WAS_CALLED.test(gap)
  )
    return true;
  // `The Norwegian, Karsten Warholm, won`.
  if (gap === ', ' && form === 'demonym')
    return (
      (isClosed &&
        /(?:^|[.“"]\s?)The\s$|(?:^|[\s“"])(?:an?|another)\s(?:[a-z-]{3,12}\s)?$/i.test(text.slice(0, start))) ||
      // `ahead of two Norwegians, Ingebrigtsen and Nordås`
      (/\b(?:two|three|both)\s$/i.test(text.slice(0, start)) && /s$/.test(text.slice(start, end)))
    );
  // `The fastest man on earth is a Jamaican: Usain Bolt`, `He is 23 and comes from Kenya: Kelvin Kiptum.`
  if (gap === ': ')
    return (form === 'demonym' ? /\b(?:is|was)\san?\s$/ : /\b(?:is|was|comes|came|hails)\sfrom\s$/).test(
      text.slice(0, start),
    );
  // `the defending champion from Ethiopia, Selemon Barega,`.
  if (gap === ', ') {
    const noun = /\bthe\s([^,.;()]{3,50})\sfrom\s(?:the\s)?$/i.exec(text.slice(Math.max(0, start - 70), start))?.[1];
    return form === 'name' && noun !== undefined && ROLE.test(noun) && isClosed;
  }
  const said = /^(?:['’]s?)?\s(.*)$/su.exec(gap);
  if (!said) return /^(?:['’]s?)?\s?$/.test(gap) && gap !== '';
  const possessive = /^['’]/.test(gap);
  const inner = (said[1] ?? '')
    .replace(/,?\s?$/, '')
    .replace(/(?<![A-Za-z])[a-z\d]+-times?\s/gi, '')
    .replace(/(?:\bworld(?: marathon)?[\s-]|^)records?[\s-](?=holder)/i, '');
  const commaLast = /,\s$/.test(gap);
  // `Ethiopia's queen of the 1500m, Kipyegon,`.
  if (possessive && commaLast && isClosed && /\sof\s/.test(inner)) {
    const head = inner.replace(/\sof\s.*$/s, '');
    return ROLE.test(head) && !BREAK.test(head) && !/[;:.!?()—,]/.test(inner);
  }
  if (
    /[;:.!?()—]|,(?!\s$)/.test(
      gap
        .replace(/,\s$/, '')
        .replace(/\d,\d/g, '')
        .replace(/\b[A-Z]\./g, ''),
    )
  )
    return false;
  // `Braz of Brazil and world champion Kendricks`, `behind a Kenyan and world champion Lyles`: of the one before.
  const isNoun = form === 'name' || /\b(?:an?|the|another|two|three)\s$/i.test(text.slice(0, start));
  if (!possessive && isNoun && /^(?:and|or|but|with)\s/.test(inner)) return false;
  if (form === 'name' && !possessive) {
    // `in Kenya Kiptum is a hero`: the name of a nation alone goes before a name in few cases only.
    const adjective = /^(?:U\.?S\.?A?\.?|USA|GB|Great Britain|Team GB|UK)$/.test(text.slice(start, end).trim());
    return (
      ROLE.test(inner) &&
      !BREAK.test(inner) &&
      !commaLast &&
      (adjective || !/\b(?:in|from|to)\s$/.test(text.slice(0, start)))
    );
  }
  if (GROUP.test(inner)) return !BREAK.test(inner.replace(/\sof$/, ''));
  if (BREAK.test(inner) || (form === 'demonym' && !possessive && isDoing(inner))) return false;
  if (ROLE.test(inner)) return true;
  if (commaLast) return inner === '' && form === 'demonym' && /\bthe\s$/i.test(text.slice(0, start));
  return (
    inner === '' ||
    (/^[a-zß-ɏ\d][A-Za-zÀ-ɏ\d-]*(?:\s[a-zß-ɏ\d][A-Za-zÀ-ɏ\d-]*){0,2}$/.test(inner) && !/\band\b/.test(inner))
  );
}

const WAS_CALLED =
  /^\s(?:[A-Za-zÀ-ɏ\d,’'-]+\s){0,4}(?:champion|winner|medall?ist|holder|finalist|victor)\s(?:before\s(?:him|her|that)\s)?(?:had\sbeen|was|is|remains)\s(?:the\s(?:[a-z]+\s)?)?$/;

const ASIDE = /^(?:,\s[^;()]{3,60},|\s\([^()]{3,140}\))(?=\s(?:is|was)\san?\s)/;
const WAS_FROM =
  /^\s(?:is|was)\s(?:also\s|only\s|just\s|still\s|then\s)?(?:an?|the)\s([a-zà-ɏ\d\s-]{3,50})\sfrom\s(?:the\s)?$/;

/** `Kiptum of Kenya`, `Kiptum (KEN)`, `Kiptum, a 23-year-old Kenyan`, `Kiptum is the first Kenyan to`. */
function isSaidOf(scene: Scene, { span }: Member, mention: NationMention): boolean {
  // `Smith, born in 1944, was a sprinter from`: without the aside.
  const gap = scene.reading.text.slice(span.end, mention.start).replace(ASIDE, '');
  const right = after(scene, mention);
  if (mention.form === 'code') return /^,?\s\(?$/.test(gap) && /^\s?[),;\d]|^\s\d|^$/.test(right);
  if (span.possessive) return false;
  if (mention.form === 'name') {
    // `Kipyegon, Kenya's three-time Olympic champion,`, `Kiptum – Kenya – 2:00:35`.
    if (/^,\s(?:now\s)?$/.test(gap) && /^['’]s\s/.test(right)) {
      const role = /^['’]s\s([^,.;()]{2,60})(?:[,.;]|$)/.exec(right)?.[1]?.replace(/\s(?:of|in|from)\s\d{4}$/, '');
      return (
        role !== undefined &&
        ROLE.test(role) &&
        !BREAK.test(
          role
            .replace(/[a-z\d]+-times?(?=\s)/gi, '')
            .replace(/\b(?:record|national|all-time)[\s-](?=holder|champion)/gi, '')
            .replace(
              /\b(?:championships?|league|trials|team)\s(?=[^,]*(?:medall?ist|champion|winner|finalist)$)/gi,
              '',
            ),
        )
      );
    }
    if (/^\s?[–—-]\s$/.test(gap)) return /^\s?[–—-]\s?\d|^,?\s\d{1,2}[:.]\d/.test(right);
    if (/^\s?\($/.test(gap)) return /^\s?[),;]/.test(right);
    // `Van Niekerk, 24, South Africa.`
    if (/^,\s\d\d,\s$/.test(gap)) return /^(?:[.,;)]|$)/.test(right);
    if (/^,\s$/.test(gap)) return /^,?\s\(?\d{1,2}[:.]\d|^,\s\d\d(?:[,;]|$)/.test(right);
    const noun = WAS_FROM.exec(gap)?.[1];
    if (noun !== undefined && ROLE.test(` ${noun}`) && !BREAK.test(` ${noun}`)) return !/^['’]s/.test(right);
    return FROM.test(gap) && !/^['’]s/.test(right);
  }
  // `Kipyegon is Kenyan.`, `Duplantis is 25 and Swedish`, `Cheptegei, who was 33, was Ugandan`
  if (PREDICATE.test(gap)) return /^\s?[.,;]|^$|^\s(?:and|but|by)\s/.test(right);
  // `Assefa, Ethiopian and a former 800m runner, ran`
  if (gap === ', ' && /^(?:,\s(?![A-Z])|\sand\s(?:an?|the)\s)/.test(right)) return true;
  // `Rebecca Cheptegei: Ugandan runner dies`, `Barber, Canadian pole vaulter, died`, `Rono, Kenyan Legend Who`
  if (/^\s?[:–—-]\s(?:the\s)?$|^(?:,\s(?:aged\s)?\d\d)?,\s(?:former\s|retired\s|late\s)?$/i.test(gap)) {
    const role =
      /^((?:\s(?!(?:and|who|of|in|at)\s)[A-Za-zÀ-ɏ\d'’-]+){1,5}?)(?=\s(?:who|dies|wins|sets|breaks|is|was|has|died|won)\b|[.,;]|$)/i.exec(
        right,
      )?.[1];
    return role !== undefined && ROLE.test(role) && !BREAK.test(role);
  }
  return (
    APPOSED.test(gap) &&
    !BREAK.test(gap.replace(/^.*?\b(?:is|was)\b/, '').trim()) &&
    !NOT_A_PERSON.test(right) &&
    !/^['’]s/.test(right)
  );
}

/** `represented Uganda`, `becoming the first American to`. */
function actorOf(
  scene: Scene,
  mention: NationMention,
  people: readonly Member[],
): readonly Pick<Member, 'person' | 'sure'>[] {
  const left = before(scene, mention, 70);
  const right = after(scene, mention);
  const serves = mention.form === 'name' && SERVES.test(left) && !/^['’]s/.test(right);
  const first =
    mention.form === 'demonym' &&
    AS_FIRST.test(left) &&
    !NOT_A_PERSON.test(right) &&
    /^(?:\s[A-Za-zÀ-ɏ-]+){0,2}\s(?:to|in|since|ever|at|on|for|with|under|over|who)\b|^\s?[.,;)]|^$/.test(right);
  if (!serves && !first) return [];
  // `Then running for the United States, Khannouchi set`.
  const opening =
    serves && /^(?:then |now |still |while )?[a-z]+ing\s[^,;]{0,30}$/.test(scene.reading.lower.slice(0, mention.start));
  const next = people.find(({ span }) => span.start >= mention.end);
  if (opening && next && !next.span.possessive && scene.reading.text.slice(mention.end, next.span.start) === ', ')
    return [next];
  // `ahead of Noah Lyles, securing gold for Botswana`: of whoever the sentence is about.
  const trailing = /,\s[a-z]{2,12}ing\s[^,;]{0,60}$/.test(scene.reading.text.slice(0, mention.start));
  const subject =
    (trailing ? castOf(scene).find(({ span }) => !span.possessive) : undefined) ?? clauseSubject(scene, mention.start);
  if (!subject || isObject(scene, subject.span)) return [];
  // `only silver for Kenya behind Ingebrigtsen, who won`: whoever is named behind it is another.
  if (serves && !opening && subject.span.start >= mention.end) return [];
  // Somebody who is not known stands nearer, unless it is a birthplace that is a name, too.
  const stranger = spansOf(scene, 'person').some(
    (each) =>
      each.start >= subject.span.end &&
      each.end <= mention.start &&
      isNamed(each) &&
      !scene.people.has(each) &&
      !scene.claims.some(({ type, start, end }) => type === 'birthplace' && start <= each.start && each.end <= end),
  );
  const nearest = people.filter(({ span }) => span.end <= mention.start).at(-1);
  // Somebody else stands between: whose it is cannot be told.
  const clear = nearest === undefined || nearest.person.id === subject.person.id;
  return stranger ? [] : [{ person: subject.person, sure: subject.sure && clear }];
}
