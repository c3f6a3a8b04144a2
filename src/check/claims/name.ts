/**
 * Names that are misspelt: `Kevin Kiptum` where the same text has Kelvin Kiptum, too.
 *
 * Only a slip of one letter in a text that spells the name right elsewhere is an error. Names that are written over
 * from another script have no one spelling, and nothing is said of them.
 */
import type { Person } from '../../dataset/entries.ts';
import { fold, isSlip } from '../../domain/name.ts';
import { type Basis, type Claim, type ClaimReader, contradicted, unknown } from '../claim.ts';
import { castOf } from '../scene.ts';

/** Nations whose names come to us from another script, in more than one spelling. */
const WRITTEN_OVER = new Set(
  'ETH ERI SOM SUD DJI MAR ALG TUN EGY LBA BRN QAT KSA UAE KUW OMA YEM JOR SYR IRQ LIB PLE IRI AFG PAK IND BAN SRI NEP RUS URS EUN ANA UKR BLR BUL GRE CYP SRB MKD MNE GEO ARM ISR CHN TPE HKG JPN KOR PRK MGL THA KAZ UZB KGZ TJK TKM AZE'.split(
    ' ',
  ),
);

export const name: ClaimReader = {
  types: ['name'],
  ofPeople: true,
  async read(scene) {
    const claims: Claim[] = [];
    const people = castOf(scene);
    for (const { span, person, isNamed } of people) {
      if (span.via !== 'misspelt' || !isNamed || person.nations.some(({ code }) => WRITTEN_OVER.has(code))) continue;
      // `Yolimar Rojas, as she is also known`: the text says that it is another spelling.
      if (ALSO.test(scene.reading.lower.slice(span.end, span.end + 40))) continue;
      const said = scene.reading.text.slice(span.start, span.end);
      const right = meantBy(person, span.words);
      if (right === undefined) continue;
      const basis: Basis = {
        type: 'name',
        span,
        subject: person,
        claimed: said,
        sources: person.nations.flatMap(({ sources }) => sources),
      };
      // Both in one sentence: two people, maybe.
      const both = people.some(
        (other) => other.span !== span && other.person.id === person.id && other.span.via === 'full',
      );
      claims.push(
        both
          ? unknown(basis, 'ambiguous', `${said} and ${right} stand in one sentence`)
          : contradicted(basis, { actual: right, reason: `the name is ${right}, as the text has it elsewhere` }),
      );
    }
    return claims;
  },
};

const ALSO =
  /^(?:,\s|\s\(|\s[–—-]\s)(?:as\s(?:he|she)\s(?:is|was)\s(?:[a-z]+\s){0,2}(?:known|called|spel[a-z]+)|(?:also|sometimes|often)\s(?:known|called|spel[a-z]+|written)|or\s)/;

/** The name of a person that the words are a slip of; undefined where they are another of his names. */
function meantBy(person: Person, words: readonly string[]): string | undefined {
  const said = words.join(' ');
  const names = [
    person.name,
    ...person.aliases.filter(({ kind }) => kind !== 'misspelling').map((alias) => alias.name),
  ];
  if (names.some((each) => fold(each) === said)) return undefined;
  const slipped = person.aliases.some(({ kind, name: alias }) => kind === 'misspelling' && fold(alias) === said);
  if (slipped) return person.name;
  return names.find((each) => {
    const own = fold(each).split(' ');
    const wrong = words.filter((word) => !own.includes(word));
    return wrong.length === 1 && own.some((word) => !words.includes(word) && isSlip(wrong[0] as string, word));
  });
}
