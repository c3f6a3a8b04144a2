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
import { castOf, type Scene, spansOf } from '../scene.ts';
import { isFirm } from '../verify/firm.ts';
import { asChecked, checkedClaim } from '../verify/knowledge.ts';
import { birthsOf } from '../verify/people/born.ts';
import { labelled } from '../verify/people/labelled.ts';
import { fitOf, nationCalled } from '../verify/people/stated-place.ts';
import { stateOf } from '../verify/people/whereabouts.ts';

interface Said {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  readonly sure: boolean;
}

export const birthplace: ClaimReader = {
  types: ['birthplace'],
  cue: /born|birthplace|place of birth|home ?town|native|hail|raised|grew|bred|birth|story|son of|daughter of|from/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const said of [...saidOf(scene), ...compounds(scene)]) claims.push(...(await parts(scene, said)));
    return claims;
  },
};

const CAP = "[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'-]*";
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
const HAILS = new RegExp(`(?:\\bhails|\\bhailed|\\bhailing|\\ba\\snative|\\bnative)\\s(?:from|of)\\s(${PLACE})`, 'g');

const BIRTHPLACE = new RegExp(`^(?:['’]s)?\\s(?:birthplace|place\\sof\\sbirth)\\s(?:is|was)\\s(${PLACE})`);

/** `Born: 2 December 1999, Chepsamo, Kenya`, in a profile. */
const IN_PROFILE = new RegExp(`^:\\s(?:${WHEN},?\\s(?:in\\s|\\()?)?(${PLACE})`);
const AT_LABEL = new RegExp(`^\\s(${PLACE})`);

function saidOf(scene: Scene): readonly Said[] {
  const { text } = scene.reading;
  const found: Said[] = [];
  for (const { span, ...who } of labelled(scene, 'birthplace')) {
    const said = AT_LABEL.exec(text.slice(span.end))?.[1];
    if (said) found.push({ start: span.end + 1, end: span.end + 1 + said.length, ...who });
  }
  for (const { start, end, person, sure } of birthsOf(scene)) {
    const right = AFTER.exec(text.slice(end)) ?? IN_PROFILE.exec(text.slice(end));
    if (right?.[1]) {
      const { length } = right[1];
      const at = end + right[0].length - length;
      const named = castOf(scene).find(({ span }) => span.start > at && span.start < at + length);
      const stop = named ? named.span.start : at + length;
      const said = text.slice(at, stop).replace(/,?\s(?:the\s)?$/, '');
      found.push({ start: at, end: at + said.length, person, sure });
      continue;
    }
    const left = BEFORE.exec(text.slice(0, start));
    if (left?.[1]) {
      const at = left.index + left[0].indexOf(left[1]);
      found.push({ start: at, end: at + left[1].length, person, sure });
    }
  }
  for (const match of text.matchAll(HAILS)) {
    const said = match[1] as string;
    const at = match.index + match[0].length - said.length;
    const people = castOf(scene).filter(({ span }) => span.end <= match.index);
    const [subject] = people.filter(({ span }) => !span.possessive).slice(-1);
    if (subject && subject === people.at(-1) && text.slice(subject.span.end, match.index).length < 30)
      found.push({ start: at, end: at + said.length, ...subject });
  }
  for (const { span, ...who } of castOf(scene)) {
    if (!span.possessive) continue;
    const match = BIRTHPLACE.exec(text.slice(span.end));
    if (!match?.[1]) continue;
    const at = span.end + match[0].length - match[1].length;
    found.push({ start: at, end: at + match[1].length, ...who });
  }
  return found;
}

/** `Kenyan-born Lagat`, `Eldoret-born Kiptum`. */
function compounds(scene: Scene): readonly Said[] {
  const { text } = scene.reading;
  return spansOf(scene, 'person').flatMap((span) => {
    const who = scene.people.get(span);
    const left =
      /(?<![A-Za-zÀ-ɏ])((?!The\s)[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+(?:\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+)?)[-‐]born\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,4}$/.exec(
        text.slice(0, span.start),
      );
    if (!who || span.via === 'pronoun') return [];
    // `Hodgkinson, the Wigan-born runner,`
    const right =
      /^,\s(?:the|an?)\s(?:[a-z\d-]+\s){0,2}((?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+\s)?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+)[-‐]born\s[^,.;]{3,60}(?:[,.]|$)/.exec(
        text.slice(span.end),
      );
    if (right?.[1] && !span.possessive) {
      const start = span.end + right[0].indexOf(right[1]);
      return [{ start, end: start + right[1].length, ...who }];
    }
    if (!left?.[1]) return [];
    return [{ start: left.index, end: left.index + left[1].length, ...who }];
  });
}

/** A claim a place: `Nyaruguru` and `Northern Rwanda` are two; a nation belongs to the place before it. */
async function parts(scene: Scene, { start, end, person, sure }: Said): Promise<readonly Claim[]> {
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
  for (const span of found) claims.push(await judge(scene, span, person, sure));
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
  const { agreeing, elsewhere, wrong } = await fitOf(scene, said, stated, best);
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
  if (elsewhere || wrong)
    return contradictedIf(firm, basis, {
      actual: best.value,
      reason: wrong?.reason ? `${rule}: ${wrong.reason}` : rule,
    });
  return unknown(basis, 'not-in-data', `${rule}; whether that is in or near ${said} is not known`);
}
