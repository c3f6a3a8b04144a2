/** What the other one is to a person, in words: who has an athlete coaches one. */
export function relationWord(type: string): string {
  return type === 'athlete' ? 'coach of' : type;
}
