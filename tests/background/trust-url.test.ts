import { expect, it } from 'vitest';
import { trustURL } from '../../src/background/trust-url.ts';

const actual = 'https://post.example/a?from=home';

it.each([
  ['its own proper address', 'https://post.example/a', 'https://post.example/a'],
  ['the address of another site', 'https://harbour.example/flood', actual],
  ['no address', 'nowhere', actual],
])('takes %s for what it is', (_, named, expected) => expect(trustURL(named, actual)).toBe(expected));
