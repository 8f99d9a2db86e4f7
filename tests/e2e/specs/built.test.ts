import { readFileSync } from 'node:fs';
import { gzipSync, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findFaults, lintFirefoxBuild } from '../../../src/build/lint.ts';
import { pickManifest } from '../../../src/build/manifest.ts';
import { listFiles, zipFolder } from '../../../src/build/zip.ts';

/** What every page pays for, what articles do, what those do of which others report something, and what the first click does. */
const MAX_BYTES = {
  'page.iife.js': 15_500,
  'reader.iife.js': 25_000,
  'marks.iife.js': 10_000,
  'card.iife.js': 57_000,
};

const MAX_FILES = 7;

interface BuiltManifest {
  permissions: string[];
  host_permissions: string[];
  content_scripts: { js?: string[]; css?: string[] }[];
  background: { service_worker?: string; scripts?: string[] };
  action: { default_popup: string };
  icons: Record<string, string>;
}

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const folder = `dist/${browser}`;
  const read = (file: string) => readFileSync(`${folder}/${file}`);
  const manifest = JSON.parse(read('manifest.json').toString()) as BuiltManifest;
  const scripts = listFiles(folder).filter((file) => file.endsWith('.js'));

  it('asks for what the source asks for, and lets no page reach into it', () => {
    expect(manifest.permissions).toEqual(pickManifest(browser).permissions);
    expect(manifest.host_permissions).toEqual(pickManifest(browser).host_permissions);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('holds every file that its manifest names', () => {
    const named = [
      ...manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
      ...(manifest.background.scripts ?? [manifest.background.service_worker ?? '']),
      manifest.action.default_popup,
      ...Object.values(manifest.icons),
    ];
    expect(named.filter((file) => !listFiles(folder).includes(file))).toEqual([]);
  });

  it('puts one small script into pages, without a loader', () => {
    expect(manifest.content_scripts.flatMap(({ js = [] }) => js)).toEqual(['src/content/page.iife.js']);
  });

  it.each(Object.entries(MAX_BYTES))('keeps %s under %i bytes, in one piece', (name, maxBytes) => {
    const code = read(`src/content/${name}`);
    console.log(`${name}: ${code.length} bytes, ${gzipSync(code).length} gzipped`);
    expect(code.length).toBeLessThanOrEqual(maxBytes);
    expect(code.toString()).not.toMatch(/\bimport\(|^import /);
  });

  it.each(['popup', 'panel'])('has the %s load few files, which each take their time', (page) => {
    const named =
      read(`src/${page}/index.html`)
        .toString()
        .match(/(src|href)="/g) ?? [];
    expect(named.length).toBeLessThanOrEqual(MAX_FILES);
  });

  it('brings no source maps, tests or paths of a machine along', () => {
    expect(listFiles(folder).filter((file) => /\.(map|test\.\w+|tsx?)$/.test(file))).toEqual([]);
    const machine = new RegExp(process.cwd().replace(/[\\/.]/g, '\\$&'));
    expect(listFiles(folder).filter((file) => machine.test(read(file).toString('latin1')))).toEqual([]);
  });

  it('loads no code from elsewhere', () => {
    for (const file of scripts)
      expect(read(file).toString(), file).not.toMatch(/\bimport\s*\(?['"`]https?:|new Function\(|\beval\(/);
    for (const file of listFiles(folder).filter((one) => one.endsWith('.html')))
      expect(read(file).toString(), file).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('packs into the same zip each time', () => {
    const zip = zipFolder(folder);
    expect(zipFolder(folder)).toEqual(zip);
    expect(Object.keys(unzipSync(zip))).toEqual(listFiles(folder));
  });
});

it('passes the linter for Firefox add-ons', async () => {
  expect(findFaults(await lintFirefoxBuild('dist/firefox'))).toEqual([]);
}, 60_000);
