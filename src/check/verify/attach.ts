/** What an amount in a sentence is, whose it is, and which day, place, race and discipline the words give it. */
import type { Discipline, Person } from '../../dataset/entries.ts';
import type { AmountSpan, Span, SpanOf } from '../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../scene.ts';

/**
 * `mark`: somebody's; `gap`: between two marks; `barrier`: a bound that is broken; `other`: a split, a pace, a wish, a
 * standard, an attempt.
 */
export type Role = 'mark' | 'gap' | 'barrier' | 'other';

const GAP_AFTER =
  /^(?:[-\s](?:seconds?|minutes?))?\s?(?:off|faster|slower|quicker|behind|ahead|back|clear|adrift|better|outside|inside|shy|short of|further|farther|higher|longer|apart|later|earlier|improvement|margin|lead|gap|advantage|deficit|victory|win|penalty|separated|separating|between|worse|more than|less than|beyond|above|below)(?![A-Za-zÀ-ɏ])/;
const GAP_BEFORE =
  /(?:\bby|\btook|\btake|\btaking|\btaken|\bshav[A-Za-zÀ-ɏ]+|\blop[A-Za-zÀ-ɏ]*|\bslic[A-Za-zÀ-ɏ]+|\bslash[A-Za-zÀ-ɏ]*|\bknock[A-Za-zÀ-ɏ]*|\bcarv[A-Za-zÀ-ɏ]+|\bchop[A-Za-zÀ-ɏ]*|\bcut(?:ting)?|\btrim[A-Za-zÀ-ɏ]*|\badd(?:ed|ing|s)?|\bmargin of|\blead of|\badvantage of|\bgap of|\bwithin|\bimprovement of|\bseparated by|\bmissed [A-Za-zÀ-ɏ\s]{0,24}by|\bbetter(?:ed|ing)? [A-Za-zÀ-ɏ\s]{0,24}by)\s(?:(?:just|only|more than|almost|nearly|over|about|a full|a whole|exactly|some|around|roughly|approximately|well over|under|less than|a massive|a mere|a huge|a stunning|another|a|an|the)\s){0,3}$/;
const BARRIER_BEFORE =
  /(?:\bunder|\bsub|\bbelow|\bbreak(?:ing|s)?|\bbroke(?:n)?|\binside|\bover|\bbeyond|\bpast|\bbetter than|\bfaster than|\b(?:further|farther|longer|higher|quicker|lower) than|\bbetter|\bdipp?(?:ed|ing)? under|\bthrough|\bclear(?:ed|ing)?|\bcrack(?:ed|ing)?|\bthrow|\bsurpass(?:ed|ing)?)[\s-](?:the\s)?$/;
const BARRIER_AFTER = /^[\s-](?:barrier|mark\b|threshold|club|marathon|half|mile)/;
const OTHER_BEFORE =
  /(?:\b\d{1,2}\s?k(?:m|ilomet(?:re|er)s)?(?: mark| point)? in|\bhalf-?way(?: mark| point)?(?: was reached)?(?: in| at)?|\bsplits? (?:of|in)|\bpace (?:of|for)|\bfirst half (?:in|of)|\bsecond half (?:in|of)|\bpassed [^.]{0,30}in|\bwent through [^.]{0,30}in|\breach(?:ed|ing) [^.]{0,30}in|\bthrough (?:the )?(?:\d+ ?km|halfway)[^.]{0,12}|\blaps? (?:of|in)|\btarget(?:ing|ed|s)?(?: time)?(?: of)?|\baim(?:ed|ing)?(?: for| at)?|\bhop(?:ed|ing|es?) (?:for|to run)|\bwant(?:s|ed)? (?:to run|a)|\bgoal (?:of|was|is)|\bschedule[d]? (?:of|for)|\bon (?:course|pace|track|schedule) for|\bget|\bqualif[A-Za-zÀ-ɏ]+ (?:standard|time|mark|height)s? (?:of|is|was)|(?<!\b(?:world|global|previous|old|former) )\bstandard of|\bcut-?off (?:of|time)|\bstart(?:ed|ing) (?:with|at)|\b(?:before|then) clearing|\bopen(?:ed|ing) (?:with|at|height)[^.]{0,14}|\bbar (?:was )?(?:[A-Za-zÀ-ɏ]+ )?(?:to|at)|\battempts? at|\btr(?:y|ies) at|\bfail(?:ed|ing|ures?) (?:at|to clear)|\bmiss(?:ed|es|ing) (?:at|three|two)?|\bremaining|\blast (?!(?:year|month|week|season|summer|autumn|winter|spring|time|night|january|february|march|april|may|june|july|august|september|october|november|december)\s)[A-Za-zÀ-ɏ]+ in|\bfinal (?:lap|kilomet[A-Za-zÀ-ɏ]+|mile|stretch)[^.]{0,10}in|\b(?:in|after|with) the first|\bwind(?: of)?|\breaction(?: time)?(?: of)?|\bcan run|\bcould run|\bwould run|\brun a|\bequivalent (?:of|to)|\bban(?:ned)? (?:of|for))\s(?:(?:a|an|the|about|around|just|at|in|under|of)\s){0,2}$/;
