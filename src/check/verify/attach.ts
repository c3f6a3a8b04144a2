/** What an amount in a sentence is, and which day, place, race and discipline the words give it. */
import type { Discipline } from '../../dataset/entries.ts';
import { isSaidApart } from '../clauses/clauses.ts';
import type { AmountSpan, Span, SpanOf } from '../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../scene.ts';
import { isBarrier } from './marks/not-listed.ts';
import { openingOf } from './opening.ts';
import type { Owner } from './owner.ts';
import { isOfTwin } from './paired.ts';
import {
  CALLED_SO,
  datePreceding,
  isCountedFrom,
  isHadBefore,
  isMissed,
  isOfBreaker,
  isOfMarkBefore,
  isOfNews,
  isOfNextMark,
  isOfOldTitle,
  isOfOtherDay,
  isOfWin,
  isSince,
  OF_ANOTHER,
  OF_TITLE,
} from './said-of-else.ts';

/**
 * `mark`: somebody's; `gap`: between two marks; `barrier`: a bound that is broken; `other`: a split, a pace, a wish, a
 * standard, an attempt.
 */
export type Role = 'mark' | 'gap' | 'barrier' | 'other';

const GAP_AFTER =
  /^(?:[-\s](?:seconds?|minutes?))?\s?(?:off|faster|slower|quicker|behind|ahead|back|clear|adrift|better|outside|inside|under(?!\s\d)|shy|short of|further|farther|higher|longer|apart|later|earlier|at a time|each time|every time|by (?:centimet(?:re|er)|hundredth|tenth|point|second)|improvement|margin|lead|gap|advantage|deficit|victory|win|penalty|separated|separating|between|worse|more than|less than|beyond|above|below)(?![A-Za-zÀ-ɏ])/;
