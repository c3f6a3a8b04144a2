/**
 * Cities of which nobody takes one for another: of one country, large, and far from each other. Whoever was born in
 * Seattle was not born in Denver; a village lies near a town, and may be told by its name.
 */
import { fold } from '../../../domain/name.ts';

const CITIES: readonly (readonly [country: string, cities: string])[] = [
  [
    'USA',
    'New York,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,Austin,Jacksonville,Columbus,Indianapolis,Charlotte,San Francisco,Seattle,Denver,Boston,Nashville,Detroit,Portland,Las Vegas,Memphis,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,Kansas City,Atlanta,Omaha,Miami,Minneapolis,Tulsa,New Orleans,Cleveland,Cincinnati,Pittsburgh,St Louis,Orlando,Tampa,Honolulu,Anchorage,Boise,Eugene,Spokane,Salt Lake City,Birmingham,Richmond,Buffalo,Syracuse,Gainesville,Knoxville,Baton Rouge,Little Rock,Oklahoma City,Wichita,Des Moines,El Paso,Lubbock,Fort Lauderdale',
  ],
  [
    'GBR',
    'London,Birmingham,Manchester,Leeds,Liverpool,Sheffield,Bristol,Newcastle,Nottingham,Leicester,Cardiff,Edinburgh,Glasgow,Aberdeen,Dundee,Belfast,Plymouth,Southampton,Norwich,Oxford,Cambridge,Hull,York,Derby,Coventry,Exeter,Swansea,Brighton,Preston,Ipswich',
  ],
  [
    'GER',
    'Berlin,Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Leipzig,Dresden,Hanover,Nuremberg,Bremen,Dortmund,Erfurt,Chemnitz,Magdeburg,Rostock,Kiel,Freiburg,Kassel,Münster,Mainz,Jena,Cottbus,Potsdam,Karlsruhe,Mannheim,Augsburg,Würzburg,Siegen',
  ],
  [
    'FRA',
    'Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Montpellier,Bordeaux,Lille,Rennes,Reims,Grenoble,Dijon,Brest,Limoges,Clermont-Ferrand,Metz,Perpignan,Nîmes,Rouen,Orléans',
  ],
  ['ITA', 'Rome,Milan,Naples,Turin,Palermo,Genoa,Bologna,Florence,Bari,Catania,Venice,Verona,Trieste,Cagliari,Vicenza'],
  [
    'ESP',
    'Madrid,Barcelona,Valencia,Seville,Zaragoza,Málaga,Murcia,Palma,Bilbao,Alicante,Córdoba,Valladolid,Granada,San Sebastián,Pamplona,Vigo',
  ],
  ['POR', 'Lisbon,Porto,Braga,Coimbra,Faro,Funchal'],
  ['NED', 'Amsterdam,Rotterdam,Utrecht,Eindhoven,Groningen,Tilburg,Maastricht,Nijmegen,Enschede'],
  ['BEL', 'Brussels,Antwerp,Ghent,Liège,Bruges,Charleroi,Namur,Leuven,Hasselt'],
  ['SUI', 'Zurich,Geneva,Basel,Bern,Lausanne,Lucerne,Lugano,St Gallen'],
  ['AUT', 'Vienna,Graz,Linz,Salzburg,Innsbruck'],
  [
    'POL',
    'Warsaw,Kraków,Łódź,Wrocław,Poznań,Gdańsk,Szczecin,Bydgoszcz,Lublin,Białystok,Katowice,Rzeszów,Kielce,Olsztyn,Toruń',
  ],
  ['CZE', 'Prague,Brno,Ostrava,Plzeň,Olomouc,Liberec'],
  ['HUN', 'Budapest,Debrecen,Szeged,Miskolc,Pécs,Győr,Szombathely'],
  ['ROU', 'Bucharest,Cluj-Napoca,Timișoara,Iași,Constanța,Craiova,Brașov'],
  ['UKR', 'Kharkiv,Odesa,Dnipro,Donetsk,Lviv,Zaporizhzhia,Luhansk,Poltava,Vinnytsia,Mykolaiv,Kherson'],
  ['RUS', 'Moscow,Novosibirsk,Kazan,Omsk,Rostov-on-Don,Ufa,Krasnoyarsk,Voronezh,Volgograd,Krasnodar,Saratov,Irkutsk'],
  ['LTU', 'Vilnius,Kaunas,Klaipėda,Šiauliai,Panevėžys'],
  ['LAT', 'Riga,Daugavpils,Liepāja,Ventspils'],
  ['EST', 'Tallinn,Tartu,Narva,Pärnu'],
  ['FIN', 'Helsinki,Tampere,Turku,Oulu,Jyväskylä,Kuopio,Lahti'],
  ['SWE', 'Stockholm,Malmö,Uppsala,Västerås,Örebro,Linköping,Umeå'],
  ['NOR', 'Oslo,Bergen,Trondheim,Stavanger,Tromsø,Kristiansand'],
  ['DEN', 'Copenhagen,Aarhus,Odense,Aalborg,Esbjerg'],
  ['IRL', 'Dublin,Cork,Galway,Limerick,Waterford'],
  ['GRE', 'Athens,Thessaloniki,Patras,Heraklion,Larissa'],
  ['CRO', 'Zagreb,Split,Rijeka,Osijek'],
  ['SRB', 'Belgrade,Novi Sad,Niš'],
  ['TUR', 'Istanbul,Ankara,İzmir,Bursa,Antalya,Adana'],
  ['CUB', 'Havana,Santiago de Cuba,Camagüey,Holguín,Guantánamo,Santa Clara,Pinar del Río,Cienfuegos'],
  ['JAM', 'Kingston,Montego Bay,Mandeville'],
  ['CAN', 'Toronto,Montreal,Vancouver,Calgary,Edmonton,Ottawa,Winnipeg,Quebec City,Halifax,Saskatoon,Regina,Victoria'],
  ['MEX', 'Mexico City,Guadalajara,Monterrey,Puebla,Tijuana,Toluca,Mérida'],
  [
    'BRA',
    'São Paulo,Rio de Janeiro,Brasília,Salvador,Fortaleza,Belo Horizonte,Manaus,Curitiba,Recife,Porto Alegre,Goiânia',
  ],
  ['ARG', 'Buenos Aires,Córdoba,Rosario,Mendoza,Mar del Plata,Tucumán'],
  ['COL', 'Bogotá,Medellín,Cali,Barranquilla,Cartagena,Bucaramanga'],
  ['VEN', 'Caracas,Maracaibo,Valencia,Barquisimeto'],
  ['ECU', 'Quito,Guayaquil,Cuenca,Ambato,Ibarra'],
  ['PER', 'Lima,Arequipa,Trujillo,Cusco,Huancayo'],
  ['CHI', 'Santiago,Valparaíso,Concepción,Temuco,Antofagasta'],
  ['AUS', 'Sydney,Melbourne,Brisbane,Perth,Adelaide,Canberra,Hobart,Darwin,Cairns,Townsville,Wollongong'],
  ['NZL', 'Auckland,Wellington,Christchurch,Hamilton,Dunedin,Tauranga,Hastings,Invercargill,Timaru'],
  [
    'JPN',
    'Tokyo,Osaka,Nagoya,Sapporo,Fukuoka,Hiroshima,Sendai,Niigata,Kumamoto,Kagoshima,Okayama,Nagasaki,Kanazawa,Shizuoka',
  ],
  ['CHN', 'Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Chongqing,Tianjin,Nanjing,Harbin,Shenyang,Dalian,Kunming'],
  ['KOR', 'Seoul,Busan,Daegu,Daejeon,Gwangju'],
  ['IND', 'Delhi,Mumbai,Chennai,Kolkata,Bangalore,Hyderabad,Pune,Lucknow,Jaipur,Chandigarh'],
  ['RSA', 'Johannesburg,Cape Town,Durban,Port Elizabeth,Bloemfontein,Kimberley,Polokwane,East London'],
  ['KEN', 'Nairobi,Mombasa,Kisumu,Nakuru,Eldoret'],
  ['NGR', 'Lagos,Abuja,Kano,Ibadan,Port Harcourt,Benin City,Enugu,Jos'],
  ['ERI', 'Asmara,Massawa,Assab,Keren'],
  ['MAR', 'Casablanca,Rabat,Fez,Marrakesh,Tangier,Agadir,Oujda,Meknes'],
  ['ALG', 'Algiers,Oran,Constantine,Annaba,Sétif'],
  ['EGY', 'Cairo,Alexandria,Luxor,Aswan'],
];

const COUNTRIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CITIES.map(([country, cities]) => [country, new Set(cities.split(',').map(fold))] as const),
);

/** Other spellings that the lists and the press have. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Cracow', 'Kraków'],
      ['Praha', 'Prague'],
      ['Roma', 'Rome'],
      ['Lodz', 'Łódź'],
      ['New York City', 'New York'],
      ['Saint Louis', 'St Louis'],
      ['Santiago de Chile', 'Santiago'],
      ['Köln', 'Cologne'],
      ['München', 'Munich'],
      ['Hannover', 'Hanover'],
      ['Nürnberg', 'Nuremberg'],
      ['Lyons', 'Lyon'],
      ['Marseilles', 'Marseille'],
      ['Torino', 'Turin'],
      ['Milano', 'Milan'],
      ['Napoli', 'Naples'],
      ['Zürich', 'Zurich'],
    ] as const
  ).map(([other, name]) => [fold(other), fold(name)] as const),
);

/** Whether two places of a country are two of its cities. */
export function areOtherCities(one: string, other: string, country: string): boolean {
  const cities = COUNTRIES.get(country);
  const [a, b] = [one, other].map((each) => SPELLINGS.get(fold(each)) ?? fold(each));
  return cities !== undefined && a !== b && cities.has(a as string) && cities.has(b as string);
}
