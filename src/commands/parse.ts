/** Option values as typed, made into domain values or refused with the forms that are accepted. */
import { isDate, type PartialDate } from '../domain/date.ts';
import { readTypedDate } from '../domain/date-input.ts';
import type { Environment, Sex } from '../domain/discipline.ts';
import { BadOption, UsageError } from '../errors.ts';

type Typed = string | boolean | undefined;

/** Of a value that is not an option's, another one may do. */
function refusal(option: string, message: string): UsageError {
  return option.startsWith('--') ? new BadOption(message) : new UsageError(message);
}

/** @throws UsageError naming the option, what is wrong and what to type */
export function dateOption(option: string, typed: Typed): PartialDate | undefined {
  if (typeof typed !== 'string') return undefined;
  const read = readTypedDate(typed);
  if (isDate(read)) return read;
  throw refusal(option, `${option}: "${typed}" is not a date that can be read: ${read.problem}`);
}

/** A date known to the day. @throws UsageError */
export function dayOption(option: string, typed: Typed): PartialDate | undefined {
  const date = dateOption(option, typed);
  if (date && date.precision !== 'day') throw refusal(option, `${option} takes a day, like 2023-10-08, not "${typed}"`);
  return date;
}

const SEXES: Readonly<Record<string, Sex>> = { m: 'M', men: 'M', w: 'W', women: 'W', x: 'X', mixed: 'X' };

export const SEX_CHOICES = ['M', 'W', 'X'] as const;

/** @throws UsageError with the allowed set */
export function sexOption(typed: Typed): Sex | undefined {
  if (typeof typed !== 'string') return undefined;
  const sex = typed.toLowerCase();
  if (!Object.hasOwn(SEXES, sex)) throw new BadOption(`--sex: "${typed}" is none of ${SEX_CHOICES.join(', ')}`);
  return SEXES[sex];
}

export const ENVIRONMENT_CHOICES = ['outdoor', 'indoor', 'road'] as const;

export const CATEGORY_CHOICES = ['open', 'mixed', 'women-only'] as const;

export function environmentOption(typed: Typed): Environment | undefined {
  return choiceOption('--environment', typed, ENVIRONMENT_CHOICES);
}

/** One of a fixed set of words. @throws UsageError with the allowed set */
export function choiceOption<Choice extends string>(
  option: string,
  typed: Typed,
  choices: readonly Choice[],
): Choice | undefined {
  if (typeof typed !== 'string') return undefined;
  const chosen = choices.find((each) => each === typed.toLowerCase());
  if (!chosen)
    throw refusal(option, `${option}: "${typed}" is ${choices.length > 1 ? 'none of' : 'not'} ${choices.join(', ')}`);
  return chosen;
}

/** Some of a fixed set of words, with commas between them. @throws UsageError with the allowed set */
export function choicesOption<Choice extends string>(
  option: string,
  typed: Typed,
  choices: readonly Choice[],
): readonly Choice[] | undefined {
  if (typeof typed !== 'string') return undefined;
  return typed.split(',').flatMap((each) => choiceOption(option, each.trim(), choices) ?? []);
}

/** A whole number from 1. @throws UsageError */
export function countOption(option: string, typed: Typed): number | undefined {
  if (typeof typed !== 'string') return undefined;
  if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed);
  throw refusal(option, `${option} takes a whole number from 1, not "${typed}"`);
}
