import { text } from '../../platform/locale.ts';
import { isMarked, markVerdict } from '../../platform/marked-verdicts.ts';
import { type Settings, VERDICTS } from '../../platform/settings.ts';
import { Switch } from '../../ui/Switch.tsx';
import { VerdictSign } from '../../ui/VerdictSign.tsx';

interface MarksPanelProps {
  settings: Settings;
  onChange(edit: (settings: Settings) => Settings): void;
}

/** Which claims are highlighted on pages. The popup lists all of them in any case. */
export function MarksPanel({ settings, onChange }: MarksPanelProps) {
  return (
    <section class="panel" aria-labelledby="marks">
      <h3 id="marks">{text('libraryMarks')}</h3>
      <Switch
        label={text('popupQuiet')}
        on={settings.quiet}
        onChange={(quiet) => onChange((now) => ({ ...now, quiet }))}
      />
      <p class="aside">{text('libraryQuietMore')}</p>
      <fieldset class="marks">
        <legend>{text('libraryMarksEach')}</legend>
        {VERDICTS.map((verdict) => (
          <label key={verdict}>
            <input
              type="checkbox"
              checked={isMarked(settings, verdict)}
              disabled={settings.quiet && !isMarked({ ...settings, unmarked: [] }, verdict)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                onChange((now) => markVerdict(now, verdict, on));
              }}
            />
            <VerdictSign verdict={verdict} />
          </label>
        ))}
      </fieldset>
      <p class="aside">{text('libraryMarksMore')}</p>
    </section>
  );
}
