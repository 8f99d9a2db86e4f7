import { useState } from 'preact/hooks';
import type { FileFault } from '../../library/import/job-state.ts';
import { countText, text } from '../../platform/locale.ts';
import { cleanText } from '../../ui/foreign-text.ts';
import { listFaults, sayPlace, sayReason } from './say-import.ts';

/** What could not be taken in: file, place and reason, to be read and copied. */
export function FaultList({ faults, more }: { faults: readonly FileFault[]; more: number }) {
  const [isCopied, setCopied] = useState(false);
  if (faults.length === 0) return null;
  const copy = () => void navigator.clipboard.writeText(listFaults(faults)).then(() => setCopied(true));
  return (
    <section class="faults" aria-labelledby="import-faults">
      <h4 id="import-faults">{countText('importFaults', faults.length + more)}</h4>
      <ul>
        {faults.map((fault, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
          <li key={i}>
            <b>
              <bdi>{cleanText(fault.file, 80)}</bdi>
            </b>{' '}
            <span class="aside">{sayPlace(fault)}</span> <span class="reason">{sayReason(fault)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="aside">{countText('importMoreFaults', more)}</p>}
      <div class="buttons">
        <button type="button" onClick={copy}>
          {text('importCopyFaults')}
        </button>
        <span role="status" class="aside">
          {isCopied ? text('importCopied') : ''}
        </span>
      </div>
    </section>
  );
}
