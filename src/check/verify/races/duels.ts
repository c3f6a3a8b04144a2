/**
 * Who beat whom, in any words: `edged out Šebrle`, `was beaten by Gebrselassie`, `lost out to Gunnell`, `Ngeny's defeat of
 * El Guerrouj`, `finished ahead of Pars`.
 */
import type { SpanOf } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';

type Runner = ReturnType<typeof castOf>[number];

export interface Duel {
  readonly first: Runner;
  readonly second: Runner;
  readonly start: number;
  readonly end: number;
}

/** Words without one of which nobody is beaten. */
export const DUEL_CUE =
  /\b(?:beat|defeat|pip|edg(?:e[sd]?|ing)\b|out(?:lean|sprint|kick|ran|run|last|pac|duel|class|jump|threw|throw|vault)|h(?:e|o)ld[a-z]*\soff|saw\soff|r[au]n\sdown|overt(?:ook|ak)|overha|over(?:came|come|power)|caught|better\sof|led\b|lead|stunn|upset|give\sbest|gave\sbest|yield|dipp|edge\b|dethron|best(?:ed|ing)|ahead\sof|behind|lost\s|bow(?:ed)?\sto|second\sto|runner-up\sto|victory\sover|win\sover|pass(?:ed|ing)\s)/;

const BEATS =
  '(?:beats?|beating|defeat(?:s|ed|ing)?|pip(?:s|ped|ping)?|edg(?:es?|ed|ing)(?:\\s(?:out|past))?|outlean(?:s|ed|ing)?|outsprint(?:s|ed|ing)?|outkick(?:s|ed|ing)?|out(?:runs?|ran|running)|outlast(?:s|ed|ing)?|outpac(?:es?|ed|ing)|outduel(?:s|led|ed|ling|ing)?|outclass(?:es|ed|ing)?|outjump(?:s|ed|ing)?|out(?:threw|throws?|throwing)|outvault(?:s|ed|ing)?|held\\soff|holds?\\soff|holding\\soff|saw\\soff|r[au]n\\sdown|overt(?:ook|ak(?:es?|ing))|overhaul(?:s|ed|ing)?|overc(?:ame|omes?|oming)|overpower(?:s|ed|ing)?|caught|catch(?:es|ing)?|(?:got|gets|getting)\\sthe\\sbetter\\sof|led\\shome|(?:had|has)\\sthe\\s(?:edge|beating)\\s(?:on|over|of)|dipp?(?:s|ed|ing)?\\s(?:in\\s)?ahead\\sof|stunn?(?:s|ed|ing)?|upset(?:s|ting)?|dethron(?:es?|ed|ing)|best(?:ed|ing)|pass(?:es|ed|ing)?|(?:finish|c[ao]m|cross|went)[a-z]*\\s(?:home\\s|in\\s|the\\sline\\s)?(?:just\\s|well\\s|narrowly\\s|comfortably\\s)?(?:ahead\\sof|in\\sfront\\sof|before))';
const HOW =
  '(?:(?:just|narrowly|easily|comfortably|duly|again|also|even|once\\sagain|then|famously|somehow|only\\sjust|had|has|and|to)\\s){0,2}';
/** Of whoever is named behind: `the favourite`, `his great rival`, `Kenya's`. */
const TITLED =
  "(?:(?:the|his|her|their|fellow|a)\\s)?(?:(?!(?:in|at|by|for|to|and|with|on|of|from|who)\\s)[a-zà-ɏ\\d'’-]+\\s){0,4}";
