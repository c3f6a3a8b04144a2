/** Where places lie: the countries of cities that races are held in, and the states of the United States. */
import { fold } from '../../domain/name.ts';
import type { Facts } from './facts.ts';

/** The countries of a city, as far as events were held there. */
export async function countriesOf(facts: Facts, place: string): Promise<readonly string[]> {
  const wanted = fold(place);
  const [longest = ''] = wanted.split(' ').sort((a, b) => b.length - a.length);
  const countries = new Set<string>();
  for (const id of (await facts.seriesCalled(longest)).slice(0, 12)) {
    for (const { city, country } of (await facts.series(id))?.editions ?? [])
      if (country && fold(city ?? '') === wanted) countries.add(country);
  }
  return [...countries];
}

const STATES = new Map(
  'Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,Florida FL,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,West Virginia WV,Wisconsin WI,Wyoming WY'
    .split(',')
    .flatMap((each) => {
      const code = each.slice(-2);
      return [
        [fold(each.slice(0, -3)), code],
        [code, code],
      ] as const;
    }),
);

/** The code of a state of the United States, from its name or code. */
export function stateOf(place: string): string | undefined {
  return STATES.get(place) ?? STATES.get(fold(place));
}
