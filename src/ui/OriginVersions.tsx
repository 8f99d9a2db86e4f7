import { useContext } from 'preact/hooks';
import { countText, text } from '../platform/locale.ts';
import type { OriginGroup } from './origins.ts';
import { OutletNames } from './outlet-naming.ts';
import { Version } from './Version.tsx';
import { countOutlets } from './verdicts.ts';

/** The versions of one origin: of a single report, or of one that several outlets or the page itself carry, which is said above them. */
export function OriginVersions({ group: { origin, matches } }: { group: OriginGroup }) {
  const { nameOf } = useContext(OutletNames);
  const outlets = countOutlets(matches);
  const isShared = outlets > 1 || origin.isOfPage;
  const head = origin.isOfPage
    ? text('versionOriginOfPage', nameOf(origin.name))
    : text('versionOneOrigin', nameOf(origin.name), countText('outlets', outlets));
  return (
    <li class={isShared ? 'origin-group' : undefined}>
      {isShared && <p class="origin-head">{head}</p>}
      {matches.map((match) => (
        <Version key={`${match.article.id} ${match.claim.start}`} match={match} namesOrigin={!isShared} />
      ))}
    </li>
  );
}
