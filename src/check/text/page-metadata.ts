/** The day of publication as an HTML page tells machines. */
import type { PartialDate } from '../../domain/date.ts';
import { htmlValue } from './html-text.ts';
import { type Attribute, type HtmlToken, htmlTokens } from './html-tokens.ts';
import { readStamp } from './stamp.ts';

/** How far into a page it may stand. */
const FAR = 1_048_576;
/** How much text may come before the time element of an article's head. */
const HEAD_OF_ARTICLE = 500;

const PROPERTIES = new Set([
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
]);
const NAMES = new Set(
  (
    'date pubdate publishdate publish-date publish_date publication_date dc.date dc.date.issued dc.date.created dcterms.date ' +
    'dcterms.created dcterms.issued parsely-pub-date sailthru.date article:published_time datepublished citation_publication_date'
  ).split(' '),
);
const BESIDE = new Set(['nav', 'aside', 'footer']);

/** The day a page says it was published: the property of articles first, then structured data, names, the time element. */
export function pageDate(source: string): PartialDate | undefined {
  const found: Record<'property' | 'data' | 'name' | 'time', PartialDate[]> = {
    property: [],
    data: [],
    name: [],
    time: [],
  };
  let text = 0;
  let beside = 0;
  for (const token of htmlTokens(source.slice(0, FAR))) {
    const { type, name, attributes, start, end } = token;
    const value = (attribute: string) => attributeValue(source, attributes.get(attribute));
    const note = (kind: keyof typeof found, written: string) => {
      const date = readStamp(written);
      if (date) found[kind].push(date);
    };
    if (BESIDE.has(name)) beside = Math.max(0, beside + (type === 'start' ? 1 : -1));
    else if (type === 'text' && beside === 0) text += source.slice(start, end).trim().length;
    else if (type === 'raw' && name === 'script')
      for (const written of structured(source, token)) note('data', written);
    else if (type !== 'start') continue;
    else if (name === 'meta') {
      if (PROPERTIES.has(value('property').toLowerCase())) note('property', value('content'));
      else if (PROPERTIES.has(value('itemprop').toLowerCase())) note('data', value('content'));
      else if (NAMES.has(value('name').toLowerCase())) note('name', value('content'));
    } else if (name === 'time' && beside === 0 && (text < HEAD_OF_ARTICLE || value('itemprop') === 'datePublished')) {
      if (!/modified|updated/i.test(value('itemprop'))) note('time', value('datetime'));
    }
  }
  return found.property[0] ?? agreed(found.data) ?? found.name[0] ?? found.time[0];
}

/** Structured data may speak of several articles. */
function agreed(dates: readonly PartialDate[]): PartialDate | undefined {
  return new Set(dates.map(({ text }) => text)).size === 1 ? dates[0] : undefined;
}

function* structured(source: string, { start, end }: HtmlToken): Iterable<string> {
  for (const [, written] of source.slice(start, end).matchAll(/"datePublished"\s{0,20}:\s{0,20}"([^"\\]{4,40})"/g)) {
    if (written) yield written;
  }
}

function attributeValue(source: string, attribute: Attribute | undefined): string {
  return attribute ? htmlValue(source, attribute.start, attribute.end) : '';
}
