/**
 * Text from data and arguments, made harmless for a terminal: control characters (escape sequences begin with one),
 * line ends and bidirectional controls become a visible replacement.
 */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '\uFFFD');
}
