/** The identifier of a source from the way the collected tables name it. */
import { slug } from '../../domain/name.ts';

export interface NamedSource {
  readonly id: string;
  readonly url: string | undefined;
}

const LONGEST = 72;

/**
 * `github:owner/repo path/in/it` is the repository, `https://host/a/b` the page: host and path in kebab-case, cut at a
 * word so that it stays readable. Other words are slugged as they stand.
 *
 * @returns undefined for `unverified`, which is no source.
 */
export function sourceIdOf(named: string): NamedSource | undefined {
  const text = named.trim();
  if (text === '' || /\bunverified\b/.test(text)) return undefined;
  const repository = /^github:([^/\s]+)\/([^/\s]+)/.exec(text);
  if (repository) {
    const [, owner = '', name = ''] = repository;
    return { id: cut(slug(`${owner} ${name}`)), url: `https://github.com/${owner}/${name}` };
  }
  const page = /https?:\/\/\S+/.exec(text)?.[0].replace(/[),]+$/, '');
  if (!page || !URL.canParse(page)) return { id: cut(slug(text)), url: undefined };
  const { hostname, pathname, search } = new URL(page);
  const host = hostname.replace(/^www\./, '');
  return { id: cut(slug(`${host} ${readable(pathname)} ${search}`)), url: page };
}

/** The path of an address without its escapes; as it stands where one of them is none. */
export function readable(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function cut(id: string): string {
  return id.length <= LONGEST ? id : id.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
