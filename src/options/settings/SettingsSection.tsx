import { useState } from 'preact/hooks';
import { text } from '../../platform/locale.ts';
import type { SettingsStore } from '../../platform/settings.ts';
import { switchSite } from '../../platform/switched-off.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useSettings } from '../../ui/use-settings.ts';
import { SiteList } from './SiteList.tsx';

/** Where the extension works, and what it may keep. */
export function SettingsSection({ settings: store }: { settings: SettingsStore }) {
  const settings = useSettings(store);
  const [failure, setFailure] = useState('');
  const change = (edit: Parameters<SettingsStore['change']>[0]) =>
    void store.change(edit).then(
      () => setFailure(''),
      () => setFailure(text('popupNotSaved')),
    );
  return (
    <>
      <p class="failure" role="alert">
        {failure}
      </p>
      <div class="panel">
        <Switch
          label={text('popupSwitchAll')}
          on={settings.enabled}
          onChange={(enabled) => change((now) => ({ ...now, enabled }))}
        />
        <p class="aside">{text('librarySwitchAllMore')}</p>
      </div>
      <div class="panel">
        <Switch
          label={text('welcomeRemember')}
          on={settings.remember}
          onChange={(remember) => change((now) => ({ ...now, remember }))}
        />
        <p class="aside">{text('welcomeRememberMore')}</p>
      </div>
      <SiteList sites={settings.disabledSites} onAllow={(site) => change((now) => switchSite(now, site, true))} />
    </>
  );
}
