/** Where places lie: the countries of cities that races are held in, and the states of the United States. */
import { fold } from '../../../domain/name.ts';
import type { Facts } from '../facts.ts';

/** The countries of a city, as far as events were held there, or it is the capital of one. */
export async function countriesOf(facts: Facts, place: string): Promise<readonly string[]> {
  const wanted = fold(place);
  const [longest = ''] = wanted.split(' ').sort((a, b) => b.length - a.length);
  const capital = CAPITALS.get(wanted);
  const countries = new Set<string>(capital ? [capital] : []);
  for (const id of (await facts.seriesCalled(longest)).slice(0, 12)) {
    for (const { city, country } of (await facts.series(id))?.editions ?? [])
      if (country && fold(city ?? '') === wanted) countries.add(country);
  }
  return [...countries];
}

/** Capitals of whose name there is no other place of size. */
const CAPITALS = new Map(
  'Havana CUB,Bogotá COL,Caracas VEN,Addis Ababa ETH,Nairobi KEN,Kampala UGA,Kigali RWA,Asmara ERI,Mogadishu SOM,Khartoum SUD,Cairo EGY,Algiers ALG,Rabat MAR,Casablanca MAR,Tunis TUN,Dakar SEN,Accra GHA,Lagos NGR,Pretoria RSA,Johannesburg RSA,Gaborone BOT,Lisbon POR,Madrid ESP,Rome ITA,Athens GRE,Warsaw POL,Prague CZE,Budapest HUN,Vienna AUT,Copenhagen DEN,Reykjavik ISL,Vilnius LTU,Tallinn EST,Kyiv UKR,Minsk BLR,Moscow RUS,Ankara TUR,Baghdad IRQ,Tehran IRI,Islamabad PAK,New Delhi IND,Beijing CHN,Tokyo JPN,Seoul KOR,Bangkok THA,Manila PHI,Jakarta INA,Canberra AUS,Ottawa CAN,Mexico City MEX,Buenos Aires ARG,Port-au-Prince HAI,Nassau BAH,Bridgetown BAR,Port of Spain TTO'
    .split(',')
    .map((each) => [fold(each.slice(0, -4)), each.slice(-3)] as const),
);

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
