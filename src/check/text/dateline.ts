/** The day of publication as the first lines of an article tell it. */
import type { PartialDate } from '../../domain/date.ts';
import type { Block } from './block.ts';
import { DATE, readDayStamp, TIME } from './stamp.ts';

/** Nothing longer than this is a line about the article. */
const LONGEST_LINE = 250;

const LABEL =
  '(?:first\\s|originally\\s)?(published|posted|publication date|publish date|date published|date|last updated|updated|modified)';
/** At the beginning of a line or after a separator, not in a sentence: "his book, published on 3 May 2021". */
const LABELLED = new RegExp(
  `(?:^|[|·•(\\n]\\s{0,3}|\\s[–—-]\\s)${LABEL}(?:\\son)?\\s{0,3}[:|–—-]?\\s{0,3}(${DATE})`,
  'gi',
);
const AGENCY = new RegExp(
  `^[A-Z][A-Z.'’ -]{2,40}(?:,\\s{1,3}[A-Z][A-Za-z. ]{1,30}){0,2},?\\s{1,3}(${DATE})\\s{0,3}(?:\\([^()]{1,40}\\)|/[^/]{1,40}/)?\\s{0,3}(?:-{1,2}|–|—|:)`,
);
const BYLINE = /^by\s[^|·•\n]{1,80}?(?:,\s{1,3}|\s{0,3}[|·•\n]\s{0,3}|\s[–—-]\s|\son\s)/i;
const READING_TIME = /\s{0,3}[|·•\n–—-]\s{0,3}\d{1,3}[ -]min(?:ute)?s?(?: read)?$/i;
const AUTHOR_AFTER = /\s{1,3}(?:[|·•\n–—-]\s{0,3})?by\s[^|·•\n]{1,60}$/i;

/**
 * The day on which the text was published, as its first blocks say. Where they only say when it was updated, that day: so
 * the text stood then.
 */
export function datelineIn(blocks: readonly Block[]): PartialDate | undefined {
  const found: Record<'published' | 'agency' | 'bare' | 'updated', PartialDate[]> = {
    published: [],
    agency: [],
    bare: [],
    updated: [],
  };
  for (const { text } of blocks) {
    // Without a year there is no date to go by.
    if (!/(?:19|20)\d\d/.test(text)) continue;
    for (const { label, date } of labelledIn(text))
      found[/updated|modified/i.test(label) ? 'updated' : 'published'].push(date);
    const agency = readDayStamp(AGENCY.exec(text.slice(0, LONGEST_LINE))?.[1] ?? '');
    if (agency) found.agency.push(agency);
    const bare = bareDate(text);
    if (bare) found.bare.push(bare);
  }
  // Several dates on lines of their own are a list of happenings.
  const bare = new Set(found.bare.map(({ text }) => text)).size === 1 ? found.bare : [];
  return found.published[0] ?? found.agency[0] ?? bare[0] ?? found.updated[0];
}

function* labelledIn(text: string): Iterable<{ label: string; date: PartialDate }> {
  if (text.length > LONGEST_LINE) return;
  for (const [, label = '', written = ''] of text.matchAll(LABELLED)) {
    const date = readDayStamp(written);
    if (date) yield { label, date };
  }
}

const ALONE = new RegExp(`^(${DATE})${TIME}$`, 'i');

/** A line that is a date, but for the author, the hour and how long it takes to read. */
function bareDate(text: string): PartialDate | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const line = text.trim().replace(READING_TIME, '').replace(BYLINE, '').replace(AUTHOR_AFTER, '');
  const written = ALONE.exec(line.trim())?.[1];
  return written ? readDayStamp(written) : undefined;
}
