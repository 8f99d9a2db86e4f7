import { expect, it } from 'vitest';
import { findSafeLink } from '../../src/ui/safe-link.ts';

it.each([
  ['a web page', 'https://www.example.com/a?b=c', 'https://www.example.com/a?b=c', 'example.com'],
  ['a page without encryption', 'http://example.com:8080/', 'http://example.com:8080/', 'example.com:8080'],
  ['letters of other scripts', 'https://аpple.com/', 'https://xn--pple-43d.com/', 'xn--pple-43d.com'],
])('links %s', (_, url, href, host) => expect(findSafeLink(url)).toEqual({ href, host }));

it.each([
  ['code', 'javascript:alert(1)'],
  ['code with a line break', 'java\nscript:alert(1)'],
  ['data', 'data:text/html,x'],
  ['a view of a source', 'view-source:https://example.com'],
  ['a file', 'file:///etc/hosts'],
  ['one of our own pages', 'chrome-extension://x/y'],
  ['a user name that poses as a site', 'https://example.com@evil.example/'],
  ['a password', 'https://a:b@evil.example/'],
  ['a host that turns its direction', 'https://exa\u202emple.com/'],
  ['nothing', ''],
  ['a path', '/a'],
  ['an address without end', `https://example.com/${'a'.repeat(2_048)}`],
])('does not link %s', (_, url) => expect(findSafeLink(url)).toBeNull());
