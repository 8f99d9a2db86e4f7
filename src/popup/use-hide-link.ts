import { useState } from 'preact/hooks';
import type { Match } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import type { PopupPlatform } from './platform.ts';
import type { ClaimFocus } from './use-focus.ts';

/**
 * Hides links and shows them again, by the page that they are on. `moved`: the claim of the link, to be in view and in focus
 * again: it may stand in another group now, and the button that was pressed is gone.
 */
export function useHideLink({ ask }: Pick<PopupPlatform, 'ask'>, onFailure: (words: string) => void) {
  const [moved, setMoved] = useState<ClaimFocus | null>(null);
  const hide = async (claim: number, { article, claim: { start } }: Match, isHidden: boolean) => {
    const reply = await ask('page.hideLink', { claim, article: article.id, start, isHidden });
    onFailure(reply.ok ? '' : text('popupHideFailed'));
    setMoved({ claim });
  };
  const hideLink = (...link: Parameters<typeof hide>) => void hide(...link); // asks through a client, which never rejects
  return { moved, hideLink };
}
