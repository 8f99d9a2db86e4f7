import { text } from '../platform/locale.ts';
import type { PopupPlatform } from './platform.ts';

/** Where the browser lets the extension read a page only by a click for each: says so, and offers more. */
export function AccessLine({ platform }: { platform: Pick<PopupPlatform, 'askToReadPages'> }) {
  return (
    <div class="access">
      <p>{text('popupByClick')}</p>
      {/* Refused is refused: the line stays. What is allowed is taken up by the worker, in all open pages. */}
      <button type="button" class="quiet" onClick={() => void platform.askToReadPages().catch(() => undefined)}>
        {text('popupAllow')}
      </button>
    </div>
  );
}
