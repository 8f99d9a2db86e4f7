import { describe, expect, it } from 'vitest';
import { read, SOURCES } from './project.ts';

/** The terminal and the build run on a person's own command; the extension is all the rest. */
const SHIPPED = SOURCES.filter((file) => !/^src\/(cli|build)\//.test(file));

/** The one place that may load something: the pack that lies in the extension itself. */
const LOADS_THE_BUNDLED_PACK = /^src\/(background|library)\/[\w-]*(pack|corpus)[\w-]*\.ts$/;

interface Ban {
  name: string;
  pattern: RegExp;
  why: string;
  allowed?: RegExp;
}

const BANS: Ban[] = [
  {
    name: 'fetch',
    pattern: /\bfetch\(/,
    why: 'nothing about what is read leaves the machine',
    allowed: LOADS_THE_BUNDLED_PACK,
  },
  {
    name: 'other ways out',
    pattern:
      /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts)\b|\bnew Image\(/,
    why: 'nothing about what is read leaves the machine',
  },
  {
    name: 'markup from strings',
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    why: 'packs and pages are hostile: words are set as text',
  },
  {
    name: 'code from strings',
    pattern: /\beval\(|\bnew Function\(|\bsetTimeout\(\s*['"`]/,
    why: 'no code from outside the package runs',
  },
  {
    name: 'doors for others',
    pattern: /\b(onMessageExternal|onConnectExternal|externally_connectable)\b|window\.postMessage\(/,
    why: 'nobody but our own contexts may talk to us',
  },
];

/** Code alone: what a comment says is no call. */
function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

describe('what the extension may not do', () => {
  it.each(BANS)('has no $name, because $why', ({ pattern, allowed }) => {
    const found = SHIPPED.filter((file) => pattern.test(stripComments(read(file))) && !allowed?.test(file));
    expect(found).toEqual([]);
  });

  it('loads something in one file at most', () => {
    expect(SHIPPED.filter((file) => /\bfetch\(/.test(stripComments(read(file)))).length).toBeLessThanOrEqual(1);
  });

  it('uses the polyfill in src/platform alone', () => {
    const others = SOURCES.filter((file) => /^import (?!type).*'webextension-polyfill'/m.test(read(file)));
    expect(others.filter((file) => !file.startsWith('src/platform/'))).toEqual([]);
  });
});
