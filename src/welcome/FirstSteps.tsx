import { useEffect, useState } from 'preact/hooks';
import { text } from '../platform/locale.ts';
import type { Shortcut } from '../platform/runtime.ts';

export interface FirstStepsProps {
  isFirefox: boolean;
  listShortcuts(): Promise<Shortcut[]>;
}

/** How to begin: the button where it is at hand, an article, the keys as they are set in this browser. */
export function FirstSteps({ isFirefox, listShortcuts }: FirstStepsProps) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    // Without them the page says all but the keys.
    void listShortcuts().then(setShortcuts, () => undefined);
  }, [listShortcuts]);
  return (
    <>
      <ol class="first-steps">
        <li>{text(isFirefox ? 'welcomePinFirefox' : 'welcomePinChrome')}</li>
        <li>{text('welcomeRead')}</li>
        <li>{text('welcomeOpen')}</li>
      </ol>
      {shortcuts.length > 0 && (
        <table class="keys">
          <caption>{text('welcomeKeys')}</caption>
          <tbody>
            {shortcuts.map(({ keys, what }) => (
              <tr key={what}>
                <th scope="row">
                  <kbd>{keys}</kbd>
                </th>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="more">{text('welcomeSmallCorpus')}</p>
    </>
  );
}
