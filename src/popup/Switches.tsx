import { text } from '../platform/locale.ts';
import type { Settings } from '../platform/settings.ts';
import { Switch } from '../ui/Switch.tsx';

interface SwitchesProps {
  settings: Settings;
  /** The page's site; without one only the switch for all is there. */
  site: string | null;
  onSwitch(on: boolean): void;
  onSwitchSite(on: boolean): void;
}

/** Where the extension works: at all, and on this site; this order, since the site is known later and must move nothing. */
export function Switches({ settings, site, onSwitch, onSwitchSite }: SwitchesProps) {
  return (
    <fieldset class="switches">
      <legend class="unseen">{text('popupSwitches')}</legend>
      <Switch label={text('popupSwitchAll')} on={settings.enabled} onChange={onSwitch} />
      {site !== null && (
        <Switch
          label={text('popupSwitchSite', site)}
          on={settings.enabled && !settings.disabledSites.includes(site)}
          disabled={!settings.enabled}
          onChange={onSwitchSite}
        />
      )}
    </fieldset>
  );
}
