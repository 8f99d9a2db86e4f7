import { useState } from 'preact/hooks';
import { text } from '../../platform/locale.ts';
import { switchAll, switchSite } from '../../platform/switched-off.ts';
import { useSettings } from '../../ui/use-settings.ts';
import type { OptionsPlatform } from '../platform.ts';
import { ChoicePanel } from './ChoicePanel.tsx';
import { HiddenLinkList } from './HiddenLinkList.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { MarksPanel } from './MarksPanel.tsx';
import { SiteList } from './SiteList.tsx';

type SettingsPlatform = Pick<OptionsPlatform, 'settings' | 'keys' | 'hiddenLinks' | 'askAgain'>;

/** Where the extension works, what it shows, and what it may keep. */
export function SettingsSection({ platform }: { platform: SettingsPlatform }) {
  const { settings: store, keys } = platform;
  const settings = useSettings(store);
  const [failure, setFailure] = useState('');
  const change = (edit: Parameters<typeof store.change>[0]) =>
    void store.change(edit).then(
      () => setFailure(''),
      () => setFailure(text('popupNotSaved')),
    );
  return (
    <>
      <p class="failure" role="alert">
        {failure}
      </p>
      <ChoicePanel
        label={text('popupSwitchAll')}
        more={text('librarySwitchAllMore')}
        on={settings.enabled}
        onChange={(on) => change((now) => switchAll(now, on))}
      />
      <ChoicePanel
        label={text('libraryOnDemand')}
        more={text('libraryOnDemandMore')}
        on={settings.onDemand}
        onChange={(onDemand) => change((now) => ({ ...now, onDemand }))}
      />
      <MarksPanel settings={settings} onChange={change} />
      <ChoicePanel
        label={text('welcomeRemember')}
        more={text('welcomeRememberMore')}
        on={settings.remember}
        onChange={(remember) => change((now) => ({ ...now, remember }))}
      />
      <SiteList sites={settings.disabledSites} onAllow={(site) => change((now) => switchSite(now, site, true))} />
      <HiddenLinkList {...platform} onFailure={setFailure} />
      <KeysPanel keys={keys} />
    </>
  );
}
