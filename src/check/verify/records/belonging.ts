/** To whom a record belongs, as words beside it say: `is held by Rudisha`, `Crouser, holder of the record`. */
import type { Person } from '../../../dataset/entries.ts';
import type { Span } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';

/** `holder of the shot put world record`. */
const HOLDER_OF = /\b(?:holder|owner|possessor)\sof\s(?:the\s|both\sthe\s|a\s)?(?:[A-Za-zÀ-ɏ\d,.'’-]+\s){0,6}$/;
const BELONGS =
  /^(?:,\s(?:which|that)\s[^.;,]{4,70},|,?\s(?:of\s)?\d[\d,.:]{1,8}(?:m|\s(?:points|metres|seconds))?,?)?(?:\s(?:for|in|at|over|of)\s(?:the\s)?[A-Za-zÀ-ɏ\d,.:'’\s-]{2,40}?)?,?\s(?:(?:is|was|has|had|still|now|currently|which|that|been|remains|jointly)\s){0,4}(?:belong(?:s|ed|ing)?\sto|(?:stay|rest|remain|lie)(?:s|ed)?\swith|(?<=\b(?:is|still|now)\s)with|held\sby|owned\sby|in\sthe\s(?:hands|possession|name)\sof|the\sproperty\sof)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;
const IS_HIS =
  /^(?:,?\s(?:of\s)?\d[\d,.:]{1,8}(?:m|\s(?:points|metres|seconds))?,?)?\s(?:is|was|remains)\s(?:(?:still|now|not|also)\s){0,2}(?:[a-zà-ɏ'’-]+\s){0,2}$/;

/** `the 800m record is held by Rudisha`, `Crouser, holder of the shot put world record`. */
export function belongingTo(scene: Scene, record: Span): { person: Person; sure: boolean; span: Span } | undefined {
  const { lower, text } = scene.reading;
  const people = castOf(scene);
  const behind = people.find(({ span }) => span.start >= record.end && !span.possessive);
  if (behind && BELONGS.test(text.slice(record.end, behind.span.start).toLowerCase())) return behind;
  // `The world record, 2:01:09, is still Kipchoge's.`
  const his = people.find(({ span }) => span.start >= record.end && span.possessive && span.via !== 'pronoun');
  if (
    his &&
    IS_HIS.test(lower.slice(record.end, his.span.start)) &&
    /^(?:['’]s?)?(?:[.,;]|$|\sand\s|\sfrom\s)/.test(lower.slice(his.span.end))
  )
    return his;
  const left = lower.slice(Math.max(0, record.start - 80), record.start);
  const holder = HOLDER_OF.exec(left);
  if (!holder) return undefined;
  const at = { start: record.start - (left.length - holder.index), end: record.end };
  const last = people.filter(({ span }) => span.end <= at.start).at(-1);
  if (
    last &&
    !last.span.possessive &&
    /^(?:,|\s\(|\s?[—–-]\s|\s(?:is|as|remains)\b)[^.;]{0,30}$/.test(lower.slice(last.span.end, at.start))
  )
    return last;
  const next = people.find(({ span }) => span.start >= record.end);
  return next && /^,?\s(?:[A-Z][A-Za-zÀ-ɏ’'-]+\s)?$/.test(text.slice(record.end, next.span.start)) ? next : undefined;
}
