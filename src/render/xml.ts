import { safe } from './safe.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or an attribute: no markup, and nothing that XML has no place for. */
export function xml(text: string): string {
  return safe(text)
    .replace(/[\uFFFE\uFFFF\p{Cs}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
