import { useContext } from 'preact/hooks';
import type { Match } from '../core/index.ts';
import { OriginVersions } from './OriginVersions.tsx';
import { OutletCount } from './OutletCount.tsx';
import { groupByOrigin, Origins } from './origins.ts';
import { VerdictSign } from './VerdictSign.tsx';
import { groupByVerdict } from './verdicts.ts';

/** All other outlets' versions of a claim, by verdict and then by origin; what needs attention comes first. */
export function ClaimVersions({ matches }: { matches: Match[] }) {
  const origins = useContext(Origins);
  return (
    <ul class="verdict-groups">
      {groupByVerdict(matches).map((group) => (
        <li key={group.verdict}>
          <p class="group-head">
            <VerdictSign verdict={group.verdict} />
            <OutletCount matches={group.matches} />
          </p>
          <ul class="versions">
            {groupByOrigin(group.matches, origins).map((one) => (
              <OriginVersions key={one.matches[0]?.article.id} group={one} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
