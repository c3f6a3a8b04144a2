/** The address of a dataset, as it was typed. */
import { BadOption } from '../../errors.ts';

/**
 * The folder that an address names: it ends with a slash, whether or not it was typed, or the manifest was named.
 *
 * @throws BadOption for what is no plain address of HTTP; a password in it is not repeated
 */
export function addressOf(typed: string): URL {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (!url || url.hostname === '') throw new BadOption(`--data: "${withoutUser(typed)}" is no address`, EXAMPLE);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new BadOption(`--data: ${url.protocol}// is not supported`, EXAMPLE);
  }
  if (url.username !== '' || url.password !== '') {
    throw new BadOption(
      '--data: an address with a user or a password would show them to whoever lists processes',
      'serve the folder where no password is asked for, or copy it and name the copy',
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw new BadOption(`--data: ${url.origin}${url.pathname} has a query or a fragment behind it`, EXAMPLE);
  }
  url.pathname = url.pathname.replace(/\/(manifest\.json)?$/, '').concat('/');
  return url;
}

const EXAMPLE = 'name the folder of a compiled dataset over HTTP: --data https://data.example.org/athletics';

function withoutUser(typed: string): string {
  return typed.replace(/\/\/[^/]*@/, '//');
}
