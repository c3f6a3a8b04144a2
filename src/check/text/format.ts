/** Which format a text is in: its file's name tells, else what it begins with. */

export type TextFormat = 'plain' | 'markdown' | 'html';

const ENDINGS: Record<string, TextFormat> = {
  txt: 'plain',
  text: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

const HTML =
  /^\s*(?:<\?xml\b|<!doctype\s+html\b|<(?:html|head|body|meta|title|main|article|section|header|div|p|h[1-6]|ul|ol|table|figure|blockquote)[\s>])/i;
const FRONT_MATTER = /^---[ \t]*\r?\n/;

/** The format of a text. */
export function formatOf(text: string, file?: string): TextFormat {
  const ending = /\.([a-z]+)$/i.exec(file ?? '')?.[1]?.toLowerCase() ?? '';
  const named = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (named) return named;
  if (HTML.test(text)) return 'html';
  return FRONT_MATTER.test(text) && /\n---[ \t]*\r?\n/.test(text.slice(0, 20_000)) ? 'markdown' : 'plain';
}