const OTHER_AFTER =
  /^(?:\s(?:pace|split|at half-?way|at the half|at \d+ ?k|per (?:km|kilomet|mile|lap)|a (?:km|kilomet|mile)|at the bell|remaining|to go|of (?:running|racing|stoppage|extra)|film|movie|song|video|drive|flight|walk|wait|ban|into|before the start|qualifying|standard|lap)|[-\s](?:lap)|\s?(?:km|k)\b)/;

/** `walked 20 kilometres in`, `ran the 10km in`: the race, not a part of one. */
const WHOLE_RACE =
  /\b(?:walk(?:ed|ing|s)|r[au]n(?:ning|s)?|cover(?:ed|ing|s)|won|win(?:ning|s)?|complet(?:ed|ing|es)|raced?)\s(?:(?:the|a|his|her|men['’]s|women['’]s)\s){0,3}\d{1,2}[\s-]?(?:km?|kilomet(?:re|er)s?)(?:\s(?:race|walk|road race))?\sin\s(?:(?:a|an|just|only)\s){0,2}$/;

/** What the words around an amount make of it. One of several, `5.90m and 6.08m`, is what the first of them is. */
export function roleOf(scene: Scene, span: AmountSpan): Role {
  const [left, right] = [before(scene, span), after(scene, span)];
  const earlier = spansOf(scene, 'amount').find(
    ({ end }) => end < span.start && /^(?:,|,?\sand)\s$/.test(scene.reading.lower.slice(end, span.start)),
  );
  if (earlier && roleOf(scene, earlier) === 'other') return 'other';
  const [first] = span.readings;
  const small =
    first !== undefined &&
    (first.unit === 'points'
      ? first.value < 1500
      : first.unit === 'ms'
        ? first.value <= (span.form === 'bare' ? 10_000 : 1_800_000)
        : first.value <= 3000);
  if (small && span.form !== 'clock' && (GAP_AFTER.test(right) || GAP_BEFORE.test(left))) return 'gap';
  if (small && span.form === 'clock' && /\bby\s$/.test(left)) return 'gap';
  if ((OTHER_BEFORE.test(left) && !WHOLE_RACE.test(left)) || OTHER_AFTER.test(right)) return 'other';
  // `21,330 metres in an hour`: the hour is the race.
  if (first?.value === 3_600_000 && first.step === 3_600_000 && /\bin\s$/.test(left)) return 'other';
  const round =
    span.form === 'words'
      ? (first?.step ?? 0) >= 1000 && isRound(first)
      : isRound(first) || span.readings.some(({ step }) => step >= 60_000);
  if (round && (BARRIER_BEFORE.test(left) || (span.adjective && BARRIER_AFTER.test(right)))) return 'barrier';
  if (span.adjective) return GAP_AFTER.test(right) ? 'gap' : 'other';
  return 'mark';
}

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

export interface Owner {
  readonly person: Person;
  readonly sure: boolean;
  readonly span: { readonly start: number; readonly end: number };
  /** `Kiptum's 2:00:35`, against the subject who runs it now. */
  readonly possessor: boolean;
}

