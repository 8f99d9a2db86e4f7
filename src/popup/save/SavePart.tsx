import { text } from '../../platform/locale.ts';
import type { PopupPlatform } from '../platform.ts';
import type { ViewState } from '../view-state.ts';
import { SaveArticle } from './SaveArticle.tsx';
import { useSaveRequest } from './use-save-request.ts';

/** Whether the page is in the library, and what the reader can do about it. What is no article cannot be saved. */
export function SavePart({ state, platform }: { state: ViewState; platform: PopupPlatform }) {
  const asked = useSaveRequest(platform);
  if (state.status === 'read') return <SaveArticle reading={state} asked={asked} platform={platform} />;
  if (state.status === 'reading') return null;
  if (state.status === 'not-article') return <p class="aside save">{text('popupSaveNotArticle')}</p>;
  return asked > 0 ? (
    <p class="failure" role="alert">
      {text('popupSaveNothing')}
    </p>
  ) : null;
}
