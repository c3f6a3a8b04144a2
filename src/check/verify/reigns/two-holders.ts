/** `Only Jepkosgei and Yehualaw had held it since 2017`: the record was of one after the other from that day on. */
import { castOf, type Scene } from '../../scene.ts';

/** Whether a date is told of two who stand before it, and of neither alone. */
export function isOfTwo(scene: Scene, { start }: { readonly start: number }): boolean {
  const people = castOf(scene).filter(({ span }) => span.end <= start);
  return people.some(({ span, person: { id } }, at) => {
    const next = people[at + 1];
    const { lower } = scene.reading;
    return (
      next !== undefined &&
      next.person.id !== id &&
      /^(?:\s\([^()]{1,30}\))?,?\sand\s(?:[a-zà-ɏ'’-]+\s){0,3}$/.test(lower.slice(span.end, next.span.start)) &&
      /^(?:\s\([^()]{1,30}\))?\s(?:have|had)\s/.test(lower.slice(next.span.end, start))
    );
  });
}
