/** Venue cells: `Stadio Olimpico, Roma`, `Hayward Field, Eugene, OR`, `Oslo`, `Ott Center`. */

export interface Place {
  readonly venue?: string;
  readonly city?: string;
}

/** Words of a stadium or race, in the languages of the lists: a cell with one of them is no city. */
const GROUNDS =
  /\b(stadi\w*|\w*stadion\w*|arena|park|cent(er|re)|field|track|complex|hall\w*|dome|estadio|estádio|estadi|stade|pista|polideportivo|coliseum|coliseo|marathon|university|college|school|oval|bowl|armory|sportpark|atlet\w*|ground|campus|velodrome?|village|club|island)\b/iu;

/** The cell as venue and city; a state of the USA or Canada stays with its city, as the lists print it. */
export function placeOf(cell: string): Place {
  const parts = cell.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  if (last === '') return {};
  const state = parts.length > 1 && /^[A-Z]{2}$/.test(last) ? parts.splice(-2).join(', ') : parts.splice(-1).join();
  if (parts.length > 0) return { venue: parts.join(', '), city: state };
  return GROUNDS.test(last) ? { venue: state } : { city: state };
}
