import { useState } from 'preact/hooks';
import type { Library } from '../../library/library.ts';
import { countText, text } from '../../platform/locale.ts';
import { Dialog } from '../Dialog.tsx';
import { Fault } from '../Fault.tsx';
import { nameFile } from '../save-file.ts';

interface PackMakerProps {
  library: Library;
  /** The articles that it is made of; asked for only once it is made. */
  listIds(): Promise<readonly string[]>;
  count: number;
  saveFile(name: string, content: Blob): void;
  onLeave(): void;
}

/** Makes a file of articles that can be passed on: a name, and what it will hold. */
export function PackMaker({ library, listIds, count, saveFile, onLeave }: PackMakerProps) {
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const make = async () => {
    setBusy(true);
    setFault(undefined);
    try {
      const json = await library.makePack(await listIds(), name.trim());
      saveFile(nameFile(name, 'pack.json'), new Blob([json], { type: 'application/json' }));
      onLeave();
    } catch (error) {
      setFault(error);
      setBusy(false);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim() !== '' && !isBusy) void make(); // never rejects
  };
  return (
    <Dialog labelledBy="pack-maker" onLeave={onLeave}>
      <form onSubmit={submit}>
        <h3 id="pack-maker">{countText('libraryPackOf', count)}</h3>
        <p>{text('libraryPackHolds')}</p>
        <label class="field">
          <span>{text('libraryPackName')}</span>
          <input type="text" required maxLength={200} value={name} onInput={(e) => setName(e.currentTarget.value)} />
        </label>
        <Fault error={fault} />
        <div class="buttons">
          <button type="button" onClick={onLeave}>
            {text('libraryCancel')}
          </button>
          <button type="submit" class="main" disabled={isBusy}>
            {text(isBusy ? 'libraryPackMaking' : 'libraryPackSave')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