const GAP_BEFORE =
  /(?:\bby|\btook|\btake|\btaking|\btaken|\bshav[A-Za-zÀ-ɏ]+|\blop[A-Za-zÀ-ɏ]*|\bslic[A-Za-zÀ-ɏ]+|\bslash[A-Za-zÀ-ɏ]*|\bknock[A-Za-zÀ-ɏ]*|\bcarv[A-Za-zÀ-ɏ]+|\bchop[A-Za-zÀ-ɏ]*|\bcut(?:ting)?|\btrim[A-Za-zÀ-ɏ]*|\bax(?:ed|es|ing)|\badd(?:ed|ing|s)?|\bmargin of|(?<!\b(?:world|area|european|asian|african|year|season)(?:['’]s)?[\s-])\blead of|\badvantage of|\bgap of|\bwithin|\bimprovement of|\bseparated by|\bmissed [A-Za-zÀ-ɏ\s]{0,24}by|\bbetter(?:ed|ing)? [A-Za-zÀ-ɏ\s]{0,24}by)\s(?:(?:just|only|all of|no less than|as much as|more than|almost|nearly|over|about|a full|a whole|exactly|some|around|roughly|approximately|well over|under|less than|a massive|a mere|a huge|a stunning|another|a|an|the)\s){0,3}$/;
const BARRIER_BEFORE =
  /(?:\bunder|\bsub|\bbelow|\bbreak(?:ing|s)?|\bbroke(?:n)?|\binside|\bover|\bbeyond|\bpast|\bbetter than|\bfaster than|\b(?:further|farther|longer|higher|quicker|lower) than|\bbetter|\bdipp?(?:ed|ing)? under|\bthrough|\bclear(?:ed|ing)?|\bcrack(?:ed|ing)?|\bthrow|\bsurpass(?:ed|ing)?)[\s-](?:the\s)?$/;
const BARRIER_AFTER = /^[\s-](?:barrier|mark\b|threshold|club|marathon|half|mile)/;
const OTHER_BEFORE =
  /(?:\b\d{1,2}\s?k(?:m|ilomet(?:re|er)s)?(?: mark| point)? in|\bhalf-?way(?: mark| point)?(?: was reached)?(?: in| at)?|\bsplits? (?:of|in)|\bpace (?:of|for)|\bfirst half (?:in|of)|\bsecond half (?:in|of)|\bpassed (?!the (?:finish|line|tape|post)\b)[^.]{0,30}in|\bwent through [^.]{0,30}in|\breach(?:ed|ing) (?!the (?:finish|line|tape|end|mall)\b|(?:home|the finishing line)\b)[^.]{0,30}in|\bthrough (?:the )?(?:\d+ ?km|halfway)[^.]{0,12}|\blaps? (?:of|in)|\btarget(?:ing|ed|s)?(?: time)?(?: of)?|\baim(?:ed|ing)?(?: for| at)?|\bhop(?:ed|ing|es?) (?:for|to run)|\bwant(?:s|ed)?(?: (?:to run|a))?|\bgoal (?:of|was|is)|\bgoing (?:below|under|beyond|over|past|inside)|\bto (?:go|get|dip|break|run) (?:below|under|beyond|over|past|inside)|\bschedule[d]? (?:of|for)|\bon (?:course|pace|track|schedule)(?: [a-z]+){0,3} for|\bget|\bqualif[A-Za-zÀ-ɏ]+ (?:standard|time|mark|height)s? (?:of|is|was)|(?<!\b(?:world|global|previous|old|former) )\bstandard of|\bcut-?off (?:of|time)|\bstart(?:ed|ing) (?:with(?! the\b)|at)|\b(?:before|then) clearing|\bopen(?:ed|ing) (?:with|at|height)[^.]{0,14}|\bbar (?:was )?(?:[A-Za-zÀ-ɏ]+ )?(?:to|at)|\btr(?:ied|ying)(?: for| at)?|\b(?:attempts?|tr(?:y|ies)) at(?: an? (?:[a-z-]+ ){0,2}record(?: height)?(?: of)?)?|\bfail(?:ed|ing|ures?) (?:[a-z]+ times? |[a-z]+ly |once |twice |thrice )?(?:at|to clear)(?: an? (?:[a-z-]+ ){0,2}record(?: height)?(?: of)?)?|\b(?:could not|couldn['’]t|did not|didn['’]t|unable to) (?:clear|manage|get over)|\bmiss(?:ed|es|ing) (?:at|three|two)?|\bremaining|\blast (?!(?:year|month|week|season|summer|autumn|winter|spring|time|night|january|february|march|april|may|june|july|august|september|october|november|december)\s)[A-Za-zÀ-ɏ]+ in|\bfinal (?:lap|kilomet[A-Za-zÀ-ɏ]+|mile|stretch)(?! to\b)[^.]{0,10}in|\b(?:in|after|with) the first|\bwind(?: of)?|\breaction(?: time)?(?: of)?|\bcan run|\bcould run|\bwould run|\brun a|\bequivalent (?:of|to)|\bban(?:ned)? (?:of|for))\s(?:(?:a|an|the|about|around|just|at|in|under|of)\s){0,2}$/;
const OTHER_AFTER =
  /^(?:\s(?:pace|split|at half-?way|at the half|at \d+ ?k|per (?:km|kilomet|mile|lap)|a (?:km|kilomet|mile)|at the bell|remaining|to go|of (?:running|racing|stoppage|extra)|film|movie|song|video|drive|flight|walk|wait|ban|into|before the start|qualifying|standard|lap)|[-\s](?:lap)|\s?(?:km|k)\b)/;

/** `walked 20 kilometres in`, `ran the 10km in`: the race, not a part of one. */
const WHOLE_RACE =
  /\b(?:walk(?:ed|ing|s)|r[au]n(?:ning|s)?|cover(?:ed|ing|s)|won|win(?:ning|s)?|complet(?:ed|ing|es)|raced?)\s(?:(?:the|a|his|her|men['’]s|women['’]s)\s){0,3}\d{1,2}[\s-]?(?:km?|kilomet(?:re|er)s?)(?:\s(?:race|walk|road race))?\sin\s(?:(?:a|an|just|only)\s){0,2}$/;

/** Milliseconds that nobody has run a race in. */
const SHORTEST = 9000;
const CLEARED =
  /\bby\s(?:clearing|jumping|running|throwing|clocking|leaping|soaring|vaulting|scoring)\s(?:over\s|to\s)?$/;
const TOOK_WITH =
  /\b(?:gold|silver|bronze|medal|title|first|second|third|fourth|fifth|sixth|won|placed?|finished)\s(?:(?:here|there|again|too|as\swell)\s)?(?:with|in)\s(?:an?\s)?$/;
const RUN_IN =
  /\b(?:in|(?:time|mark|record|best|clocking|performance|run)\s(?:of|at))\s(?:an?\s(?:[a-z-]+\s)?|an?\s(?:[a-z-]+\s){1,3}(?:record|best|time)\s)?$/;

/** `won in 43.03 seconds ahead of James`, `by clearing 6.10`: what somebody did, and no gap, whatever stands behind it. */
export function isDone(left: string, { readings: [first] }: AmountSpan): boolean {
  return (
    CLEARED.test(left) ||
    // `took silver with 2.32m behind Klyugin`
    (first?.unit === 'mm' && first.value >= 1500 && TOOK_WITH.test(left)) ||
    (first?.unit === 'ms' && first.step < 1000 && first.value >= SHORTEST && RUN_IN.test(left))
  );
}

/** What the words around an amount make of it. One of several, `5.90m and 6.08m`, is what the first of them is. */
export function roleOf(scene: Scene, span: AmountSpan): Role {
  let role = ROLES.get(span);
  if (role === undefined) {
    role = readRole(scene, span);
    ROLES.set(span, role);
  }
  return role;
}

/** Every type of claim asks it of the same amounts, and it depends on their sentence alone. */
const ROLES = new WeakMap<AmountSpan, Role>();

function readRole(scene: Scene, span: AmountSpan): Role {
  const [left, right] = [before(scene, span), after(scene, span)];
  const earlier = spansOf(scene, 'amount').find(
    ({ end }) => end < span.start && /^(?:,|,?\sand)\s$/.test(scene.reading.lower.slice(end, span.start)),
  );
  if (earlier && roleOf(scene, earlier) === 'other') return 'other';
  // `8 minutes 52:78`: no more than the beginning of it has been read.
  if (/^\s\d{1,2}[:.]\d/.test(right) && /[a-z]$/.test(scene.reading.lower.slice(span.start, span.end))) return 'other';
  if (isBarrier(scene, span)) return 'other';
  const [first] = span.readings;
  const small =
    first !== undefined &&
    (first.unit === 'points'
      ? first.value < 1500
      : first.unit === 'ms'
        ? first.value <= (span.form === 'bare' ? 10_000 : 1_800_000)
        : first.value <= 3000);
  if (small && span.form !== 'clock' && !isDone(left, span) && (GAP_AFTER.test(right) || GAP_BEFORE.test(left)))
    return 'gap';
  if (small && span.form === 'clock' && /\bby\s$/.test(left)) return 'gap';
  // `from 2:14:04 to 2:11:53, more than two minutes`: no clock stops at whole minutes.
  if (small && span.form === 'words' && first.step >= 60_000 && /\b(?:more|less) than\s$/.test(left)) return 'gap';
  // `the 0.36 she won by`: nobody has a mark of less than a second.
  if (span.form === 'bare' && first !== undefined && first.value < 1000) return 'gap';
  // `a centimetre was in it`: and none of less than a metre.
  if (first?.unit === 'mm' && first.value < 1000) return 'gap';
  if ((OTHER_BEFORE.test(left) && !WHOLE_RACE.test(left)) || OTHER_AFTER.test(right)) return 'other';
  // `21,330 metres in an hour`: the hour is the race.
  if (first?.value === 3_600_000 && first.step === 3_600_000 && /\bin\s$/.test(left)) return 'other';
  const round =
    span.form === 'words'
      ? (first?.unit === 'points' || (first?.step ?? 0) >= 1000) && isRound(first)
      : isRound(first) || span.readings.some(({ step }) => step >= 60_000);
  const hyphenated = span.adjective || first?.unit === 'points';
  // `23 sub-7.40 performances`: a bound, however exact.
  if (/\bsub-$/.test(left)) return 'barrier';
  if (round && (BARRIER_BEFORE.test(left) || (hyphenated && BARRIER_AFTER.test(right)))) return 'barrier';
  if (span.adjective) return GAP_AFTER.test(right) ? 'gap' : isCalled(span, right) ? 'mark' : 'other';
  return 'mark';
}

/** `Johnson's 43.18-second record`, `a 6.30m clearance`: a deed that goes by its mark, where that is an exact one. */
const isCalled = ({ readings: [first] }: AmountSpan, right: string): boolean =>
  first !== undefined &&
  (first.unit === 'ms'
    ? first.value >= SHORTEST && first.step < 1000
    : first.unit === 'mm' && first.value >= 1500 && first.step <= 10) &&
  /^\s(?:world\s|olympic\s|national\s|championship\s|meeting\s)?(?:record|run|clocking|time|performance|victory|win|triumph|jump|leap|throw|clearance|vault)(?![a-z-])/.test(
    right,
  );

function isRound(
  amount: { readonly value: number; readonly unit: string; readonly step: number } | undefined,
): boolean {
  if (!amount) return false;
  return amount.unit === 'points'
    ? amount.value % 100 === 0
    : amount.unit === 'mm'
      ? amount.value % 500 === 0
      : amount.value % 1000 === 0 && (amount.value <= 60_000 || amount.value % 30_000 === 0);
}

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

/** What the words near an amount say of it. `tight`: in its own clause, so that a wrong one is an error. */
export interface Setting {
  readonly dates: readonly SpanOf<'date'>[];
  readonly events: readonly SpanOf<'event'>[];
  readonly places: readonly SpanOf<'place'>[];
  /** Those each word can mean, the nearest word first. */
  readonly disciplines: readonly (readonly Discipline[])[];
  readonly round: boolean;
  /** All that the sentence names, near or far: enough to find what is meant, not to contradict. */
  readonly around: Pick<Setting, 'dates' | 'events' | 'places'>;
}

const CLAUSE =
  /[;—–]|\band,?\s(?:now|this\stime|today|tonight|yesterday|on\s[a-z]{2,9}day)\s|\band,\s(?:in|at|on|finally)\s|,\s(?:and|but|while|with|who|which|before|after|then|is|are|was|were|has|had|will|runs|races|competes|returns|starts)\s|,\s(?:[a-z]+ed|ran|did)\sit\s|\b(?:when|while|before|after|although|though|but|because|since|until|than|where|whose|ahead of|topping|surpassing|beating|breaking|adding|bettering|improving|lowering|smashing|eclipsing|erasing|shattering|taking|shaving|slicing|cutting|trimming|knocking|replacing|wiping|chopping|lopping|obliterating|destroying|equalling|exceeding|overtaking|by\s[a-z]{2,12}ing|(?:beyond|inside|outside|short of|shy of|adrift of|off)\s(?:the|his|her|their|[a-zà-ɏ]{2,20}['’]s)|(?:below|under|above)\s(?:the|his|her|their)\s(?:[a-zà-ɏ'’-]+\s){0,3}(?:record|best|mark))\b/;
const CLAUSES = new RegExp(CLAUSE, 'g');
const OWN_CLAUSE = new RegExp(`${CLAUSE.source}|,\\s[a-z]{2,12}ing\\b`);

/** `the 2024 London winner`: a title says who somebody is, not where a mark was made. */
const TITLE =
  /^(?:['’]s)?\s(?:(?:marathon|defending|reigning|gold|silver|bronze|relay|champion|race|women['’]s|men['’]s|\d{2,5}m|\d{3,5} met(?:re|er)s|hurdles|steeplechase)\s){0,3}(?:champion|winner|medall?ist|runner-up|finalist|title-?holder)s?(?![A-Za-zÀ-ɏ])/;

/** `the champion of Doha and Tokyo`, `the 2019 London winner`. */
const isOfTitle = (lower: string, { start, end }: Span): boolean =>
  TITLE.test(lower.slice(end)) ||
  /\b(?:champion|winner|medall?ist|hero|heroine)s?\sof\s(?:the\s)?(?:[a-zß-ɏ]+(?:,|\sand)\s){0,3}$/.test(
    lower.slice(Math.max(0, start - 60), start),
  );

const PARTS =
  /[;—–]|,\s(?:and|but|while|who|which|before|after|then)\s|\b(?:when|while|before|after|although|though|but|because|until|where|whose)\b/g;

/** The clause a part of a sentence stands in. */
export function clauseAt(
  { reading: { lower } }: Scene,
  span: { start: number; end: number },
): {
  readonly start: number;
  readonly end: number;
} {
  const breaks = [...lower.matchAll(PARTS)].map(({ index }) => index);
  return {
    start: breaks.filter((index) => index <= span.start).at(-1) ?? 0,
    end: breaks.find((index) => index >= span.end) ?? lower.length,
  };
}

const ITEM =
  /(?:,\s(?:and\s)?|\band\s)(?:again\s|then\s)?(?:over\s[\d,]+(?:\s?m|\smet(?:re|er)s)?\s)?(?:gold|silver|bronze|titles?|in|at)\b/g;

/** `bronze in Paris, gold in Helsinki (5.01)`: where the last of several things told in a row begins that has a place. */
const itemStart = (back: string, hasPlace: (at: number) => boolean): number =>
  back.includes(',') || back.includes(' and ')
    ? ([...back.matchAll(ITEM)].findLast(({ index }) => hasPlace(index))?.index ?? 0)
    : 0;

const RESUMED =
  /,\s(?:[a-z]+ly\s|then\s|also\s)?(?:[a-z]+ed|won|ran|took|set|threw|beat|went|came|led|made|kept|became)\s/;

/** Behind an aside about a mark. */
const OVER =
  /(?<=^,\s(?:(?:which|that)\s)?(?:was\s|had been\s)?(?:set|run|held|made|recorded|thrown|jumped|established|posted|clocked)\s[^,]{1,60}),\s/;

/** Behind a mark in brackets, what whoever has it does now or will do. */
const GOES_ON =
  /(?<=^[^()]{0,20}\))\s(?:(?:will|also|both|now|who)\s){0,2}(?:makes?|leads?|returns?|runs?|races?|heads?|opens?|takes?|defends?|faces?|lines?|starts?|goes|aims?|bids?|joins?|competes?|is|are|be|make|chases?|seeks?|hopes?|targets?|tops?)\b/;

/** Behind a mark in brackets, what whoever has it is. */
const CALLED = new RegExp(`(?<=^[^()]{0,20}\\)),\\s${CALLED_SO}`);

const isHeld = ({ kind }: Span): boolean => kind === 'event' || kind === 'place' || kind === 'date';

/** `came to London with a PB of 2:07:20`: he had it before. */
export const isArrivedAt = ({ reading: { lower } }: Scene, { start, end }: Span): boolean =>
  /\b(?:came|comes|coming|arriv[a-z]+|went|travell?[a-z]+|head[a-z]+|return[a-z]+)\s(?:to|in|into)\s(?:the\s)?$/.test(
    lower.slice(Math.max(0, start - 24), start),
  ) && /^\swith\s(?:an?|the|his|her)\s(?:[a-z’'-]+\s){0,3}(?:pb|best|record|time|mark)\b/.test(lower.slice(end));

/** Days, places, races and disciplines between the owner and an amount, and after it until something else begins. */
export function settingOf(
  scene: Scene,
  span: Span,
  owner: Pick<Owner, 'span' | 'possessor' | 'person'> | undefined,
): Setting {
  const { spans, lower } = scene.reading;
  const ahead = spans.filter(({ start }) => start >= span.end);
  // Set by whoever owns it, an amount goes on behind him.
  const isSetter = (each: Span) =>
    owner?.span.start === each.start ||
    (owner === undefined && /\bby\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,3}$/.test(lower.slice(span.end, each.start)));
  const stop = ahead.find(
    (each) => (each.kind === 'amount' && roleOf(scene, each) === 'mark') || (each.kind === 'person' && !isSetter(each)),
  );
  const until = lower.slice(span.end, stop?.start ?? lower.length);
  // "Kandie's 57:32, set in 2020, finishing in Lisbon": what the breaker does is not said of the mark that is broken.
  const clauseEnd = (owner?.possessor ? OWN_CLAUSE : CLAUSE).exec(until);
  // "and then the 2019 winner Senbere Teferi": what stands with the next name is said of the next.
  // "2011 in 2:19:19 and 2012 in 2:18:37": and so it is with the next mark.
  const next = stop ? until.search(/(?:,|\band)\s[^,]*$/) : -1;
  // What stands before a mark whose owner follows, "broke the 3:50.07 set by Dibaba in Monaco", is said of the breaker.
  const from = !owner ? 0 : owner.span.end <= span.start ? owner.span.end : owner.possessor ? span.start : 0;
  const back = lower.slice(from, span.start);
  // ", the reigning Olympic champion, finished third in": what is said of the person is not said of the mark.
  const apposed = /^(?:['’]s)?,\s/.test(back) ? back.lastIndexOf(', ') : 0;
  // `Benjamin, second in 46.17, claimed the title in Paris`: past the aside another thing is told.
  const resumed = /^,\s(?:[^,]|,(?=\d))*$/.test(back) ? until.search(RESUMED) : -1;
  // `his 2:05:38, set in 2002, in Chicago on Sunday`: what is told of the mark ends with the aside.
  const aside = owner?.possessor ? until.search(OVER) : -1;
  // `Nageeye (2:06:17) makes his debut in New York`: what he has run, and what he does next.
  const goesOn = owner && !owner.possessor && /^[^()]{0,24}\($/.test(back) ? until.search(GOES_ON) : -1;
  // `A year after the 9.69, on 16 August 2009, he ran 9.58`: past the comma it is told what came then.
  const counted = isCountedFrom(scene, span) ? until.search(/,\s/) : -1;
  // `Kipruto (8:12.47), winner of the 2016 Games`: what he is called is of another race.
  const called = owner && !owner.possessor && /\($/.test(back) ? until.search(CALLED) : -1;
  const ends = [clauseEnd?.index ?? -1, next, resumed, aside, goesOn, counted, called].filter((index) => index >= 0);
  const end = span.end + Math.min(until.length, ...ends);
  const breaks = [...back.matchAll(CLAUSES)];
  const lastBreak = breaks.at(-1);
  const lastMark = spans
    .filter((each) => each.kind === 'amount' && each.end <= span.start && roleOf(scene, each) === 'mark')
    .at(-1);
  // What stands behind the mark before, up to the "and" between them, is said of that one.
  const joint = lastMark ? lower.slice(lastMark.end, span.start).search(/(?:,|\band)[^,]*$/) : -1;
  const start = Math.max(
    from + (lastBreak ? lastBreak.index : 0),
    from + apposed,
    lastMark ? lastMark.end + Math.max(0, joint) : 0,
    from +
      itemStart(back, (at) =>
        spans.some((each) => each.kind === 'place' && each.start >= from + at && each.end <= span.start),
      ),
  );
  // `in 2011 in 2:19:19`, `2012: 2:18:37`: a year that stands right before a mark is the only one it has.
  const dated = spans.findLast(
    (each) => each.end <= span.start && /^(?:\sin|:)\s$/.test(lower.slice(each.end, span.start)),
  );
  const where = whereOf(scene, span, owner);
  const near = spans.filter(
    (each) =>
      where.includes(each) ||
      (!(each.kind === 'date' && each.start >= span.end && isOfOtherDay(lower.slice(span.end, each.start))) &&
        !(each.kind === 'date' && dated?.kind === 'date' && each !== dated) &&
        !(isHeld(each) && owner && isSaidApart(scene, span, each, owner.person.id)) &&
        !(isHeld(each) && isOfTwin(scene, span, each)) &&
        !((each.start >= span.end || isOfAnother(scene, each, owner)) && OF_ANOTHER.test(lower.slice(each.end))) &&
        ((each.start >= start && each.end <= span.start) || (each.start >= span.end && each.end <= end)) &&
        !(isHeld(each) && (isOfTitle(lower, each) || isBettered(scene, each, span) || isOfWin(scene, each, span))) &&
        !(isHeld(each) && each.end <= span.start && (isOfMarkBefore(scene, each) || isHadBefore(scene, span))) &&
        !(each.kind === 'date' && ((owner && isOfBreaker(scene, owner, each.date)) || isOfOldTitle(scene, each))) &&
        !(each.kind === 'date' && each.start >= span.end && OF_TITLE.test(lower.slice(each.end, each.end + 60)))),
  );
  const own = owner?.possessor === true;
  // `the 57:31 he ran in Lisbon in 2021`: where and when it was done.
  const isDoer =
    own &&
    owner.span.start >= span.end &&
    /^(?:\sof\s(?:the\s)?[a-z]{3,20})?\s(?:(?:had|has|once|first)\s){0,2}(?:r[au]n|set|clocked|recorded|cleared|thr[eo]wn?|jumped|posted|achieved|managed|vaulted|leapt|produced|scored)\s(?:in|at|on|last|over)\b/.test(
      lower.slice(owner.span.end),
    );
  // Beating "Young's mark of 46.78 in Oslo" is done in Oslo; a mark "set in Oslo" was made there.
  const isOwn = (each: Span) =>
    !own ||
    (isDoer && each.start >= owner.span.end) ||
    /^(?:\s(?:for|over|in)\s(?:the\s)?[\da-z,\s-]{2,24})?\W{0,3}(?:which\s)?(?:was\s|had been\s)?(?:set|run|recorded|achieved|posted|clocked|made|thrown|jumped|established)\b/.test(
      lower.slice(span.end),
    ) ||
    (each.kind === 'date' && each.start - span.end <= 5 && !isOfNews(scene, each)) ||
    // `his 19.19 from Berlin`, `to run his 19.32 at the Games in Atlanta`
    /\b(?:r[au]n|running|clock(?:ed|ing)|set|thr[eo]w|jump(?:ed|ing)?|cleared|scored)\s(?:his|her)\s$/.test(
      lower.slice(Math.max(0, span.start - 16), span.start),
    ) ||
    /^(?:\s?m)?\sfrom\s(?:the\s)?$/.test(lower.slice(span.end, each.start)) ||
    // `Kipchoge's 2:01:39 in Berlin stood`: what the sentence begins with is told of itself.
    (HEADED.test(lower.slice(0, owner.span.start)) &&
      /^(?:\s?m)?\s(?:in|at)\s(?:the\s)?$/.test(lower.slice(span.end, each.start))) ||
    // `the 2:00:35 of Kiptum from the Chicago Marathon`
    (owner.span.start >= span.end && /^\sfrom\s(?:the\s)?$/.test(lower.slice(owner.span.end, each.start)));
  const following = near.filter((each) => each.start >= span.end && isOwn(each));
  const datedBy = datePreceding(scene, span);
  // `In Rome in 1960 Rudolph ran 11.0`: what the clause of whoever acts opens with.
  const opening =
    acts(owner, span) && !lastBreak && start === from && !isHadBefore(scene, span) ? openingOf(scene, owner.span) : [];
  const pick = <Kind extends 'date' | 'event' | 'place'>(kind: Kind) => {
    const of = (list: readonly Span[]) =>
      list.filter(
        (each): each is SpanOf<Kind> =>
          each.kind === kind &&
          !('title' in each && each.title) &&
          !isSince(scene, each) &&
          !isMissed(scene, each) &&
          !isArrivedAt(scene, each),
      );
    const preceding = of(near.filter(({ end }) => end <= span.start));
    const next: Span | undefined = of(following)[0];
    // `won in Dubai in 2:17:08, in Istanbul and in Nagoya`: the next of a list.
    const isNext = kind === 'place' && next && /^,\s(?:in|at)\s$/.test(lower.slice(span.end, next.start));
    // What stands behind a mark is its own; what stands before it may be of the clause.
    const own = next && !(isNext && preceding.length > 0) ? of(following) : preceding;
    return own.length > 0 ? own : of(opening);
  };
  return {
    dates:
      datedBy && !isSince(scene, datedBy) ? [datedBy] : pick('date').filter((each) => !isOfNextMark(scene, each, span)),
    events: pick('event'),
    places: pick('place'),
    disciplines: disciplinesNear(scene, span),
    // `a second-round throw of 68.90m`: in the field a round is an attempt.
    round: HEATS.test(lower) || (!isLength(span) && /\bround\b/.test(lower)),
    around: { dates: spansOf(scene, 'date'), events: spansOf(scene, 'event'), places: spansOf(scene, 'place') },
  };
}

const HEATS = /\b(?:heats?|semi-?finals?|quarter-?finals?|qualif[A-Za-zÀ-ɏ]+|preliminar)\b/;

const isLength = (span: Span): boolean => span.kind === 'amount' && span.readings.every(({ unit }) => unit === 'mm');

/** `the world champion of Budapest, where she ran 8:54.29`: the place and the day right before the word are of the mark. */
function whereOf(scene: Scene, { start }: Span, owner: Pick<Owner, 'person'> | undefined): readonly Span[] {
  const { lower, spans } = scene.reading;
  const words = WHERE.exec(lower.slice(Math.max(0, start - 60), start))?.[0];
  if (words === undefined || owner === undefined) return [];
  const place = spans.findLast((each) => isHeld(each) && each.end <= start - words.length);
  if (!place || place.end < start - words.length) return [];
  const other = castOf(scene).some(
    ({ span, person }) => span.start >= place.end && span.end <= start && person.id !== owner.person.id,
  );
  if (other) return [];
  const before = spans.findLast((each) => isHeld(each) && each.end <= place.start);
  return before && /^\s(?:in|of|at)\s$|^,?\s$/.test(lower.slice(before.end, place.start)) ? [before, place] : [place];
}

const WHERE =
  /,\swhere\s(?:[a-zà-ɏ’'-]+\s){1,3}?(?:had\s)?(?:r[au]n|clocked|threw|jumped|cleared|vaulted|leapt|scored|won|set)(?:\s(?!(?:and|but|before|after|than|when|while|the)\s)[a-z]+){0,4}\s$/;

/** Up to a name that a clause begins with. */
const HEADED = /(?:^|[.;:–—]\s|,\s(?:and|but|while)\s|\b(?:that|until|because)\s)["“‘']?(?:the\s)?$/;

const acts = <One extends Pick<Owner, 'span' | 'possessor'>>(owner: One | undefined, { start }: Span): owner is One =>
  owner !== undefined && !owner.possessor && owner.span.end <= start;

/** `improved her 5.05m from the Olympics in Beijing to 5.06m`: there the mark before was made. */
const isBettered = ({ reading: { lower } }: Scene, { start, end }: Span, span: Span): boolean =>
  /^[^,;]{0,40}\sto\s$/.test(lower.slice(end, Math.max(end, span.start))) &&
  /\d\S{0,4}(?:\s[a-z]{1,10})?\sfrom\s[^,;]{0,40}$/.test(lower.slice(Math.max(0, start - 60), start));

/** `broke Young's 1992 record with 46.70`: the year stands with the name of somebody else. */
const isOfAnother = (scene: Scene, { start }: Span, owner: Pick<Owner, 'person'> | undefined): boolean =>
  castOf(scene).some(
    ({ span, person }) =>
      span.possessive &&
      span.end <= start &&
      start - span.end < 4 &&
      owner !== undefined &&
      person.id !== owner.person.id,
  );

/** The disciplines of a sentence, the nearest first: what stands before an amount is nearer than what stands behind. */
function disciplinesNear(scene: Scene, span: Span): readonly (readonly Discipline[])[] {
  const far = (each: Span) => (each.end <= span.start ? span.start - each.end : (each.start - span.end) * 2);
  return [...spansOf(scene, 'discipline')].sort((a, b) => far(a) - far(b)).map(({ disciplines }) => disciplines);
}
