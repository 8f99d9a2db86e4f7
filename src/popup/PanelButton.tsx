import { text } from '../platform/locale.ts';
import { Icon } from '../ui/Icon.tsx';

/** Takes the summary out of the popup, to where it stays beside the page. */
export function PanelButton({ onOpen }: { onOpen(): void }) {
  const words = text('popupOpenPanel');
  return (
    <button type="button" class="quiet bare" aria-label={words} title={words} onClick={onOpen}>
      <Icon name="panel" />
    </button>
  );
}
