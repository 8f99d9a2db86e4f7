import type { Match, PageReport } from '../core/index.ts';
import { countText, text } from '../platform/locale.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { cleanText } from '../ui/foreign-text.ts';

type Report = Match['article'];

/** How many outlets the story is held against and how few reports those may be, and which: copies are one origin. */
export function OriginList({ report }: { report: PageReport }) {
  const known = listArticles(report);
  const groups = report.origins
    .map((origin) => ({ ...origin, outlets: nameOutlets(origin.articles.flatMap((id) => known.get(id) ?? [])) }))
    .filter(({ outlets }) => outlets.length > 0);
  const outlets = new Set(groups.flatMap((group) => group.outlets)).size;
  if (outlets < 2 && !groups.some(({ isOfPage }) => isOfPage)) return null;
  return (
    <details class="origins">
      <summary>{text('outletsOrigins', countText('outlets', outlets), countText('origins', groups.length))}</summary>
      <ul>
        {groups.map(({ name, outlets: own, isOfPage, reasons }) => (
          <li key={`${name} ${own.join()}`}>
            <p>
              <b>
                <Foreign words={name} />
              </b>{' '}
              <span class="aside">
                <Foreign words={own.join(', ')} />
              </span>
            </p>
            {isOfPage && <p class="aside">{text('popupOriginOfPage')}</p>}
            {reasons.map((reason) => (
              <p key={reason.key} class="aside">
                {text(reason.key, ...reason.values.map((value) => cleanText(value)))}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Every other article that the page is held against, by its id; never the page's own report or its outlet's. */
function listArticles({ claims, storyArticles }: PageReport): Map<string, Report> {
  const matched = claims.flatMap(({ matches }) => matches.map(({ article }) => article));
  return new Map([...storyArticles, ...matched].map((article) => [article.id, article]));
}

function nameOutlets(articles: readonly Report[]): string[] {
  return [...new Set(articles.map(({ outlet }) => outlet))];
}
