import { useContext } from 'preact/hooks';
import type { Match } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { Help } from './Help.tsx';
import { OriginVersions } from './OriginVersions.tsx';
import { OutletCount } from './OutletCount.tsx';
import { groupByOrigin, Origins } from './origins.ts';
import { VerdictSign } from './VerdictSign.tsx';
import { groupByVerdict, VERDICT_LOOKS } from './verdicts.ts';

/** All other outlets' versions of a claim, by verdict, which can be explained, and then by origin; what needs attention comes first. */
export function ClaimVersions({ matches }: { matches: Match[] }) {
  const origins = useContext(Origins);
  return (
    <ul class="verdict-groups">
      {groupByVerdict(matches).map((group) => (
        <li key={group.verdict}>
          <p class="group-head">
            <VerdictSign verdict={group.verdict} />
            <OutletCount matches={group.matches} />
            <Help about={text(VERDICT_LOOKS[group.verdict].key)} words={text(VERDICT_LOOKS[group.verdict].helpKey)} />
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
