/** What a word does in a sentence, as far as reports of races need it: closed lists, and the endings of verbs. */

export type WordKind =
  | 'verb'
  | 'being'
  | 'ing'
  | 'preposition'
  | 'and'
  | 'subordinator'
  | 'relative'
  | 'determiner'
  | 'adverb'
  | 'someone'
  | 'noun';

const of = (words: string) => words.trim().split(/\s+/);

const KINDS: ReadonlyMap<string, WordKind> = new Map<string, WordKind>([
  ...of(`won ran beat set took came held broke got led fell put cut made hit threw leapt swept sped saw let left kept stood
    shook drew flew struck rose became gave went did knew found began said told shot stole sank brought thought bore wore
    felt met lost spent caught fought grew blew ate built sent split burst strode rode spoke chose forgot drove dug hung
    upset quit paid laid sought taught dealt swung slid fled spun tore sat woke shed used bid tied died
    wins runs beats takes sets holds breaks clocks claims smashes storms powers edges retains defends becomes leads lowers
    improves cruises sprints finishes upsets stuns defeats outsprints outkicks comes goes gets keeps makes has have had
    faces meets joins overtakes chases outruns outkicks passes follows trails battles met tops topped
    wrote won't hasn't hadn't will would could can may might must should does do says adds surges shatters jumps leaps
    throws clears owns boasts crosses stops strikes snatches collects crowns strolls romps soars pulls breezes regains
    broken taken run held set beaten thrown given gone done known shown won drawn fallen led`).map(
    (word) => [word, 'verb'] as const,
  ),
  ...of('was were is are be been being remains remained am wasn’t isn’t').map((word) => [word, 'being'] as const),
  ...of(`in on at by for from of over into onto to with within without behind ahead against under through past during
    between among near inside outside off beyond despite like via per across around above below about out up down
    towards toward along besides beside alongside following versus vs amid`).map(
    (word) => [word, 'preposition'] as const,
  ),
  ...of('and but or nor &').map((word) => [word, 'and'] as const),
  ...of('when while before after as because since until till although though where if than whereas once').map(
    (word) => [word, 'subordinator'] as const,
  ),
  ...of('who whose which that whom').map((word) => [word, 'relative'] as const),
  ...of('the a an this these those their its our my your another both each every no some').map(
    (word) => [word, 'determiner'] as const,
  ),
  ...of(`also then later again now soon still just only even first eventually finally twice never ever already not once
    together alone instead however too there here almost nearly himself herself easily home clear well far back away
    yesterday today thus so next comfortably ultimately narrowly previously recently`).map(
    (word) => [word, 'adverb'] as const,
  ),
  ...of('i we they you nobody everyone everybody anyone someone others').map((word) => [word, 'someone'] as const),
]);

/** Words in -ed and -ing that are no verbs. */
const NOUNS = new Set(
  of(`hundred indeed speed need seed red bed unprecedented united gifted talented wind-aided sacred storied beloved
    morning evening king ring string spring thing nothing something everything anything wing during building meeting
    gold-winning record-breaking long-standing outstanding standing amazing stunning astonishing ring sterling
    family assembly supply rally daily weekly monthly
    record-setting ageing aging reigning defending following
    boxing coaching training racing running-up feeling timing`),
);

export function wordKind(word: string): WordKind {
  const known =
    KINDS.get(word) ??
    (/^(?:out|over|re)[a-z]{3}/.test(word) ? KINDS.get(word.replace(/^(?:out|over|re)/, '')) : undefined);
  if (known) return known;
  if (NOUNS.has(word) || word.length < 5 || word.includes('-')) return 'noun';
  if (word.endsWith('ing')) return 'ing';
  if (word.endsWith('ed')) return 'verb';
  return word.endsWith('ly') ? 'adverb' : 'noun';
}

/** Whether some words have a verb among them. */
export const hasVerb = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^a-zà-ɏ'’-]+/)
    .some((word) => /^(?:verb|being)$/.test(wordKind(word)));

/** Whether some words say no more than where and when: no verb among them, and nothing that opens a clause. */
export const isSetting = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^a-zà-ɏ'’-]+/)
    .every((word) => !/^(?:verb|being|subordinator|relative|and)$/.test(wordKind(word)));

/** Verbs whose object does what follows: `helped Kosgei to run 2:14:04`, `saw Hassan win in 2:13:44`. */
export const HANDS_ON = new Set(
  of(`allowed helped saw watched paced coached guided forced left encouraged enabled inspired asked told let made gave
    brought sent kept carried propelled drove`),
);

/** `followed by Bekele in 2:03:03`: whoever is named comes next. */
export const TRAILED = new Set(of('followed chased pursued trailed shadowed backed joined accompanied'));

/** `said Kiptum`: the subject stands behind. */
export const SAYING = new Set(of('said says added told explained admitted replied joked recalled'));
