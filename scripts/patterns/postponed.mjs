// What the code of a bundle with postponed patterns calls (postpone.mjs puts it at its head, as it stands here).

/** A pattern that is made when a text first has its cues in it. */
class PostponedPattern {
  /**
   * @param source of the pattern, or what puts it together
   * @param cues as `cuesText` writes them
   */
  constructor(source, flags, cues) {
    this.source = source;
    this.flags = flags;
    this.cues = cues;
    this.pattern = undefined;
  }

  ready(text) {
    if (this.pattern !== undefined) return true;
    if (typeof this.cues === 'string') this.cues = cuesIn(this.cues);
    if (!hasCues(text, this.cues)) return false;
    this.pattern = new RegExp(typeof this.source === 'string' ? this.source : this.source(), this.flags);
    return true;
  }

  test(text) {
    return this.ready(text) && this.pattern.test(text);
  }

  exec(text) {
    return this.ready(text) ? this.pattern.exec(text) : null;
  }
}

/** Groups a line, strings parted by tabs; the first line is empty where large letters are as good as small ones. */
export const cuesText = (groups, small) =>
  (small && groups.length > 0 ? '\n' : '') + groups.map((group) => group.join('\t')).join('\n');

function cuesIn(spelt) {
  const small = spelt.startsWith('\n');
  const groups = small ? spelt.slice(1) : spelt;
  return { small, groups: groups === '' ? [] : groups.split('\n') };
}

/** Groups are parted into their strings when they are first asked for: mostly the first is not there. */
function hasCues(text, { small, groups }) {
  const asked = small ? `${text}`.toLowerCase() : `${text}`;
  for (let at = 0; at < groups.length; at++) {
    if (typeof groups[at] === 'string') groups[at] = groups[at].split('\t');
    if (!hasOne(asked, groups[at])) return false;
  }
  return true;
}

function hasOne(text, strings) {
  for (const each of strings) if (text.includes(each)) return true;
  return false;
}

/** Of patterns that stand where they are tried: true once a text had their cues. */
const known = [];

/** Whether a text has what the pattern of a number must find, or one before it had. */
function isWorthTrying(number, cues, text) {
  const kept = known[number];
  if (kept === true) return true;
  const asked = kept ?? cuesIn(cues);
  known[number] = hasCues(text, asked) || asked;
  return known[number] === true;
}

/** What those bundles have at their head; none of these names may be another's there. */
export const HEAD = `const [PostponedPattern, isWorthTrying] = (() => {
${[PostponedPattern, cuesIn, hasCues, hasOne, 'const known = [];', isWorthTrying].join('\n')}
return [PostponedPattern, isWorthTrying];
})();
// The text that a pattern is tried on: it is asked for twice.
let triedText;
`;
export const NAMES = ['PostponedPattern', 'isWorthTrying', 'triedText'];
