import { clean } from './metas.ts';

/** Longer texts are slogans, not names. */
const MAX_CHARS = 50;

/** Parts of a host name that are doors into one house, not its name. */
const DOORS = /^(?:www\d?|m|mobile|amp|edition|beta|news|en|us|uk|english|international)\./;
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/;

/** The first of the names that a page gives its publisher that can be one, rather a name than a host; else its host, as people write it. */
export function chooseOutlet(names: readonly string[], host: string): string {
  const fit = names.map(tidyName).filter(isName);
  return fit.find((name) => !HOST.test(name)) ?? fit[0] ?? nameHost(host);
}

/** "www.example-times.com" is "example-times.com". */
export function nameHost(host: string): string {
  const bare = host.toLowerCase().replace(/:\d+$/, '');
  const inner = bare.replace(DOORS, '');
  return inner.includes('.') ? inner : bare;
}

function tidyName(name: string): string {
  return clean(name)
    .replace(/^https?:\/\/(?:www\.)?|\/+$/g, '')
    .replace(/\s[-|–—]\s.*$/, '');
}

function isName(name: string): boolean {
  return name.length > 1 && name.length <= MAX_CHARS && !/[{}<>]/.test(name);
}
