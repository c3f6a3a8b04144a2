/**
 * Who stood where in the one final that a sentence tells: `X won the 400 metres from Y and Z`, `completed the podium`,
 * `the Bahamas ran down the United States to win the relay`, `Jamaica took silver`. People and teams of nations alike.
 */
import type { Person } from '../../../dataset/entries.ts';
import { ordinalOf } from '../../reading/numbers.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { teamsOf } from './team-words.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Finisher extends Span {
  readonly sure: boolean;
  /** Of a team: the nations any of which it can be. */
  readonly codes?: readonly string[];
  readonly person?: Person;
  readonly name: string;
}

export interface Stood {
  readonly who: Finisher;
  readonly span: Span;
  /** Places any of which the words allow, the likeliest first. */
  readonly places: readonly number[];
}

/** Words without one of which nothing is told so. */
export const PODIUM_CUE =
  /\b(?:won|wins?|winning|claim|captur|clinch|took|tak|secur|seal|podium|rostrum|medals|second|third|fourth|gold|silver|bronze|went\sto)/;

const NAMED_ASIDE =
  "(?:\\s(?:of|from)\\s(?:the\\s)?[a-zà-ɏ]+(?:\\s[a-zà-ɏ]+)?|,\\s[^,;:]{2,60},|\\s\\([^()]{1,24}\\)|['’]s\\s(?:women|men|quartet|team|foursome|girls|boys)(?:\\s(?:of|,)\\s[^;:]{3,80}?)?|\\s(?:women|men|quartet|team|foursome))?";
const WIN =
  '(?:\\s(?:just|narrowly|easily|comfortably|duly|also|then|famously|somehow|finally|had|has|have|upset\\sthe\\sfavou?rites?\\sto|went\\son\\sto|held\\son\\sto|c[ao]me\\s[^,;:]{3,40}\\sto)){0,2}\\s(?:w[oi]ns?|winning|claim(?:s|ed)?|captur(?:e[sd]?|ed)|clinch(?:es|ed)?|took|takes?|secured?|sealed?|retain(?:s|ed)?|kept|keeps|defend(?:s|ed)|w(?:as|ere)\\s(?:an?|the)\\s(?:[a-z]+\\s){0,2}(?:winners?|victors?)\\s(?:of|in|at|over)|snatch(?:es|ed)?|(?:storm|romp|cruis|power|surg|sprint)e?d\\sto)\\s(?!(?:a\\s|the\\s|only\\s|an?\\s[a-z]+\\s)?(?:silver|bronze|second|third|medals?)\\b)';
