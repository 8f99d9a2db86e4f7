import { useEffect, useState } from 'preact/hooks';
import type { ReadState } from '../popup/headline.ts';
import type { Ask } from '../protocol/client.ts';
import type { ErrorCode, SelectedText } from '../protocol/messages.ts';

export interface SelectionSource {
  /** The selection that this window was opened for; null once another was made. */
  findSelection(): Promise<SelectedText | null>;
  askWorker: Ask<'extension'>;
}

export type SelectionView =
  | { status: 'reading' }
  /** Nothing was selected that could be read. */
  | { status: 'empty' }
  | { status: 'gone' }
  | { status: 'error'; code: ErrorCode }
  | (ReadState & { words: string; areWordsCut: boolean });

/** Of a headline: a line of the popup. */
const TITLE_CHARS = 90;

/** What is found for the selection, asked for once: the window is about these words and this moment. */
export function useSelection(source: SelectionSource): SelectionView {
  const [view, setView] = useState<SelectionView>({ status: 'reading' });
  useEffect(() => {
    void read(source).then(setView, () => setView({ status: 'gone' })); // session storage that fails holds nothing
  }, [source]);
  return view;
}

async function read({ findSelection, askWorker }: SelectionSource): Promise<SelectionView> {
  const selected = await findSelection();
  if (!selected) return { status: 'gone' };
  if (selected.text.trim() === '') return { status: 'empty' };
  const { text, isCut, url, around } = selected;
  const reply = await askWorker('selection.crossReference', { text, url, around });
  if (!reply.ok) return { status: 'error', code: reply.error.code };
  const title = text.trim().replace(/\s+/g, ' ').slice(0, TITLE_CHARS);
  const page = { id: 'selection', outlet: around?.outlet ?? '', url, published: around?.published ?? '', title };
  return { status: 'read', page, isCut: false, ...reply.value, words: text, areWordsCut: isCut };
}