const ACTIVE = new RegExp(`^(?:,\\s[^,;:]{2,60},)?\\s${HOW}${BEATS}\\s${TITLED}$`);
const PASSIVE = new RegExp(
  `^(?:,\\s[^,;:]{2,60},)?\\s${HOW}(?:(?:was|were|is|being|got|been)\\s(?:[a-z]+ly\\s)?(?:beaten|defeated|pipped|edged(?:\\sout)?|outsprinted|outkicked|outleaned|outrun|run\\sdown|caught|overtaken|overhauled|passed|stunned|upset|dethroned|bested|denied)(?:\\s(?:at|on)\\sthe\\s(?:line|post|tape))?\\sby|los(?:t|es|ing)\\s(?:out\\s|narrowly\\s|(?:by\\s[^,;]{3,30}\\s)|the\\s(?:race|final|gold|title)\\s)?to|(?:had\\sto\\s)?bow(?:ed|s)?\\sto|(?:was|were|is|came|finished|placed)\\s(?:only\\s|a\\s(?:close|distant)\\s)?(?:second|runner-up)\\sto|(?:finish|c[ao]m|trail)[a-z]*\\s(?:home\\s|in\\s)?(?:just\\s|well\\s|right\\s)?behind|(?:had\\sto\\s)?g(?:i|a)ve\\s(?:best|way)\\sto|yield(?:s|ed)?\\sto|went\\sdown\\sto|succumbed\\sto)\\s${TITLED}$`,
);
const NOUN = new RegExp(
  `^['’]s?\\s(?:[a-z]+\\s){0,2}(?:win|victory|triumph|defeat|success)\\s(?:over|of|against)\\s${TITLED}$`,
);
const NOUN_BY = new RegExp(
  `^['’]s?\\s(?:[a-z]+\\s){0,2}(?:defeat|loss)\\s(?:by|to|at\\sthe\\shands\\sof)\\s${TITLED}$`,
);
/** `led his brother Henrik home`. */
const LED = new RegExp(`^(?:,\\s[^,;:]{2,60},)?\\s${HOW}(?:led|leads|leading|beat|beats)\\s${TITLED}$`);
/** What did not come to pass, or is asked. */
const OPEN =
  /\b(?:would|could|will|may|might|can|cannot|if|whether|hop[a-z]+|aim[a-z]*|try[a-z]*|tried|fail[a-z]*|never|not|n['’]t|nobody|no one|almost|nearly|expected|want[a-z]*|bid)\s(?:[a-z]+\s){0,4}$/;

const WITHIN = /\b(?:pass|caught|catch|overt|overhaul)/;
const AT_THE_LINE =
  /^[^.;]{0,40}\b(?:line|tape|post|to\s(?:win|take|claim)|for\s(?:the\s)?(?:[a-z\d]+\s){0,3}(?:gold|title|win|victory|silver))\b/;

/** Each pair of neighbours of whom one is said to have beaten the other. */
export function duelsTold(scene: Scene): readonly Duel[] {
  const { lower } = scene.reading;
  if (!DUEL_CUE.test(lower)) return [];
  // `his brother Henrik`: whose brother he is stands between.
  const people = castOf(scene).filter(({ span }) => !(span.via === 'pronoun' && span.possessive));
  return people.flatMap((one, at): readonly Duel[] => {
    const other = people[at + 1];
    if (!other || other.span.possessive || other.span.via === 'pronoun' || one.person.sex !== other.person.sex)
      return [];
    const words = lower.slice(one.span.end, other.span.start);
    if (words.length > 140 || OPEN.test(lower.slice(Math.max(0, one.span.start - 40), one.span.start))) return [];
    // A rival who is not known may stand between.
    const isBetween = ({ start, end, via }: SpanOf<'person'>) =>
      via !== 'pronoun' && start >= one.span.end && end <= other.span.start;
    if (spansOf(scene, 'person').some(isBetween)) return [];
    const told = { start: one.span.start, end: other.span.end };
    const isOwner = one.span.possessive === true;
    // `passed him with a lap to go`: of the race while it went on.
    if (WITHIN.test(words) && !AT_THE_LINE.test(lower.slice(other.span.end, other.span.end + 60))) return [];
    const behind = lower.slice(other.span.end, other.span.end + 8);
    if (!isOwner && LED.test(words) && /^\shome\b/.test(behind)) return [{ first: one, second: other, ...told }];
    if (!isOwner && ACTIVE.test(words)) return [{ first: one, second: other, ...told }];
    if (!isOwner && PASSIVE.test(words)) return [{ first: other, second: one, ...told }];
    if (isOwner && NOUN.test(words)) return [{ first: one, second: other, ...told }];
    if (isOwner && NOUN_BY.test(words)) return [{ first: other, second: one, ...told }];
    return [];
  });
}