/** From the winner to what was won. */
const WON = new RegExp(
  `^${NAMED_ASIDE}(?:\\s(?:r[au]n|beat|held|saw|edged|pipped|outsprinted|outkicked|overhauled|stunned|outleaned|outlasted|passed|caught)\\s[^,;:]{2,60}\\sto)?${WIN}[^;:]{0,70}$`,
);
/** Before whoever was behind, in whatever place. */
const AHEAD = /\s(?:ahead\sof|in\sfront\sof|over)\s[^;:]{0,60}$/;
/** From what was won to whoever was next. */
const BEFORE =
  /^(?:[^;:.]|\.\d){0,70}?\s(?:from|ahead\sof|in\sfront\sof|over)\s(?:(?:the|his|her|fellow|compatriots?|team-?mates?|countrym[ae]n|countrywom[ae]n)\s){0,3}(?:(?!(?:and|in|by|to|for|with)\s)[a-zà-ɏ\d'’-]+\s){0,3}$/;
const AND =
  /^(?:\sof\s(?:the\s)?[a-zà-ɏ]+(?:\s[a-zà-ɏ]+)?|\s\([^()]{1,24}\))?,?\sand\s(?:(?:the|his|her|fellow)\s)?(?:[a-zà-ɏ\d'’-]+\s){0,3}$/;
/** From a race to whoever had it. */
const WENT =
  /^[^,;:.]{0,60}?\s(?:went\sto|was\s(?:won|taken|claimed|captured)\sby|fell\sto|belonged\sto)\s(?:(?!(?:and|in|at|for|plan|form|script|waste|pieces)\s)[a-zà-ɏ\d'’-]+\s){0,4}$/;
const THIRD =
  /\b(?:complet(?:e[sd]?|ing)|round(?:ed|s|ing)?\s(?:out|off)|fill(?:ed|s|ing)?\s(?:out)?)\s(?:the|that)\s(?:podium|medals|rostrum|top\sthree|medal\splaces)\b|\b(?:the|for\sthe)\s(?:last|final|remaining)\s(?:podium\s(?:place|spot|position)|(?:place|spot|step)\son\sthe\s(?:podium|rostrum)|medal)\b/g;
const STEP =
  /\b(?:the\s)?(top|second|third|middle|bottom|lowest)\s(?:step|rung|tier|spot|place)\s(?:of|on)\s(?:the|that)\s(?:podium|rostrum)\b/g;
const STEPS: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3, lowest: 3 };
const TEAM_PLACE =
  /^(?:\s(?:women|men|quartet|team|foursome)|\s\([^()]{1,24}\))?\s(?:(?:were|was|are|finished|came|took|won|claimed|got|earned|had\sto\ssettle\sfor|settled\sfor|ended\sup)\s(?:(?:the|a|home|in|with|only)\s){0,2})?(gold|silver|bronze|second|third|fourth|fifth)\b(?!\s(?:leg|runner|lap|exchange|changeover))/;
const MEDALS: Readonly<Record<string, number>> = { gold: 1, silver: 2, bronze: 3 };
const OPEN =
  /\b(?:would|could|will|may|might|can|cannot|if|whether|hop[a-z]+|aim[a-z]*|try[a-z]*|tried|fail[a-z]*|never|not|nobody|almost|nearly|expected|want[a-z]*|bid|favou?rites?|until|since|before|after|last\s(?:year|week|month|season|time))\b/;

/** Before somebody whom another passed, or was passed by. */
const RIVAL =
  /\b(?:past|behind|ahead\sof|over|off|from|in\sfront\sof|beat(?:ing)?|overtaking|outsprinting|passing)\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;
const LOST = /\b(?:los[te]|losing|miss(?:ed|es|ing)?|denied|gave|surrender[a-z]*|conced[a-z]*|short|outside|ceded)\b/;

export function stoodIn(scene: Scene, isRelay: boolean): readonly Stood[] {
  const finishers = isRelay ? teamsIn(scene) : peopleIn(scene);
  const { lower } = scene.reading;
  const found: Stood[] = [];
  const race = spansOf(scene, 'discipline')[0];
  for (const [at, who] of finishers.entries()) {
    if (isRelay) {
      const placed = TEAM_PLACE.exec(lower.slice(who.end, who.end + 60));
      const word = placed?.[1];
      if (word)
        found.push({
          who,
          span: { start: who.end + (placed?.[0].length ?? 0) - word.length, end: who.end + (placed?.[0].length ?? 0) },
          places: [MEDALS[word] ?? (ordinalOf(word) as number)],
        });
    }
    const went = race && WENT.exec(lower.slice(race.end, Math.max(race.end, who.start)));
    if (went && race && !OPEN.test(went[0])) {
      found.push({ who, span: { start: race.start, end: who.end }, places: [1] });
      found.push(...behind(scene, finishers, who.end));
    }
    if (!race || race.start < who.end) continue;
    const words = lower.slice(who.end, race.start);
    // Somebody else between acts himself, but for whoever was beaten.
    const others = finishers.slice(at + 1).filter(({ start }) => start < race.start);
    if (words.length > 150 || !WON.test(words) || OPEN.test(words) || others.length > 1) continue;
    if (others.length === 1 && !/\sto\s/.test(lower.slice((others[0] as Finisher).end, race.start))) continue;
    found.push({ who, span: { start: who.start, end: race.end }, places: [1] });
    found.push(...behind(scene, finishers, race.end));
  }
  for (const match of [...lower.matchAll(THIRD), ...lower.matchAll(STEP)]) {
    const span = { start: match.index, end: match.index + match[0].length };
    const who = finishers.findLast(({ end }) => end <= span.start);
    const step = match[1];
    // `Fisher, sprinting past Aregawi, completed the podium`, `lost the last podium place`
    if (who && (RIVAL.test(lower.slice(0, who.start)) || LOST.test(lower.slice(who.end, span.start)))) continue;
    if (!who || OPEN.test(lower.slice(who.end, span.start)) || /[;:]/.test(lower.slice(who.end, span.start))) continue;
    found.push({ who, span, places: [step ? (STEPS[step] ?? (ordinalOf(step) as number)) : 3] });
  }
  return found;
}

/** `from Y and Z`, behind what was won or whoever won it. */
function behind(scene: Scene, finishers: readonly Finisher[], from: number): readonly Stood[] {
  const { lower } = scene.reading;
  const at = finishers.findIndex(({ start }) => start >= from && BEFORE.test(lower.slice(from, start)));
  const [second, third] = at < 0 ? [] : [finishers[at], finishers[at + 1]];
  if (!second) return [];
  const isPair = third !== undefined && AND.test(lower.slice(second.end, third.start));
  // `won ahead of the favourite, Ingebrigtsen`: who was fourth.
  if (!isPair && AHEAD.test(lower.slice(from, second.start))) return [];
  return [
    { who: second, span: second, places: isPair ? [2, 3] : [2] },
    ...(isPair && third ? [{ who: third, span: third, places: [3, 2] }] : []),
  ];
}

const peopleIn = (scene: Scene): readonly Finisher[] =>
  castOf(scene)
    .filter(({ span }) => !span.possessive && span.via !== 'pronoun' && span.via !== 'epithet')
    .map(({ span, person, sure }) => ({ start: span.start, end: span.end, person, sure, name: person.name }));

const teamsIn = (scene: Scene): readonly Finisher[] =>
  teamsOf(scene).map(({ start, end, codes, name }) => ({ start, end, codes, name, sure: true }));
