import type { Badge } from '../platform/action.ts';
import { countText, text } from '../platform/locale.ts';
import type { Messages } from '../protocol/messages.ts';
import type { Route } from '../protocol/router.ts';

/** Four characters fit. */
const MAX_SHOWN = 999;

type ShowBadge = (tabId: number, badge: Badge) => Promise<void>;

/**
 * Shows on the toolbar how many claims of a tab have a second source, or that nothing is read; the tooltip says it in words. One
 * site that is switched off is said by the tooltip alone.
 */
export function createBadge(show: ShowBadge): Route<'badge.show'>['answer'] {
  return async (page, sender) => {
    // A page that is prerendered, or was closed since, has no button of its own: nothing is lost.
    await show(sender.tabId, describeBadge(page)).catch(() => undefined);
    return null;
  };
}

function describeBadge({ count, off }: Messages['badge.show']['request']): Badge {
  if (off) return { text: off === 'site' ? '' : text('actionBadgeOff'), title: text('actionTitleOff') };
  if (count === null) return { text: '', title: text('actionTitle') };
  const title = text('actionTitleCount', countText('claimsWithSource', count));
  return { text: count === 0 ? '' : count > MAX_SHOWN ? '999+' : String(count), title };
}
