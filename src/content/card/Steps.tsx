import { text } from '../../platform/locale.ts';

interface StepsProps {
  position: number;
  total: number;
  step: (by: 1 | -1) => void;
  close: () => void;
}

/** The card's controls: the claim before, the claim after, away. */
export function Steps({ position, total, step, close }: StepsProps) {
  return (
    <div class="steps">
      {total > 1 && (
        <>
          {position > 0 && <span class="aside">{text('cardPosition', position, total)}</span>}
          <IconButton label={text('cardPrevious')} path="M10 3 5 8l5 5" run={() => step(-1)} />
          <IconButton label={text('cardNext')} path="m6 3 5 5-5 5" run={() => step(1)} />
        </>
      )}
      <IconButton label={text('cardClose')} path="m4 4 8 8M12 4l-8 8" run={close} />
    </div>
  );
}

function IconButton({ label, path, run }: { label: string; path: string; run: () => void }) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={run}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
      </svg>
    </button>
  );
}
