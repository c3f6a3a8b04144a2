/** Words of deeds: those that say what was done, and the small ones that may stand between what is told of it. */

const words = (list: string) => list.trim().split(/\s+/);

/** `record`, a place in a race by its noun, and `won`, which with `silver` behind it is no first place. */
export type How = 'record' | 'won' | number;

export const HOW: ReadonlyMap<string, How> = new Map<string, How>([
  ...words('record records mark best figures standard').map((word) => [word, 'record'] as const),
  ...words('won win wins winning winner winners victory triumph triumphed').map((word) => [word, 'won'] as const),
  ...words('gold title titles champion champions crown').map((word) => [word, 1] as const),
  ...words('silver runner-up').map((word) => [word, 2] as const),
  ['bronze', 3],
]);

/** Of a championship. */
export const MEDALS: ReadonlySet<string> = new Set(words('gold silver bronze'));

/** Of a championship, where no other race is named. */
export const TITLES: ReadonlySet<string> = new Set(words('title titles champion champions crown'));

/** What may stand in a chain. */
export const GLUE: ReadonlySet<string> = new Set(
  words(`' ’ s in on at from of the a an by with for his her it that which who whose this back to
    was were is has have had been being became
    set ran run running took takes taking taken claimed claiming earned secured grabbed landed did threw thrown throwing
    jumped jumping leapt leaping cleared clearing clocked clocking recorded achieved posted vaulted scored scoring made
    established managed produced walked came finished finishing placed completed held owned belonged belonging dated dating
    retained defended went
    first last latest only former old previous earlier then own outright current existing long-standing longstanding standing stood
    time distance height jump throw run leap score performance effort clearance championship championships
    medal medals medallist medalist final race races double event stadium games olympics worlds edition
    man woman athlete person runner
    men's women's men’s women’s men women individual indoor outdoor senior
    metres meters metre meter m km seconds secs sec points
    late great legendary famous compatriot countryman countrywoman fellow teammate team-mate rival another
    maiden inaugural home city once twice already again just , ( )`),
);

/** In front of a name only: `nobody had won it since Cram`. */
export const ONLY_BEFORE: ReadonlySet<string> = new Set(words('since no nobody'));

/** In front of a name, words by which what stands before them is not his. */
export const NOT_BEFORE: ReadonlySet<string> = new Set(words('from with at over than on in ( )'));

/** Behind a comma, the verb of another deed: `third in Tokyo, jumped 14.30`. */
export const VERBS: ReadonlySet<string> = new Set(
  words(`was is has ran set won took claimed threw jumped leapt cleared clocked recorded achieved posted vaulted scored
    finished came completed retained defended held became went did made earned secured`),
);

/** Behind a part of a chain, words by which it is of what follows: `the 2008 champion`, `London Marathon winner`. */
export const THEN_OF =
  /^(?:['’]s)?\s(?:[a-z]+\s)?(?:champions?|winners?|medall?ists?|runner-up|finalists?|titleholder|film|season)\b/;

/** Between what was done and a name, words by which it is no title of his: `the record set by`, `won it was`. */
export const LINKS: ReadonlySet<string> = new Set(
  words('by of since was is were that which to set held run belonged from'),
);

/** From a record to its day or place: what is told is how it was set, and not how it was broken. */
export const WAS_SET =
  /\b(?:set|since|from|ran|run|held|holding|achieved|jumped|leapt|cleared|threw|thrown|clocked|established|posted|recorded|dat(?:es|ed|ing)|of)\b/;

/** Before somebody, that his mark was beaten. */
export const BEATEN =
  /\b(?:br(?:oke|eaks?|eaking|oken)|beat(?:s|ing|en)?|better(?:s|ed|ing)|smash[a-z]*|lower[a-z]*|improv[a-z]+|eclips[a-z]+|surpass[a-z]*|topp(?:ed|ing)|shatter[a-z]*|destroy[a-z]*|demolish[a-z]*|obliterat[a-z]+|annihilat[a-z]+|pulveri[sz][a-z]+|crush[a-z]*|rewr[a-z]+|remov[a-z]+|wip[a-z]+|depriv[a-z]+|reliev[a-z]+|stripp[a-z]*|wrest[a-z]*|eras[a-z]+|replac[a-z]+|(?:seconds?|minutes?|tenths?|hundredths?|points?|m|cm|(?:centi)?met(?:re|er)s?)\s(?:off|from|to|on)|exceed[a-z]*|inside|than|off|past|under)\s(?:on\s|the\s)?(?:[a-zà-ɏ\d.:'’-]+\s){0,4}$/;

/** A word, a number or a sign. */
export const WORD: RegExp = /[a-zà-ɏ][a-zà-ɏ’'-]*|\d+|[^\s\w]/g;
