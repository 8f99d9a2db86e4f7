import source from '../../manifest.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/** The one manifest, cut to what a browser understands: Chrome runs a service worker, Firefox an event page. */
export function pickManifest(browser: Browser) {
  const { background, browser_specific_settings, minimum_chrome_version, ...shared } = source;
  return browser === 'chrome'
    ? {
        ...shared,
        minimum_chrome_version,
        background: { service_worker: background.service_worker, type: background.type },
      }
    : { ...shared, browser_specific_settings, background: { scripts: background.scripts, type: background.type } };
}
