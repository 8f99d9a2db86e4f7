import { text } from '../platform/locale.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';

interface HeaderActionsProps {
  /** Left out where there is nothing to hide or to take along. */
  report?: { isBlind: boolean; isTaking: boolean; onBlind(): void; onTake(): void } | undefined;
  /** Left out where the summary stands beside the page already. */
  onOpenPanel?: (() => void) | undefined;
  onOpenLibrary(): void;
  onOpenSettings(): void;
}

/** What can be done with the summary as a whole: hide names, take it along, open what it is compared with, or the settings, keep it beside the page. */
export function HeaderActions({ report, onOpenPanel, onOpenLibrary, onOpenSettings }: HeaderActionsProps) {
  return (
    <>
      {report && (
        <>
          <Action
            icon={report.isBlind ? 'eye-off' : 'eye'}
            words={text('popupHideOutlets')}
            pressed={report.isBlind}
            onClick={report.onBlind}
          />
          <Action icon="copy" words={text('popupTake')} expanded={report.isTaking} onClick={report.onTake} />
        </>
      )}
      <Action icon="library" words={text('popupLibrary')} onClick={onOpenLibrary} />
      <Action icon="settings" words={text('popupSettings')} onClick={onOpenSettings} />
      {onOpenPanel && <Action icon="panel" words={text('popupOpenPanel')} onClick={onOpenPanel} />}
    </>
  );
}

interface ActionProps {
  icon: IconName;
  words: string;
  pressed?: boolean;
  expanded?: boolean;
  onClick(): void;
}

function Action({ icon, words, pressed, expanded, onClick }: ActionProps) {
  return (
    <button
      type="button"
      class="quiet bare"
      aria-label={words}
      aria-pressed={pressed}
      aria-expanded={expanded}
      title={words}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
