// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { Filters } from '../../../src/options/articles/Filters.tsx';
import { ALL_ARTICLES } from '../../../src/options/articles/query.ts';
import { makePack } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

const OUTLETS = [{ outlet: 'Marsk: Courier', articles: 3 }];

it.each([
  ['Outlet', 'Marsk: Courier', { outlet: 'Marsk: Courier' }],
  ['Outlet', '', { outlet: undefined }],
  ['Source', 'arrival:imported', { arrival: 'imported', pack: undefined }],
  ['Source', 'pack:7', { pack: '7', arrival: undefined }],
  ['Source', '', { pack: undefined, arrival: undefined }],
  ['Published from', '2025-03-01', { from: '2025-03-01' }],
  ['Published to', '2025-03-02', { to: '2025-03-02' }],
])('narrows by %s "%s"', (label, value, condition) => {
  const onChange = vi.fn();
  const { getByLabelText } = show(
    <Filters query={ALL_ARTICLES} outlets={OUTLETS} packs={[makePack()]} onChange={onChange} />,
  );
  fireEvent.change(getByLabelText(label), { target: { value } });
  expect(onChange).toHaveBeenCalledWith(condition);
});
