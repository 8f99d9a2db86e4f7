import { useContext } from 'preact/hooks';
import { countText, text } from '../platform/locale.ts';
import type { OriginGroup } from './origins.ts';
import { OutletNames } from './outlet-naming.ts';
import { Version } from './Version.tsx';
import { countOutlets } from './verdicts.ts';

/** The versions of one origin: of a single report, or of one that several outlets carry, which is said above them. */
export function OriginVersions({ group: { origin, matches } }: { group: OriginGroup }) {
  const { nameOf } = useContext(OutletNames);
  const outlets = countOutlets(matches);
  return (
    <li class={outlets > 1 ? 'origin-group' : undefined}>
      {outlets > 1 && (
        <p class="origin-head">{text('versionOneOrigin', nameOf(origin), countText('outlets', outlets))}</p>
      )}
      {matches.map((match) => (
        <Version key={`${match.article.id} ${match.claim.start}`} match={match} namesOrigin={outlets === 1} />
      ))}
    </li>
  );
}
