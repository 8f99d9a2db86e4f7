// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { HiddenVersions } from '../../src/ui/HiddenVersions.tsx';
import { LinkHiding } from '../../src/ui/link-hiding.ts';
import { hideOutlets, OutletNames } from '../../src/ui/outlet-naming.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());
const match = makeMatch({}, { outlet: 'Harbour Sample' });

function open(hidden: (typeof match)[]) {
  const hide = vi.fn();
  const view = show(
    <LinkHiding.Provider value={hide}>
      <OutletNames.Provider value={hideOutlets(['Harbour Sample'])}>
        <HiddenVersions hidden={hidden} />
      </OutletNames.Provider>
    </LinkHiding.Provider>,
  );
  return { ...view, hide };
}

it('lists what is hidden, names kept from those who hide them, each with the way back', () => {
  const { getByRole, root, hide } = open([match]);
  expect(getByRole('status').textContent).toBe('1 version hidden as not the same claim');
  expect(root.textContent).not.toContain('Harbour Sample');
  fireEvent.click(getByRole('button', { name: 'Show again' }));
  expect(hide).toHaveBeenCalledWith(match, false);
});

it('is not there where nothing is hidden', () => expect(open([]).root.textContent).toBe(''));
