// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { LibraryFault } from '../../../src/library/library-fault.ts';
import { PackMaker } from '../../../src/options/packs/PackMaker.tsx';
import { createFakeLibrary } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

function open() {
  const [saveFile, onLeave] = [vi.fn(), vi.fn()];
  const fake = createFakeLibrary();
  const listIds = async () => ['a', 'b'];
  const view = show(<PackMaker library={fake.library} count={2} {...{ listIds, saveFile, onLeave }} />);
  const save = () => fireEvent.click(view.getByRole('button', { name: 'Save as a file' }));
  const name = async (value: string) => {
    fireEvent.input(view.getByRole('textbox', { name: 'Name of the pack' }), { target: { value } });
    await waitFor(() => expect((view.getByRole('textbox') as HTMLInputElement).value).toBe(value));
    await new Promise((resolve) => setTimeout(resolve, 30));
  };
  return { ...fake, ...view, saveFile, onLeave, save, name };
}

it('makes a file under its name', async () => {
  const { saveFile, onLeave, save, name } = open();
  await name('Floods 2024');
  save();
  await waitFor(() => expect(onLeave).toHaveBeenCalled());
  const [file, content] = saveFile.mock.calls[0] as [string, Blob];
  expect(file).toBe('floods-2024.pack.json');
  expect(content.type).toBe('application/json');
});

it('makes none without a name', async () => {
  const { saveFile, save, name } = open();
  await name('  ');
  save();
  expect(saveFile).not.toHaveBeenCalled();
});

it('says what went wrong and stays', async () => {
  const { world, save, name, findByText, onLeave } = open();
  await name('Floods');
  world.fault = new LibraryFault('unavailable', '');
  save();
  await findByText(/can’t be opened/);
  expect(onLeave).not.toHaveBeenCalled();
});
