// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { SiteList } from '../../../src/options/settings/SiteList.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('names each site and offers the way back', () => {
  const onAllow = vi.fn();
  const { getAllByRole, getByRole } = show(<SiteList sites={['a.example', 'b.example']} onAllow={onAllow} />);
  expect(getAllByRole('listitem')).toHaveLength(2);
  fireEvent.click(getByRole('button', { name: 'Switch on b.example' }));
  expect(onAllow).toHaveBeenCalledWith('b.example');
});

it('says where there is none', () => {
  expect(show(<SiteList sites={[]} onAllow={vi.fn()} />).getByText(/^None\./)).toBeTruthy();
});
