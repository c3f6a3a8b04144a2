/** JSON: the answer itself, one object, two spaces deep. */
export function renderJson(answer: unknown): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}
