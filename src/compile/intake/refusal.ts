/** Why a whole input cannot be taken, in words for whoever gave it. It crosses from one bundle to another as it is. */
export class Refusal extends Error {
  override name = 'Refusal';
  /** `usage`: type it differently; `data`: mend the file. */
  readonly kind: 'usage' | 'data';
  readonly hint: string | undefined;

  constructor(kind: 'usage' | 'data', message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.hint = hint;
  }
}
