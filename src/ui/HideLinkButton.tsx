import { useContext } from 'preact/hooks';
import type { Match } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { LinkHiding } from './link-hiding.ts';

/** "Not the same claim": takes the link away, on this page and for good, until the reader wants it back. */
export function HideLinkButton({ match }: { match: Match }) {
  const hide = useContext(LinkHiding);
  return (
    hide && (
      <button type="button" class="hide-link" onClick={() => hide(match, true)} title={text('versionNotSameMore')}>
        {text('versionNotSame')}
      </button>
    )
  );
}
