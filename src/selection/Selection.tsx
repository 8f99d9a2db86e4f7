import { text } from '../platform/locale.ts';
import type { SettingsStore } from '../platform/settings.ts';
import { ERROR_SENTENCES } from '../popup/error-sentences.ts';
import { sayHeadline } from '../popup/headline.ts';
import { Report } from '../popup/Report.tsx';
import { TitleBar } from '../popup/TitleBar.tsx';
import { useKnownSettings } from '../ui/use-settings.ts';
import { SelectedWords, showClaim } from './SelectedWords.tsx';
import { type SelectionSource, useSelection } from './use-selection.ts';

export interface SelectionPlatform extends SelectionSource {
  settings: SettingsStore;
}

/** What others report of words that the reader has selected: the words with their claims, and the same list as for a page. */
export function Selection({ platform }: { platform: SelectionPlatform }) {
  const view = useSelection(platform);
  const settings = useKnownSettings(platform.settings);
  return (
    <>
      <header>
        <TitleBar title={text('selectionTitle')} />
      </header>
      <main>
        <div role="status">
          <h2 class="headline">{sayView(view)}</h2>
        </div>
        {view.status === 'error' && <p class="notice">{text(ERROR_SENTENCES[view.code])}</p>}
        {view.status === 'read' && settings && (
          <>
            {view.areWordsCut && <p class="notice">{text('selectionCut')}</p>}
            <SelectedWords words={view.words} claims={view.report.claims} />
            <Report state={view} focus={null} isBlind={settings.hidesOutlets} onShow={showClaim} />
          </>
        )}
      </main>
    </>
  );
}

function sayView(view: ReturnType<typeof useSelection>): string {
  if (view.status === 'empty') return text('selectionEmpty');
  if (view.status === 'gone') return text('selectionGone');
  return sayHeadline(view);
}
