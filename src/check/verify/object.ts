/** Whether a person in a sentence does not act: `beat Bekele`, `ahead of Assefa`. */
import { after, before, castOf, type Scene } from '../scene.ts';

const OBJECT_BEFORE =
  /(?:\bbeat|\bbeats|\bbeating|\bbeaten|\bdefeat[A-Za-zÀ-ɏ]*|\bled (?:home|in)|\bleading (?:home|in)|\bahead of|\bclear of|\bin front of|\bsince|\bover|\bfrom|\bbehind|\bdenied|\bleads home|\bagainst|\bsurpass[A-Za-zÀ-ɏ]*|\bpast|\bthan|\bedg(?:ed|es|ing)(?: out)?|\bout(?:r[au]ns?|threw|thrown|leapt|[A-Za-zÀ-ɏ]+(?:ed|ing)|(?:sprint|kick|last|lean|pace|duel|class|jump|throw|vault|point)s)|\bwith|\bfollow(?:ed|ing|s)(?!\sby\b)|\bjoin(?:ed|ing|s)|\bpass(?:ed|ing)|\bhold(?:s|ing) (?:off|back)|\bfend(?:s|ing) off|\bsee(?:s|ing) off|\bcatch(?:es|ing)|\bden(?:ies|ying)|\bsweeping past|\bfighting off|\bto|\bvia|\b(?:record|mark|best|time|standard|figures) of|\bleft|\bheld off|(?<!\b(?:followed|won|set|run|taken|held|claimed|led|secured|clinched|captured|thrown|jumped|cleared|owned|recorded|achieved|produced|posted|clocked) )\bby|\bbroke|\bbreaking|\bbettered|\bbettering|\b(?:trail|shadow|track)(?:ed|ing|s)|\bsurpris(?:ed|ing|es)|\bblew (?:away|past)|\bswept past|\bsaw off|\bfended off|\bheld back|\boutclass(?:ed|ing)|\bcrush(?:ed|ing)|\bstun(?:s|ned|ning)|\bshock(?:ed|ing|s)|\bupset(?:s|ting)?|\b(?:floor|humbl|vanquish|trounc|thrash|demolish|destroy|unseat|subdu|best|overwhelm|overcom|overcame|out-?mus|ambush)(?:e|ed|ing|s|es|cl(?:ed|ing))?|\bovert(?:ook|akes?|aking)|\bover(?:hauled|hauling|powered|powering)|\bcaught|\btoppl(?:ed|es|ing)|\bdethron(?:ed|es|ing)|\bpip(?:s|ped|ping)|\br[au]n(?:ning)? down|\breel(?:ed|ing) in|\b(?:chas|hunt)(?:ed|ing)(?: down)?|\bdropp(?:ed|ing)|\b(?:sh(?:ook|aking)|fought|fighting|brushed|burn(?:ed|t)) off|\bpull(?:ed|ing) (?:away|clear)|\binspir(?:ed|ing)|\bsucceed(?:ed|ing|s)|\breplac(?:ed|ing|es))\s(?:(?:[A-Za-zÀ-ɏ\d'’-]+)\s){0,4}$/;

const GOES_TO =
  /\b(?:gold|silver|bronze|medal|title|victory|win|crown|place|second|third|fourth|honours|honors|race|event|final|contest|marathon|metres|meters|hurdles|jump|put|throw|vault|decathlon|heptathlon|walk|steeplechase|mile|hammer|javelin|discus)(?:\sin\s[a-z]{3,12})?\s(?:had\s|has\s)?(?:went|goes|going|gone|fell|falls|fallen)\sto\s(?:[A-Za-zÀ-ɏ\d'’-]+\s){0,4}$/;
/** `Behind him Nuguse took bronze`: whoever is behind is told already. */
const BEHIND_HIM = /\b(?:behind|after)\s(?:him|her|them|those two)\s(?:(?!to\b|by\b|with\b)[A-Za-zÀ-ɏ\d'’-]+\s){0,3}$/;
const BEATEN_TITLE =
  /\b(?:beat|beats|beating|defeat(?:ed|ing|s)|blew (?:away|past)|held off|fended off|stunned|shocked|upset|dethroned|toppled|edged(?: out)?|outsprinted|outkicked|outran|passed|swept past|ahead of|behind)\s(?:the|her|his)\s(?:[a-zà-ɏ\d'’-]+\s){0,4}(?:champion|holder|winner|medall?ist|favourite|favorite|rival|compatriot|team-?mate),\s$/;

const SOMEBODY_OF = /(?:,|\s[–—-])\s(?:an?|the|another)\s(?:[a-z’'-]+\s){1,4}(?:of|to)\s(?:[a-zß-ɏ’'-]+\s){0,2}$/;

/** Whether a person is not the one who acts: `beat Bekele`, `ahead of Assefa`. `with Obiri taking bronze` acts. */
export function isObject(scene: Scene, span: Place): boolean {
  const { people, reading } = scene;
  let known = OBJECTS.get(people);
  if (known?.lower !== reading.lower) {
    known = { lower: reading.lower, at: new Map() };
    OBJECTS.set(people, known);
  }
  const place = span.start * LONGER + span.end;
  let object = known.at.get(place);
  if (object === undefined) {
    object = isObjectThere(scene, span);
    known.at.set(place, object);
  }
  return object;
}

/** Every type of claim asks it of the same people, and it depends on their sentence alone. */
const OBJECTS = new WeakMap<Scene['people'], { readonly lower: string; readonly at: Map<number, boolean> }>();
/** Than any sentence. */
const LONGER = 100_000;

type Place = { readonly start: number; readonly end: number };

function isObjectThere(scene: Scene, span: Place): boolean {
  const all = before(scene, span, 80);
  // `blew away the world champion, Femke Bol,`: the name says who the champion is.
  if (BEATEN_TITLE.test(all)) return true;
  // `ran Tsegay down in the stretch`
  if (/\b(?:r[au]n|hunt(?:ed)?|chas(?:ed|ing))\s$/.test(all) && /^\sdown\b/.test(after(scene, span, 6))) return true;
  // `Oljira, a compatriot of Dibaba, took bronze`
  if (SOMEBODY_OF.test(all) && /^(?:,|\s[–—-])\s/.test(after(scene, span, 3))) return true;
  const left = before(scene, span, 50).replace(/^.*[,;:.]\s/, '');
  // `Silver went to Kipruto in 8:12.38`: to whoever did it.
  if (GOES_TO.test(left) || BEHIND_HIM.test(left)) return false;
  if (!OBJECT_BEFORE.test(left)) return isJoined(scene, span);
  const acts =
    /^(?:\s(?:of|from)\s(?:the\s)?[a-zß-ɏ.]+(?:\s[a-zß-ɏ.]+)?)?(?:\s(?:also\s)?[A-Za-zÀ-ɏ]+ing\b|,?\s(?:second|third|fourth|fifth|next|runner-up)\b|\s(?:[a-z]+\s){0,2}[\da-z-]+\s(?:seconds?|minutes?)\s(?:behind|back|later|adrift)\b|\s(?:ran|won|took|finished|was|came|claimed)\b)/.test(
      after(scene, span),
    );
  // "beating Carl Lewis, whose best was": what follows is said of him.
  if (/^,?\swho(?:se)?\b/.test(after(scene, span))) return false;
  return !(/\b(?:with|to|from|over|by|past|left)\s(?:[A-Za-zÀ-ɏ\d'’-]+\s){0,4}$/.test(left) && acts);
}

/** `clear of Bednarek and Lyles`: the second of two is what the first is. */
function isJoined(scene: Scene, span: Place): boolean {
  const { lower } = scene.reading;
  const first = castOf(scene)
    .filter(({ span: each }) => each.end <= span.start)
    .at(-1)?.span;
  if (first === undefined) return false;
  const words = lower.slice(first.end, span.start);
  const left = before(scene, first, 50).replace(/^.*[,;:.]\s/, '');
  // `beat Mu of the United States and Britain's Hodgkinson in 1:56.03`
  const beaten =
    OF_NATION_AND.test(words) &&
    /\b(?:beat(?:s|ing)?|out(?!of)[a-z]+(?:ed|ing)|outr[au]n(?:ning)?|edg(?:ed|ing)|h(?:eld|olding)\soff|fend(?:ed|ing)\soff|saw\soff|defeat(?:ed|ing)|pipp(?:ed|ing)|overt(?:ook|aking)|pass(?:ed|ing))\s(?:[A-Za-zÀ-ɏ\d'’-]+\s){0,4}$/.test(
      left,
    ) &&
    /^\s(?:in|to|with|for)\s/.test(after(scene, span));
  return (
    beaten ||
    (/^(?:\s\([^()]{1,20}\))?\sand\s(?:(?!then\b|now\b|later\b)[a-zà-ɏ'’-]+\s){0,3}$/.test(words) &&
      OBJECT_BEFORE.test(left) &&
      !/^(?:\s(?:also\s|then\s)?(?:ran|won|took|finished|was|came|claimed|set|broke|clocked)\b)/.test(
        after(scene, span),
      ))
  );
}

/** ` of the United States and Britain's `: a second one of a nation. */
const OF_NATION_AND = /^\s(?:of|from)\s(?:the\s)?[a-zà-ɏ]+(?:\s[a-zà-ɏ]+)?\sand\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;
