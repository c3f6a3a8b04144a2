/** Whose a result is: whoever it is called after, stands beside, or acts in its clause. */
import type { Person } from '../../../dataset/entries.ts';
import { actorAt } from '../../clauses/clauses.ts';
import { hasVerb } from '../../clauses/words.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { apposedTo } from '../apposed.ts';
import { asTold } from '../as-told.ts';
import { isObject } from '../object.ts';
import { calledSo, type Scope } from './scope.ts';
import { isNounPhrase, type ResultWord } from './words.ts';

type Member = ReturnType<typeof castOf>[number];

/** What is wished, feared, denied, or still to come. */
const NOT =
  /\b(?:hop[a-z]+|needs?|needed|needing|aim[a-z]*|chas[a-z]+|bid(?:ding)?|seek[a-z]*|sought|target[a-z]*|want[a-z]*|miss[a-z]*|den(?:y|ied|ying)|favou?rites?|eye[a-z]*|going for|try[a-z]*|tried|could|would|will|may|might|if|attempt[a-z]*|looking|set to|fail[a-z]*|no|not|never|dream[a-z]*|without|short of|(?<!\b(?:r[au]n|running|pull(?:ed|s|ing)?|mov(?:ed|es|ing)|g[eo]t(?:s|ting)?|br[eo]ke?n?|break(?:s|ing)?|drew|drawn|rac(?:ed|ing)|walk(?:ed|ing|s)?|storm(?:ed|ing)?|surg(?:ed|ing)|stole|clear)\s)away from|outside|out of|off(?!\swith\b)|beyond|prevent[a-z]*|stop[a-z]*|on course for|search of|expect[a-z]*|lost|los(?:e|ing)|instead|nearly|almost|cannot|can|has yet|(?:n['’]t))\b/;

/** Of the last words before a place: the first of them may be a part. */
const isDenied = (words: string): boolean => NOT.test(asTold(words.slice(-60)).replace(/^\S*/, ''));

/** `Nobody expected Hassan to win`: told of whoever did, if he did. */
function unexpected(scene: Scene, word: ResultWord): Member | undefined {
  const { lower } = scene.reading;
  const last = castOf(scene).findLast(({ span }) => span.end <= word.start && !span.possessive);
  return last && EXPECTED.test(lower.slice(0, last.span.start)) && TO_BE.test(lower.slice(last.span.end, word.start))
    ? { ...last, sure: false }
    : undefined;
}

const EXPECTED =
  /\b(?:nobody|no\s?one|few(?:\speople)?|not\smany|hardly\sany(?:one|body))\s(?:had\s|would\shave\s|really\s)?(?:expected|thought|predicted|tipped)\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;
const TO_BE = /^\s(?:to|would)\s(?:be(?:come)?\s(?:the\s)?(?:[a-z]+\s){0,2}|take\s(?:the\s)?(?:[a-z]+\s){0,2})?$/;

/** Everyone a result is of; none where the words do not say. */
export function ownersOf(scene: Scene, word: ResultWord, { start, end }: Scope): readonly Member[] {
  const { lower } = scene.reading;
  const people = castOf(scene);
  const called = people.find(({ span }) => span.via === 'epithet' && span.start < word.end && word.start < span.end);
  if (called) return [called];
  const possessor = spansOf(scene, 'person').findLast((each) => each.possessive && each.end <= word.start);
  if (possessor && word.form !== 'verb' && isNounPhrase(lower.slice(possessor.end, word.start).replace(/^['’]s/, ''))) {
    const owner = people.find(({ span }) => span === possessor);
    // `his coach, the champion`, `Jamaica's champion Bolt`: of the one who is called so.
    if (word.form !== 'agent' && owner) return isDenied(lower.slice(0, possessor.start)) ? [] : [owner];
    if (word.form !== 'agent' && possessor.via !== 'pronoun') return [];
  }
  const given = givenTo(scene, word);
  if (given) return given;
  if (word.form === 'agent') return agents(scene, word, { start, end });
  const behind = word.form === 'thing' ? atTheBack(scene, word) : undefined;
  if (behind) return [behind];
  const led = word.form === 'thing' ? ledTo(scene, start, end) : undefined;
  if (led) return [led];
  // Right behind the word, or behind what it is of: `the triple jump crown at the Games was claimed by`.
  const isBehind = (from: number) => (each: Member) => {
    const words = lower.slice(from, Math.max(from, each.span.start));
    return each.span.start >= from && BY.test(words) && isNounPhrase(words.replace(BY, ''));
  };
  const by = people.find(isBehind(word.end)) ?? (end > word.end ? people.find(isBehind(end)) : undefined);
  if (by) return [by];
  const theirs =
    word.form === 'thing'
      ? people.find(
          ({ span }) =>
            span.possessive &&
            span.via !== 'pronoun' &&
            span.start >= end &&
            IS_THEIRS.test(lower.slice(end, span.start)) &&
            /^(?:['’]s?)?(?:[.,;:!?]|$|\s(?:and|in|by|at|for|with|after|for)\b)/.test(lower.slice(span.end)),
        )
      : undefined;
  if (theirs) return [theirs];
  // `Bob Richards of the USA, who won`: the nation is nobody.
  const related = people.findLast(({ span }) => span.end <= word.start);
  if (related && WHO.test(lower.slice(related.span.end, word.start))) return [related];
  return acting(scene, word);
}

/** `With four world titles in succession behind her, Adams`: of the one whom the words end with. */
function atTheBack(scene: Scene, word: ResultWord): Member | undefined {
  const { lower } = scene.reading;
  return castOf(scene).find(
    ({ span }) =>
      span.via === 'pronoun' &&
      span.start > word.end &&
      span.start - word.end < 50 &&
      BEHIND_HER.test(lower.slice(word.end, span.start)) &&
      /^(?=[,.;]|$|\s(?:name|belt|credit|cabinet|collection|bag|and)\b)/.test(lower.slice(span.end)),
  );
}

const BEHIND_HER =
  /^(?:\s(?:in\s(?:a\srow|succession|all)|already|now|on\sthe\strot|at\sthe\s[a-z\s]{3,24}))?\s(?:behind|to|under|in)\s$/;

const OF_OTHER =
  /\b(?:by|of|from|with|than|like|to|over|for|under|in|and)\s(?:an?|another|one)\s(?:[a-zà-ɏ\d,-]+\s){0,6}$/;

/** `won by`, `gold went to`, `silver was left for`, `a third title in a row for`. */
const BY =
  /^(?:\sin (?:a row|succession|all))?\s(?:(?:(?:was|were|is|being)\s)?(?:(?:claimed|taken|won|captured|secured|collected|snatched|earned|seized|retained|defended|shared|landed|lifted|gained|(?:all\sthat\swas\s)?left)\s)?(?:by|for)|(?:went|going|goes|go|fell|falls|passed|passes|belong(?:ed|s)|(?:was|were)\s(?:given|awarded|left))\s(?:again\s|also\s|instead\s|later\s|then\s)?to)\s/;
/** `Victory in the marathon was Kiplagat's`. */
const IS_THEIRS = /^\s(?:was|were|is|were\sboth|became|would\sbe)\s(?:[a-zà-ɏ]+\s){0,2}$/;
const WHO = /^(?:\s(?:of|from)\s(?:the\s)?[a-zà-ɏ]+)?,?\swho\s(?:[a-zà-ɏ]+\s){0,3}$/;

/** `enough to win him the bronze medal`: of the one who is given it. */
function givenTo(scene: Scene, word: ResultWord): readonly Member[] | undefined {
  const { lower } = scene.reading;
  const him = spansOf(scene, 'person').findLast((each) => each.via === 'pronoun' && each.end <= word.start);
  if (word.form !== 'thing' || !him || !isNounPhrase(lower.slice(him.end, word.start))) return undefined;
  const verb = GIVING.exec(lower.slice(0, him.start));
  if (!verb) return undefined;
  const who = castOf(scene).find(({ span }) => span === him);
  return who && !isDenied(lower.slice(0, verb.index)) ? [who] : [];
}

const GIVING = /\b(?:w[io]n|earn|bring|brought|g[ai]ve|secure|hand|gain)(?:ed|s|n|ning|ing)?\s$/;

/** `world champion Bowie`, `Bowie, the world champion,`, `Bowie was world champion`. */
function agents(scene: Scene, word: ResultWord, { start, end }: Pick<Scope, 'start' | 'end'>): readonly Member[] {
  const { text, lower } = scene.reading;
  const people = castOf(scene);
  const next = people.find(({ span }) => span.start >= word.end && span.via !== 'pronoun');
  const said = /\b(?:is|was|became|as|becomes)\s(?:(?:the|an?|already|still|now|also)\s){0,2}$/.test(
    lower.slice(0, start),
  );
  const behind = next ? lower.slice(word.end, next.span.start) : '';
  // `coached by a champion, Crouser`: somebody else.
  const isOther = behind.startsWith(',') && OF_OTHER.test(lower.slice(0, word.start));
  if (next && !next.span.possessive && !isOther && !(said && behind.startsWith(',')) && isCalled(behind)) {
    const other = people.find(({ span }) => span.start > next.span.end);
    const both =
      word.many &&
      other &&
      /^\s(?:and|&)\s(?:[A-Z][A-Za-zÀ-ɏ-]+\s){0,2}$/.test(text.slice(next.span.end, other.span.start));
    return both ? [next, other] : [next];
  }
  const so = calledSo(scene, word);
  if (so) return [so];
  // `The winner of the 1500m at the 1988 Games was Rono`.
  const named = people.find(({ span }) => span.start > end);
  const is = named
    ? /^\s(?:was|is|were|had\sbeen|has\sbeen|remains)\s(.*)$/s.exec(lower.slice(end, named.span.start))
    : null;
  if (named && is && isNounPhrase(is[1] as string)) return [named];
  const led = ledTo(scene, start, end);
  if (led) return [led];
  const listed = people.findLast(({ span }) => span.end <= start);
  if (listed && /^,\s(?:both|all)\s(?:of\sthem\s)?$/.test(lower.slice(listed.span.end, start)))
    return withJoined(scene, listed, word);
  const apposed = apposedTo(scene, { start });
  return apposed ? withJoined(scene, apposed, word) : acting(scene, word);
}

/** `Birir and Kipruto, both winners`. */
function withJoined(scene: Scene, last: Member, word: ResultWord): readonly Member[] {
  if (!word.many) return [last];
  const before = castOf(scene).findLast(({ span }) => span.end < last.span.start);
  return before && /^\sand\s$/.test(scene.reading.lower.slice(before.span.end, last.span.start))
    ? [before, last]
    : [last];
}

/** `World champion in 2017, Vetter (27) threw`, `With three Olympic golds, Crouser is`: whom a sentence opens with. */
function ledTo(scene: Scene, start: number, end: number): Member | undefined {
  const { lower } = scene.reading;
  const opening = lower.slice(0, start);
  if (
    opening.length > 60 ||
    !isNounPhrase(opening.replace(/^\W*(?:with|as|having|after|(?:the\s)?(?:winner|holder|owner) of)\s/, ' '))
  )
    return undefined;
  const [first] = castOf(scene);
  return first && first.span.start > end && !first.span.possessive && isLed(lower.slice(end, first.span.start))
    ? first
    : undefined;
}

const isLed = (words: string): boolean =>
  /^(?:\s\([^()]{1,30}\))?,\s/.test(words.replace(BACK, '')) && isNounPhrase(words.replace(BACK, ''));
/** `four titles in a row behind her, Adams`, `to his name`. */
const BACK =
  /^(?:\s(?:already|now|in\s(?:a\srow|succession|all)|on\sthe\strot))?(?:\s(?:behind|to|under|in)\s(?:his|her|him)(?:\s(?:name|belt|credit|cabinet|collection|bag))?)?(?=,)/;

/** From a title to the name of whoever has it. */
function isCalled(words: string): boolean {
  if (words.length > 60 || /[;:()“”"]/.test(words)) return false;
  if (/,(?!\d)/.test(words) && !/^,\s(?:the\s)?(?:[a-zà-ɏ]+['’]s\s|[a-zà-ɏ]+\s)?$/.test(words)) return false;
  const plain = words.replace(/^\s(?:was|is|were)\s|\band\s|['’]s\b|\b(?:of|in)\s(?=\S+\s)/g, ' ');
  return isNounPhrase(plain);
}

const OF_THEIRS =
  /\s(?:an?|his|her|another|one|some)\s(?!(?:[a-z]+\s)?(?:hat[-\s]trick|pair|brace|trio|treble|quartet|quintet|dozen|total|couple)\sof\b)(?:[a-zà-ɏ-]+\s){1,2}(?:with|of|who\s(?:has|have|won))\s(?:[a-zà-ɏ\d,-]+\s){0,5}$/;

/** Who acts where the word stands. */
function acting(scene: Scene, word: ResultWord): readonly Member[] {
  const { lower } = scene.reading;
  const surprise = unexpected(scene, word);
  if (surprise) return [surprise];
  const people = castOf(scene);
  const actor = actorAt(scene, word.start);
  const before = people.filter(({ span }) => span.end <= word.start);
  // `For the third time in her career Kebede won`: right before the first verb of all.
  const subject = before.at(-1);
  if (
    word.form === 'verb' &&
    subject &&
    subject.span.via !== 'pronoun' &&
    !subject.span.possessive &&
    /^\s(?:(?:has|had|have|also|again|now)\s){0,2}$/.test(lower.slice(subject.span.end, word.start)) &&
    !hasVerb(lower.slice(0, subject.span.start)) &&
    !isDenied(lower.slice(0, subject.span.start))
  )
    return [subject];
  if (actor && actor.is !== 'known') return [];
  const member = actor?.member ?? (before.length === 1 ? before[0] : undefined);
  if (!member || member.span.start > word.start || isObject(scene, member.span)) return [];
  if (member.span.possessive && member.span.via !== 'pronoun') return [];
  // `has a brother with four titles`
  if (OF_THEIRS.test(lower.slice(member.span.end, word.start))) return [];
  const clause = lower
    .slice(member.span.end, word.start)
    .replace(/^.*(?:[;:]|\band\s(?=(?:[a-z]+ed|won|took|became)\s))/s, '');
  if (clause.length > 200 || isDenied(clause)) return [];
  return [member];
}

/** `The 2008 Olympic champion had won the title before`, where nobody is named: any of whom the text spoke of. */
export function supposedOwners(scene: Scene, word: ResultWord): readonly Person[] {
  const { lower } = scene.reading;
  const [only, other] = castOf(scene);
  // "I have won two titles," Kemboi said.
  if (only && !other && /(?:^|[\s“"])(?:i|my)['’\s]/.test(lower.slice(0, word.start))) return [only.person];
  const isOpening = word.form === 'agent' && /^\W*the\s(?:[a-z\d,-]+\s){0,6}$/.test(lower.slice(0, word.start));
  if ((only && !isOpening) || isDenied(lower.slice(0, word.start))) return [];
  return [
    ...new Map(scene.before.flatMap((each) => castOf(each).map(({ person }) => [person.id, person] as const))).values(),
  ];
}
