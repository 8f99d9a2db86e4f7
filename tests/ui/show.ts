import { configure, within } from '@testing-library/dom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

// A busy machine takes its time to load what comes with the first file; what is there is found at once all the same.
configure({ asyncUtilTimeout: 10_000 });

/** jsdom has no layout, so nothing to scroll, and draws no dialogs: this is what tests need of them. */
function completeDOM(): void {
  Element.prototype.scrollIntoView ??= () => undefined;
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
}

/** Renders into a body of its own, until the test is over, and gives the queries by role and label. */
export function show(view: ComponentChild) {
  completeDOM();
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('main'));
  const draw = (next: ComponentChild) => act(() => render(next, root));
  void draw(view);
  onTestFinished(() => draw(null));
  return { root, draw, ...within(document.body) };
}
