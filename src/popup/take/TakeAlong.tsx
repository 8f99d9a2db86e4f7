import { useState } from 'preact/hooks';
import { text } from '../../platform/locale.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Comparison } from './comparison.ts';
import { copyText, saveFile } from './deliver.ts';
import { FORMATS, type FormatName, nameFile } from './formats.ts';

interface TakeAlongProps {
  /** Made when it is asked for, so that its time is the time of asking. */
  compare(): Comparison;
  /** Opens the page for the printer; left out where there is nothing to print. */
  onPrint?: () => void;
}

/** Copies or saves a comparison in the form that the reader chooses, and says what became of it. */
export function TakeAlong({ compare, onPrint }: TakeAlongProps) {
  const [name, setName] = useState<FormatName>('text');
  const [done, setDone] = useState('');
  const format = FORMATS[name];
  const copy = () =>
    copyText(format.make(compare()), format.mediaType).then(
      () => setDone(text('takeCopied')),
      () => setDone(text('takeNotCopied')),
    );
  const save = () => {
    const comparison = compare();
    saveFile(format.make(comparison), format.mediaType, nameFile(comparison, format));
    setDone(text('takeSaved'));
  };
  return (
    <div class="take">
      <label class="take-format">
        <span class="unseen">{text('takeFormat')}</span>
        <select class="choice" value={name} onChange={(event) => setName(event.currentTarget.value as FormatName)}>
          {Object.entries(FORMATS).map(([key, { key: words }]) => (
            <option key={key} value={key}>
              {text(words)}
            </option>
          ))}
        </select>
      </label>
      <TakeButton icon="copy" words={text('takeCopy')} onClick={() => void copy()} />
      <TakeButton icon="save" words={text('takeSave')} onClick={save} />
      {onPrint && <TakeButton icon="print" words={text('takePrint')} onClick={onPrint} />}
      <span class="aside" role="status">
        {done}
      </span>
    </div>
  );
}

function TakeButton(props: { icon: 'copy' | 'save' | 'print'; words: string; onClick(): void }) {
  return (
    <button type="button" class="quiet" onClick={props.onClick}>
      <Icon name={props.icon} />
      {props.words}
    </button>
  );
}
