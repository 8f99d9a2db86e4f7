import type { FaultReason } from '../../library/import/item.ts';
import type { FileFault, JobProgress } from '../../library/import/job-state.ts';
import { countText, text } from '../../platform/locale.ts';
import { cleanText } from '../../ui/foreign-text.ts';

const REASONS: Record<FaultReason, string> = {
  'bad-address': 'importFaultAddress',
  'bad-table': 'importFaultTable',
  'broken-archive': 'importFaultArchive',
  'broken-gzip': 'importFaultGzip',
  'cut-off': 'importFaultCutOff',
  'empty-file': 'importFaultEmpty',
  gone: 'importFaultGone',
  'no-paragraphs': 'importFaultNoParagraphs',
  'no-text': 'importFaultNoText',
  'not-json': 'importFaultNotJSON',
  'not-object': 'importFaultNotObject',
  'not-text': 'importFaultNotText',
  'nothing-in-it': 'importFaultNothing',
  refused: 'importFaultRefused',
  'too-large': 'importFaultTooLarge',
  'too-long': 'importFaultTooLong',
  'too-many-cells': 'importFaultCells',
  'unknown-encoding': 'importFaultEncoding',
  'unknown-kind': 'importFaultKind',
  'unpacks-too-large': 'importFaultBomb',
};

/** Where a fault stands in its file; empty for the whole file. */
export function sayPlace({ place: { line, row, record } }: FileFault): string {
  if (line !== undefined) return text('importPlaceLine', line);
  if (row !== undefined) return text('importPlaceRow', row);
  return record === undefined ? '' : text('importPlaceRecord', record);
}

export function sayReason({ reason, detail }: FileFault): string {
  return text(REASONS[reason], cleanText(detail));
}

/** All that is wrong, a line each, to be pasted somewhere. */
export function listFaults(faults: readonly FileFault[]): string {
  return faults
    .map((fault) => [cleanText(fault.file), sayPlace(fault), sayReason(fault)].filter(Boolean).join('\t'))
    .join('\n');
}

/** Rate and time left in words; empty where nothing can be told yet. */
export function sayPace({ perSecond, secondsLeft, status }: JobProgress): string {
  if (status !== 'running' || perSecond === null || secondsLeft === null) return '';
  const left =
    secondsLeft < 60 ? countText('importSecondsLeft', secondsLeft) : sayMinutes(Math.round(secondsLeft / 60));
  return text('importPace', Math.round(perSecond), left);
}

const sayMinutes = (minutes: number) =>
  minutes < 90 ? countText('importMinutesLeft', minutes) : countText('importHoursLeft', Math.round(minutes / 60));

/** What came of it, in sentences. */
export function sayResult(progress: JobProgress): string[] {
  const { articles, packs, exports, passed, faults, moreFaults, status } = progress;
  const nothing = articles + packs + exports === 0;
  return [
    ...(status === 'cancelled' ? [text('importCancelled')] : []),
    ...(nothing ? [text('importNothing')] : []),
    ...(articles > 0 ? [countText('importedArticles', articles)] : []),
    ...(packs > 0 ? [countText('importedPacks', packs)] : []),
    ...(exports > 0 ? [text('importedLibrary')] : []),
    ...(passed > 0 ? [countText('importPassed', passed)] : []),
    ...(faults.length > 0 ? [countText('importFaults', faults.length + moreFaults)] : []),
  ];
}
