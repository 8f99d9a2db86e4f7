// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { SelectedText } from '../../src/protocol/messages.ts';
import { type SelectionSource, useSelection } from '../../src/selection/use-selection.ts';
import { makeRead, shared } from '../popup/states.ts';
import { show } from '../ui/show.ts';

const { report, coverage } = makeRead([shared]);
const around = {
  id: 'a',
  outlet: 'Post',
  url: 'https://post.example/',
  published: '2025-03-02',
  title: 'T',
  text: 'W',
};

function Probe({ source }: { source: SelectionSource }) {
  return <p>{JSON.stringify(useSelection(source))}</p>;
}

async function read(find: () => Promise<SelectedText | null>) {
  const askWorker = vi.fn(async () => ({ ok: true, value: { report, coverage } }));
  const { root } = show(<Probe source={{ findSelection: find, askWorker: askWorker as never }} />);
  return vi.waitFor(() => {
    const view = JSON.parse(root.textContent ?? '');
    expect(view.status).not.toBe('reading');
    return view;
  });
}

it('is a page of its own, named by its first words', async () => {
  const text = `  Crews moved\n340 households ${'and more '.repeat(40)}`;
  const view = await read(async () => ({ text, isCut: true, url: 'https://post.example/', around }));
  expect(view).toMatchObject({
    status: 'read',
    words: text,
    areWordsCut: true,
    page: { outlet: 'Post', published: '2025-03-02' },
  });
  expect(view.page.title).toMatch(/^Crews moved 340 households/);
  expect(view.page.title.length).toBeLessThanOrEqual(90);
});

it('is gone where session storage fails', async () => {
  expect(await read(() => Promise.reject(new Error('no session')))).toEqual({ status: 'gone' });
});
