import type { Match } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { OutletName } from '../ui/OutletName.tsx';
import { ReportDate } from '../ui/ReportDate.tsx';
import { ReportLink } from '../ui/ReportLink.tsx';

/** The other reports of the story, where none of them has a claim of the page. */
export function StoryReports({ articles }: { articles: Match['article'][] }) {
  return (
    <div class="notice">
      <p>{text('popupNoMatchesMore')}</p>
      <ul class="story">
        {articles.map((article) => (
          <li key={article.id}>
            <p class="version-head">
              <b>
                <OutletName outlet={article.outlet} />
              </b>
              <ReportDate published={article.published} />
            </p>
            <ReportLink article={article} />
          </li>
        ))}
      </ul>
    </div>
  );
}
