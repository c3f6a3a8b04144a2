/**
 * Birthplaces: `born in Nandi, Kenya`, `Born in Nyagatare District, he`, `the Nyaruguru area where he was born`,
 * `Kenyan-born`, `Eldoret-born`, `hails from Nandi`.
 *
 * Each named place is held against the parts of the birthplaces that the dataset keeps. A village lies in a county and
 * near a town: a place that is not among them is wrong only where a known error names it, where a hand-checked claim
 * says so, or where it lies in another country.
 */
import type { Person } from '../../dataset/entries.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { actorAt } from '../clauses/clauses.ts';
import { isSetting } from '../clauses/words.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { isFirm } from '../verify/firm.ts';
import { asChecked, checkedClaim } from '../verify/knowledge.ts';
import { birthsOf } from '../verify/people/born.ts';
import { labelled } from '../verify/people/labelled.ts';
import { fitOf, nationCalled } from '../verify/people/stated-place.ts';
import { stateOf } from '../verify/people/whereabouts.ts';

type Member = ReturnType<typeof castOf>[number];

interface Said {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  readonly sure: boolean;
  /** `hails from`, `an Eldoret native`: where somebody grew up may be meant. */
  readonly loosely?: true;
}

export const birthplace: ClaimReader = {
  types: ['birthplace'],
  cue: /born|birth|home ?town|native|hail|raised|grew|bred|story|son of|daughter of|from|into the world|the light|breath/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const said of [...saidOf(scene), ...compounds(scene)]) claims.push(...(await parts(scene, said)));
    return claims;
  },
};

const CAP = "(?:(?:Ste?|Mt|Ft|Pt)\\.|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'-]*)";
const NAME = `(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)${CAP}(?:\\s(?:of\\s)?${CAP}){0,3}`;
const KIND = '(?:\\s(?:village|town|city|area|region|district|county|province|township|sub-county))?';
const PLACE = `(?:the\\s)?(?:(?:small\\s|remote\\s|tiny\\s)?(?:village|town|city|area|region|district|county|province|farming village)\\s(?:of|in)\\s)?${NAME}${KIND}(?:(?:,|\\sof|\\sin|,\\s(?:a|the)\\s[a-zß-ɏ\\s]{3,30}\\s(?:in|of))\\s(?:the\\s)?${NAME}${KIND}){0,3}`;
const WHEN =
  '(?:on\\s[^.;()]{3,30}?|in\\s(?:[A-Za-zÀ-ɏ]{3,9}\\s)?\\d{4}|\\d{1,2}\\s[A-Za-zÀ-ɏ]{3,9}\\s\\d{4}|[A-Za-zÀ-ɏ]{3,9}\\s\\d{1,2},\\s\\d{4})';
const AFTER = new RegExp(
  `^(?:,?\\s(?:and\\s(?:raised|brought\\sup|bred)|${WHEN}),?)?,?\\s(?:in|at|near|outside)\\s(${PLACE})`,
  '',
);
const BEFORE = new RegExp(
  `\\b(?:in|from)\\s(${PLACE}),?\\s(?:where|in\\swhich)\\s(?:he|she|[^,.;]{2,30})\\s(?:was|is)\\s$`,
  '',
);
const HAILS = new RegExp(`(?:\\b[Hh]ail(?:s|ed|ing)|\\ba\\snative|\\bnative)\\s(?:from|of)\\s(${PLACE})`, 'g');

/** `Indianapolis is where Hocker was born`, `Ludbreg, where she was born,`: before the subject of a birth. */
const WHERE = new RegExp(
  `(?:^|[^A-Za-zÀ-ɏ])(${PLACE})(?:,\\s(?:(?:a|the)\\s[a-zß-ɏ\\s]{3,30}\\s)?|\\s(?:is|was)\\s(?:(?:the\\s)?(?:place|city|town|village)\\s)?)(?:where|in\\swhich)\\s(?:the\\s)?(?:[A-Za-zß-ɏ\\d’'-]+\\s){0,4}$`,
);
/** `In Monza on 26 September 1994, `, `On 12 December 1972, in Kapchemoiywo, the Danish runner `. */
const OPENING = new RegExp(
  `^\\W{0,3}(?:(?:${WHEN},?\\s)?(?:[Ii]t\\swas\\s)?(?:in|In|at|At|near|Near)\\s(${NAME}${KIND}(?:,\\s${NAME}${KIND})?)(?:,?\\s${WHEN})?)(?:,|\\sthat)?\\s(?:the\\s)?(?:[A-Za-zß-ɏ\\d’'-]+\\s){0,5}$`,
);

