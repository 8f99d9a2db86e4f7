import type { ComponentChildren } from 'preact';
import { text } from '../platform/locale.ts';
import type { SettingsStore } from '../platform/settings.ts';
import { FirstSteps, type FirstStepsProps } from './FirstSteps.tsx';
import { LiveSample } from './LiveSample.tsx';
import { RememberChoice } from './RememberChoice.tsx';

interface WelcomeProps extends FirstStepsProps {
  settings: SettingsStore;
  openLibrary(): Promise<void>;
}

/** Opens once, after the installation, in four steps: what it does, what it never does, the one question it has, how to begin. */
export function Welcome({ settings, openLibrary, ...browser }: WelcomeProps) {
  return (
    <main>
      <header>
        <h1>
          <img src="/icons/128.png" width="56" height="56" alt="" />
          {text('welcomeTitle')}
        </h1>
        <p class="lead">{text('welcomeWhat')}</p>
      </header>
      <Step number={1} title={text('welcomeShow')}>
        <p>{text('welcomeHow')}</p>
        <LiveSample />
      </Step>
      <Step number={2} title={text('welcomeNever')}>
        <ul class="never">
          <li>{text('welcomeNeverSend')}</li>
          <li>{text('welcomeNeverChange')}</li>
          <li>{text('welcomeNeverPrivate')}</li>
          <li>{text('welcomeNeverJudge')}</li>
        </ul>
      </Step>
      <Step number={3} title={text('welcomeLibrary')}>
        <p>{text('welcomeLibraryMore')}</p>
        <RememberChoice settings={settings} />
        <p>
          <button type="button" class="quiet open-library" onClick={() => void openLibrary()}>
            {text('welcomeOpenLibrary')}
          </button>
        </p>
      </Step>
      <Step number={4} title={text('welcomeTry')}>
        <FirstSteps {...browser} />
      </Step>
    </main>
  );
}

interface StepProps {
  number: number;
  title: string;
  children: ComponentChildren;
}

function Step({ number, title, children }: StepProps) {
  return (
    <section class="step" aria-labelledby={`step-${number}`}>
      <h2 id={`step-${number}`}>
        <span class="step-number" aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
