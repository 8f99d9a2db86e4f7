// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryArticle } from '../../../src/library/library.ts';
import { LibraryFault } from '../../../src/library/library-fault.ts';
import { ArticlesSection, type ArticlesSectionProps } from '../../../src/options/articles/ArticlesSection.tsx';
import { ALL_ARTICLES } from '../../../src/options/articles/query.ts';
import { makeArticle } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { createFakePlatform } from '../fake-platform.ts';

beforeEach(() => {
  stubMessages();
  vi.stubGlobal('scrollBy', () => undefined);
});

const ARTICLES = ['Alder', 'Birch', 'Cedar', 'Dogwood'].map((title, i) =>
  makeArticle({ id: title, title, outlet: i === 1 ? 'Harbour Sample' : 'Marsk Courier', savedAt: `2025-03-0${9 - i}` }),
);

function Section(props: Omit<ArticlesSectionProps, 'query' | 'onQuery'>) {
  const [query, setQuery] = useState(ALL_ARTICLES);
  return <ArticlesSection {...props} query={query} onQuery={setQuery} />;
}

async function open(articles: LibraryArticle[] = ARTICLES, fault?: unknown) {
  const fake = createFakePlatform({ articles, fault });
  const onOpen = vi.fn();
  const remove = vi.fn(async (ids: readonly string[]) => void (await fake.library.remove(ids)));
  const view = show(<Section platform={fake.platform} removal={{ remove }} onOpen={onOpen} />);
  const titles = () => [...view.root.querySelectorAll('tbody .title')].map((cell) => cell.textContent);
  const row = (index: number) =>
    view.root.querySelector<HTMLElement>(`tr[aria-rowindex="${index + 2}"]`) as HTMLElement;
  const press = (key: string, more: object = {}) =>
    fireEvent.keyDown(document.activeElement as Element, { key, ...more });
  return { ...fake, ...view, onOpen, remove, titles, row, press };
}

describe('the list', () => {
  it('has all articles, tells how many, and sorts them', async () => {
    const { titles, getByRole, findByText } = await open();
    await findByText('4 articles');
    await waitFor(() => expect(titles()).toEqual(['Alder', 'Birch', 'Cedar', 'Dogwood']));
    expect(getByRole('grid').getAttribute('aria-rowcount')).toBe('5');
    fireEvent.click(getByRole('button', { name: 'Title' }));
    await waitFor(() =>
      expect(getByRole('columnheader', { name: 'Title' }).getAttribute('aria-sort')).toBe('ascending'),
    );
    fireEvent.click(getByRole('button', { name: 'Title' }));
    await waitFor(() => expect(titles()).toEqual(['Dogwood', 'Cedar', 'Birch', 'Alder']));
    expect(getByRole('columnheader', { name: 'Title' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('has whole texts looked through where the reader asks for it, and says so meanwhile', async () => {
    const { library, findByRole, findByText } = await open();
    const count = vi.spyOn(library, 'count');
    fireEvent.input(await findByRole('searchbox'), { target: { value: 'birch' } });
    await findByText('1 article found');
    fireEvent.click(await findByRole('checkbox', { name: /^Whole texts/ }));
    await findByText('Looking through the texts …');
    await findByText('1 article found');
    expect(count.mock.lastCall?.[0]).toMatchObject({ words: 'birch', inTexts: true });
    fireEvent.click(await findByRole('checkbox', { name: /^Whole texts/ }));
    await waitFor(() => expect(count.mock.lastCall?.[0]).not.toHaveProperty('inTexts'));
  });

  it('finds as the reader types, and shows all again', async () => {
    const { findByRole, findByText, titles } = await open();
    fireEvent.input(await findByRole('searchbox'), { target: { value: 'birch' } });
    await findByText('1 article found');
    expect(titles()).toEqual(['Birch']);
    fireEvent.input(await findByRole('searchbox'), { target: { value: 'yew' } });
    await findByText(/No article is like that/);
    fireEvent.click(await findByRole('button', { name: 'Show all' }));
    await findByText('4 articles');
  });

  it('deletes all articles of an outlet', async () => {
    const { findByRole, remove } = await open();
    await findByRole('option', { name: 'Marsk Courier (3)' });
    fireEvent.change(await findByRole('combobox', { name: 'Outlet' }), { target: { value: 'Marsk Courier' } });
    fireEvent.click(await findByRole('button', { name: 'Delete all from Marsk Courier' }));
    await waitFor(() => expect(remove.mock.calls[0]?.[0].toSorted()).toEqual(['Alder', 'Cedar', 'Dogwood']));
  });

  it('says why it can’t be shown', async () => {
    const { findByText } = await open([], new LibraryFault('newer', ''));
    await findByText(/later version/);
  });

  it('makes a pack of what is selected', async () => {
    const { findByRole, findByLabelText, getByRole, saved } = await open();
    fireEvent.click(await findByRole('checkbox', { name: 'Select “Cedar”' }));
    fireEvent.click(await findByRole('button', { name: 'Make a pack…' }));
    fireEvent.input(await findByLabelText('Name of the pack'), { target: { value: 'Trees' } });
    await waitFor(() => expect((getByRole('textbox') as HTMLInputElement).value).toBe('Trees'));
    fireEvent.click(getByRole('button', { name: 'Save as a file' }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['trees.pack.json']));
  });
});

describe('the keyboard', () => {
  it('moves, opens, selects a stretch and deletes it', async () => {
    const { row, press, titles, onOpen, remove, findByText, root } = await open();
    await waitFor(() => expect(titles()).toHaveLength(4));
    row(0).focus();
    press('ArrowDown');
    await waitFor(() => expect(document.activeElement).toBe(row(1)));
    press('Enter');
    expect(onOpen.mock.calls[0]?.[0].id).toBe('Birch');
    press(' ');
    await findByText('1 article selected');
    press('ArrowDown', { shiftKey: true });
    await findByText('2 articles selected');
    expect(root.querySelectorAll('tr[aria-selected="true"]')).toHaveLength(2);
    press('Delete');
    expect(remove.mock.calls[0]?.[0]).toEqual(['Birch', 'Cedar']);
    await findByText('2 articles');
  });

  it('selects all and none', async () => {
    const { row, press, titles, findByText } = await open();
    await waitFor(() => expect(titles()).toHaveLength(4));
    row(0).focus();
    press('a', { ctrlKey: true });
    await findByText('4 articles selected');
    press('Escape');
    await findByText('4 articles');
  });

  it('has one row in the order of Tab', async () => {
    const { titles, root, row, press } = await open();
    await waitFor(() => expect(titles()).toHaveLength(4));
    row(0).focus();
    press('End');
    await waitFor(() => expect(document.activeElement).toBe(row(3)));
    expect([...root.querySelectorAll('tr[tabindex="0"]')]).toEqual([row(3)]);
  });
});

it('never deletes or selects an article of a pack', async () => {
  const { row, press, titles, remove, getByText } = await open([makeArticle({ arrival: 'pack' as 'saved' })]);
  await waitFor(() => expect(titles()).toHaveLength(1));
  expect((row(0).querySelector('input') as HTMLInputElement).disabled).toBe(true);
  row(0).focus();
  press(' ');
  press('Delete');
  expect(remove).not.toHaveBeenCalled();
  expect(getByText('1 article')).toBeTruthy();
});
