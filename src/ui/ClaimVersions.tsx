import type { Match } from '../core/index.ts';
import { countText } from '../platform/locale.ts';
import { VerdictSign } from './VerdictSign.tsx';
import { Version } from './Version.tsx';
import { countOutlets, groupByVerdict } from './verdicts.ts';

/** All other outlets' versions of a claim, by verdict; what needs attention comes first. */
export function ClaimVersions({ matches }: { matches: Match[] }) {
  return (
    <ul class="verdict-groups">
      {groupByVerdict(matches).map((group) => (
        <li key={group.verdict}>
          <p class="group-head">
            <VerdictSign verdict={group.verdict} />
            <span class="aside">{countText('outlets', countOutlets(group.matches))}</span>
          </p>
          <ul class="versions">
            {group.matches.map((match) => (
              <li key={`${match.article.id} ${match.claim.start}`}>
                <Version match={match} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
