import { text } from '../../platform/locale.ts';
import type { OptionsPlatform } from '../platform.ts';
import { BackupPanel } from './BackupPanel.tsx';
import { RestorePanel } from './RestorePanel.tsx';
import { UsagePanel } from './UsagePanel.tsx';

/** How much there is and may be, and how to keep a copy of it. */
export function StorageSection({ platform }: { platform: OptionsPlatform }) {
  return (
    <>
      <UsagePanel library={platform.library} />
      <BackupPanel platform={platform} />
      <RestorePanel platform={platform} />
      <p class="aside">{text('libraryStorageOnly')}</p>
    </>
  );
}
