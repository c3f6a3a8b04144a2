/** An argument as it can be typed in a shell: quoted where it has to be. */
export function shellWord(text: string): string {
  if (/^[\w.:,+@%/-]+$/.test(text)) return text;
  return `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}
