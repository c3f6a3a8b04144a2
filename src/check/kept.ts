/** Answers that are kept for the next who asks: the latest of them, so that a long text takes no more memory than a short one. */
export class Kept<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Value>();

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, which from now on is the last to be forgotten. */
  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    // Nothing is forgotten before there are too many: until then the order they came in does not matter.
    if (value !== undefined && this.#values.size === this.#most) {
      this.#values.delete(key);
      this.#values.set(key, value);
    }
    return value;
  }

  set(key: string, value: Value): void {
    this.#values.set(key, value);
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value as string);
  }
}

/** Answers that are kept as long as whom they are of: what a check asks of its facts, say. */
export function keptFor<Value>(most: number): (owner: object, key: string, ask: () => Value) => Value {
  const owners = new WeakMap<object, Kept<{ readonly value: Value }>>();
  return (owner, key, ask) => {
    let kept = owners.get(owner);
    if (!kept) {
      kept = new Kept(most);
      owners.set(owner, kept);
    }
    let answer = kept.get(key);
    if (!answer) {
      answer = { value: ask() };
      kept.set(key, answer);
    }
    return answer.value;
  };
}
