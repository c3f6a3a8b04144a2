/** Who is whose coach, wife or brother in a sentence: both names, and which words bind them. */
import { castOf, type Scene } from '../../scene.ts';
import { coachesOf, fromCoach, inProfile, underCoach } from './coaches.ts';
import { type Bond, CARE, type Kinship, NAME, withoutNation } from './kin-words.ts';

const NOUNS: Readonly<Record<string, Bond>> = {
  coach: 'coach',
  trainer: 'coach',
  mentor: 'coach',
  wife: 'spouse',
  husband: 'spouse',
  spouse: 'spouse',
  widow: 'spouse',
  widower: 'spouse',
  brother: 'sibling',
  sister: 'sibling',
  sibling: 'sibling',
  twin: 'sibling',
  father: 'parent',
  mother: 'parent',
  dad: 'parent',
  mum: 'parent',
  son: 'child',
  daughter: 'child',
  uncle: 'relative',
  aunt: 'relative',
  cousin: 'relative',
  nephew: 'relative',
  niece: 'relative',
};
const NOUN = `(?<noun>Coach|${Object.keys(NOUNS).join('|')})`;
const ADJECTIVES =
  '(?:(?:former|late|longtime|long-time|personal|then|new|current|first|head|elder|older|younger|big|little|twin|half|own|legendary|famed|Dutch|Kenyan|Italian|Rwandan|American|British|Ethiopian|Swiss|Swedish|German|French|Spanish|Canadian|Australian|Jamaican|Cuban|Norwegian|Polish|Portuguese|Belgian|Irish|Scottish|Russian|Ukrainian|Japanese|Ugandan|South African|running|\\d\\d-year-old|then-|ex-)[\\s-]){0,3}';
/** From the end of one person on: `’s coach Gervais Hakizimana`, `, who is coached by Patrick Sang`. */
const FORWARD: readonly (readonly [RegExp, Bond | undefined])[] = [
  [
    new RegExp(
      `^(?:['’]s?|(?:,\\s\\d\\d)?,\\swhose)?,?\\s${ADJECTIVES}${NOUN}(?:\\sand(?:\\s[a-zß-ɏ-]+){1,5})?(?:,|\\sis|\\swas|:|(?:,|\\sis|\\swas)\\s(?:the|an?)\\s[A-Za-zÀ-ɏ\\d\\s-]{3,40},|,\\sthe(?:\\s[A-Za-z-]+){1,4}?)?\\s(?:one\\s|Brother\\s)?${NAME}`,
      '',
    ),
    undefined,
  ],
  [
    new RegExp(
      `^,?\\s(?:[^.;()]{0,110}\\s)?(?:coached|trained|guided|mentored|tutored|steered|prepared|schooled|overseen|looked\\safter)(?:,?\\s(?!by\\s)[^.;()]{2,40})?,?\\sby\\s(?:(?:the|his|her|coach|Coach|Italian|Kenyan|American|Dutch|British|Ethiopian)\\s|[a-zß-ɏ-]+\\s){0,6}${NAME}`,
      '',
    ),
    'coach',
  ],
  [
    new RegExp(
      `^,?\\s(?:[^.;()]{0,50}\\s)?(?:train(?:s|ed|ing)?|work(?:s|ed|ing)?|prepar(?:es|ed|ing)|practi[sc](?:es|ed|ing))\\s(?:(?!(?:with|under)\\s)[A-Za-zÀ-ɏ-]+\\s){0,4}(?:under|with\\s(?:(?!and\\b)[A-Za-zÀ-ɏ-]+\\s){0,3}coach)\\s(?:${CARE})?(?:coach\\s)?${NAME}`,
      '',
    ),
    'coach',
  ],
  [
    new RegExp(
      `^,?\\s(?:[^.;()]{0,50}\\s)?(?:belongs?\\sto|(?:member|part)\\sof|joined|runs\\sin|trains\\s(?:in|with))\\s${NAME}(?=['’]s?\\s(?:[a-z]+\\s)?(?:group|stable|squad|camp)\\b)`,
    ),
    'coach',
  ],
  [
    new RegExp(
      `^,?\\s(?:[^.;()]{0,40}\\s)?(?:(?:is|was|happily|recently|got|who|he|she)\\s){0,4}(?:married|wed)\\s(?:to\\s)?(?:one\\s|fellow\\s[A-Za-zÀ-ɏ-]+\\s|former\\s[A-Za-zÀ-ɏ-]+\\s)?${NAME}`,
      '',
    ),
    'spouse',
  ],
];
export function kinshipsOf(scene: Scene): readonly Kinship[] {
  const { text } = scene.reading;
  const people = castOf(scene);
  const found: Kinship[] = [];
  for (const { span, person, sure } of people) {
    const right = text.slice(span.end, span.end + 160);
    for (const [pattern, fixed] of FORWARD) {
      const match = pattern.exec(right);
      const { name: said, noun } = match?.groups ?? {};
      if (!match || !said) continue;
      const name = withoutNation(scene, span.end + match[0].length - said.length, said);
      // A noun needs a possessor: `his coach`, `Kiptum's coach`; in a title the bare name does: `Kiptum Coach Hakizimana`.
      if (
        !fixed &&
        !span.possessive &&
        !/^[^.;]{0,4},\swhose\s/.test(right) &&
        !(/^\sCoach\s/.test(right) && span.via !== 'pronoun')
      )
        continue;
      if (fixed && span.possessive) continue;
      const bond = fixed ?? NOUNS[(noun ?? '').toLowerCase()];
      if (!bond) continue;
      const start = span.end + match[0].length - name.length;
      const between = people.some(
        ({ span: each }) => each !== span && each.start >= span.end && each.end <= start && each.via !== 'pronoun',
      );
      if (between) continue;
      const other = people.find(({ span: each }) => each.start < start + name.length && start < each.end);
      if (other?.person.id === person.id) continue;
      const whole = other && other.span.end > start + name.length ? text.slice(start, other.span.end) : name;
      const named = whole.replace(/(?:['’]s?|\.)$/, '');
      found.push({
        start,
        end: start + named.length,
        bond,
        person,
        sure,
        name: named,
        other: other?.person,
        past: /\b(?:was|were|former|ex-|then|had)\b/.test(
          match[0]
            .replace(/^.*?(?:,|\band)\s(?=(?:is|has been)\s(?:[a-z]+\s){0,2}(?:coached|trained|guided|mentored)\b)/, '')
            .replace(/\sby\s.*$/, ' '),
        ),
      });
      break;
    }
  }
  found.push(...inProfile(scene), ...coachesOf(scene, found), ...underCoach(scene));
  return [
    ...found,
    ...fromCoach(scene).filter(({ start, end }) => !found.some((each) => each.start < end && start < each.end)),
  ];
}
