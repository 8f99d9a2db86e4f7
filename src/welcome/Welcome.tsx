import { text } from '../platform/locale.ts';
import type { SettingsStore } from '../platform/settings.ts';
import { RememberChoice } from './RememberChoice.tsx';

interface WelcomeProps {
  settings: SettingsStore;
  openLibrary(): Promise<void>;
}

/** Opens once, after the installation: what the extension does and never does, and the one question it has. */
export function Welcome({ settings, openLibrary }: WelcomeProps) {
  return (
    <main>
      <h1>
        <img src="/icons/128.png" width="56" height="56" alt="" />
        {text('welcomeTitle')}
      </h1>
      <p class="lead">{text('welcomeWhat')}</p>
      <p>{text('welcomeHow')}</p>
      <h2>{text('welcomeNever')}</h2>
      <ul>
        <li>{text('welcomeNeverSend')}</li>
        <li>{text('welcomeNeverChange')}</li>
        <li>{text('welcomeNeverPrivate')}</li>
      </ul>
      <h2>{text('welcomeLibrary')}</h2>
      <p>{text('welcomeLibraryMore')}</p>
      <RememberChoice settings={settings} />
      <p>
        <button type="button" class="quiet open-library" onClick={() => void openLibrary()}>
          {text('welcomeOpenLibrary')}
        </button>
      </p>
    </main>
  );
}