const BIRTHPLACE = new RegExp(`^(?:['’]s)?\\s(?:birthplace|place\\sof\\sbirth)\\s(?:is|was)\\s(${PLACE})`);

/** `Born: 2 December 1999, Chepsamo, Kenya`, in a profile. */
const IN_PROFILE = new RegExp(`^:\\s(?:${WHEN},?\\s(?:in\\s|\\()?)?(${PLACE})`);
const AT_LABEL = new RegExp(`^\\s(${PLACE})`);

/** In all that `BEFORE` and `WHERE` can read. */
const IN_WHICH = /where|which/;

function saidOf(scene: Scene): readonly Said[] {
  const { text, lower } = scene.reading;
  const found: Said[] = [];
  for (const { span, ...who } of labelled(scene, 'birthplace')) {
    const said = AT_LABEL.exec(text.slice(span.end))?.[1];
    if (said) found.push({ start: span.end + 1, end: span.end + 1 + said.length, ...who });
  }
  for (const { start, end, person, sure, opened } of birthsOf(scene)) {
    const right = AFTER.exec(text.slice(end)) ?? (text[end] === ':' ? IN_PROFILE.exec(text.slice(end)) : null);
    if (right?.[1]) {
      const { length } = right[1];
      const at = end + right[0].length - length;
      const said = untilNamed(scene, at, at + length);
      found.push({ start: at, end: at + said.length, person, sure });
      continue;
    }
    const head = opened && text.slice(0, opened.subject);
    const left =
      (IN_WHICH.test(lower) ? BEFORE.exec(text.slice(0, start)) : null) ??
      (head
        ? ((IN_WHICH.test(lower) ? WHERE.exec(head) : null) ??
          (isSetting(head.replace(/\bit\swas\b|\sthat\s$/gi, ' ')) ? OPENING.exec(head) : null))
        : null);
    if (left?.[1]) {
      const at = left.index + left[0].indexOf(left[1]);
      found.push({ start: at, end: at + left[1].length, person, sure });
    }
  }
  for (const match of /hail|native/.test(lower) ? text.matchAll(HAILS) : []) {
    const at = match.index + match[0].length - (match[1] as string).length;
    const said = untilNamed(scene, at, at + (match[1] as string).length);
    const people = castOf(scene).filter(({ span }) => span.end <= match.index);
    const subject = hailingAt(scene, match.index, at + said.length, people);
    const loosely = /^hail/i.test(match[0]) ? ({ loosely: true } as const) : {};
    if (subject) found.push({ start: at, end: at + said.length, ...subject, ...loosely });
  }
  for (const { start, end, ...who } of townsOfBirth(scene)) found.push({ start, end, ...who });
  for (const { span, ...who } of castOf(scene)) {
    if (!span.possessive || !lower.includes('birth')) continue;
    const match = BIRTHPLACE.exec(text.slice(span.end));
    if (!match?.[1]) continue;
    const at = span.end + match[0].length - match[1].length;
    found.push({ start: at, end: at + match[1].length, ...who });
  }
  return found;
}

/** A place, up to whoever is named behind it. */
function untilNamed(scene: Scene, at: number, end: number): string {
  const named = castOf(scene).find(({ span }) => span.start > at && span.start < end);
  return scene.reading.text.slice(at, named ? named.span.start : end).replace(/,?\s(?:the\s)?$/, '');
}

