// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/create-library.ts';
import { createState } from '../../../src/library/import/job-state.ts';
import type { JobStore } from '../../../src/library/import/job-store.ts';
import { ImportPanel } from '../../../src/options/import/ImportPanel.tsx';
import { makeArticle, makeFile, toLines } from '../../library/import/made-up.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

let tests = 0;
const createStore = (kept: Awaited<ReturnType<JobStore['load']>> = null): JobStore => ({
  begin: async () => undefined,
  put: async () => undefined,
  load: async () => kept,
  clear: async () => undefined,
});
const open = (store = createStore()) =>
  show(<ImportPanel library={createLibrary(`import-panel-${tests++}`)} onSettings={async () => {}} store={store} />);
const drop = (zone: Element | null, files: File[]) => fireEvent.drop(zone as Element, { dataTransfer: { files } });

it('takes in what is dropped and says what came of it', async () => {
  const { findByRole, findByText } = open();
  const button = await findByRole('button', { name: 'Choose files…' });
  drop(button.parentElement, [makeFile('a.jsonl', toLines(makeArticle(1), makeArticle(2)), '\n{bad')]);
  expect(await findByText(/2 articles are in your library\. 1 thing could not be added\./)).toBeTruthy();
});

it('asks for the columns of a table first', async () => {
  const { findByRole, findByText } = open();
  drop((await findByRole('button', { name: 'Choose files…' })).parentElement, [
    makeFile('a.csv', 'title,text\nFlood,Words of it'),
  ]);
  (await findByRole('button', { name: 'Add this table' })).click();
  expect(await findByText(/1 article is in your library/)).toBeTruthy();
});

it('offers to go on with what was broken off', async () => {
  const files = [makeFile('a.jsonl', toLines(makeArticle(1), makeArticle(2)))];
  const { findByRole, findByText } = open(
    createStore({ files, state: { ...createState([null]), item: 1, articles: 1 } }),
  );
  (await findByRole('button', { name: 'Continue' })).click();
  expect(await findByText(/2 articles are in your library/)).toBeTruthy();
});
