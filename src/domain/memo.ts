/** What is asked again and again of the same few thousand texts, and costs more than looking it up. */

/** Answers kept; then they are forgotten all at once, which costs less than keeping account of each. */
const KEPT = 20_000;

export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = ask(text);
      if (answers.size >= KEPT) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
}
