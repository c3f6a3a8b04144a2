/** People who are spoken of by what they are: `The Olympic champion ran`, `The former teacher, 57,`, `but the student was`. */

export interface RoleSpan {
  /** Where its article begins. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** Its words, lower case. */
  readonly role: string;
  /** `his coach`, `Kiptum's runner`: where the possessor ends. */
  readonly of?: number;
}

const NOUN =
  'runner|athlete|sprinter|hurdler|marathoner|jumper|vaulter|thrower|walker|steeplechaser|miler|superstar|star|ace|great|legend|icon|veteran|teenager|sensation|phenomenon|prodigy|youngster|debutante?|decathlete|heptathlete|shot-putter|putter|race-walker|quarter-miler|half-miler|officer|policeman|policewoman|soldier|sergeant|corporal|student|graduate|teacher|schoolteacher|schoolboy|schoolgirl|farmer|shepherd|herdsman|fisherman|miner|carpenter|mechanic|electrician|postman|librarian|clerk|firefighter|fireman|engineer|geographer|nurse|father|mother|mum|champion|winner|medall?ist|finalist|holder|recordholder|olympian|newcomer|native|specialist|coach|trainer|man|woman|athletics great';
/** Somebody called by the town he is from. */
const TOWNSMAN =
  'Londoner|Glaswegian|Liverpudlian|Mancunian|Parisian|New Yorker|Texan|Californian|Floridian|Berliner|Muscovite|Neapolitan|Roman|Milanese|Yorkshireman|Yorkshirewoman|Cornishman|Cornishwoman|Jerseyman|Sydneysider|Melburnian|Queenslander|Tasmanian|Breton|Sicilian|Sardinian|Catalan|Bavarian|Hawaiian';
/** Of the adjectives none that is of another person, or of another time. */
const ADJECTIVE =
  "(?!(?:of|in|at|on|to|from|with|by|for|and|or|who|whose|is|was|has|had|men['’]s|women['’]s|other|next|only|first|last|second|third|fourth|fifth|previous|then|eventual|current|same|fastest|best|old|oldest|youngest|new|young|wheelchair)\\s)(?:[a-zà-ɏ][a-zà-ɏ'’-]{0,20}|Olympics?|Games|World|European|Commonwealth|African|Asian|London|Chicago|Berlin|Boston|Tokyo|Marathon|Diamond|League|[A-Z][a-zß-ɏ]{2,12}(?=\\s(?:Olympics?|Games|World|European|(?:gold|silver|bronze)\\smedall?ist)\\s)|(?:19|20)\\d\\d|[A-Z][a-zß-ɏ]+(?=\\s(?:19|20)\\d\\d\\s)|[A-Z][a-z]{2,14}(?=\\snative)|[\\d,]{3,6}m)";
const ROLE = new RegExp(
  `(?<=(?:^|[.;:!?“"”]\\s?|,\\s|\\b[Aa]t\\s\\d\\d,?\\s|\\b[Oo]n\\s[A-Z][a-z]{2,5}day\\s|\\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Nn]ow)\\s|\\b(?:when|as|after|before|while|because|since|but|and|that|until|if|though|although)\\s|\\b(?:throw|jump|leap|effort|attempt|vault|run|win|victory|success|triumph)\\sof\\s)[Tt]he\\s)((?:${ADJECTIVE}[\\s-]){0,5}(?:${NOUN}|${TOWNSMAN})(?:[\\s-]of[\\s-](?:two|three|four|five))?)(?![A-Za-zÀ-ɏ-])`,
  'g',
);
/** What a role is followed by where somebody is meant who was spoken of: no `of`, no name. */
const GOES_ON =
  /^(?:\s\d\d(?=[,.;]|$|\sand\s)|,\s(?:who|now|still|aged|then|\d\d\b|an?\s|himself|herself|like|with|in|on|from|[a-z]{3,12}ing\b)|\s\(\d\d\)|\s\((?:19|20)\d\d(?:,\s(?:and\s)?(?:19|20)\d\d){0,3}\)|\s(?:[a-z]{2,14}ly\s)?(?:also\s|then\s|now\s|later\s|himself\s|herself\s)?(?:is|was|has|had|will|would|could|can|became|ran|won|set|took|led|came|made|broke|held|hit|beat|got|went|kept|lost|fell|outran|overtook|overcame|withdrew|opened|cleared|threw|jumped|leapt|flew|clocked|posted|crossed|finished|[a-z]{3,14}ed|[a-z]{3,12}s)\s|\s(?:said|says|told|thought|knew|felt|spoke|joked|admitted|explained)(?=[\s.,:;]))/;

/** `his coach`, `Hakizimana's athlete`: somebody who is known by whose he is. */
const BOUND =
  /(?<=[A-Za-zÀ-ɏ’'])\s(?:former\s|late\s|long-?time\s|star\s|young\s)?(coach|trainer|mentor|athlete|runner|pupil|protégé|protegee?|charge)(?![A-Za-zÀ-ɏ-])/g;

/** `Kiptum's coach is Gervais Hakizimana`: his name follows. */
const NAMED = /^\s(?:is|was)\s(?:(?:the|now|still|also)\s)?(?:[a-z-]+\s){0,3}[A-ZÀ-Þ]/;

/** @returns the nouns of people that stand behind a possessor, and go on to what they are or do */
export function boundIn(text: string): readonly RoleSpan[] {
  return [...text.matchAll(BOUND)].flatMap((match) => {
    const role = match[1] as string;
    const end = match.index + match[0].length;
    const isBound = /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|[A-Za-zÀ-ɏ](?:['’]s|s['’]))$/.test(text.slice(0, match.index));
    if (!isBound || !GOES_ON.test(text.slice(end, end + 50)) || NAMED.test(text.slice(end, end + 50))) return [];
    return [{ from: match.index, start: end - role.length, end, role, of: match.index }];
  });
}

/** @returns the head noun of each, as the place it stands at */
export function rolesIn(text: string): readonly RoleSpan[] {
  if (!/[Tt]he\s/.test(text)) return [];
  return [...text.matchAll(ROLE)].flatMap((match) => {
    const said = match[1] as string;
    const end = match.index + said.length;
    // `The runner from Wigan, who`
    const from =
      /^\s(?:over|in|at)\s(?:the\s)?[\d,]{3,6}\s?(?:m|metres|meters)(?:\shurdles|\ssteeplechase)?(?![A-Za-z])/.exec(
        text.slice(end, end + 50),
      )?.[0] ??
      /^\sfrom\s(?:the\s)?[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]+(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]+)?/.exec(text.slice(end, end + 50))?.[0] ??
      '';
    if (!GOES_ON.test(text.slice(end + from.length, end + from.length + 50))) return [];
    // A man or a woman is somebody by what follows.
    if (/^(?:man|woman)$/.test(said)) return [];
    const head = said.lastIndexOf(' ', said.search(/[\s-]of[\s-]/) >= 0 ? said.search(/[\s-]of[\s-]/) - 1 : undefined);
    return [{ from: match.index - 4, start: match.index + head + 1, end, role: said.toLowerCase() }];
  });
}
