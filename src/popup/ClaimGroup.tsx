import type { Match, Verdict } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { Help } from '../ui/Help.tsx';
import type { HideLink } from '../ui/link-hiding.ts';
import { VerdictSign } from '../ui/VerdictSign.tsx';
import { VERDICT_LOOKS } from '../ui/verdicts.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { groupByNotableVerdict, type PlacedClaim, type Standing } from './claim-groups.ts';
import type { Comparison } from './take/comparison.ts';
import type { ClaimFocus } from './use-focus.ts';

const TITLES: Record<Standing, string> = {
  attention: 'popupGroupAttention',
  agreement: 'popupGroupAgreement',
  alone: 'popupGroupAlone',
};

/** What the lines of claims share. */
export interface ClaimListState {
  open: ReadonlySet<number>;
  /** Claims that are drawn by now; all where it is null. */
  drawn?: ReadonlySet<number> | null;
  /** Claims that are on the reader's screen now. */
  inView: ReadonlySet<number>;
  focus: ClaimFocus | null;
  /** When the page was published. */
  published: string;
  onToggle(place: number): void;
  onShow(place: number): void;
  /** Hides a link of a claim, or shows it again; left out where links can't be hidden. */
  onHide?: ((place: number, match: Match, isHidden: boolean) => void) | undefined;
  /** Makes the comparison of one claim. */
  take?: (place: number) => Comparison;
}

export interface ClaimGroupProps {
  standing: Standing;
  claims: PlacedClaim[];
  list: ClaimListState;
  /** In place of the standing's own title. */
  title?: string | undefined;
}

/** The claims of one standing under their heading with their count, by verdict; nothing where there are none. */
export function ClaimGroup({ standing, claims, list, title }: ClaimGroupProps) {
  if (claims.length === 0) return null;
  return (
    <section class={`group group-${standing}`} aria-labelledby={`group-${standing}`}>
      <h3 id={`group-${standing}`} tabIndex={-1}>
        {title ?? text(TITLES[standing])} <span class="count">{claims.length}</span>
      </h3>
      {standing === 'alone' ? (
        <ClaimList claims={claims} list={list} />
      ) : (
        groupByNotableVerdict(claims).map(([verdict, some]) => (
          <VerdictClaims key={verdict} verdict={verdict} claims={some} list={list} />
        ))
      )}
    </section>
  );
}

function VerdictClaims({ verdict, claims, list }: { verdict: Verdict; claims: PlacedClaim[]; list: ClaimListState }) {
  const { key, helpKey } = VERDICT_LOOKS[verdict];
  return (
    <>
      <p class="verdict-head">
        <span id={`verdict-${verdict}`}>
          <VerdictSign verdict={verdict} /> <span class="count">{claims.length}</span>
        </span>
        <Help about={text(key)} words={text(helpKey)} />
      </p>
      <ClaimList claims={claims} list={list} labelledBy={`verdict-${verdict}`} />
    </>
  );
}

interface ClaimListProps {
  claims: PlacedClaim[];
  list: ClaimListState;
  labelledBy?: string;
}

function ClaimList({ claims, list, labelledBy }: ClaimListProps) {
  return (
    <ol class="claims" aria-labelledby={labelledBy}>
      {claims
        .filter(({ place }) => list.drawn?.has(place) ?? true)
        .map((one) => (
          <ClaimItem
            key={one.place}
            claim={one}
            open={list.open.has(one.place)}
            published={list.published}
            isInView={list.inView.has(one.place)}
            focus={list.focus?.claim === one.place ? list.focus : null}
            onToggle={() => list.onToggle(one.place)}
            onShow={() => list.onShow(one.place)}
            hideLink={hideOf(list, one.place)}
            taking={takeOf(list, one.place)}
          />
        ))}
    </ol>
  );
}

function hideOf({ onHide }: ClaimListState, place: number): HideLink | null {
  return onHide ? (match, isHidden) => onHide(place, match, isHidden) : null;
}

function takeOf({ take }: ClaimListState, place: number): (() => Comparison) | undefined {
  return take && (() => take(place));
}
