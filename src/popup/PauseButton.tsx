import { text } from '../platform/locale.ts';
import { formatTime } from '../ui/dates.ts';

interface PauseButtonProps {
  /** When the hour is over, in milliseconds since 1970; null while none runs. */
  until: number | null;
  disabled: boolean;
  onPause(): void;
  onEnd(): void;
}

/** Switches the extension off for an hour, and on again before it is over. */
export function PauseButton({ until, disabled, onPause, onEnd }: PauseButtonProps) {
  return (
    <button type="button" class="quiet pause" disabled={disabled} onClick={until === null ? onPause : onEnd}>
      {until === null ? text('popupPause') : text('popupPauseEnd', formatTime(until))}
    </button>
  );
}
