// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { LibraryFault } from '../../src/library/library-fault.ts';
import { Fault } from '../../src/options/Fault.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('is an alert with what to do', () => {
  const { getByRole } = show(<Fault error={new LibraryFault('full', '')} />);
  expect(getByRole('alert').textContent).toMatch(/no room left.*Free some space/);
});

it('is silent without a fault', () => {
  expect(show(<Fault error={undefined} />).getByRole('alert').textContent).toBe('');
});
