import source from '../../manifest.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/**
 * The one manifest, cut to what a browser understands: Chrome runs a service worker and has a side panel, which needs a
 * permission, Firefox an event page and a sidebar.
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
        background: { scripts: background.scripts, type: background.type },
      };
}
