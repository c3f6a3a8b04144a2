/** JSON: the answer itself. */

/** One value, two spaces deep. */
export function renderJson(value: unknown, terminal: boolean): string {
  return `${jsonText(value, terminal, 2)}\n`;
}

/**
 * @param terminal whether what could steer a terminal is to be written as an escape: the value stays the same
 * @param indent spaces; all on one line when not given
 */
export function jsonText(value: unknown, terminal: boolean, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  // JSON escapes the older control characters itself.
  if (!terminal) return text;
  return text.replace(/[\u007F-\u009F\u2028\u2029\p{Bidi_Control}]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
