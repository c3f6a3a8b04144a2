/** Races that are called by their laps: `third over one lap`, `the two-lap final`. */
import type { Token } from './tokens.ts';

const LAPS: Readonly<Record<string, string>> = { one: '400m', single: '400m', two: '800m' };
/** What a race that is called so is. */
const RACE = /^(?:races?|event|final|contest|title|champion|gold|silver|bronze|distance|specialist|medall?ist)$/;

/** @returns the discipline whose laps stand at a token, and how many tokens they take */
export function lapsAt(
  tokens: readonly Token[],
  at: number,
): { readonly id: string; readonly length: number } | undefined {
  const first = tokens[at]?.folded ?? '';
  if (!/^(?:one|single|two)(?:\slap)?$/.test(first)) return undefined;
  const isOneWord = first.endsWith(' lap');
  const length = isOneWord ? 1 : 2;
  if (!isOneWord && !/^laps?$/.test(tokens[at + 1]?.folded ?? '')) return undefined;
  const [before, next] = [tokens[at - 1]?.folded ?? '', tokens[at + length]?.folded ?? ''];
  const isRun = before === 'over' || (before === 'a' && tokens[at - 2]?.folded === 'over');
  const id = LAPS[first.replace(' lap', '')];
  return id !== undefined && (isRun || RACE.test(next)) ? { id, length } : undefined;
}
