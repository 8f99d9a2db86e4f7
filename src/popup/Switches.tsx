import { text } from '../platform/locale.ts';
import type { Settings } from '../platform/settings.ts';
import { pause, switchAll, switchSite } from '../platform/switched-off.ts';
import { Switch } from '../ui/Switch.tsx';
import { PauseButton } from './PauseButton.tsx';
import { usePause } from './use-pause.ts';

interface SwitchesProps {
  settings: Settings;
  /** The page's site; its switch has its place also while that is not known, or is none. */
  site: string | null;
  onChange(edit: (settings: Settings) => Settings): void;
}

/** Where and how the extension works: what is changed most often. Each has a fixed place, so that nothing moves under a click. */
export function Switches({ settings, site, onChange }: SwitchesProps) {
  const pausedMs = usePause(settings);
  const isOn = settings.enabled && pausedMs === 0;
  return (
    <fieldset class="switches">
      <legend class="unseen">{text('popupSwitches')}</legend>
      <Switch label={text('popupSwitchAll')} on={isOn} onChange={(on) => onChange((now) => switchAll(now, on))} />
      <Switch
        label={site === null ? text('popupSwitchThisSite') : text('popupSwitchSite', site)}
        on={isOn && site !== null && !settings.disabledSites.includes(site)}
        disabled={!isOn || site === null}
        onChange={(on) => site !== null && onChange((now) => switchSite(now, site, on))}
      />
      <Switch
        label={text('popupQuiet')}
        on={settings.quiet}
        onChange={(quiet) => onChange((now) => ({ ...now, quiet }))}
      />
      <PauseButton
        until={pausedMs > 0 ? settings.offUntil : null}
        disabled={!settings.enabled}
        onPause={() => onChange((now) => pause(now))}
        onEnd={() => onChange((now) => switchAll(now, true))}
      />
    </fieldset>
  );
}
