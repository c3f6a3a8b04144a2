/** Whose a medal or a title is: the name beside it, else the one who is said to win it. */
import type { Person } from '../../../dataset/entries.ts';
import { actorAt } from '../../clauses/clauses.ts';
import { wordKind } from '../../clauses/words.ts';
import { between, castOf, type Scene, spansOf } from '../../scene.ts';
import { apposedTo } from '../apposed.ts';
import { asTold } from '../as-told.ts';
import { isObject } from '../object.ts';

/** Words of what was hoped for, or not to be. */
const NOT_WON =
  /\b(?:never|not|hopes?|hoping|favou?rite|target(?:ing)?|aim(?:s|ing)?|bid|going\sto|chase|chasing|dream|missed|without|denied|could|would|before|(?:within|in|into)\s(?:touching|reach|sight|grasp|striking|contention)|seek(?:s|ing)?|fail(?:s|ed|ing)?|defend(?:s|ing)? (?:his|her|the))\b/;

const APPOSED =
  /^(?:\s(?:of|from)\s(?:the\s)?[A-Za-zÀ-ɏ]+(?:\s[A-Za-zÀ-ɏ]+)?)?,\s(?:the|an?|then|now|who\s(?:is|was)\s(?:the|an?))\s(?:(?!and\b|but\b|with\b)[A-Za-zÀ-ɏ\d,'’-]+\s){0,6}$/;

/** `Jackson and Thompson-Herah took silver and bronze`: as many names as medals, each of them in turn. */
function inTurn(scene: Scene, span: { start: number }, people: ReturnType<typeof castOf>) {
  const { lower } = scene.reading;
  const [run] = lower.matchAll(MEDALS);
  if (!run || run.index > span.start || span.start >= run.index + run[0].length) return undefined;
  const starts = [...run[0].matchAll(/gold|silver|bronze/g)].map(({ index }) => run.index + index);
  const named = people
    .filter((each) => each.span.end <= run.index && each.span.via !== 'pronoun')
    .slice(-starts.length);
  const joined = named.every((each, at) => {
    const before = named[at - 1];
    return !before || JOINED.test(between(scene, before.span, each.span).replace(BESIDE_NAME, ''));
  });
  const last = named.at(-1);
  const behind = last && lower.slice(last.span.end, run.index).replace(BESIDE_NAME, '');
  const near = behind !== undefined && behind.length < 40 && !/[.;:]/.test(behind);
  return named.length === starts.length && joined && near ? named[starts.indexOf(span.start)] : undefined;
}

/** `of Panama (19.81)`: what stands behind a name, and is of it. */
const BESIDE_NAME =
  /^(?:\s(?:of|from)\s(?:the\s)?(?!the\b)[a-zà-ɏ'’-]{3,20}(?:\s(?!and\b)[a-zà-ɏ'’-]{3,20}){0,2})?(?:\s\([^()]{1,24}\))?/;
const JOINED = /^(?:,|,?\sand)\s(?:[a-zà-ɏ'’-]+\s){0,2}$/;
const MEDALS = /\b(?:gold|silver|bronze)(?:,\s(?:gold|silver|bronze))?,?\sand\s(?:gold|silver|bronze)\b/g;

/** A medal of which a clause is told: `; silver was won by his friend Nadeem, and the bronze Vadlejch's`. */
const OPENS = /(?:^|[;:,]\s|\b(?:and|but|while|with|then)\s)(?:(?:the|a)\s)?$/;
const WAS = /^\s(?:medal\s)?(?:was|is|were|went|goes|fell|belong(?:s|ed))\s/;
/** Between a medal and that it went to somebody, of what it was: `Gold at the 2024 Paris Olympic Games went to`. */
const OF_RACE = /^\s(?:medal\s)?(?:at|in|of|over|for)\s[^,.;:()]{2,70}?(?=\s(?:went|goes|fell)\sto\s)/;
/** From there to whoever had it. */
const TO_HIM =
  /^\s(?:medal\s)?(?:(?:was|is|were|went|goes|fell|belong(?:s|ed))\s(?:(?:won|taken|claimed|secured|earned)\s)?(?:(?:by|to)\s)?)?(?:(?!(?:what|that|all|not|never|no|beyond|out|lost|in|at|on|as|when|for|from|over|after|before)\s)[a-zà-ɏ'’-]+\s){0,4}$/;

/** @returns undefined where the words are not of that kind; nobody where whoever had it is not known */
function hadBy(scene: Scene, span: { start: number; end: number }, people: ReturnType<typeof castOf>) {
  const { lower } = scene.reading;
  if (!OPENS.test(lower.slice(Math.max(0, span.start - 12), span.start))) return undefined;
  const from = span.end + (OF_RACE.exec(lower.slice(span.end, span.end + 100))?.[0].length ?? 0);
  const right = lower.slice(from);
  // `by his friend Nadeem`: not his.
  const by = people.find(
    (each) =>
      each.span.start > from &&
      TO_HIM.test(lower.slice(from, each.span.start)) &&
      !(each.span.via === 'pronoun' && /^\s[a-z]/.test(lower.slice(each.span.end))),
  );
  const isTold = WAS.test(right);
  // `the bronze Vadlejch's`, and no word behind that it is of.
  const isElliptic = by?.span.possessive === true && /^['’]?s?(?:[.,;)]|\s\(|$)/.test(lower.slice(by.span.end));
  return isTold || isElliptic ? { by } : undefined;
}

/** `Hull's bronze was`, `Amos's surprise silver in London`; not `Hull's silver spikes`. */
const OWN = /^(?:['’]s?)?\s(?:(?:olympic|world|unexpected|surprise|first|own|late|shock|historic)\s){0,2}$/;
const IS_MEDAL =
  /^(?:\smedal)?(?:[.,;:)]|$|\s(?:was|is|were|came|in|at|from|over|on|behind|and|made|gave|brought|with|had|by|to|for|put|meant|left)\b)/;

/** `whose 9.71 won him nothing but silver`, `the throw that brought her bronze`: whose mark it was. */
function givenTo({ reading: { lower } }: Scene, { start }: { start: number }, people: ReturnType<typeof castOf>) {
  const left = lower.slice(Math.max(0, start - 120), start);
  if (!GIVEN.test(left)) return undefined;
  const whose = /,\swhose\s[^;,]{0,80}$/.exec(left);
  const from = whose ? start - left.length + whose.index : undefined;
  return from === undefined ? undefined : people.find(({ span }) => span.end === from);
}

/** `which left Márton of Hungary with the silver and Adams, the former champion, with bronze`: whoever it is left to. */
function leftWith({ reading: { lower } }: Scene, { start }: { start: number }, people: ReturnType<typeof castOf>) {
  if (!/\b(?:left|leaves|leaving)\b/.test(lower.slice(0, start))) return undefined;
  return people.find(
    ({ span }) =>
      span.end <= start &&
      WITH.test(lower.slice(span.end, start)) &&
      LEFT.test(lower.slice(Math.max(0, span.start - 120), span.start)),
  );
}

const WITH =
  /^(?:\s(?:of|from)\s(?:the\s)?[a-zà-ɏ]+(?:\s[a-zà-ɏ]+)?)?(?:,\s[^,;:]{3,60},)?\swith\s(?:the\s|a\s|only\s)?$/;
const LEFT =
  /\b(?:left|leaves|leaving)\s(?:[^;:.]{3,80}\swith\s(?:the\s|a\s)?(?:silver|bronze)\sand\s)?(?:[a-zà-ɏ'’-]+\s){0,3}$/;

const GIVEN =
  /\b(?:won|earned|brought|gave|gained|secured)\s(?:him|her)\s(?:(?:nothing\sbut|no\smore\sthan|only|just|another|a|the)\s){0,2}$/;

/** `Carter, whose father was an Olympic silver medallist`, `her father, an Olympic champion`: not of whoever is named. */
const OF_KIN =
  /\b(?:whose|his|her)\s(?:(?:late|elder|older|younger|twin|own|big)\s){0,2}(?:father|mother|brother|sister|son|daughter|husband|wife|uncle|aunt|cousin|grandfather|grandmother|parents)(?:,\s(?:an?|the|who)\b|\s)[^,.;:]{0,60}$/;

/** Nothing is done between a title and a name that it stands before: `the champion, edged his rival Bracy`. */
const isCalled = (words: string): boolean =>
  !/\b(?:and|over|beat|from|ahead)\b/.test(words) &&
  ![...words.matchAll(/[a-zà-ɏ'’-]+/g)].some(([word]) => wordKind(word) === 'verb');

/** Right behind a name that means nobody who is known. */
const isOfStranger = (scene: Scene, { start }: { start: number }, people: ReturnType<typeof castOf>): boolean =>
  spansOf(scene, 'person').some(
    (each) =>
      each.via !== 'pronoun' &&
      each.end < start &&
      !people.some(({ span }) => span === each) &&
      /^(?:\s\([^()]{1,20}\))?,?\s(?:the\s|a\s)?$/.test(scene.reading.lower.slice(each.end, start)),
  );

/** `To that add Olympic bronze from Tokyo`: of the only one whom the sentence before tells of. */
function addedTo({ reading, before: [last] }: Scene, { start }: { start: number }) {
  if (!last || !ADDED.test(reading.lower.slice(0, start))) return undefined;
  const told = castOf(last);
  const [first] = told;
  return first && new Set(told.map(({ person }) => person.id)).size === 1
    ? { person: first.person, sure: first.sure }
    : undefined;
}

const ADDED =
  /^\W*(?:to\s(?:that|this|these|those|it)\s(?:can\sbe\s)?add(?:ed)?|add\sto\s(?:that|this|these|those|it)|then\s(?:there\s)?(?:is|are)|there\s(?:is|are|was)\salso)\s(?:an?\s|the\s)?[^;:.]{0,60}$/;

/** Whose medal it is: the name behind it, else the one who is said to win it. */
export function medalOwner(
  scene: Scene,
  span: { start: number; end: number },
): { person: Person; sure: boolean } | undefined {
  const people = castOf(scene);
  const { text, lower } = scene.reading;
  if (OF_KIN.test(lower.slice(Math.max(0, span.start - 110), span.start))) return undefined;
  // "The Olympic silver medallist opened with 74.89m": whoever the text spoke of.
  const called = people.find(
    (each) => each.span.role !== undefined && each.span.start < span.end && each.span.end >= span.end,
  );
  if (called) return called;
  const listed = inTurn(scene, span, people);
  if (listed) return listed;
  const next = people.find(
    (each) =>
      each.span.start >= span.end &&
      /^(?:\sin\sthe\s[A-Za-zÀ-ɏ\d,\s]{1,24}|\s\([^()]{1,40}\))?[\s,]{1,2}(?:[A-Za-zÀ-ɏ.'’]+\s){0,3}$/.test(
        text.slice(span.end, each.span.start),
      ),
  );
  const title = /\b(?:champion|medall?ist|winner)\b/.test(lower.slice(span.start, span.end + 12));
  // `twice Olympic champion (London 2012 and Rio 2016) Ashton Eaton`: what is in brackets is beside it.
  const led = next && lower.slice(span.end, next.span.start).replace(/^\s\([^()]*\)/, '');
  if (next && title && isCalled(led ?? '')) return next;
  const titled = title ? apposedTo(scene, span) : undefined;
  if (titled) return titled;
  // "Bednarek took silver and Lyles bronze", "gold for Sawe": the name stands right beside the medal.
  if (!title) {
    const had = hadBy(scene, span, people);
    if (had) return had.by;
    const possessed = people.findLast(
      (each) => each.span.possessive && each.span.via !== 'pronoun' && OWN.test(lower.slice(each.span.end, span.start)),
    );
    if (possessed && IS_MEDAL.test(lower.slice(span.end))) return possessed;
    const given = givenTo(scene, span, people);
    if (given) return given;
    const beside = people.find(
      (each) =>
        each.span.end < span.start &&
        each.span.via !== 'pronoun' &&
        /^(?:\s\([^()]{1,20}\))?,?\s(?:the\s|a\s)?$/.test(lower.slice(each.span.end, span.start)),
    );
    // `Odložil taking silver and John Davies bronze`, of whom nothing is known: it is his.
    if (!beside && isOfStranger(scene, span, people)) return undefined;
    const left = leftWith(scene, span, people);
    if (left) return left;
    // "to deny Ricketts bronze" is to have it instead.
    const denied =
      beside &&
      /\b(?:den(?:y|ied|ies|ying)|depriv[a-z]+|rob(?:bed|s)?)\s[^,;]{0,40}$/.test(lower.slice(0, beside.span.start));
    if (denied) return undefined;
    if (beside) return beside;
    const behind = people.find(
      (each) =>
        each.span.start > span.end &&
        /^\s(?:medal\s)?(?:(?:(?:going|went)\s)?to|for)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,3}$/.test(
          lower.slice(span.end, each.span.start),
        ),
    );
    if (behind) return behind;
  }
  // "congratulated by Bubka, the 1988 Olympic champion": of the one it stands behind, whatever he does in the clause.
  const apposed = people.filter((each) => each.span.end <= span.start && each.span.via !== 'pronoun').at(-1);
  if (title && apposed && APPOSED.test(lower.slice(apposed.span.end, span.start))) return apposed;
  // `held off James, the 2011 champion, who ran 44.48 for silver`: whoever that goes back to.
  const teller = /,\swho\s[^,;:]{3,80}$/.test(lower.slice(0, span.start)) ? actorAt(scene, span.start) : undefined;
  if (!title && teller?.is === 'known' && teller.member.span.end <= span.start && !teller.member.span.possessive)
    return NOT_WON.test(lower.slice(lower.lastIndexOf(', who ', span.start), span.start)) ? undefined : teller.member;
  const before = people.filter((each) => each.span.end <= span.start && !isObject(scene, each.span)).at(-1);
  if (!before) return people.length === 0 ? addedTo(scene, span) : undefined;
  const all = lower.slice(before.span.end, span.start);
  // "Lyles, who had hoped for more, settled for bronze": what stands between the commas is past.
  const words = /^,\s[^;:]{2,140},\s(?=[a-z]{2,12}(?:ed|t|k|n|d|s)\s)/.test(all) ? all.replace(/^.*,\s/s, ' ') : all;
  if (NOT_WON.test(asTold(words))) return undefined;
  if (/^(?:,?\swho)?\s(?:was|is)\s(?:a\s|the\s)?$/.test(words)) return before;
  if (title)
    return /^(?:['’]s)?,?\s(?:(?:is|was|became|becomes|as|the|a|an|who|already|also|and|now|then|crowned|reigning|defending|two-time|three-time|double|triple|former|twice|winner|gold)[\s,]+|[A-Za-zÀ-ɏ\d,'’-]+\s){0,9}$/.test(
      words,
    )
      ? before
      : undefined;
  return /\b(?:won|wins?|winning|claim(?:ed|s|ing)?|took|takes?|taking|earn(?:ed|ing)?|secur(?:ed|ing)|grabb(?:ed|ing)|captur(?:ed|ing)|bagg(?:ed|ing)|land(?:ed|ing)|collect(?:ed|ing)|struck|strikes|retain(?:ed|ing)|with|and|to|for|has|have|had|owns?|holds?|boasts?|add(?:ed|s|ing)|snatch(?:ed|es|ing)|scoop(?:ed|s|ing)|defend(?:ed|ing)|lift(?:ed|ing)|deliver(?:ed|ing)|settl(?:ed|es|ing)|got|gets|getting|pick(?:ed|s|ing) up|c[ao]me(?:s)? away|coming away|walk(?:ed|s|ing) away|ended up|went home|return(?:ed|s) home|upgrad(?:ed|es|ing)|pocket(?:ed|ing)|match(?:ed|es|ing)|follow(?:ed|s|ing)|seal(?:ed|s|ing)|clinch(?:ed|es|ing)|reclaim(?:ed|s|ing)|r[au]n(?:ning)?|storm(?:ed|s|ing)|power(?:ed|s|ing)|sprint(?:ed|s|ing)|race[ds]?|leap(?:ed|t|ing)|jump(?:ed|s|ing)|threw|throw(?:s|ing)?|vault(?:ed|s|ing)|missed out on gold|anchor(?:ed|ing)|help(?:ed|ing)|hand(?:ed|ing)|gave|giv(?:es|ing)|includ(?:es|ed|ing)|shar(?:ed|es|ing)|tie[ds]?|there\swas)\b/.test(
    words,
  )
    ? before
    : undefined;
}
