import { cardinalOf } from '../../reading/numbers.ts';
import type { OrdinalSpan } from '../../reading/span.ts';
import { after, before, type Scene } from '../../scene.ts';
import { isAge, type Read } from './age-read.ts';

const DAYS = { day: 1, week: 7, fortnight: 14, month: 30.4 } as const;

const BEFORE_BIRTHDAY =
  /(?:\b(an?|the|[a-z]+|\d{1,3})\s(day|week|fortnight|month)s?\s(?:or\sso\s)?)(before|after|short of|shy of|ahead of|from|since|following)\s(?:(?:his|her|[a-zà-ɏ-]+['’]s?)\s)?$/;

const AFTER_BIRTHDAY =
  /^\sbirthday\s(?:just\s|only\s|barely\s)?(an?|[a-z]+|\d{1,3})\s(day|week|month)s?\s(before|earlier|ago)\b/;

/** `his 24th birthday`, `two days after her 20th birthday`, `had celebrated his 20th birthday nine days before`. */
export function ofBirthday(scene: Scene, span: OrdinalSpan): Read | undefined {
  const right = after(scene, span);
  if (!isAge(span.value) || !/^\sbirthday(?![A-Za-zÀ-ɏ])/.test(right)) return undefined;
  const left = before(scene, span);
  const read = { years: span.value, when: 'turn', beside: 'possessor' } as const;
  const behind = AFTER_BIRTHDAY.exec(right);
  const ahead = BEFORE_BIRTHDAY.exec(left);
  const [, number = '', unit = '', word = ''] = behind ?? ahead ?? [];
  const count = /^(?:an?|the)$/.test(number) ? 1 : cardinalOf(number);
  if (count !== undefined && unit !== '') {
    const past = behind !== null || /after|since|following/.test(word);
    const days = count * DAYS[unit as keyof typeof DAYS];
    return {
      ...read,
      birthday: { days: past ? -days : days, give: unit === 'day' ? 1 : /week|fortnight/.test(unit) ? 5 : 20 },
    };
  }
  if (/\b(?:before|after|short of|since|from|until|following|ahead of)\s(?:[A-Za-zÀ-ɏ]+\s|['’]s\s){0,3}$/.test(left))
    return undefined;
  // `47.02 in Koblenz on his 28th birthday`: the day of what is told.
  if (/\bon\s(?:his|her)\s(?:own\s)?$/.test(left) && !/^\sbirthday\s(?:on|in|last|this|today|next)\b/.test(right))
    return { ...read, birthday: { days: 0, give: 1, ofTold: true } };
  return read;
}
