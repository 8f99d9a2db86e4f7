// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { ArticleLink } from '../../../src/options/article/ArticleLink.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it.each(['javascript:alert(1)', 'https://courier.example@evil.example/', ''])('follows no address like "%s"', (url) => {
  expect(show(<ArticleLink url={url} />).queryByRole('link')).toBeNull();
});

it('says where it leads', () => {
  const { getByRole } = show(<ArticleLink url="https://www.courier.example/flood" />);
  expect(getByRole('link').textContent).toBe('Read the report on courier.example');
});
