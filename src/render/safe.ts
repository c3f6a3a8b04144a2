/**
 * Text from data and arguments, made harmless for a terminal: control characters (escape sequences begin with one),
 * line ends and bidirectional controls become a visible replacement.
 */
export function safe(text: string): string {
  return text.replace(HARMFUL, '\uFFFD');
}

/**
 * Unicode's classes Cc and Bidi_Control, and its two line ends, as ranges: to look the classes up takes longer than to
 * make all the text of an answer harmless.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HARMFUL = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;
