/** Whose an amount in a sentence is. */
import type { Person } from '../../dataset/entries.ts';
import { actorAt } from '../clauses/clauses.ts';
import type { AmountSpan, PersonSpan, Span } from '../reading/span.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { achievementsOf } from './achievements.ts';
import { apposedTo } from './apposed.ts';
import { isSame } from './marks/performance.ts';
import { isObject } from './object.ts';
import { isSomebodyOf } from './people/subject.ts';
import { scorerOf } from './score.ts';

export interface Owner {
  readonly person: Person;
  readonly sure: boolean;
  readonly span: { readonly start: number; readonly end: number };
  /** `Kiptum's 2:00:35`, against the subject who runs it now. */
  readonly possessor: boolean;
}

/** Words between a possessor and what is his: `previous world record of`. A preposition of doing begins another thing. */
const HAS =
  /^(?:['’]s|['’])?\s?(?:(?!(?:in|with|when|to|by|as|and|before|after|on|while|ran|clocked|run|won|beat|from|for|than|she|he|[a-z]{2,12}ing|[a-z]+ed)[\s,])(?:[A-Za-zÀ-ɏ\d'’.-]|,(?=\d))+\s){0,7}(?:of\s|at\s|from\s\d{4}\s|own(?:\s[a-z]+)?[:,]\s|(?:record|best|mark)[:,]\s)?[("“]?$/;

const JOINED =
  /^(?:\s?m|\smet(?:re|er)s|\sseconds)?(?:\s(?:for|in|over)\s(?:the\s)?[\d,]+(?:m|\smet(?:re|er)s)?)?,?\sand\s(?:his\s|her\s|the\s)?$/;

const FOLLOWER =
  /^(?:(?:\s(?:world\s)?(?:record|mark|best|clocking))?\s?\(?\)?,?\s(?:which\s|that\s)?(?:was\s|had\sbeen\s|has\sbeen\s|has\s|is\s)?(?:(?:also|previously|jointly|first)\s)?(?:set|run|held|recorded|achieved|posted|clocked|thrown|jumped|owned|established|registered|produced|scored|tallied|amassed|totalled|collected|managed|cleared|made)?(?:\s(?:since|in|on|at)\s[^.;()]{2,28}?|\s(?:here|there))?\s?(?:by|from|of)|(?:\sand\s[A-Za-zÀ-ɏ]+\splace)?(?:,\ssince\s[^,;.]{3,20},)?\sfor(?!\s(?:gold|silver|bronze|first|second|third|fourth)\b)|\s(?:has\s|had\s|now\s)?belong(?:s|ed|ing)?\sto|\s\()\s?(?:(?!(?:with|as|while|when|after|before|but|behind|ahead)\s)[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;

/** `3:49.04 she had run`, `the 2:01:39 that Kipchoge set`: who did it, in a clause of its own. */
const DONE_BY =
  /^(?:\s(?:metres|meters|seconds|points))?(?:\s(?:clocking|run|mark|time|effort|record|jump|throw|leap|performance))?(?:,\s(?:that|which)\s|\s(?:that\s|which\s|(?:with|in)\swhich\s)?)(?:(?!(?:and|but|when|while|where|before|after|as|with|because|then|than|behind|from|since|until|for|in|on|at|of|by|to|was|is|ahead|who)\s)[a-zà-ɏ’'-]{1,16}\s){0,4}(?:\d\d-year-old\s?)?$/;
/** `the 2:03:39 with which Tola won`: what is done with a mark may be a win. */
const WITH_WHICH = /^\s(?:seconds\s|metres\s|meters\s|points\s)?(?:with|in)\swhich\s/;
const WON =
  /^\s(?:(?:had|has|once|first|previously|already|earlier|then|also)\s){0,2}(?:w[io]n(?:s|ning)?|took|taken|triumphed|prevailed|finished|came|claimed|secured|captured|broke|r[au]n|set|earned|became|beat)\b/;
const DID =
  /^(?:\sof\s(?:the\s)?[A-Za-zÀ-ɏ]{3,20}(?:\s(?!(?:had|has|ran|set|once)\s)[A-Za-zÀ-ɏ]{3,12})?)?\s(?:(?:had|has|once|first|himself|herself|previously|already|earlier)\s){0,2}(?:r[au]n|set|clock[A-Za-zÀ-ɏ]+|record[A-Za-zÀ-ɏ]+|clear[A-Za-zÀ-ɏ]+|thr[eo]wn?|jump[A-Za-zÀ-ɏ]+|post[A-Za-zÀ-ɏ]+|produced|achiev[A-Za-zÀ-ɏ]+|managed|did|leapt|vaulted|scored|established|walked|timed|held|(?:taken|broken|beaten|improved|won)\s(?:the|his|her|an?)\s(?:[a-z\d,]+\s){0,3}(?:record|title|gold))(?![A-Za-zÀ-ɏ])/;

/** A mark that opens a sentence: `51.90! McLaughlin is`, `2:01:09 is what Kipchoge ran`, `21.34 for the 200: Joyner`. */
const THEN =
  /^(?:\s?(?:m|metres|meters|seconds|points)(?![a-z]))?(?:[!.…:;,–—-]{1,3}\s|\s[–—-]\s|[^.!?;:]{0,40}[:–—]\s)?(?:\s?(?:that\s|this\s)?(?:is|was)\s(?:what|how far|how high|the\s(?:time|mark|height|distance|score|total|throw|jump))\s(?:that\s)?)?\s?(?:\d{1,2}[.)]?\s)?(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;

/** `Kebede won in 2:15:55, and Kipruto the men's race in 2:02:16`: the verb is said once, for both. */
const GAPPED = /(?:,|;|\band|\bwhile|\bwith)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;
const GAP =
  /^(?:\sof\s(?:the\s)?[A-Z][A-Za-zÀ-ɏ]{2,16}(?:\s[A-Z][a-z]{2,12})?)?(?:,\s(?:in|on|at|from|of|aged|making|running|the|an?|his|her|now|also|[A-ZÀ-Þ][a-zà-ɏ-]{1,16}['’]s)\s[^,;()]{2,50},(?=\s))?(?:\s(?:the|in|with|from|at|for)\s|,?\s(?:also\s|was\s)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|next)\b|\s\(?\d|\s(?:(?:taking|winning|claiming|grabbing|earning)\s)?(?:the\s)?(?:gold|silver|bronze)\s(?:in|with)\s|\sfinishing\s)/;

/** From a name to a mark in brackets: whence whoever it is comes, or how far behind. */
const BRACKETED =
  /^(?:,?\s(?:of\s)?(?:the\s)?[A-ZÀ-Þ][A-Za-zÀ-ɏ.\s]{1,24},?)?(?:,?\s[^,;:()]{2,50}\s(?:behind|back|adrift|further\sback|later))?(?:\sin\sthe\s(?:(?:wo)?men['’]s\s)?[\da-z,]{3,12}(?:\s[a-z]{3,12})?)?\s\((?:[A-Z]{3}[:,;]?\s|(?:PB|SB|(?:personal\s|season['’]s\s)?best)(?:\sis|\sof|:|,)?\s)?$/;

/** `with Nijel Amos of Botswana behind him in 1:41.73`. */
const BEHIND_HIM =
  /^(?:\sof\s(?:the\s)?[A-Z][A-Za-zÀ-ɏ]{2,16}(?:\s[A-Z][a-z]{2,12})?)?,?\s(?:close\s|just\s|right\s)?(?:behind|after)\s(?:him|her|them)\s(?:in|with|at)\s$/;
/** `from Danny Harris and Harald Schmid, both 47.48`, `with Bracy and Bromell sharing 9.88`: theirs, and not the winner's. */
const BOTH =
  /^(?:\sof\s(?:the\s)?[A-Z][A-Za-zÀ-ɏ]{2,16}(?:\s[A-Z][a-z]{2,12})?)?(?:,?\sboth(?:\s(?:in|at|on|with|given|clocking|running|timed\sat|credited\swith))?|\s(?:sharing|tied\s(?:on|at)|level\s(?:on|at)|equal\s(?:on|in)))\s$/;
/** `had belonged to Kenya's Billy Konchellah, with 1:43.06`. */
const HELD_BY = /\b(?:belong(?:s|ed)? to|held by|owned by)\s(?:[a-zà-ɏ'’-]+\s){0,4}$/;

/** Somebody else, by what they are to a possessor: who acts behind `her`. */
const ANOTHER =
  /^(?:['’]s?)?\s(?:(?:great|long-time|longtime|old|arch|former|training|big|younger|elder|older|twin)\s){0,2}(?:arch-)?(?:rival|compatriot|team-?mate|countryman|countrywoman|partner|brother|sister|father|mother|husband|wife|predecessor|successor|opponent|challenger|pacemaker|pupil|prot[eé]g[eé]e?)\s(?!of\b)/;

/** `won in 9.58 from Gay`, `kept the title with 22.94, from Kovacs`: whoever is named next was behind. */
const IN_RACE =
  /\bin\s(?:just\s|only\s)?$|\b(?:w[io]n(?:s|ning)?|victory|title|gold|champions?|first|beat)\b[^.;]{0,60}\s(?:with|in)\s(?:(?:an?|the)\s(?:[a-z-]+\s){0,4}(?:of\s)?)?$/;

const ANOTHER_ASIDE = new RegExp(`${ANOTHER.source.replace('\\s(?!of\\b)', '')},`);

/** Whose amount it is; undefined where nobody stands near. */
export function ownerOf(scene: Scene, span: Span): Owner | undefined {
  let owners = OWNERS.get(scene.people);
  if (!owners) {
    owners = new WeakMap();
    OWNERS.set(scene.people, owners);
  }
  let known = owners.get(span);
  if (!known) {
    known = { owner: readOwner(scene, span) };
    owners.set(span, known);
  }
  return known.owner;
}

const EQUALLED = /\b(?:equall?(?:ed|ing|s)|match(?:ed|ing|es)|t(?:ied|ying))\s[^;:]{3,60}$/;

/** `equalled Drechsler's record of 7.45m in Indianapolis`: of two who have the mark, the one who is told of. */
function equallerOf(scene: Scene, span: AmountSpan, people: ReturnType<typeof castOf>) {
  const said = EQUALLED.exec(scene.reading.lower.slice(0, span.start));
  const who = said && people.findLast((each) => each.span.end <= said.index);
  return who &&
    !who.span.possessive &&
    achievementsOf(who.person, scene.facts.lexicons.rules).some((each) =>
      span.readings.some((reading) => isSame(reading, each)),
    )
    ? who
    : undefined;
}

/** Every type of claim asks it of the same amounts, and it depends on the sentence and on whom it means alone. */
const OWNERS = new WeakMap<Scene['people'], WeakMap<Span, { readonly owner: Owner | undefined }>>();

function readOwner(scene: Scene, span: Span): Owner | undefined {
  const people = castOf(scene);
  const { text, lower } = scene.reading;
  const doer = people.find(
    (each) =>
      each.span.start >= span.end &&
      !each.span.possessive &&
      DONE_BY.test(lower.slice(span.end, each.span.start)) &&
      (WITH_WHICH.test(lower.slice(span.end, each.span.start)) ? WON : DID).test(lower.slice(each.span.end)),
  );
  if (doer) return { ...doer, possessor: true };
  const equaller = span.kind === 'amount' ? equallerOf(scene, span, people) : undefined;
  if (equaller) return { ...equaller, possessor: false };
  const scored = span.kind === 'amount' ? scorerOf(scene, span) : undefined;
  if (scored) return { ...scored, possessor: false };
  const breaker = span.kind === 'amount' ? breakerBehind(scene, span, people) : undefined;
  if (breaker) return breaker;
  const listed = inTurn(scene, span, people);
  if (listed) return listed;
  // "Bashir Abdi of Belgium (2:06:47)", "Benson Kipruto (2:07:00)", "Hocker only 0.23 behind (7:23.14)".
  const bracketed = people.findLast(
    (each) =>
      each.span.end <= span.start && !each.span.possessive && BRACKETED.test(text.slice(each.span.end, span.start)),
  );
  if (bracketed) return { ...bracketed, possessor: false };
  // "Next is Elaine Thompson-Herah (30) at 10.79".
  const aged = people.find(
    (each) =>
      each.span.end <= span.start &&
      !each.span.possessive &&
      /^\s\(\d\d\)\s(?:at|with|in|on)\s$/.test(text.slice(each.span.end, span.start)),
  );
  if (aged) return { ...aged, possessor: false };
  const told = people.find(
    (each) =>
      each.span.end <= span.start &&
      !each.span.possessive &&
      (BEHIND_HIM.test(text.slice(each.span.end, span.start)) ||
        (BOTH.test(text.slice(each.span.end, span.start)) &&
          /\band\s(?:[a-zà-ɏ'’-]+\s){0,3}$/.test(lower.slice(0, each.span.start))) ||
        (/^,?\s(?:with|at)\s(?:(?:an?|the|his|her)\s)?$/.test(text.slice(each.span.end, span.start)) &&
          HELD_BY.test(lower.slice(0, each.span.start)))),
  );
  if (told) return { ...told, possessor: false };
  // `Bolt's 9.58 and 19.19`: both are his.
  const joined = spansOf(scene, 'amount').find(
    (each) => each.end < span.start && JOINED.test(lower.slice(each.end, span.start)),
  );
  const its = joined && ownerOf(scene, joined);
  if (joined && its?.possessor && its.span.end <= joined.start) return its;
  // "2:17:18 set by Radcliffe", "2:05:51 and fourth place for Bekele", "3:43.13 has belonged to El Guerrouj".
  const follower = people.find(
    (each) =>
      each.span.start >= span.end && !each.span.possessive && FOLLOWER.test(lower.slice(span.end, each.span.start)),
  );
  const inRace = IN_RACE.test(lower.slice(0, span.start));
  // `in 2:23:10, by four seconds from Chepkemei`: whoever was behind.
  if (follower && !(inRace && /^(?:,\sby\s[a-z\d.:-]+(?:\s[a-z]+){1,4}?)?,?\sfrom\s/.test(lower.slice(span.end))))
    return { ...follower, possessor: true };
  const apposed = apposedTo(scene, span);
  if (apposed) return { ...apposed, possessor: true };
  // `broke the previous U20 record of 10.05, set by Adam Gemil`: of somebody who is not known.
  if (BROKEN.test(lower.slice(0, span.start)) && SET_BY.test(lower.slice(span.end))) return undefined;
  // `which is 39 seconds behind 3:36:03`: what it is held against.
  if (span.kind === 'amount' && AGAINST.test(lower.slice(Math.max(0, span.start - 60), span.start))) return undefined;
  const preceding = people.filter(({ span: { end } }, at) => end <= span.start && !isAside(text, people, at));
  const last = preceding.at(-1);
  if (last?.span.possessive && isSomebodyOf(text.slice(last.span.end, span.start))) return undefined;
  const holder = last && isRecordOf(scene, last.span, span) ? last : undefined;
  if (holder) return { ...holder, possessor: true };
  const actor = actorAt(scene, span.start);
  const isPossessor =
    last?.span.possessive === true &&
    (HAS.test(text.slice(last.span.end, span.start)) ||
      // `came with the highest score of her life, 7032`, where nobody acts.
      (actor?.is !== 'known' && /^\s(?:life|career),\s$/.test(text.slice(last.span.end, span.start))) ||
      // `The world record is still hers: 82.98 metres`.
      (/^(?::|,|\s[–—-])\s$/.test(text.slice(last.span.end, span.start)) &&
        /\b(?:is|was|remains)\s(?:still\s|now\s)?$/.test(lower.slice(0, last.span.start))));
  if (actor?.is === 'known' && !isPossessor) {
    // Somebody else who is named nearer, and not as an object, may be the one after all.
    const others = preceding.filter(
      (each) =>
        each.span.start > actor.member.span.start &&
        each.person.id !== actor.member.person.id &&
        !each.span.possessive &&
        (each.span.via === 'full' || each.span.via === 'surname') &&
        !/\b(?:of|to|for|like|as)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}$/.test(text.slice(0, each.span.start)) &&
        !isObject(scene, each.span),
    );
    const has = ({ person }: { readonly person: Person }) =>
      achievementsOf(person, scene.facts.lexicons.rules).some(
        (each) => span.kind === 'amount' && span.readings.some((reading) => isSame(reading, each)),
      );
    const nearer = others.at(-1);
    const isNext =
      nearer &&
      GAPPED.test(text.slice(actor.member.span.end, nearer.span.start)) &&
      GAP.test(text.slice(nearer.span.end, span.start + 1));
    const other = isNext ? nearer : others[0];
    if (!other || (!isNext && has(actor.member))) return { ...actor.member, possessor: false };
    if (has(other) || isNext) return { ...other, possessor: false };
    return { ...actor.member, sure: false, possessor: false };
  }
  // `Her rival had run 10.54`: whoever that is.
  if (last?.span.possessive && ANOTHER.test(lower.slice(last.span.end, span.start))) return undefined;
  // Somebody nearer who is not known: the amount is theirs, not that of whoever came before.
  const stranger = spansOf(scene, 'person')
    .filter((each) => each.end <= span.start && !people.some((known) => known.span === each))
    // A word of a longer name, "World Marathon Majors", is nobody.
    .filter((each) => each.via === 'full' || !/[A-ZÀ-Þ][A-Za-zÀ-ɏ]*\s$/.test(text.slice(0, each.start)))
    .at(-1);
  if (stranger && stranger.start > (last?.span.start ?? -1) && !isObject(scene, stranger)) return undefined;
  if (isPossessor && last) return { ...last, possessor: true };
  if (actor?.is === 'stranger') return undefined;
  const near = nearest(scene, span, preceding, people);
  // `Kerr, 3:27.79, and Nuguse, 3:27.80, were`: right beside the name.
  const isUnclear = actor?.is === 'unclear' && !(near && BESIDE.test(text.slice(near.span.end, span.start)));
  return near && (isUnclear || isOneOfMany(scene, span, near, preceding)) ? { ...near, sure: false } : near;
}

const AGAINST =
  /\b(?:seconds?|minutes?|hundredths?|tenths?|centimet(?:re|er)s?|cm|met(?:re|er)s?|points)\s(?:behind|ahead\sof|off|short\sof|shy\sof|outside|inside|(?:better|faster|quicker|slower|more|worse|further)\sthan)\s(?:the\s)?$/;
const BROKEN =
  /\b(?:br[eo]ke|breaking|beat|beating|better(?:ed|ing)|improv(?:ed|ing)(?:\son)?|eclips(?:ed|ing)|smash(?:ed|ing)|surpass(?:ed|ing)|eras(?:ed|ing)|topp(?:ed|ing))\s(?:the|an?)\s(?:[a-z\d-]+\s){0,6}(?:records?|best|mark)\sof\s$/;
const SET_BY =
  /^(?:\s?m\b|\s(?:secs?|seconds|metres|meters|points)\b)?,?\s(?:(?:which|that)\s(?:was|had\sbeen)\s)?(?:set|held|run|thrown|jumped)\sby\s/;

/** `the record of the Swede Gunder Hägg, 4:01.4, had stood`, `the record of Girma is 7:52.11`, `Before him it was Haile Gebrselassie's, with 12:39.36`. */
function isRecordOf({ reading: { lower } }: Scene, name: PersonSpan, span: Span): boolean {
  const between = lower.slice(name.end, span.start);
  return name.possessive
    ? /^(?:['’]s?)?,\s(?:with|at)\s(?:an?\s)?$/.test(between) &&
        /\b(?:was|is|been)\s(?:[a-zà-ɏ'’-]+\s){0,3}$/.test(lower.slice(0, name.start))
    : /^(?:,|\s(?:is|was|stands\sat|stood\sat|remains))\s(?:still\s|now\s)?$/.test(between) &&
        /\b(?:record|mark|best)\sof\s(?:the\s)?(?:[a-zà-ɏ'’-]+\s){0,3}$/.test(lower.slice(0, name.start));
}

/** `broke the record of 1:42.28, set by Koskei, with a 1:42.01`: who broke it, where the lists do not tell otherwise. */
function breakerBehind(scene: Scene, span: AmountSpan, people: ReturnType<typeof castOf>): Owner | undefined {
  const { lower } = scene.reading;
  const setter = people.filter(({ span: { end } }) => end <= span.start).at(-1);
  if (!setter || setter.span.possessive || !SETTER.test(lower.slice(0, setter.span.start))) return undefined;
  if (!/^,?\s(?:with|in|by (?:running|clocking|throwing))\s(?:an?\s)?$/.test(lower.slice(setter.span.end, span.start)))
    return undefined;
  const actor = people.find(
    ({ span: each, person }) => each.end < setter.span.start && !each.possessive && person.id !== setter.person.id,
  );
  if (
    !actor ||
    !/\b(?:broke|breaking|beat|beating|smash|better|surpass|eclips|lower|shatter|topp)/.test(
      lower.slice(actor.span.end, setter.span.start),
    )
  )
    return undefined;
  const has = ({ person }: { readonly person: Person }) =>
    achievementsOf(person, scene.facts.lexicons.rules).some((each) =>
      span.readings.some((reading) => isSame(reading, each)),
    );
  return has(actor) && !has(setter) ? { ...actor, possessor: false } : undefined;
}

const SETTER = /\b(?:set|held|run|owned|established|thrown|jumped)\sby\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;

/** Whether no clause tells whose it is, and somebody else stands before it, too. */
function isOneOfMany(scene: Scene, span: Span, near: Owner, preceding: ReturnType<typeof castOf>): boolean {
  const others = preceding.some(({ person }) => person.id !== near.person.id);
  // Behind a semicolon another sentence begins.
  return (
    others &&
    !/;\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,3}$/.test(scene.reading.text.slice(0, near.span.start)) &&
    !BESIDE.test(scene.reading.text.slice(near.span.end, span.start))
  );
}

/** From a name to the mark that stands right beside it. */
const BESIDE = /^(?:\s\([^()]{0,20}\))?[\s,–—:(]{1,3}(?:in\s)?$/;

/** `Vidts, Thiam's compatriot,`: only named to say who somebody is. */
function isAside(text: string, people: ReturnType<typeof castOf>, at: number): boolean {
  const [last, { span }] = [people[at - 1], people[at] as (typeof people)[number]];
  return (
    last !== undefined &&
    span.possessive &&
    text.slice(last.span.end, span.start) === ', ' &&
    ANOTHER_ASIDE.test(text.slice(span.end, span.end + 40))
  );
}

/** Whose it is where no clause tells it: of whoever stands nearest and is not the object of something. */
function nearest(
  scene: Scene,
  span: Span,
  preceding: ReturnType<typeof castOf>,
  people: ReturnType<typeof castOf>,
): Owner | undefined {
  const { text, lower } = scene.reading;
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
