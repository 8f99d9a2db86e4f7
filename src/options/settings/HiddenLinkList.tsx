import { useEffect, useState } from 'preact/hooks';
import type { HiddenLink } from '../../platform/hidden-links.ts';
import { text } from '../../platform/locale.ts';
import { Foreign } from '../../ui/Foreign.tsx';
import { cleanText } from '../../ui/foreign-text.ts';
import type { OptionsPlatform } from '../platform.ts';

interface HiddenLinkListProps extends Pick<OptionsPlatform, 'hiddenLinks' | 'askAgain'> {
  onFailure(words: string): void;
}

/** The links that the reader said are not of one claim, the latest first, each with a way back. */
export function HiddenLinkList({ hiddenLinks, askAgain, onFailure }: HiddenLinkListProps) {
  const [links, setLinks] = useState<HiddenLink[]>([]);
  useEffect(() => {
    void hiddenLinks.read().then(setLinks, () => undefined); // storage that can't be read hides nothing either
    return hiddenLinks.subscribe(setLinks);
  }, [hiddenLinks]);
  const restore = (key: string) =>
    void hiddenLinks.restore(key).then(
      () => {
        onFailure('');
        askAgain();
      },
      () => onFailure(text('popupNotSaved')),
    );
  return (
    <section class="panel" aria-labelledby="links-hidden">
      <h3 id="links-hidden">{text('libraryHiddenLinks')}</h3>
      {links.length === 0 ? (
        <p class="aside">{text('libraryNoHiddenLinks')}</p>
      ) : (
        <ul class="lines">
          {links.toReversed().map(({ key, claim, words, outlet }) => (
            <li key={key}>
              <span>
                <Foreign words={claim} />
                <br />
                <span class="aside">
                  <Foreign words={outlet} /> “<Foreign words={words} />”
                </span>
              </span>
              <button
                type="button"
                aria-label={text('libraryShowLink', cleanText(claim, 80))}
                onClick={() => restore(key)}
              >
                {text('versionShowAgain')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