const OBJECT_BEFORE =
  /(?:\bbeat|\bbeats|\bbeating|\bbeaten|\bdefeat[A-Za-zÀ-ɏ]*|\bahead of|\bclear of|\bsince|\bover|\bfrom|\bbehind|\bdenied|\bagainst|\bsurpass[A-Za-zÀ-ɏ]*|\bpast|\bthan|\bedg(?:ed|ing)(?: out)?|\bout[A-Za-zÀ-ɏ]+ed|\bwith|\bjoin(?:ed|ing|s)|\bpass(?:ed|ing)|\bto|\bvia|\b(?:record|mark|best|time|standard|figures) of|\bleft|\bheld off|(?<!\b(?:followed|won|set|run|taken|held|claimed|led|secured|clinched|captured|thrown|jumped|cleared|owned|recorded|achieved|produced|posted|clocked) )\bby|\bbroke|\bbreaking|\bbettered|\bbettering)\s(?:(?:[A-Za-zÀ-ɏ\d'’-]+)\s){0,4}$/;

/** Whether a person is not the one who acts: `beat Bekele`, `ahead of Assefa`. `with Obiri taking bronze` acts. */
export function isObject(scene: Scene, span: { readonly start: number; readonly end: number }): boolean {
  const left = before(scene, span, 50).replace(/^.*[,;:.]\s/, '');
  if (!OBJECT_BEFORE.test(left)) return isJoined(scene, span);
  const acts =
    /^(?:\s(?:of|from)\s(?:the\s)?[a-zß-ɏ.]+(?:\s[a-zß-ɏ.]+)?)?(?:\s(?:also\s)?[A-Za-zÀ-ɏ]+ing\b|,?\s(?:second|third|fourth|fifth|next|runner-up)\b|\s(?:ran|won|took|finished|was|came|claimed)\b)/.test(
      after(scene, span),
    );
  // "beating Carl Lewis, whose best was": what follows is said of him.
  if (/^,?\swho(?:se)?\b/.test(after(scene, span))) return false;
  return !(/\b(?:with|to|from|over|by|past|left)\s(?:[A-Za-zÀ-ɏ\d'’-]+\s){0,4}$/.test(left) && acts);
}

/** `clear of Bednarek and Lyles`: the second of two is what the first is. */
function isJoined(scene: Scene, span: { readonly start: number; readonly end: number }): boolean {
  const { lower } = scene.reading;
  const first = castOf(scene)
    .filter(({ span: each }) => each.end <= span.start)
    .at(-1)?.span;
  return (
    first !== undefined &&
    /^(?:\s\([^()]{1,20}\))?\sand\s(?:(?!then\b|now\b|later\b)[a-zà-ɏ'’-]+\s){0,3}$/.test(
      lower.slice(first.end, span.start),
    ) &&
    OBJECT_BEFORE.test(before(scene, first, 50).replace(/^.*[,;:.]\s/, '')) &&
    !/^(?:\s(?:also\s|then\s)?(?:ran|won|took|finished|was|came|claimed|set|broke|clocked)\b)/.test(after(scene, span))
  );
}

/** Words between a possessor and what is his: `previous world record of`. A preposition of doing begins another thing. */
const HAS =
  /^(?:['’]s|['’])?\s?(?:(?!(?:in|with|when|to|by|as|and|before|after|on|while|ran|clocked|run|won|beat|from|for|than|she|he|[a-z]{2,12}ing|[a-z]+ed)[\s,])[A-Za-zÀ-ɏ\d'’.-]+\s){0,7}(?:of\s|at\s|from\s\d{4}\s)?[("“]?$/;

const FOLLOWER =
  /^(?:(?:\s(?:world\s)?(?:record|mark|best|clocking))?\s?\(?\)?,?\s(?:which\s|that\s)?(?:was\s|had\sbeen\s|has\sbeen\s|has\s|is\s)?(?:(?:also|previously|jointly|first)\s)?(?:set|run|held|recorded|achieved|posted|clocked|thrown|jumped|owned|established|registered|produced|scored|cleared|made)?(?:\s(?:since|in|on|at)\s[^.;()]{2,28}?|\s(?:here|there))?\s?(?:by|from|of)|(?:\sand\s[A-Za-zÀ-ɏ]+\splace)?\sfor|\s(?:has\s|had\s|now\s)?belong(?:s|ed|ing)?\sto|\s\()\s?(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;

/** `3:49.04 she had run`, `the 2:01:39 that Kipchoge set`: who did it, in a clause of its own. */
const DONE_BY =
  /^(?:\s(?:metres|meters|seconds|points))?(?:\s(?:clocking|run|mark|time|effort|record|jump|throw|leap|performance))?\s(?:that\s|which\s)?$/;
const DID =
  /^\s(?:(?:had|has|once|first|himself|herself|previously|already|earlier)\s){0,2}(?:r[au]n|set|clock[A-Za-zÀ-ɏ]+|record[A-Za-zÀ-ɏ]+|clear[A-Za-zÀ-ɏ]+|thr[eo]wn?|jump[A-Za-zÀ-ɏ]+|post[A-Za-zÀ-ɏ]+|produced|achiev[A-Za-zÀ-ɏ]+|managed|did|leapt|vaulted|scored|established|walked|timed)(?![A-Za-zÀ-ɏ])/;

/** A mark that opens a sentence: `51.90! McLaughlin is`, `2:01:09 is what Kipchoge ran`, `21.34 for the 200: Joyner`. */
const THEN =
  /^(?:\s?(?:m|metres|meters|seconds|points)(?![a-z]))?(?:[!.…:;,–—-]{1,3}\s|\s[–—-]\s|[^.!?;:]{0,40}[:–—]\s)?(?:\s?(?:that\s|this\s)?(?:is|was)\s(?:what|how far|how high|the\s(?:time|mark|height|distance|score|total|throw|jump))\s(?:that\s)?)?\s?(?:\d{1,2}[.)]?\s)?(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;

/** Whose amount it is; undefined where nobody stands near. */
export function ownerOf(scene: Scene, span: Span): Owner | undefined {
  const people = castOf(scene);
  const { text, lower } = scene.reading;
  const doer = people.find(
    (each) =>
      each.span.start >= span.end &&
      !each.span.possessive &&
      DONE_BY.test(lower.slice(span.end, each.span.start)) &&
      DID.test(lower.slice(each.span.end)),
  );
  if (doer) return { ...doer, possessor: true };
  const listed = inTurn(scene, span, people);
  if (listed) return listed;
  // "2:17:18 set by Radcliffe", "2:05:51 and fourth place for Bekele", "3:43.13 has belonged to El Guerrouj".
  const follower = people.find(
    (each) =>
      each.span.start >= span.end && !each.span.possessive && FOLLOWER.test(text.slice(span.end, each.span.start)),
  );
  const inRace = /\bin\s(?:just\s|only\s)?$/.test(lower.slice(0, span.start));
  if (follower && !(inRace && /^\sfrom\s/.test(lower.slice(span.end)))) return { ...follower, possessor: true };
  // "Bashir Abdi of Belgium (2:06:47)", "Benson Kipruto (2:07:00)".
  const bracketed = people.find(
    (each) =>
      each.span.end <= span.start &&
      /^(?:,?\s(?:of\s)?(?:the\s)?[A-ZÀ-Þ][A-Za-zÀ-ɏ.\s]{1,24},?)?\s\($/.test(text.slice(each.span.end, span.start)),
  );
  if (bracketed) return { ...bracketed, possessor: false };
  const preceding = people.filter(({ span: { end } }) => end <= span.start);
  const last = preceding.at(-1);
  // Somebody nearer who is not known: the amount is theirs, not that of whoever came before.
  const stranger = spansOf(scene, 'person')
    .filter((each) => each.end <= span.start && !people.some((known) => known.span === each))
    // A word of a longer name, "World Marathon Majors", is nobody.
    .filter((each) => each.via === 'full' || !/[A-ZÀ-Þ][A-Za-zÀ-ɏ]*\s$/.test(text.slice(0, each.start)))
    .at(-1);
  if (stranger && stranger.start > (last?.span.start ?? -1) && !isObject(scene, stranger)) return undefined;
  if (last?.span.possessive && HAS.test(text.slice(last.span.end, span.start))) return { ...last, possessor: true };
  for (const each of [...preceding].reverse()) {
    if (each.span.possessive || isObject(scene, each.span)) continue;
    return { ...each, possessor: false };
  }
  // A possessor who acts all the same: `Kiptum's victory in 2:00:35`, `his debut was in Valencia, in 2:02:05`.
  const actor = [...preceding]
    .reverse()
    .find(
      ({ span: each }) =>
        !isObject(scene, each) &&
        /^(?:['’]s)?\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,4}(?:victory|win|winning|run|time|effort|performance|throw|jump|leap|clearance|finish|triumph|debut|race|marathon|best|opener|season|first|second|fastest|quickest)(?![A-Za-zÀ-ɏ])/.test(
          lower.slice(each.end),
        ),
    );
  if (actor) return { ...actor, possessor: false };
  // `With 7:59.18 in Zürich, Moses Kiptanui became`: before the subject.
  if (preceding.length > 0) return undefined;
  const next = people.find((each) => each.span.start >= span.end && !each.span.possessive);
  if (!next || isObject(scene, next.span)) return undefined;
  const opening = lower.slice(0, span.start);
  const until = text.slice(span.end, next.span.start);
  const opens =
    OPENING.test(opening) && /(?:,\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}|^\s(?:[a-z]+\s){0,2}(?:record|best)\s)$/i.test(until);
  const first = /^(?:[^a-z0-9]*|[^.;!?]{1,20}(?:\s[—–-]|:)\s)$/.test(opening) && THEN.test(until.toLowerCase());
  const announced = /^[^.;:!?]{0,80}$/.test(opening) && /^[^.;:!?]{0,40}[:–—]\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,3}$/.test(until);
  return opens || first || announced ? { ...next, possessor: false } : undefined;
}

/** `Bolt and Gay ran 9.58 and 9.71`, `with Yeshaneh and Burka second and third in 2:20:51 and 2:20:55`: each in turn. */
function inTurn(scene: Scene, span: Span, people: ReturnType<typeof castOf>): Owner | undefined {
  const { lower } = scene.reading;
  const marks = chainOf(
    spansOf(scene, 'amount').filter((each) => !each.adjective),
    span as AmountSpan,
    (a, b) =>
      /^(?:\s?m|\smet(?:re|er)s|\sseconds|\spoints)?(?:\s(?:for|in|over)\s(?:the\s)?[\da-z,]+(?:\s[a-z]+)?)?(?:,|,?\sand|\s&)\s$/.test(
        lower.slice(a.end, b.start),
      ),
  );
  if (marks.length < 2) return undefined;
  const [first] = marks as [Span];
  const preceding = people.filter((each) => each.span.end <= first.start);
  const last = preceding.at(-1);
  if (!last || first.start - last.span.end > (/\brespectively\b/.test(lower) ? 140 : 70)) return undefined;
  const joined = (a: { span: Span }, b: { span: Span }) =>
    /^(?:,|,?\sand|\s&)\s(?:(?!who\b)[a-z’'-]+\s){0,2}$/.test(
      lower.slice(a.span.end, b.span.start).replace(/['’]s?\s/, ' '),
    );
  const runners = chainOf(preceding, last, joined);
  const who = runners[marks.findIndex(({ start }) => start === span.start)];
  return runners.length === marks.length && who && !runners.some((each) => each.span.possessive)
    ? { ...who, possessor: false }
    : undefined;
}

/** The neighbours of one of some things in order, as far as they are joined. */
function chainOf<Each>(all: readonly Each[], one: Each, joined: (a: Each, b: Each) => boolean): readonly Each[] {
  const at = all.indexOf(one);
  if (at < 0) return [];
  let [from, to] = [at, at];
  while (from > 0 && joined(all[from - 1] as Each, all[from] as Each)) from -= 1;
  while (to + 1 < all.length && joined(all[to] as Each, all[to + 1] as Each)) to += 1;
  return all.slice(from, to + 1);
}

const OPENING =
  /^(?:with|in|at|after|by|running|clocking|clearing|throwing|jumping|leaping|timed|crossing|finishing|winning|thanks|his|her|a|an)\s(?:[A-Za-zÀ-ɏ\d'’-]+\s){0,7}$/;

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
  /[;—–]|,\s(?:and|but|while|with|who|which|before|after|then|is|are|was|were|has|had|will)\s|\b(?:when|while|before|after|although|though|but|because|since|until|than|where|whose|ahead of|topping|surpassing|beating|breaking|adding|bettering|improving|lowering|smashing|eclipsing|erasing|shattering|taking|shaving|slicing|cutting|trimming|knocking|replacing|wiping|chopping|lopping|obliterating|destroying|equalling|exceeding|overtaking)\b/;

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

/** Days, places, races and disciplines between the owner and an amount, and after it until something else begins. */
export function settingOf(scene: Scene, span: Span, owner: Pick<Owner, 'span' | 'possessor'> | undefined): Setting {
  const { spans, lower } = scene.reading;
  const ahead = spans.filter(({ start }) => start >= span.end);
  // Set by whoever owns it, an amount goes on behind him.
  const isSetter = (each: Span) =>
    (owner === undefined || owner.span.start === each.start) &&
    /\bby\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,3}$/.test(lower.slice(span.end, each.start));
  const stop = ahead.find(
    (each) => (each.kind === 'amount' && roleOf(scene, each) === 'mark') || (each.kind === 'person' && !isSetter(each)),
  );
  const until = lower.slice(span.end, stop?.start ?? lower.length);
  const clauseEnd = CLAUSE.exec(until);
  // "and then the 2019 winner Senbere Teferi": what stands with the next name is said of the next.
  const next = stop?.kind === 'person' ? until.search(/(?:,|\band)\s[^,]*$/) : -1;
  const end = span.end + Math.min(clauseEnd?.index ?? until.length, next < 0 ? until.length : next);
  // What stands before a mark whose owner follows, "broke the 3:50.07 set by Dibaba in Monaco", is said of the breaker.
  const from = !owner ? 0 : owner.span.end <= span.start ? owner.span.end : owner.possessor ? span.start : 0;
  const back = lower.slice(from, span.start);
  // ", the reigning Olympic champion, finished third in": what is said of the person is not said of the mark.
  const apposed = /^(?:['’]s)?,\s/.test(back) ? back.lastIndexOf(', ') : 0;
  const breaks = [...back.matchAll(new RegExp(CLAUSE, 'g'))];
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
  );
  const near = spans.filter(
    (each) => (each.start >= start && each.end <= span.start) || (each.start >= span.end && each.end <= end),
  );
  const own = owner?.possessor === true;
  // Beating "Young's mark of 46.78 in Oslo" is done in Oslo; a mark "set in Oslo" was made there.
  const isOwn = (each: Span) =>
    !own ||
    /^(?:\s(?:for|over|in)\s(?:the\s)?[\da-z,\s-]{2,24})?\W{0,3}(?:which\s)?(?:was\s|had been\s)?(?:set|run|recorded|achieved|posted|clocked|made|thrown|jumped|established)\b/.test(
      lower.slice(span.end),
    ) ||
    (each.kind === 'date' && each.start - span.end <= 5);
  const following = near.filter((each) => each.start >= span.end && isOwn(each));
  const pick = <Kind extends 'date' | 'event' | 'place'>(kind: Kind) => {
    const of = (list: readonly Span[]) =>
      list.filter((each): each is SpanOf<Kind> => each.kind === kind && !('title' in each && each.title));
    // What stands behind a mark is its own; what stands before it may be of the clause.
    return of(following).length > 0 ? of(following) : of(near.filter(({ end }) => end <= span.start));
  };
  return {
    dates: pick('date'),
    events: pick('event'),
    places: pick('place'),
    disciplines: disciplinesNear(scene, span),
    round: /\b(?:heat|semi-?final|qualif[A-Za-zÀ-ɏ]+|preliminar|round)\b/.test(lower),
    around: { dates: spansOf(scene, 'date'), events: spansOf(scene, 'event'), places: spansOf(scene, 'place') },
  };
}

/** The disciplines of a sentence, the nearest first: what stands before an amount is nearer than what stands behind. */
function disciplinesNear(scene: Scene, span: Span): readonly (readonly Discipline[])[] {
  const far = (each: Span) => (each.end <= span.start ? span.start - each.end : (each.start - span.end) * 2);
  return [...spansOf(scene, 'discipline')].sort((a, b) => far(a) - far(b)).map(({ disciplines }) => disciplines);
}
