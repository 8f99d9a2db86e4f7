import { useRef, useState } from 'preact/hooks';
import { text } from '../../platform/locale.ts';

/** A button for the browser's choice of files; files may be dropped on all of it too. */
export function FilePicker({ onChoose }: { onChoose: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onChoose([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same by keyboard */}
      <div
        class={isOver ? 'drop-zone over' : 'drop-zone'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div class="buttons">
          <button type="button" class="main" aria-describedby="import-kinds" onClick={() => input.current?.click()}>
            {text('importChoose')}
          </button>
        </div>
        <p class="aside" role="status">
          {text(isOver ? 'importDropNow' : 'importDrop')}
        </p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            onChoose([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </div>
      <p id="import-kinds" class="kinds">
        {text('importKinds')}
      </p>
      <p class="aside">{text('importStaysHere')}</p>
    </>
  );
}
