import { useContext } from 'preact/hooks';
import type { Match, Origin, PageReport, Reason } from '../core/index.ts';
import { countText, listText, text } from '../platform/locale.ts';
import { cleanText } from '../ui/foreign-text.ts';
import { listOutlets, OutletNames, type OutletNaming } from '../ui/outlet-naming.ts';

type Report = Match['article'];

/** How many outlets the story is held against and how few reports those may be, and which: copies are one origin. */
export function OriginList({ report, isOpen = false }: { report: PageReport; isOpen?: boolean }) {
  const naming = useContext(OutletNames);
  const known = listArticles(report);
  const groups = report.origins
    .map((origin) => ({ origin, articles: origin.articles.flatMap((id) => known.get(id) ?? []) }))
    .filter(({ articles }) => articles.length > 0);
  const outlets = listOutlets(groups.flatMap(({ articles }) => articles)).length;
  if (outlets < 2 && !groups.some(({ origin }) => origin.isOfPage)) return null;
  return (
    <details class="origins" open={isOpen}>
      <summary>{text('outletsOrigins', countText('outlets', outlets), countText('origins', groups.length))}</summary>
      <p class="help-words">{text('popupOriginHelp')}</p>
      <ul>
        {groups.map(({ origin, articles }) => (
          <OriginItem key={articles[0]?.id} origin={origin} outlets={listOutlets(articles)} naming={naming} />
        ))}
      </ul>
    </details>
  );
}

interface OriginItemProps {
  origin: Origin;
  outlets: string[];
  naming: OutletNaming;
}

function OriginItem({ origin: { name, isOfPage, reasons }, outlets, naming }: OriginItemProps) {
  const called = naming.nameOf(name);
  const carriers = outlets.map(naming.nameOf).filter((outlet) => outlet !== called);
  return (
    <li>
      <p>
        <b>
          <bdi>{called}</bdi>
        </b>
        {carriers.length > 0 && (
          <>
            {' '}
            <bdi class="aside">{listText(carriers)}</bdi>
          </>
        )}
      </p>
      {isOfPage && <p class="aside">{text('popupOriginOfPage')}</p>}
      {reasons.map((reason) => (
        <p key={reason.key} class="aside">
          {sayReason(reason, naming)}
        </p>
      ))}
    </li>
  );
}

/** One reason tells a name, which may be hidden. */
function sayReason({ key, values }: Reason, { nameOf }: OutletNaming): string {
  return text(key, ...values.map(key === 'reasonOriginCredit' ? nameOf : (value) => cleanText(value)));
}

/** Every other article that the page is held against, by its id; never the page's own report or its outlet's. */
function listArticles({ claims, storyArticles }: PageReport): Map<string, Report> {
  const matched = claims.flatMap(({ matches }) => matches.map(({ article }) => article));
  return new Map([...storyArticles, ...matched].map((article) => [article.id, article]));
}
