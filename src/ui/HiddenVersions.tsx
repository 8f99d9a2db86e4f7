import { useContext } from 'preact/hooks';
import type { Match } from '../core/index.ts';
import { countText, text } from '../platform/locale.ts';
import { cleanText } from './foreign-text.ts';
import { LinkHiding } from './link-hiding.ts';
import { OutletName } from './OutletName.tsx';

/** What the reader has hidden of a claim, each with the way back. */
export function HiddenVersions({ hidden = [] }: { hidden?: readonly Match[] | undefined }) {
  const hide = useContext(LinkHiding);
  if (!hide || hidden.length === 0) return null;
  return (
    <div class="hidden-versions">
      <p class="aside" role="status">
        {countText('versionHidden', hidden.length)}
      </p>
      <ul>
        {hidden.map((match) => (
          <li class="hidden-version" key={`${match.article.id} ${match.claim.start}`}>
            <span>
              <OutletName outlet={match.article.outlet} /> <bdi>“{cleanText(match.claim.words, 80)}”</bdi>
            </span>
            <button type="button" class="hide-link" onClick={() => hide(match, false)}>
              {text('versionShowAgain')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
