import { type Match, normaliseURL, type PageReport } from '../core/index.ts';
import type { HiddenLinkStore } from '../platform/hidden-links.ts';
import { MessageError, type Route } from '../protocol/router.ts';
import { trustURL } from './trust-url.ts';

/** What makes a link this one: the page, however it was come to, the claim's words, the other article and its words. */
interface LinkParts {
  page: string;
  claim: string;
  article: string;
  words: string;
}

/** Remembers that a link of the sender's own page is not of one claim, or forgets it; of a private window nothing is kept. */
export function createLinkHider(links: Pick<HiddenLinkStore, 'hide' | 'restore'>): Route<'link.hide'>['answer'] {
  return async ({ link, isHidden }, { url, isPrivate }) => {
    if (isPrivate) return null;
    const { page, claim, article, words, outlet } = link;
    const key = await makeLinkKey({ page: trustURL(page, url), claim, article, words });
    const done = isHidden ? links.hide({ key, claim, words, outlet }) : links.restore(key);
    await done.catch((error) => {
      throw new MessageError('internal', String(error));
    });
    return null;
  };
}

/** A report with the links put aside that the reader has hidden on that page. Costs one hash a link, and nothing where none is hidden. */
export async function setHiddenAside(
  report: PageReport,
  page: string,
  links: Pick<HiddenLinkStore, 'read'>,
): Promise<PageReport> {
  const hidden = new Set((await links.read()).map(({ key }) => key));
  if (hidden.size === 0) return report;
  const claims = report.claims.map(async ({ claim, matches }) => {
    const isHidden = async ({ article, claim: there }: Match) =>
      hidden.has(await makeLinkKey({ page, claim: claim.words, article: article.id, words: there.words }));
    const fates = await Promise.all(matches.map(isHidden));
    const aside = matches.filter((_, at) => fates[at]);
    if (aside.length === 0) return { claim, matches };
    return { claim, matches: matches.filter((_, at) => !fates[at]), hidden: aside };
  });
  return { ...report, claims: await Promise.all(claims) };
}

/** The same on every visit of the page, and of no other link. */
export async function makeLinkKey({ page, claim, article, words }: LinkParts): Promise<string> {
  const name = JSON.stringify([normaliseURL(page) || page, claim, article, words]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)));
  return [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
