/**
 * Nations that no name stands beside: whose medal it was (`Samoa's first medal`), whom it was won for (`gave Botswana its
 * first gold`, `for her adopted country, Bahrain`), whose record or team it is (`second with a Greek record`, `captains the
 * Italian team`), and whatever else a sentence says of one person alone.
 */
import type { Person } from '../../../dataset/entries.ts';
import { after, before, castOf, type Scene, spansOf } from '../../scene.ts';
import type { NationMention } from './belonging.ts';
import { nationsOf } from './nation.ts';
import { clauseSubject } from './subject.ts';

export interface Flagged {
  readonly mention: NationMention;
  readonly person: Person;
  readonly sure: boolean;
  /** The words make it the nation of whoever it is told of; else it is enough to confirm, and not to contradict. */
  readonly firm: boolean;
}

const PRIZE = '(?:medals?|gold|silver|bronze|titles?|wins?|victory|crown|success|triumph|podium|double|sweep|one-two)';
/** `’s first ever Olympic gold` */
const OF_DEED = new RegExp(
  `^(?:['’]s?)?\\s(?:very\\s)?(?:first|second|third|fourth|fifth|only|sole|maiden|lone|latest|opening|\\d+(?:st|nd|rd|th))\\s(?:[A-Za-z\\d-]+\\s){0,5}${PRIZE}(?![A-Za-z])`,
);
/** A deed of another time, or of somebody else. */
const NOT_DONE =
  /\b(?:since|after|before|than|of|until|from|like|unlike|with|behind|and|equalled|matched|beat)\s(?:the\s)?$/;
const GIVING =
  /\b(?:gave|gives?|given|giving|brought|brings?|bringing|earn(?:s|ed|ing)|hand(?:s|ed|ing)|deliver(?:s|ed|ing)|won|wins|winning|landed|landing|secur(?:ed|ing|es))\s(?:the\s)?$/;
const GIVEN = new RegExp(
  `^\\s(?:its|their|a|an|the|another|both|two|three)\\s(?:[A-Za-z\\d-]+\\s){0,6}${PRIZE}(?![A-Za-z])`,
);
const OWN_LAND = /\b(?:his|her)\s(?:[a-z]+\s)?(?:country|homeland|nation|motherland),?\s(?:of\s)?$/;
const FIRST_FROM =
  /\bfirst\s(?:[a-z]+\s)?(?:(?:wo)?man|athlete|runner|sprinter|jumper|thrower|person)\sfrom\s(?:the\s)?$|\bbec(?:ame|omes?|oming)\sthe\s(?:very\s)?first\sfrom\s(?:the\s)?$/;
/** `the first medal of any colour for Saint Lucia` */
const MEDAL_FOR =
  /\b(?:medal|gold|title)\s(?:of\sany\s(?:colou?r|kind)|ever|in\s(?:its|their|olympic)\shistory)\sfor\s(?:the\s)?$/;
/** `made it a double for Britain` */
const MADE_FOR =
  /\b(?:made it|completed|sealed)\s(?:an?|the|another)\s(?:[a-z]+\s){0,2}(?:double|victory|win|medal|title|one-two|hat-trick)\sfor\s(?:the\s)?$/;
/** `is the first Olympic champion of Grenada` */
const FIRST_CHAMPION =
  /\b(?:is|was|bec[ao]me|becomes|becoming|as)\sthe\sfirst\s(?:ever\s)?(?:olympic|world|european)\s(?:champion|medall?ist)\s(?:of|from|for)\s(?:the\s)?$/;
