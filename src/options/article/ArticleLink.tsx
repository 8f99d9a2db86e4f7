import { text } from '../../platform/locale.ts';
import { findSafeLink } from '../../ui/safe-link.ts';

/** The way to the report where it was published, by the site that it leads to; nothing where the address is none to follow. */
export function ArticleLink({ url }: { url: string }) {
  const link = findSafeLink(url);
  if (!link) return null;
  return (
    <p>
      <a href={link.href} target="_blank" rel="noopener noreferrer">
        {text('libraryOpenReport', link.host)}
      </a>
    </p>
  );
}
