// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { Facts } from '../../src/options/Facts.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('names what is known and leaves out what is not', () => {
  const { root } = show(
    <Facts
      facts={[
        ['libraryColumnOutlet', 'Inland Sample'],
        ['libraryOrigin', ''],
      ]}
    />,
  );
  expect([...root.querySelectorAll('dt, dd')].map((one) => one.textContent)).toEqual(['Outlet', 'Inland Sample']);
});
