/**
 * Who is born in a sentence: `Kiptum was born`, `(born`, `Born in 1987, he`, `X, who was born`, `Kiptum came into the
 * world`, and whoever acts where the words between are none of these.
 */
import type { Person } from '../../../dataset/entries.ts';
import { fold } from '../../../domain/name.ts';
import { actorAt } from '../../clauses/clauses.ts';
import { castOf, type Scene } from '../../scene.ts';
import { isWithin } from './subject.ts';

type Member = ReturnType<typeof castOf>[number];

export interface Birth {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  readonly sure: boolean;
  /** `16 years before Alekna was born`: the words before the name. */
  readonly lead: string;
  /** `On 12 December 1972 Kipketer was born`: a verb of its own, right behind its subject, so that what the sentence opens with is of it. */
  readonly opened?: { readonly subject: number };
}

const BORN =
  /(?<![A-Za-zÀ-ɏ0-9-])(?:born(?!\sagain\b)|(?:(?:first\s)?(?:came|comes)\sinto|(?:first\s)?entered)\s(?:the|this)\sworld(?=[,.;]|\s(?:in|at|on|near|as|with|weighing|[a-z\d-]+\syears?)\b|$)|first\ss(?:aw|ees)\sthe\slight|s(?:aw|ees)\sthe\slight\sof\s(?:the\s)?(?:day|world)|(?:first\s)?drew\sbreath|(?:drew|took)\s(?:his|her)\sfirst\sbreath|b\.?(?=\s?(?:\d{1,2}\s[A-ZÀ-ÞĀ-ɏ]|\d{1,2}[./]\d|[A-ZÀ-ÞĀ-ɏ][a-zß-ɏ]+\s\d|\d{4})))(?![A-Za-zÀ-ɏ-])/gi;
/** `was born Irena Kirszenstein in Leningrad`: what somebody was called then. */
const NAMED =
  /^(?:\sas)?(?!\s(?:January|February|March|April|May|June|July|August|September|October|November|December|In|On|At|Near)\b)(?:\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]*){1,4}(?=\s(?:in|on|at|near)\s)/;
const DIRECT =
  /^(?:,?\s?\(?|,\s(?:aged\s)?\d{2},\s|,\s[^.;()]{2,60},\s(?:who\s)?(?:(?:was|is)\s)?|,\san?\s(?:[A-Za-zÀ-ɏ\d-]+\s){1,6}|\s(?:is|was)\s(?:an?|the)\s[^.;()]{3,70},\s(?:who\s(?:is|was)\s)?|(?:,?\s(?:[^.;()]{0,80}\s)?who)?\s(?:was|is)\s(?:also\s|himself\s|herself\s|even\s|actually\s|reportedly\s)?|\s\([^()]{1,20}\),?\s|\s\([A-Z]{3},\s)$/i;

/** Between a subject and a verb of being born: no clause of its own. */
const ACTS = /^(?:,\s[^.;()]{2,60},)?\s(?:(?:was|is)\s(?:also\s)?)?$/;

/** `Beatrice Chepkoech Sitonik was born`: the rest of a name, behind all of it that the dataset has. */
export const pastName = ({ person, span }: Pick<Member, 'person' | 'span'>, words: string): string =>
  !fold(person.name)
    .split(' ')
    .every((word) => span.words.includes(word))
    ? words
    : words.replace(/^(?:\s[A-ZÀ-ÞĀ-ɏ][a-zß-ɏ’'-]+){1,2}(?=\s(?:was|is)\s|\s\(|,\s)/, '');

const KNOWN_AS = /^\s(?:is|was)\s(?:[a-z]+\s){0,2}(?:known|called|nicknamed|spelt|spelled)\b/;

/** Every birth a sentence tells of, with whose it is. */
export function birthsOf(scene: Scene): readonly Birth[] {
  const { text } = scene.reading;
  // `Rojas, as she is also known, was born`: what is said of the name is beside it.
  const people = castOf(scene).filter(
    ({ span: { via, start, end } }) =>
      !(via === 'pronoun' && /,\sas\s$/.test(text.slice(0, start)) && KNOWN_AS.test(text.slice(end))),
  );
  const births: Birth[] = [];
  for (const match of text.matchAll(BORN)) {
    const start = match.index;
    const end = start + match[0].length + (NAMED.exec(text.slice(start + match[0].length))?.[0].length ?? 0);
    // `Born: 2 December 1999`, in a profile.
    const label = people.find(({ span }) => span.label === 'born' && span.start === start);
    if (label) {
      births.push({ start, end, ...label, lead: '' });
      continue;
    }
    const previous = people.filter(({ span }) => span.end <= start).at(-1);
    if (
      previous &&
      !previous.span.possessive &&
      DIRECT.test(pastName(previous, text.slice(previous.span.end, start))) &&
      !isWithin(text, previous.span, text.slice(previous.span.end, start))
    ) {
      const opens = ACTS.test(text.slice(previous.span.end, start));
      births.push({
        start,
        end,
        ...previous,
        lead: text.slice(Math.max(0, previous.span.start - 60), previous.span.start),
        ...(opens ? { opened: { subject: previous.span.start } } : {}),
      });
      continue;
    }
    // `Hassan, the fastest woman Holland has had over any distance, and a mother now, was born`: of whoever acts there.
    const actor =
      /\b(?:was|is)\s$/.test(text.slice(0, start)) || !/^born/i.test(match[0]) ? actorAt(scene, start) : undefined;
    if (
      actor?.is === 'known' &&
      actor.member.span.end <= start &&
      !actor.member.span.possessive &&
      !isWithin(text, actor.member.span, '')
    ) {
      births.push({ start, end, ...actor.member, lead: '' });
      continue;
    }
    // `Born in 1987, Hakizimana`, `The 1987 winner, born in Kenya`: the subject that follows, where nobody goes before.
    if (!/(?:^|[.!?:“"(•*-]\s?)$/.test(text.slice(0, start))) continue;
    const next = people.find(({ span }) => span.start >= end && !span.possessive);
    const comma = next ? text.slice(end, next.span.start) : '';
    if (next && /,\s(?:the\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,5})?$/i.test(comma)) births.push({ start, end, ...next, lead: '' });
    // `Born on 2 December 1999 in Chepsamo.`: a line of a profile goes on from the sentence before.
    else if (!next) {
      const last = scene.before.find((each) => castOf(each).length > 0);
      const members = last ? castOf(last) : [];
      const only = new Set(members.map(({ person }) => person.id)).size === 1 ? members[0] : undefined;
      if (only) births.push({ start, end, ...only, lead: '' });
    }
  }
  return births;
}
