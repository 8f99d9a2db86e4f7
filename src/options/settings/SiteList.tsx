import { text } from '../../platform/locale.ts';
import { Foreign } from '../../ui/Foreign.tsx';

interface SiteListProps {
  sites: string[];
  /** The reader wants a site read again. */
  onAllow(site: string): void;
}

/** The sites that were switched off in the popup, each with a way back. */
export function SiteList({ sites, onAllow }: SiteListProps) {
  return (
    <section class="panel" aria-labelledby="sites-off">
      <h3 id="sites-off">{text('librarySitesOff')}</h3>
      {sites.length === 0 ? (
        <p class="aside">{text('libraryNoSitesOff')}</p>
      ) : (
        <ul class="lines">
          {sites.map((site) => (
            <li key={site}>
              <Foreign words={site} />
              <button type="button" aria-label={text('librarySiteOn', site)} onClick={() => onAllow(site)}>
                {text('librarySwitchOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
