import { expect, it } from 'vitest';
import { keepFromPages } from '../../src/build/keep-from-pages.ts';

const chunk = (name: string, isEntry = true) => ({ type: 'chunk', name, isEntry });

it('leaves nothing for pages to fetch, and no script built twice', async () => {
  const bundle: Record<string, unknown> = {
    'assets/card.iife.tsx-x.js': chunk('card.iife.tsx'),
    'assets/index.js': chunk('index.ts'),
    'assets/shared.js': chunk('shared.iife.ts', false),
    'card.iife.js': { type: 'asset', name: 'card.iife.ts' },
  };
  const manifest = { name: 'x', web_accessible_resources: [{ matches: ['*://*/*'], resources: ['card.iife.js'] }] };
  const render = keepFromPages().renderCrxManifest as unknown as (manifest: object, bundle: object) => object;
  expect(render(manifest, bundle)).toEqual({ name: 'x' });
  expect(Object.keys(bundle)).toEqual(['assets/index.js', 'assets/shared.js', 'card.iife.js']);
});
