/**
 * Editions: `the 45th London Marathon`, `41st edition of the Berlin Marathon`, `the 36th running of the race`.
 *
 * Held against the edition number the dataset has for the year meant; it never counts years, because editions were
 * left out and doubled.
 */
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradicted, supported, unknown } from '../claim.ts';
import type { EventSpan, OrdinalSpan } from '../reading/span.ts';
import { after, between, eventOf, type Scene, spansOf } from '../scene.ts';
import { editionOf } from '../verify/races.ts';

const RUNNING = /^\s(?:edition|running|staging|instal+ment|holding|race|renewal)\b/;

export const edition: ClaimReader = {
  types: ['edition'],
  cue: /edition|running|staging|instal|holding|renewal|race|\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ieth/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const span of spansOf(scene, 'ordinal')) {
      const event = eventNumbered(scene, span);
      const claim = event && (await judge(scene, span, event));
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

function eventNumbered(scene: Scene, span: OrdinalSpan): EventSpan | undefined {
  const events = spansOf(scene, 'event');
  // "the 45th TCS London Marathon", "41st edition of the Berlin Marathon", "the London Marathon's 45th edition".
  const next = events.find(({ start }) => start >= span.end);
  if (next && /^\s(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]*\s){0,2}$/.test(scene.reading.text.slice(span.end, next.start)))
    return next;
  if (
    next &&
    /^\s(?:edition|running|staging|instal+ment|renewal)\s(?:of\s)?(?:the\s)?(?:[A-Za-zÀ-ɏ\d-]+\s){0,2}$/.test(
      between(scene, span, next),
    )
  )
    return next;
  if (!RUNNING.test(after(scene, span))) return undefined;
  const last = events.filter(({ end }) => end <= span.start).at(-1);
  if (
    last &&
    /^['’]?s?\s?(?:,\s)?(?:(?:in|is|was|its|the|this|year['’]s|for|now|which|celebrates|held)\s){0,5}$/.test(
      between(scene, last, span),
    )
  )
    return last;
  return /^\s(?:edition|running|staging)\b/.test(after(scene, span)) ? eventOf(scene) : undefined;
}

async function judge(scene: Scene, span: OrdinalSpan, event: EventSpan): Promise<Claim | undefined> {
  const meant = await editionOf(scene, event);
  const claimed = ordinal(span.value);
  if (!meant) {
    const basis: Basis = { type: 'edition', span, subject: undefined, claimed, sources: [] };
    return unknown(
      basis,
      'unclear-date',
      'which edition is meant is not clear: no year is named, and none was held in the days around publication',
    );
  }
  const { series, edition: held } = meant;
  const name = `${series.name} ${held.year}`;
  const basis: Basis = {
    type: 'edition',
    span,
    subject: { id: held.id, name },
    claimed,
    asOf: held.date ?? String(held.year),
    sources: series.sources.slice(0, 3),
  };
  if (held.edition === undefined)
    return unknown(basis, 'not-in-data', `the dataset does not number the editions of the ${series.name}`);
  const reason = `the ${name} was the ${ordinal(held.edition)}`;
  const actual = ordinal(held.edition);
  return held.edition === span.value
    ? supported(basis, { actual, reason })
    : contradicted(basis, { actual, difference: String(Math.abs(held.edition - span.value)), reason });
}
