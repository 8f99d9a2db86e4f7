// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { it } from 'vitest';
import { createState } from '../../../src/library/import/job-state.ts';
import type { Library } from '../../../src/library/library.ts';
import { withLock } from '../../../src/library/locks.ts';
import { useImport } from '../../../src/options/import/use-import.ts';
import { show } from '../../ui/show.ts';

let job: ReturnType<typeof useImport>;
const store = {
  begin: async () => undefined,
  put: async () => undefined,
  load: async () => ({ files: [], state: createState([]) }),
  clear: async () => undefined,
};

function Probe() {
  job = useImport({ library: {} as Library, store, onSettings: async () => {} });
  return <p>{job.view.step}</p>;
}

it('finds what was broken off, and forgets it where it is left at that', async () => {
  const { findByText } = show(<Probe />);
  await findByText('interrupted');
  await act(() => job.discard());
  await findByText('choose');
});

it('leaves it to the tab that is at it', async () => {
  let end = () => {};
  const other = withLock('second-source-import', () => new Promise<void>((resolve) => (end = resolve)));
  const { findByText } = show(<Probe />);
  await findByText('elsewhere');
  end();
  await other;
});
