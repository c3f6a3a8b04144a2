/**
 * HTML as tags and text, by the rules of the standard's tokenizer. Our own: the parsers build trees, which hostile nesting
 * makes deep and slow, and take time out of proportion for a tag with many attributes. Nothing here looks twice at a
 * character, and nothing is nested. The tests hold it against parse5.
 */

export interface HtmlToken {
  /** `raw` is what stands in an element whose content is no markup, such as a script. */
  readonly type: 'start' | 'end' | 'text' | 'raw';
  readonly start: number;
  readonly end: number;
  /** Of a tag, or of the element that holds what is raw: in lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** Where the value of an attribute stands, without its quotes. */
export interface Attribute {
  readonly start: number;
  readonly end: number;
}

const NONE: ReadonlyMap<string, Attribute> = new Map();

const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

/** The attributes that anybody asks for: others are not kept. */
const WANTED = new Set(['alt', 'hidden', 'property', 'name', 'itemprop', 'content', 'datetime', 'pubdate', 'type']);

/** The tags and texts of a source, in order; comments and declarations are left out. */
export function* htmlTokens(source: string): Iterable<HtmlToken> {
  let at = 0;
  let text = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    const markup = markupAt(source, open);
    at = markup ? markup.end : open + 1;
    if (!markup) continue;
    if (text < open) yield { type: 'text', start: text, end: open, name: '', attributes: NONE };
    text = at;
    if (!markup.type) continue;
    yield { ...markup, type: markup.type };
    if (markup.type === 'start' && RAW.has(markup.name)) {
      at = rawEnd(source, at, markup.name);
      if (text < at) yield { type: 'raw', start: text, end: at, name: markup.name, attributes: NONE };
      text = at;
    }
  }
  if (text < source.length) yield { type: 'text', start: text, end: source.length, name: '', attributes: NONE };
}

type Markup = Omit<HtmlToken, 'type'> & { readonly type: 'start' | 'end' | undefined };

/** What begins at a `<`; without a type when it is nothing to keep; undefined when the `<` is text. */
function markupAt(source: string, open: number): Markup | undefined {
  const next = source.charCodeAt(open + 1);
  const ignored = (end: number): Markup => ({ type: undefined, start: open, end, name: '', attributes: NONE });
  if (isLetter(next)) return tagAt(source, open, open + 1);
  if (next === SLASH) {
    if (open + 2 >= source.length) return undefined;
    return isLetter(source.charCodeAt(open + 2)) ? tagAt(source, open, open + 2) : ignored(after(source, '>', open));
  }
  if (source.startsWith('!--', open + 1)) return ignored(commentEnd(source, open));
  return next === BANG || next === QUESTION ? ignored(after(source, '>', open)) : undefined;
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const CLOSE = 0x3e;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function after(source: string, wanted: string, from: number): number {
  const found = source.indexOf(wanted, from);
  return found < 0 ? source.length : found + wanted.length;
}

function commentEnd(source: string, open: number): number {
  const end = /--!?>/g;
  end.lastIndex = open + 2;
  for (let match = end.exec(source); match; match = end.exec(source)) {
    // `<!--!>` does not end a comment, though `<!-->` does.
    if (match[0] === '-->' || match.index >= open + 4) return end.lastIndex;
    end.lastIndex = match.index + 1;
  }
  return source.length;
}

function rawEnd(source: string, from: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}

const NAME = /[^\t\n\f\r />]*/y;
const BETWEEN = /[\t\n\f\r /]*/y;
const SPACE = /[\t\n\f\r ]*/y;
const ATTRIBUTE = /[^\t\n\f\r />][^\t\n\f\r />=]*/y;
const UNQUOTED = /[^\t\n\f\r >]*/y;

/** A tag. One that never ends is dropped with the rest of the text, as browsers do. */
function tagAt(source: string, open: number, nameStart: number): Markup {
  const type = nameStart === open + 1 ? 'start' : 'end';
  let at = matched(NAME, source, nameStart);
  const name = source.slice(nameStart, Math.min(at, nameStart + 40)).toLowerCase();
  let attributes: Map<string, Attribute> | undefined;
  while (true) {
    at = matched(BETWEEN, source, at);
    if (at >= source.length) return { type: undefined, start: open, end: source.length, name, attributes: NONE };
    if (source.charCodeAt(at) === CLOSE)
      return { type, start: open, end: at + 1, name, attributes: attributes ?? NONE };
    const attribute = source.slice(at, Math.min(matched(ATTRIBUTE, source, at), at + 40)).toLowerCase();
    at = matched(SPACE, source, matched(ATTRIBUTE, source, at));
    let value = { start: at, end: at };
    if (source.charCodeAt(at) === EQUALS) {
      value = valueAt(source, matched(SPACE, source, at + 1));
      at = value.end;
      // The closing quote.
      if (source[value.start - 1] === source[at] && (source[at] === '"' || source[at] === "'")) at++;
    }
    if (WANTED.has(attribute)) {
      attributes ??= new Map();
      if (!attributes.has(attribute)) attributes.set(attribute, value);
    }
  }
}

function valueAt(source: string, at: number): Attribute {
  const quote = source[at];
  if (quote !== '"' && quote !== "'") return { start: at, end: matched(UNQUOTED, source, at) };
  const end = source.indexOf(quote, at + 1);
  return { start: at + 1, end: end < 0 ? source.length : end };
}

function matched(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}
