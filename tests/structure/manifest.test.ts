import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { pickManifest } from '../../src/build/manifest.ts';
import { FILES, ROOT, read } from './project.ts';

/** Each permission needs its sentence in the README; a new one is a decision, not a by-product. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'sidePanel', 'contextMenus'];
/** Chrome refuses an extension that suggests more. */
const MAX_SUGGESTED = 4;

const named = [
  manifest.action.default_popup,
  manifest.side_panel.default_path,
  manifest.sidebar_action.default_panel,
  manifest.options_ui.page,
  manifest.background.service_worker,
  ...manifest.background.scripts,
  ...manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
];
const shipped = [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)];

/** Alt and Shift with one of these opens a menu of Firefox's menu bar on Windows and Linux, and never reaches us. */
const TAKEN_BY_MENUS = [...'FEVSBPTH'];

const SUGGESTED = Object.values(manifest.commands).flatMap((command) =>
  'suggested_key' in command ? [command.suggested_key.default] : [],
);

/** Parts of the extension are built one after the other: what the manifest names is checked once its folder is there. */
function isDue(file: string): boolean {
  return FILES.some((other) => other.startsWith(`${file.split('/').slice(0, 2).join('/')}/`));
}

describe('manifest', () => {
  it.each([...new Set(named)])('names %s, which exists', (file) => {
    expect(existsSync(join(ROOT, file)) || !isDue(file)).toBe(true);
  });

  it.each([...new Set(shipped)])('names %s, which is shipped', (file) => {
    const folder = `assets/${file.split('/')[0]}`;
    expect(existsSync(join(ROOT, 'assets', file)) || !existsSync(join(ROOT, folder))).toBe(true);
  });

  it('has a word in the locale for each message it names', () => {
    const locale = JSON.parse(read('assets/_locales/en/messages.json'));
    const keys = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    expect(keys.filter((key) => !(key in locale))).toEqual([]);
  });

  it('suggests no more keys than Chrome takes, and none that opens a menu instead', () => {
    const keys = SUGGESTED.map((key) => key.split('+').at(-1));
    expect(keys.length).toBeLessThanOrEqual(MAX_SUGGESTED);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => TAKEN_BY_MENUS.includes(key ?? ''))).toEqual([]);
  });

  it('asks for the fewest permissions', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS.toSorted());
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it.each(['chrome', 'firefox'] as const)('makes nothing of it reachable for pages in %s', (browser) => {
    expect(Object.keys(pickManifest(browser))).not.toContain('web_accessible_resources');
    expect(Object.keys(pickManifest(browser))).not.toContain('externally_connectable');
  });

  it('has highlights reach into shadow roots, in the way of each browser', () => {
    const origins = (browser: 'chrome' | 'firefox') =>
      pickManifest(browser).content_scripts.flatMap((one) =>
        one.css ? [(one as { css_origin?: string }).css_origin] : [],
      );
    expect(origins('chrome')).toEqual([undefined]);
    expect(origins('firefox')).toEqual(['user']);
  });

  it('gives each browser the background it knows', () => {
    expect(pickManifest('chrome').background).toEqual({ service_worker: 'src/background/index.ts', type: 'module' });
    expect(pickManifest('firefox').background).toEqual({ scripts: ['src/background/index.ts'], type: 'module' });
  });

  it('gives each browser the place beside the page that it knows', () => {
    const { chrome, firefox } = { chrome: pickManifest('chrome'), firefox: pickManifest('firefox') };
    expect(Object.keys(chrome)).not.toContain('sidebar_action');
    expect(Object.keys(firefox)).not.toContain('side_panel');
    expect(chrome.permissions).toContain('sidePanel');
    expect(firefox.permissions).not.toContain('sidePanel');
  });

  it('holds the lowest versions and says that no data is collected', () => {
    expect(manifest.minimum_chrome_version).toBe('124');
    expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe('140.0');
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('lets the extension reach itself and nothing else', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self'");
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/https?:|unsafe/);
  });

  it('has the version of the package', () => {
    expect(JSON.parse(read('package.json')).version).toBe(manifest.version);
  });
});
