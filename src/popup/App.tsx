import { useState } from 'preact/hooks';
import { text } from '../platform/locale.ts';
import { later } from '../ui/later.tsx';
import { FRESH_SETTINGS, useKnownSettings } from '../ui/use-settings.ts';
import { AccessLine } from './AccessLine.tsx';
import { Header } from './Header.tsx';
import { HeaderActions } from './HeaderActions.tsx';
import { sayHeadline } from './headline.ts';
import { Notice } from './Notice.tsx';
import { PaperHead } from './PaperHead.tsx';
import type { PopupPlatform } from './platform.ts';
import { Report } from './Report.tsx';
import type { TabReading } from './read-tab.ts';
import { Switches } from './Switches.tsx';
import { SavePart } from './save/SavePart.tsx';
import { Tally } from './Tally.tsx';
import { makeComparison } from './take/comparison.ts';
import { useFocus } from './use-focus.ts';
import { useHideLink } from './use-hide-link.ts';
import { usePage } from './use-page.ts';
import { usePatience } from './use-patience.ts';
import { useView } from './use-view.ts';

const TakeAlong = later(async () => (await import('./take/TakeAlong.tsx')).TakeAlong);

const UNKNOWN: TabReading = { state: { status: 'reading' }, site: null, isAllowed: true };

interface AppProps {
  platform: PopupPlatform;
  /** Where the summary stands: in the toolbar's popup, in a tab or window, beside the page and following it, or laid out for paper. */
  place?: 'popup' | 'tab' | 'panel' | 'paper';
}

/** The summary: what it knows it fetches here, and everything below only shows it. */
export function App({ platform, place = 'tab' }: AppProps) {
  const reading = usePage(platform, place === 'popup');
  const { state, site, isAllowed } = reading ?? UNKNOWN;
  const settings = useKnownSettings(platform.settings);
  const focus = useFocus(platform);
  const inView = useView(platform, place === 'panel');
  const [isTaking, setTaking] = useState(false);
  const [failure, setFailure] = useState('');
  const { moved, hideLink } = useHideLink(platform, setFailure);

  const change = (edit: Parameters<typeof platform.settings.change>[0]) =>
    void platform.settings.change(edit).then(
      () => setFailure(''),
      () => setFailure(text('popupNotSaved')),
    );
  const hideOutlets = () => change((now) => ({ ...now, hidesOutlets: !now.hidesOutlets }));
  const showClaim = async (claim: number) => {
    const reply = await platform.ask('page.showClaim', { claim });
    setFailure(reply.ok ? '' : text('popupClaimGone'));
  };

  const read = state.status === 'read' && settings ? { state, isBlind: settings.hidesOutlets } : undefined;
  const openLibrary = () => void platform.openLibrary();
  const openPanel = () => void leaveForPanel(platform).catch(() => setFailure(text('popupNoPanel')));
  if (!usePatience(reading !== null && settings !== null)) return null;

  return (
    <>
      <Header page={read?.state.page ?? null}>
        <HeaderActions
          report={read && { isBlind: read.isBlind, isTaking, onBlind: hideOutlets, onTake: () => setTaking(!isTaking) }}
          onOpenPanel={place === 'popup' ? openPanel : undefined}
          onOpenLibrary={openLibrary}
          onOpenSettings={() => void platform.openSettings()}
        />
      </Header>
      <main>
        <div role="status">
          <h2 class="headline">{sayHeadline(state)}</h2>
        </div>
        {place === 'paper' && read && <PaperHead state={read.state} isBlind={read.isBlind} />}
        {read && <Tally claims={read.state.report.claims} />}
        {place !== 'paper' && <SavePart state={state} platform={platform} />}
        {read && isTaking && (
          <TakeAlong
            compare={() => makeComparison(read.state, new Date(), read)}
            onPrint={() => void platform.openPaper()}
          />
        )}
        {read ? (
          <Report
            {...read}
            isOpen={place === 'paper'}
            focus={moved ?? focus}
            inView={inView}
            onOpenLibrary={openLibrary}
            onShow={(claim) => void showClaim(claim)}
            onHide={place === 'paper' ? undefined : hideLink}
          />
        ) : state.status === 'read' ? null : (
          <Notice state={state} platform={platform} />
        )}
        {!isAllowed && state.status !== 'not-allowed' && <AccessLine platform={platform} />}
      </main>
      <footer>
        <p class="failure" role="alert">
          {failure}
        </p>
        <Switches settings={settings ?? FRESH_SETTINGS} site={site} onChange={change} />
      </footer>
    </>
  );
}

/** The popup would stand before what it has opened. */
async function leaveForPanel(platform: PopupPlatform): Promise<void> {
  await platform.openPanel();
  close();
}
