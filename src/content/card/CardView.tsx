import { useState } from 'preact/hooks';
import { text } from '../../platform/locale.ts';
import { ClaimVersions } from '../../ui/ClaimVersions.tsx';
import { HiddenVersions } from '../../ui/HiddenVersions.tsx';
import { LinkHiding } from '../../ui/link-hiding.ts';
import { Origins } from '../../ui/origins.ts';
import { OPEN_NAMING, OutletNames } from '../../ui/outlet-naming.ts';
import { ClaimHead } from './ClaimHead.tsx';
import type { CardActions, CardSubject } from './card-subject.ts';
import { HiddenNames } from './HiddenNames.tsx';
import { Overlapping } from './Overlapping.tsx';
import { Steps } from './Steps.tsx';

const TITLE_ID = 'claim';

interface CardViewProps {
  subject: CardSubject;
  actions: CardActions;
  close: () => void;
}

/** The card: a claim of the page and how other outlets report it. */
export function CardView({ subject, actions, close }: CardViewProps) {
  const { crossReference, index, position, total, origins } = subject;
  // Names that were asked for are those of one claim; the next one hides its own again.
  const [named, setNamed] = useState<number | null>(null);
  const naming = named === index ? OPEN_NAMING : subject.naming;
  return (
    <div class="surface card" role="dialog" aria-labelledby={TITLE_ID} tabIndex={-1}>
      <header>
        <Steps position={position} total={total} step={actions.step} close={close} />
        <ClaimHead claim={crossReference.claim} titleId={TITLE_ID} />
      </header>
      <div class="versions-area" key={index}>
        <Overlapping subject={subject} choose={actions.choose} />
        {naming.isBlind && <HiddenNames onShow={() => setNamed(index)} />}
        <OutletNames.Provider value={naming}>
          <Origins.Provider value={origins}>
            <LinkHiding.Provider value={actions.hideLink}>
              <ClaimVersions matches={crossReference.matches} />
              <HiddenVersions hidden={crossReference.hidden} />
            </LinkHiding.Provider>
          </Origins.Provider>
        </OutletNames.Provider>
      </div>
      <footer>
        <button type="button" class="summary leads-away" onClick={() => actions.openSummary(index)}>
          {text('cardOpenSummary')}
        </button>
        <span class="aside">{text('extensionName')}</span>
      </footer>
    </div>
  );
}
