import { useState } from 'preact/hooks';
import { text } from '../platform/locale.ts';
import { switchSite } from '../platform/settings.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Header } from './Header.tsx';
import { sayHeadline } from './headline.ts';
import { Notice } from './Notice.tsx';
import { PanelButton } from './PanelButton.tsx';
import type { PopupPlatform } from './platform.ts';
import { Report } from './Report.tsx';
import { Switches } from './Switches.tsx';
import { useFocus } from './use-focus.ts';
import { usePage } from './use-page.ts';
import { useView } from './use-view.ts';

interface AppProps {
  platform: PopupPlatform;
  /** Where the summary stands: in the toolbar's popup, in a tab or window, or beside the page, following it. */
  place?: 'popup' | 'tab' | 'panel';
}

/** The summary: what it knows it fetches here, and everything below only shows it. */
export function App({ platform, place = 'tab' }: AppProps) {
  const { state, site } = usePage(platform);
  const settings = useSettings(platform.settings);
  const focus = useFocus(platform);
  const inView = useView(platform, place === 'panel');
  const [failure, setFailure] = useState('');

  const change = (edit: Parameters<typeof platform.settings.change>[0]) =>
    void platform.settings.change(edit).then(
      () => setFailure(''),
      () => setFailure(text('popupNotSaved')),
    );
  const showClaim = async (claim: number) => {
    const reply = await platform.ask('page.showClaim', { claim });
    setFailure(reply.ok ? '' : text('popupClaimGone'));
  };

  const openPanel = () =>
    void platform.openPanel().then(
      () => close(),
      () => setFailure(text('popupNoPanel')),
    );

  return (
    <>
      <Header page={state.status === 'read' ? state.page : null}>
        {place === 'popup' && <PanelButton onOpen={openPanel} />}
      </Header>
      <main>
        <div role="status">
          <h2 class="headline">{sayHeadline(state)}</h2>
        </div>
        {state.status === 'read' ? (
          <Report state={state} focus={focus} inView={inView} onShow={(claim) => void showClaim(claim)} />
        ) : (
          <Notice state={state} platform={platform} />
        )}
      </main>
      <footer>
        <p class="failure" role="alert">
          {failure}
        </p>
        <Switches
          settings={settings}
          site={site}
          onSwitch={(enabled) => change((now) => ({ ...now, enabled }))}
          onSwitchSite={(on) => site !== null && change((now) => switchSite(now, site, on))}
        />
        <button type="button" class="library" onClick={() => void platform.openLibrary()}>
          {text('popupLibrary')}
        </button>
      </footer>
    </>
  );
}