/** Who hails from somewhere: close before, or acting there, or behind the comma of what opens the sentence. */
function hailingAt(scene: Scene, start: number, end: number, people: readonly Member[]): Member | undefined {
  const { text } = scene.reading;
  const subject = people.findLast(({ span }) => !span.possessive);
  if (subject && subject === people.at(-1) && text.slice(subject.span.end, start).length < 30) return subject;
  const actor = people.length > 0 ? actorAt(scene, start) : undefined;
  if (actor?.is === 'known' && !actor.member.span.possessive && actor.member.span.end <= start) return actor.member;
  const next = castOf(scene).find(({ span }) => span.start >= end);
  return people.length === 0 &&
    next &&
    !next.span.possessive &&
    /^\W{0,2}(?:a\s)?$/i.test(text.slice(0, start)) &&
    /^[^.;,]{0,24},\s(?:[A-Za-zß-ɏ\d’'-]+\s){0,4}$/.test(text.slice(end, next.span.start))
    ? next
    : undefined;
}

const TOWN = '(?:town|city|village|place|island|district|county|country)';
/** Behind a possessor: `her birthplace`, `Kolak's native Ludbreg`; and before one: `the town of her birth`. */
const TOWN_OF_HIS =
  /^(?:['’]s?)?\s(?:birthplace|place\sof\sbirth|native(?:\s(?:town|city|village|island)(?:\sof)?)?|birth)(?![A-Za-z])/;
const TOWN_OF = new RegExp(`\\b(?:the|a)\\s(?:[a-z]+\\s)?${TOWN}\\sof\\s$`);
const APPOSED_AFTER = new RegExp(`^(?:,|\\s[–—-]|:|\\s(?:is|was))?\\s(${PLACE})(?=[,.;:)!?]|\\s[a-z(]|$)`);
const APPOSED_BEFORE = new RegExp(`(?:^|[^A-Za-zÀ-ɏ])(${PLACE})(?:,|\\s(?:is|was)|\\s[–—-])\\s$`);

/** `in Ludbreg, the town of her birth`, `her birthplace, Ludbreg`, `Kolak's native Ludbreg`. */
function townsOfBirth(scene: Scene): readonly Said[] {
  const { text, lower } = scene.reading;
  if (!/birth|native/.test(lower)) return [];
  return castOf(scene).flatMap(({ span, person, sure }) => {
    const right = span.possessive ? TOWN_OF_HIS.exec(text.slice(span.end, span.end + 40)) : null;
    if (!right) return [];
    const town = TOWN_OF.exec(text.slice(Math.max(0, span.start - 40), span.start));
    if (right[0].endsWith('birth') && !town && !right[0].endsWith('of birth')) return [];
    const from = town ? span.start - town[0].length : span.start;
    const end = span.end + right[0].length;
    const after = APPOSED_AFTER.exec(text.slice(end, end + 70));
    const before = APPOSED_BEFORE.exec(text.slice(Math.max(0, from - 60), from));
    const place = before?.[1]
      ? { said: before[1], at: from - before[0].length + before[0].indexOf(before[1]) }
      : after?.[1]
        ? { said: after[1], at: end + after[0].length - after[1].length }
        : undefined;
    if (!place) return [];
    const stop = place.at + place.said.length;
    const other = scene.reading.spans.some(
      (each) => /^(?:person|event|discipline|date)$/.test(each.kind) && each.start < stop && place.at < each.end,
    );
    return other ? [] : [{ start: place.at, end: stop, person, sure }];
  });
}

/** `Kenyan-born Lagat`, `Eldoret-born Kiptum`, `Kiptum, an Eldoret native,`. */
function compounds(scene: Scene): readonly Said[] {
  const { text } = scene.reading;
  return spansOf(scene, 'person').flatMap((span) => {
    const who = scene.people.get(span);
    const left =
      /(?<![A-Za-zÀ-ɏ])((?!The\s)[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+(?:\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+)?)(?:[-‐]born|\snative)\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,4}$/.exec(
        text.slice(0, span.start),
      );
    if (!who || span.via === 'pronoun') return [];
    // `Hodgkinson, the Wigan-born runner,`
    const right =
      /^(?:,|\s(?:is|was))\s(?:the|an?)\s(?:[a-z\d-]+\s){0,2}((?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+\s)?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+)(?:[-‐]born\s[^,.;]{3,60}|\snative)(?:[,.]|$)/.exec(
        text.slice(span.end),
      );
    if (right?.[1] && !span.possessive) {
      const start = span.end + right[0].indexOf(right[1]);
      return [{ start, end: start + right[1].length, ...who, ...grownUp(right[0]) }];
    }
    if (!left?.[1]) return [];
    // `the Kenyan-born Dane equalled Coe's record`: who is called so stands between.
    const { index } = left;
    if (spansOf(scene, 'person').some((each) => each.start > index && each.end < span.start)) return [];
    return [{ start: left.index, end: left.index + left[1].length, ...who, ...grownUp(left[0]) }];
  });
}

const grownUp = (words: string): Pick<Said, 'loosely'> => (/\snative\b/.test(words) ? { loosely: true } : {});

/** A claim a place: `Nyaruguru` and `Northern Rwanda` are two; a nation belongs to the place before it. */
async function parts(scene: Scene, { start, end, person, sure, loosely }: Said): Promise<readonly Claim[]> {
  const text = scene.reading.text.slice(start, end);
  const found: { start: number; end: number }[] = [];
  let at = 0;
  for (const piece of text.split(/,\s(?:(?:an?|the)\s[a-zß-ɏ\s]{3,30}\s(?:in|of)\s)?|\s(?:of|in)\s(?=[A-ZÀ-ÞĀ-ɏ])/)) {
    const from = start + text.indexOf(piece, at);
    at = from - start + piece.length;
    const previous = found.at(-1);
    if (previous && (nationCalled(scene, piece).length > 0 || stateOf(piece) !== undefined))
      previous.end = from + piece.length;
    else if (piece !== '') found.push({ start: from, end: from + piece.length });
  }
  const claims: Claim[] = [];
  for (const span of found) claims.push(await judge(scene, span, person, sure, loosely));
  // What lies around a place that is right need not be known.
  return claims.some(({ verdict }) => verdict === 'supported')
    ? claims.filter(({ verdict }) => verdict !== 'unknown')
    : claims;
}

async function judge(
  scene: Scene,
  span: { start: number; end: number },
  person: Person,
  sure: boolean,
  loosely = false,
): Promise<Claim> {
  const said = scene.reading.text.slice(span.start, span.end).replace(/^the\s/, '');
  const stated = person.statements.filter(({ property }) => property === 'born-place');
  const kept = stated.filter(({ rank }) => rank !== 'deprecated');
  const best = kept.find(({ rank }) => rank === 'preferred') ?? kept[0];
  const basis: Basis = { type: 'birthplace', span, subject: person, claimed: said, sources: best?.sources ?? [] };
  const checked = checkedClaim(person, ['born-place', 'born-region'], said);
  if (checked?.verdict === 'unknown') return asChecked(basis, checked);
  if (!best) return unknown(basis, 'not-in-data', `the dataset has no birthplace of ${person.name}`);
  const rule = `${person.name} was born in ${best.value}`;
  const { agreeing, elsewhere, otherCity, wrong } = await fitOf(scene, said, stated, best);
  if (agreeing)
    return supported(
      { ...basis, sources: agreeing.sources },
      { actual: agreeing.value, reason: `${person.name} was born in ${agreeing.value}` },
    );
  const firm = sure && isFirm(scene, person);
  if (checked?.verdict === 'contradicted')
    return contradictedIf(
      firm,
      { ...basis, sources: [...basis.sources, ...checked.sources] },
      { actual: `${checked.actual} (${best.value})`, reason: rule },
    );
  if (elsewhere || (otherCity && !loosely) || wrong)
    return contradictedIf(firm, basis, {
      actual: best.value,
      reason: wrong?.reason ? `${rule}: ${wrong.reason}` : rule,
    });
  return unknown(basis, 'not-in-data', `${rule}; whether that is in or near ${said} is not known`);
}
