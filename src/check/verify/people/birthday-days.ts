/** Birthdays that are given by their day: `celebrated her 25th birthday on 7 August`, `turns 24 on June 15`. */
import type { PartialDate } from '../../../domain/date.ts';
import type { DateSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { clauseSubject } from './subject.ts';

export interface BirthdayDay {
  readonly span: DateSpan;
  readonly date: PartialDate;
  readonly person: ReturnType<typeof castOf>[number]['person'];
  readonly sure: boolean;
  /** How old it makes him, where that is told. */
  readonly years: number | undefined;
}

const BIRTHDAY =
  /(?<![A-Za-z])(?:(?<whose>his|her|whose|[A-Za-zÀ-ɏ]['’]s?)\s)?(?:\d{1,2}(?:st|nd|rd|th)\sbirthday|birthday|(?:turn(?:s|ed|ing)?|will\sbe|is)\s\d\d)(?:\s(?:is|was|falls|comes|came))?,?\s(?:on\s|next\s|this\s|last\s)?(?:[A-Z][a-z]+day,?\s)?(?:the\s)?$/;

export function birthdayDays(scene: Scene): readonly BirthdayDay[] {
  const { text, lower } = scene.reading;
  if (!/birthday|turn|will be \d/.test(lower)) return [];
  return spansOf(scene, 'date').flatMap((span) => {
    const isDay = /^(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|[A-Z][a-z]+\.?\s\d{1,2}(?!\d))/.test(
      text.slice(span.start, span.end),
    );
    if (!isDay || span.date.precision !== 'day') return [];
    const left = text.slice(Math.max(0, span.start - 70), span.start);
    const said = BIRTHDAY.exec(left);
    if (!said) return [];
    const start = span.start - left.length + said.index;
    const owner =
      castOf(scene).find(({ span: each }) => each.possessive && each.end <= start + 6 && start - each.end <= 2) ??
      castOf(scene).find(({ span: each }) => each.possessive && each.start >= start && each.end <= start + 6) ??
      clauseSubject(scene, start);
    const years = /\d{1,3}/.exec(said[0])?.[0];
    return owner
      ? [
          {
            span,
            date: span.date,
            person: owner.person,
            sure: owner.sure,
            years: years === undefined ? undefined : Number(years),
          },
        ]
      : [];
  });
}
