import { text } from '../platform/locale.ts';
import { formatDate } from '../ui/dates.ts';
import { Icon } from '../ui/Icon.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import type { ReadState } from './headline.ts';

interface PaperHeadProps {
  state: ReadState;
  isBlind: boolean;
  /** When it is printed; tests pass their own. */
  now?: Date;
}

/** Heads the printable report: when it was made, how far the corpus reached then; and the button that prints, on the screen alone. */
export function PaperHead({ state, isBlind, now = new Date() }: PaperHeadProps) {
  return (
    <div class="paper-head">
      <button type="button" class="primary" onClick={() => print()}>
        <Icon name="print" />
        {text('takePrint')}
      </button>
      <p class="aside">
        {text('paperMade', formatDate(now.toISOString()))} {text('takeNote')} {isBlind && text('takeBlind')}
      </p>
      {state.coverage.articles > 0 && <CoverageLine coverage={state.coverage} />}
    </div>
  );
}
