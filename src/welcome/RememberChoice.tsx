import { useState } from 'preact/hooks';
import { text } from '../platform/locale.ts';
import type { SettingsStore } from '../platform/settings.ts';
import { useSettings } from '../ui/use-settings.ts';

const CHOICES = [
  { remember: true, label: 'welcomeRemember', more: 'welcomeRememberMore' },
  { remember: false, label: 'welcomeForget', more: 'welcomeForgetMore' },
] as const;

/** Whether articles that are read are kept. Neither is chosen beforehand, and nothing is kept until one is. */
export function RememberChoice({ settings: store }: { settings: SettingsStore }) {
  const { remember } = useSettings(store);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [said, setSaid] = useState('welcomeUnchosen');
  const choose = (next: boolean) =>
    void store
      .change((settings) => ({ ...settings, remember: next }))
      .then(
        () => {
          setChosen(next);
          setSaid('welcomeChosen');
        },
        () => setSaid('popupNotSaved'),
      );
  return (
    <fieldset>
      <legend>{text('welcomeChoice')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice.label}>
          <input
            type="radio"
            name="remember"
            checked={choice.remember ? remember : chosen === false && !remember}
            onChange={() => choose(choice.remember)}
          />
          <span>
            <b>{text(choice.label)}</b>
            <span class="more">{text(choice.more)}</span>
          </span>
        </label>
      ))}
      <p class="said" role="status">
        {text(remember && chosen === null ? 'welcomeChosen' : said)}
      </p>
    </fieldset>
  );
}
