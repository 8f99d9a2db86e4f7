import { useState } from 'preact/hooks';
import { text } from '../../platform/locale.ts';
import { Switch } from '../../ui/Switch.tsx';
import { Fault } from '../Fault.tsx';
import type { OptionsPlatform } from '../platform.ts';
import { takeSettings } from '../take-settings.ts';

/** Puts a saved file back, beside what is there; its settings take the place of those that are set only where the reader asks for that. */
export function RestorePanel({ platform }: { platform: OptionsPlatform }) {
  const [state, setState] = useState({ share: null as number | null, isDone: false, fault: undefined as unknown });
  const [takesSettings, setTakesSettings] = useState(false);
  const restore = async (file: File) => {
    setState({ share: 0, isDone: false, fault: undefined });
    try {
      const settings = await platform.library.restoreAll(file, (share) =>
        setState({ share, isDone: false, fault: undefined }),
      );
      if (takesSettings) await takeSettings(platform, settings);
      setState({ share: null, isDone: true, fault: undefined });
    } catch (fault) {
      setState({ share: null, isDone: false, fault });
    }
  };
  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = ''; // so that the same file can be chosen again
    if (file) void restore(file); // never rejects
  };
  return (
    <section class="panel" aria-labelledby="restore">
      <h3 id="restore">{text('libraryRestore')}</h3>
      <p>{text('libraryRestoreMore')}</p>
      <Switch
        label={text('libraryRestoreSettings')}
        on={takesSettings}
        disabled={state.share !== null}
        onChange={setTakesSettings}
      />
      <label class="file">
        <span>{text('libraryRestoreChoose')}</span>
        <input
          type="file"
          accept=".jsonl,.ndjson,.json"
          disabled={state.share !== null}
          onChange={(event) => choose(event.currentTarget)}
        />
      </label>
      {state.share !== null && (
        <label class="progress">
          <span>{text('libraryRestoreRunning')}</span>
          <progress max={1} value={state.share} />
        </label>
      )}
      <Fault error={state.fault} />
      <p role="status">{state.isDone && text('libraryRestoreDone')}</p>
    </section>
  );
}
