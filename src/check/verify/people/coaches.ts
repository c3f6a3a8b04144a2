/** Who coaches whom, where the words begin with the coach, or have a profile's line for him. */
import type { PersonSpan } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';
import { CARE, type Kinship, NAME, withoutNation } from './kin-words.ts';
import { labelled } from './labelled.ts';

const ORIGIN =
  '(?:(?:the|Italian|Kenyan|American|Dutch|British|Ethiopian|Irish|Jamaican|Brother)\\s|[a-zß-ɏ-]+\\s){0,4}';
const TRAINERS = `(?:coach(?:es)?|trainers?)`;
/** Of a coach in other words: `, whose coach is`, `’s coaches are A and B`, `Her coaches, A and B,`. */
const COACHES = new RegExp(
  `^(?:['’]s?|,\\swhose)?\\s(?:[a-z-]+\\s){0,2}${TRAINERS}(?:,|:|\\s(?:is|are))?\\s${ORIGIN}${NAME}(?:,?\\sand\\s(?<second>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'.-]*(?:\\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'.-]*){1,3}))?`,
);
/** From the coach to whoever he trains: `Sang coaches `, `Sang, the coach of `, `Sang, his `. */
const NAMED_FIRST = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])${NAME}(?:,\\swho|,)?\\s(?:(?:also|now|still|has|had|long|once|previously)\\s){0,2}(?:(?:coaches|trains|guides|mentors|oversees|steers|looks\\safter|coached|trained|guided|mentored|looked\\safter)|(?:(?:is|was)\\s)?(?:the\\s|a\\s)?(?:[A-Z]?[a-z-]+\\s){0,2}?(?:coach|trainer)\\s(?:of|to|behind))\\s(?:(?!(?:under|with|by|in|at|alongside|beside|from)\\s)[a-zß-ɏ’'\\d-]+\\s){0,6}$`,
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
export function fromCoach(scene: Scene): readonly Kinship[] {
  const { text, lower } = scene.reading;
  if (!/coach|train|guid|mentor|oversee|steer|look(?:s|ed) after/.test(lower)) return [];
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
export function coachesOf(scene: Scene, taken: readonly Kinship[]): readonly Kinship[] {
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

const UNDER = new RegExp(
  `^\\W{0,3}Under\\s(?:${CARE}|coach\\s)(?:(?:coach|Coach|Italian|Kenyan|American|Dutch|British)\\s)?${NAME},?\\s(?:the\\s)?(?:[A-Za-zÀ-ɏ\\d’'-]+\\s){0,4}$`,
);

/** `Under the eye of Golding-Clarke the Nigerian Amusan prepares`: before the athlete. */
export function underCoach(scene: Scene): readonly Kinship[] {
  const { text } = scene.reading;
  if (!/^\W{0,3}Under\s/.test(text)) return [];
  const people = castOf(scene);
  return people.flatMap(({ span, person, sure }) => {
    const said = span.possessive ? null : UNDER.exec(text.slice(0, span.start));
    const name = said?.groups?.name;
    if (!said || !name) return [];
    const start = said[0].indexOf(name);
    const end = start + name.length;
    const between = people.some((each) => each.span.start >= end && each.span.end <= span.start);
    const other = people.find((each) => each.span.start < end && start < each.span.end);
    if (between || other?.person.id === person.id) return [];
    return [{ start, end, bond: 'coach', person, sure, name, other: other?.person, past: false } as const];
  });
}

const AT_LABEL = new RegExp(`^\\s${NAME}`);

/** `Coach: Patrick Sang`. */
export function inProfile(scene: Scene): readonly Kinship[] {
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
