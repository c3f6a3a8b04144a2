/** What contests are called in other languages, in the words that `contests.ts` knows. */
import { fold } from '../../domain/name.ts';

/** Folded; longer names before those they begin with. */
const WORDS: readonly (readonly [own: string, known: string])[] = [
  ['stabhochsprung', 'pole vault'],
  ['weitsprung', 'long jump'],
  ['hochsprung', 'high jump'],
  ['dreisprung', 'triple jump'],
  ['kugelstossen', 'shot put'],
  ['diskuswurf', 'discus throw'],
  ['diskuswerfen', 'discus throw'],
  ['hammerwurf', 'hammer throw'],
  ['hammerwerfen', 'hammer throw'],
  ['speerwurf', 'javelin throw'],
  ['speerwerfen', 'javelin throw'],
  ['zehnkampf', 'decathlon'],
  ['siebenkampf', 'heptathlon'],
  ['halbmarathon', 'half marathon'],
  ['meile', 'mile'],
  ['hurden', 'hurdles'],
  ['hindernislauf', 'steeplechase'],
  ['hindernis', 'steeplechase'],
  ['gehen', 'race walk'],
  ['staffel', 'relay'],
  ['saut en longueur', 'long jump'],
  ['saut en hauteur', 'high jump'],
  ['saut a la perche', 'pole vault'],
  ['triple saut', 'triple jump'],
  ['lancer du poids', 'shot put'],
  ['lancer du disque', 'discus throw'],
  ['lancer du marteau', 'hammer throw'],
  ['lancer du javelot', 'javelin throw'],
  ['semi marathon', 'half marathon'],
  ['haies', 'hurdles'],
  ['marche', 'race walk'],
  ['relais', 'relay'],
  ['salto de longitud', 'long jump'],
  ['salto de altura', 'high jump'],
  ['salto con pertiga', 'pole vault'],
  ['triple salto', 'triple jump'],
  ['lanzamiento de peso', 'shot put'],
  ['lanzamiento de disco', 'discus throw'],
  ['lanzamiento de martillo', 'hammer throw'],
  ['lanzamiento de jabalina', 'javelin throw'],
  ['media maraton', 'half marathon'],
  ['maraton', 'marathon'],
  ['vallas', 'hurdles'],
  ['obstaculos', 'steeplechase'],
  ['relevos', 'relay'],
];

/** A contest in English words, as far as its own are known; a relay by its legs alone. */
export function inEnglish(cell: string): string {
  let text = ` ${fold(cell)} `;
  for (const [own, known] of WORDS) text = text.replace(` ${own} `, ` ${known} `);
  return text.trim().replace(/^(\d+ ?x ?\d+ ?m?) relay$/, '$1');
}
