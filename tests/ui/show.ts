import { configure, within } from '@testing-library/dom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

// A busy machine takes its time to load what comes with the first file; what is there is found at once all the same.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no layout, so nothing to scroll.
Element.prototype.scrollIntoView ??= () => undefined;

/** Renders into a body of its own and gives the queries by role and label. */
export function show(view: ComponentChild) {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('main'));
  const draw = (next: ComponentChild) => act(() => render(next, root));
  void draw(view);
  return { root, draw, ...within(document.body) };
}
