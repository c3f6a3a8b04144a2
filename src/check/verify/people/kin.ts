/** Who is whose coach, wife or brother in a sentence: both names, and which words bind them. */
import type { Person } from '../../../dataset/entries.ts';
import type { PersonSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { labelled } from './labelled.ts';

export type Bond = 'coach' | 'spouse' | 'sibling' | 'parent' | 'child' | 'relative';

export interface Kinship {
  readonly start: number;
  readonly end: number;
  readonly bond: Bond;
  /** Of whom it is told: the athlete, the husband. */
  readonly person: Person;
  readonly sure: boolean;
  /** The other, as the text names him. */
  readonly name: string;
  /** The other, where the dataset has him. */
  readonly other: Person | undefined;
  /** Told as over. */
  readonly past: boolean;
}

const NOUNS: Readonly<Record<string, Bond>> = {
  coach: 'coach',
  trainer: 'coach',
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
const NAME =
  "(?<name>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'.-]*(?:\\s(?:(?:de|van|der|bin)\\s){0,2}[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'.-]*){1,3})";

/** From the end of one person on: `’s coach Gervais Hakizimana`, `, who is coached by Patrick Sang`. */
const FORWARD: readonly (readonly [RegExp, Bond | undefined])[] = [
  [
    new RegExp(
      `^(?:['’]s?|(?:,\\s\\d\\d)?,\\swhose)?,?\\s${ADJECTIVES}${NOUN}(?:\\sand(?:\\s[a-zß-ɏ-]+){1,5})?(?:,|\\sis|\\swas|:|(?:,|\\sis|\\swas)\\s(?:the|an?)\\s[A-Za-zÀ-ɏ\\d\\s-]{3,40},|,\\sthe\\s[A-Z][a-z]+)?\\s(?:one\\s|Brother\\s)?${NAME}`,
      '',
    ),
    undefined,
  ],
  [
    new RegExp(
      `^,?\\s(?:[^.;()]{0,110}\\s)?(?:coached|trained|guided|mentored)(?:,?\\s(?!by\\s)[^.;()]{2,40})?,?\\sby\\s(?:(?:the|his|her|coach|Coach|Italian|Kenyan|American|Dutch|British|Ethiopian)\\s|[a-zß-ɏ-]+\\s){0,6}${NAME}`,
      '',
    ),
    'coach',
  ],
  [
    new RegExp(
      `^,?\\s(?:[^.;()]{0,50}\\s)?(?:train(?:s|ed|ing)?|work(?:s|ed|ing)?)\\s(?:under|with\\s(?:(?!and\\b)[A-Za-zÀ-ɏ-]+\\s){0,3}coach)\\s(?:the\\s(?:guidance|tutelage|eye|watch)\\sof\\s)?(?:coach\\s)?${NAME}`,
      '',
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
const ORIGIN =
  '(?:(?:the|Italian|Kenyan|American|Dutch|British|Ethiopian|Irish|Jamaican|Brother)\\s|[a-zß-ɏ-]+\\s){0,4}';
const TRAINERS = `(?:coach(?:es)?|trainers?)`;
/** Of a coach in other words: `, whose coach is`, `’s coaches are A and B`, `Her coaches, A and B,`. */
const COACHES = new RegExp(
  `^(?:['’]s?|,\\swhose)?\\s(?:[a-z-]+\\s){0,2}${TRAINERS}(?:,|:|\\s(?:is|are))?\\s${ORIGIN}${NAME}(?:,?\\sand\\s(?<second>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'.-]*(?:\\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'.-]*){1,3}))?`,
);
/** From the coach to whoever he trains: `Sang coaches `, `Sang, the coach of `, `Sang, his `. */
const NAMED_FIRST = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])${NAME}(?:,\\swho|,)?\\s(?:(?:also|now|still|has|had|long|once|previously)\\s){0,2}(?:(?:coaches|trains|guides|mentors|coached|trained|guided|mentored)|(?:(?:is|was)\\s)?(?:the\\s|a\\s)?(?:[A-Z]?[a-z-]+\\s){0,2}?(?:coach|trainer)\\s(?:of|to|behind))\\s(?:(?!(?:under|with|by|in|at|alongside|beside|from)\\s)[a-zß-ɏ’'\\d-]+\\s){0,6}$`,
);
const HIS_COACH = /^\s(?:[a-z-]+\s){0,2}(?:coach|trainer)(?:,|\.|$|\s(?:for|since|and|but|in|at|she|he|when)\b)/;
const BEFORE_HIS = new RegExp(`(?:^|[^A-Za-zÀ-ɏ])(?:and|with|by|to|but)\\s${NAME},\\s$`);

/** `with Patrick Sang as her coach`. */
const AS_HIS = new RegExp(`(?<![A-Za-zÀ-ɏ’'-])${NAME}\\sas\\s$`);

/** `who still coaches her, first saw`: nothing of hers. */
const isHer = (text: string, { via, end }: PersonSpan): boolean =>
  via === 'pronoun' &&
  /^(?:\s?[,.;:)!?]|$|\s(?:and|but|since|for|from|in|at|now|still|as|when|until|today|with|to|on)\b)/.test(
    text.slice(end),
  );

/** `Patrick Sang coaches Kipchoge`, `Sang, the coach of Kipchoge`, `Farah and Alberto Salazar, his coach,`. */
function fromCoach(scene: Scene): readonly Kinship[] {
  const { text, lower } = scene.reading;
  if (!/coach|train|guid|mentor/.test(lower)) return [];
  const people = castOf(scene);
  return people.flatMap(({ span, person, sure }) => {
    const left = text.slice(Math.max(0, span.start - 110), span.start);
    const his = span.via === 'pronoun' && span.possessive && HIS_COACH.test(text.slice(span.end));
    const match = his
      ? (BEFORE_HIS.exec(left) ?? AS_HIS.exec(left))
      : span.possessive && !isHer(text, span)
        ? null
        : NAMED_FIRST.exec(left);
    const said = match?.groups?.name;
    if (!match || !said) return [];
    const at = span.start - left.length + match.index + match[0].indexOf(said);
    const name = withoutNation(scene, at, said.replace(/^(?:Coach|Brother|But|And|When|As|While)\s/, ''));
    const start = at + said.length - name.length;
    const end = start + name.length;
    const other = people.find((each) => each.span.start < end && start < each.span.end);
    const between = people.some(
      (each) => each.span.start >= end && each.span.end <= span.start && each.span.via !== 'pronoun',
    );
    if (between || other?.person.id === person.id || !/\s/.test(name)) return [];
    const past = /\b(?:coached|trained|guided|mentored|was|had|once|previously|former|ex)\b/.test(match[0]);
    return [{ start, end, bond: 'coach', person, sure, name, other: other?.person, past } as const];
  });
}

/** `whose coach is the Irishman Colm O'Connell`, `her coaches, Trevor Painter and Jenny Meadows,`. */
function coachesOf(scene: Scene, taken: readonly Kinship[]): readonly Kinship[] {
  const { text, lower } = scene.reading;
  if (!/coach|trainer/.test(lower)) return [];
  const people = castOf(scene);
  return people.flatMap(({ span, person, sure }) => {
    const right = text.slice(span.end, span.end + 160);
    const { name, second } = COACHES.exec(right)?.groups ?? {};
    if (!name || !(span.possessive || /^,\swhose\s/.test(right))) return [];
    return [name, second].flatMap((each): readonly Kinship[] => {
      if (!each) return [];
      const at = span.end + right.indexOf(each);
      const bare = withoutNation(scene, at, each);
      const start = at + each.length - bare.length;
      const end = start + bare.length;
      if (taken.some((kinship) => kinship.start < end && start < kinship.end)) return [];
      const other = people.find((one) => one.span.start < end && start < one.span.end);
      if (other?.person.id === person.id) return [];
      const past = /^(?:['’]s?)?\s(?:former|first|old|then)\b/.test(right);
      return [
        {
          start,
          end,
          bond: 'coach',
          person,
          sure,
          name: bare.replace(/(?:['’]s?|\.)$/, ''),
          other: other?.person,
          past,
        },
      ];
    });
  });
}

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
  found.push(...inProfile(scene), ...coachesOf(scene, found));
  return [
    ...found,
    ...fromCoach(scene).filter(({ start, end }) => !found.some((each) => each.start < end && start < each.end)),
  ];
}

const AT_LABEL = new RegExp(`^\\s${NAME}`);

/** `Coach: Patrick Sang`. */
function inProfile(scene: Scene): readonly Kinship[] {
  const { text } = scene.reading;
  return labelled(scene, 'coach').flatMap(({ span, person, sure }) => {
    const said = AT_LABEL.exec(text.slice(span.end, span.end + 60))?.groups?.name;
    // A line of a profile goes on with the next label.
    const name = said
      ?.replace(/\s(?:Age|Born|Died|Nationality|Country|Name|Personal|Place|Date)\b.*$/, '')
      .replace(/\.$/, '');
    if (!name) return [];
    const [start, end] = [span.end + 1, span.end + 1 + name.length];
    const other = castOf(scene).find((each) => each.span.start < end && start < each.span.end);
    if (other?.person.id === person.id) return [];
    return [{ start, end, bond: 'coach', person, sure, name, other: other?.person, past: false } as const];
  });
}

/** `Irishman Colm O'Connell`, `Canada's Edrick Floreal`: the name without the nation before it. */
function withoutNation(scene: Scene, start: number, name: string): string {
  const nation = spansOf(scene, 'nation').find((span) => span.start === start && span.end < start + name.length);
  return nation
    ? name
        .slice(nation.end - start)
        .replace(/^['’]s?/, '')
        .trimStart()
    : name;
}
