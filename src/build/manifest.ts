import source from '../../manifest.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/**
 * The one manifest, cut to what a browser understands: Chrome runs a service worker and has a side panel, which needs a
 * permission, Firefox an event page and a sidebar. In Firefox a page's style sheet does not reach into shadow roots, the reader's own
 * does (`css_origin`, 144 and later); in Chrome highlights are inherited, and the page's is enough.
 */
export function pickManifest(browser: Browser) {
  const { background, browser_specific_settings, minimum_chrome_version, side_panel, sidebar_action, ...shared } =
    source;
  return browser === 'chrome'
    ? {
        ...shared,
        minimum_chrome_version,
        side_panel,
        background: { service_worker: background.service_worker, type: background.type },
      }
    : {
        ...shared,
        permissions: shared.permissions.filter((permission) => permission !== 'sidePanel'),
        browser_specific_settings,
        sidebar_action,
        content_scripts: shared.content_scripts.map((one) => (one.css ? { ...one, css_origin: 'user' } : one)),
        background: { scripts: background.scripts, type: background.type },
      };
}
