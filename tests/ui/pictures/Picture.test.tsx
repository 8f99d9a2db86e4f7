// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Picture } from '../../../src/ui/pictures/Picture.tsx';
import { show } from '../show.ts';

it('is a figure with its title', () => {
  const { getByRole } = show(
    <Picture title="The values" kind="line">
      <table />
    </Picture>,
  );
  expect(getByRole('figure').querySelector('figcaption')?.textContent).toBe('The values');
});
