// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { useRef } from 'preact/hooks';
import { expect, it } from 'vitest';
import { useRowRange } from '../../../src/options/articles/use-row-range.ts';
import { show } from '../../ui/show.ts';

function Probe({ top }: { top: () => number }) {
  const list = useRef<HTMLParagraphElement>(null);
  const { range } = useRowRange(list, 1_000);
  const place = (element: HTMLParagraphElement | null) => {
    list.current = element;
    if (element) element.getBoundingClientRect = () => ({ top: top() }) as DOMRect;
  };
  return <p ref={place}>{`${range.start} ${range.end}`}</p>;
}

it('follows the scrolled window', async () => {
  let top = 0;
  const { root, findByText } = show(<Probe top={() => top} />);
  expect(root.textContent).toMatch(/^0 /);
  top = -10_000;
  fireEvent.scroll(window);
  const start = Number((await findByText(/^2\d\d /)).textContent?.split(' ')[0]);
  expect(start * 45).toBeLessThan(10_000);
});
