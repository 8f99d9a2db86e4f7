// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { openCardHost } from '../../../src/content/card/card-host.ts';

afterEach(() => document.querySelector('second-source-card')?.remove());

it('puts one element into the page, closed to it, and takes it away', () => {
  const before = document.body.innerHTML;
  const host = openCardHost(document);
  expect(host.element.localName).toBe('second-source-card');
  expect(host.element.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  expect(host.element.parentElement).toBe(document.documentElement);
  expect(host.element.shadowRoot).toBeNull();
  expect(host.container.getRootNode()).toBeInstanceOf(ShadowRoot);
  expect(document.body.innerHTML).toBe(before);
  host.remove();
  expect(document.querySelector('second-source-card')).toBeNull();
});

it('undoes the zoom of a page that zooms itself', () => {
  const styleOf = () =>
    (openCardHost(document).container.getRootNode() as ShadowRoot).querySelector('style')?.textContent;
  Object.assign(document.documentElement, { currentCSSZoom: 2 });
  expect(styleOf()).toContain(':host { zoom: 0.5 !important; }');
  Object.assign(document.documentElement, { currentCSSZoom: 1 });
  expect(styleOf()).not.toContain('zoom');
});

it('rises to the top layer where the browser has one', () => {
  const showPopover = vi.fn();
  Object.assign(HTMLElement.prototype, { showPopover });
  openCardHost(document);
  expect(showPopover).toHaveBeenCalledTimes(1);
  delete (HTMLElement.prototype as { showPopover?: unknown }).showPopover;
});

it('does without it', () => {
  expect(openCardHost(document).element.hasAttribute('popover')).toBe(false);
});

it('opens a modal dialog of its own over one of the page', () => {
  const showModal = vi.fn();
  Object.assign(HTMLDialogElement.prototype, { showModal });
  document.body.innerHTML = '<dialog open>Sample</dialog>';
  const dialog = document.querySelector('dialog') as HTMLElement;
  Object.assign(dialog, { matches: (selector: string) => selector === ':modal' });
  const { container } = openCardHost(document);
  expect(container.localName).toBe('dialog');
  expect(showModal).toHaveBeenCalledTimes(1);
  expect(document.body.innerHTML).toBe('<dialog open="">Sample</dialog>');
  delete (HTMLDialogElement.prototype as { showModal?: unknown }).showModal;
});
