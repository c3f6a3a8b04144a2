/**
 * Where something was, without saying it twice: the city is left out when the event is named for it.
 * `Chicago Marathon` and `Chicago, IL` are one place; `CPC Loop Den Haag` and `The Hague` are said both.
 */
export function placeText(event: string | null, city: string | null, country: string | null): string {
  const town = city?.split(',')[0];
  const named = town !== undefined && event?.includes(town);
  return [event, named ? null : city, country].filter((part) => part !== null && part !== '').join(', ');
}
