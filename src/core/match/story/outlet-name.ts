import { unicodePattern } from '../../text/unicode-pattern.ts';

const HOST = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)\/?$/;
/** What stands before a site's own name: "edition.example.com", "m.example.com". */
const SITE_PARTS = /^(?:www\d?|m|mobile|amp|edition|news|us|uk|eu|intl|international|en)\.(?=[\w-]+\.)/;
const NO_WORD = unicodePattern(String.raw`[^\p{L}\p{N}]`, 'gu');
const SITE_ENDS = /(?:\.(?:com|co|org|net|gov|ac|edu))?\.\w{2,6}$/;

/** "The New York Times" and "New York Times", "NBC News" and "nbcnews.com", "theguardian.com" and "The Guardian" are one outlet. */
export function normaliseOutlet(outlet: string): string {
  const name = outlet.trim().toLowerCase();
  const host = HOST.exec(name)?.[1];
  const words = host
    ? host
        .replace(SITE_PARTS, '')
        .replace(SITE_ENDS, '')
        .replace(/^the(?=\w{3})/, '')
    : name;
  return words.replace(/^the\s+/, '').replace(NO_WORD(), '');
}