/** A record of one's own: `with a Greek record`, `another Czech indoor record`; not `the Greek record`, which others have. */
const OWN_RECORD =
  /^(?!\sall)\s(?:(?:national|indoor|outdoor|junior|u20|under-20)\s)?record(?=\s?[,.;(:]|$|\s(?:of|in|with|for|behind|ahead|to|and|at|on|over|by)\b)/;
const SETTING =
  /(?:^|\s)(?:with|in|set|sets|setting|ran|threw|jumped|cleared|was|for|is)\s(?:an?|another|yet another)\s(?:new\s)?$/;
/** What an athlete of a nation wears: `in the colours of Botswana`, `wears Botswana's vest`. */
const KIT = '(?:colou?rs|vest|singlet|shirt|jersey|uniform|kit|strip)';
const IN_COLOURS = new RegExp(`\\b${KIT}\\sof\\s(?:the\\s)?$`);
const WEARS = /\b(?:in|wear(?:s|ing)?|wore|donn(?:s|ed|ing)|pull(?:s|ed|ing)\son)\s(?:the\s)?$/;
const OWN_KIT = new RegExp(`^(?:['’]s?)?\\s(?:national\\s)?${KIT}(?![a-z])`);
const DRAPED = /\b(?:draped|wrapped|cloaked|swathed)\s(?:[a-z]+\s){0,2}in\s(?:an?|the|his|her)\s(?:[a-z]+\s)?$/;
/** `The Ugandan flag went up for`, `the Ugandan anthem was played for`. */
const FLAG_FOR =
  /^\s(?:flag|(?:national\s)?anthem)\s(?:(?:was|is|went|goes|rose|rang|has|had|been|will|be|up|out)\s){0,3}(?:(?:played|raised|hoisted|sung)\s)?(?:up\s|out\s)?(?:for|in\shonour\sof|thanks\sto)\s/;
/** `Norway celebrates Ingebrigtsen's gold`, `Dominica owes its first gold to LaFond`. */
const CELEBRATES =
  /^\s(?:celebrat(?:es|ed)\s[^,;.]{3,40}['’]s\s(?:[a-z\d-]+\s){0,3}(?:gold|silver|bronze|title|win|victory|medal|record|triumph)\b|(?:owes|owed)\s(?:its|her|their)\s[^,;.]{3,50}\sto\s)/;
/** `Gold for Norway: Ingebrigtsen wins`: a headline. */
const HEADLINE =
  /^\W{0,2}(?:[a-z\d]+\s){0,2}(?:gold|silver|bronze|victory|win|medal|title|triumph|double|record)\sfor\s(?:the\s)?$/;
const PRIDE = /\bpride\s(?:and\sjoy\s)?of\s(?:the\s)?$/;

/** Of whoever is in a team: `will captain the Italian team`. */
const IN_TEAM =
  /\b(?:captain(?:s|ed|ing)?|makes?|made|spearhead(?:s|ed)?|(?:selected|picked|chosen)\s(?:for|in)|(?:named|included)\s(?:in|to)|(?:part|member|captain)\sof)\s(?:the\s)?$/;
const TEAM =
  /^\s(?:(?:national|olympic|relay|athletics|world|european)\s){0,2}(?:team|squad)(?=\s?[,.;]|$|\s(?:for|in|at|to|on|and)\b)/;
/** A place, a record, a team: no nation of anybody. */
const ELSEWHERE =
  /(?:\b(?:in|at|to|near|across|around|through|into|over|against|beat|outside|inside|via|throughout|visit(?:ed|ing)?|left|toured|born)\s(?:the\s)?|[-–])$/i;
const THING =
  /^(?:[-–]|(?:['’]s)?(?:\s[A-Za-zÀ-ɏ\d-]+){0,4}\s(?:records?|marks?|federation|trials|championships?|league|anthem|police|press|newspaper|media|Open|Marathon|Grand Prix|Classic|Games)(?![A-Za-zÀ-ɏ]))/;

/** @param mentions those that are held as somebody's by the words beside them are left out */
export function flaggedIn(scene: Scene, mentions: readonly NationMention[]): readonly Flagged[] {
  if (mentions.length === 0) return [];
  const people = castOf(scene);
  const [one] = people;
  if (!one) return [];
  const alone = people.every(({ person }) => person.id === one.person.id);
  const isNobodys = ({ codes }: NationMention) =>
    people.every(({ person }) => !codes.some((code) => nationsOf(person).has(code)));
  const stranger = spansOf(scene, 'person').some(
    (each) => !scene.people.has(each) && each.via === 'full' && !each.orPlace,
  );
  // `The Kenyan broke Kosgei's record`: whoever is meant, nobody else who is named.
  const isUnknown = ({ start }: NationMention) =>
    people.every(({ span }) => span.possessive) &&
    spansOf(scene, 'person').some((each) => each.start === start && !scene.people.has(each));
  return mentions.flatMap((mention): readonly Flagged[] => {
    if (mention.form === 'code' || isUnknown(mention)) return [];
    const [left, right] = [before(scene, mention, 70), after(scene, mention, 90)];
    const firm = (isFlag(left, right) || (mention.form === 'demonym' && isOwn(left, right))) && !stranger;
    if (firm) {
      const clear = alone || (mention.form === 'demonym' && isNobodys(mention));
      const subject = clauseSubject(scene, mention.start) ?? (alone ? one : undefined);
      return subject ? [{ mention, person: subject.person, sure: subject.sure && clear, firm: clear }] : [];
    }
    if (
      !alone ||
      stranger ||
      ELSEWHERE.test(left) ||
      THING.test(scene.reading.text.slice(mention.end, mention.end + 60))
    )
      return [];
    return [{ mention, person: one.person, sure: one.sure, firm: false }];
  });
}

const isOwn = (left: string, right: string): boolean =>
  (SETTING.test(left) && OWN_RECORD.test(right)) || (IN_TEAM.test(left) && TEAM.test(right));

const isFlag = (left: string, right: string): boolean =>
  (OF_DEED.test(right) && !NOT_DONE.test(left)) ||
  (GIVING.test(left) && GIVEN.test(right)) ||
  OWN_LAND.test(left) ||
  MEDAL_FOR.test(left) ||
  MADE_FOR.test(left) ||
  FIRST_CHAMPION.test(left) ||
  FIRST_FROM.test(left) ||
  IN_COLOURS.test(left) ||
  (WEARS.test(left) && OWN_KIT.test(right)) ||
  (DRAPED.test(left) && /^\sflag\b/.test(right)) ||
  FLAG_FOR.test(right) ||
  CELEBRATES.test(right) ||
  (HEADLINE.test(left) && /^:\s/.test(right)) ||
  PRIDE.test(left);
