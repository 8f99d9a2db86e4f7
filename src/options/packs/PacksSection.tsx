import { useState } from 'preact/hooks';
import type { Library, LibraryPack } from '../../library/library.ts';
import { text } from '../../platform/locale.ts';
import { cleanText } from '../../ui/foreign-text.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { Fault } from '../Fault.tsx';
import { useAsked } from '../use-asked.ts';
import { PackPanel } from './PackPanel.tsx';

interface PacksSectionProps {
  library: Library;
  onShowArticles(pack: LibraryPack): void;
}

/** The packs that are in: what each holds, and the way to be rid of it. */
export function PacksSection({ library, onShowArticles }: PacksSectionProps) {
  const asked = useAsked(library, 'packs', () => library.listPacks());
  const [doomed, setDoomed] = useState<LibraryPack | null>(null);
  const [fault, setFault] = useState<unknown>();
  const remove = async (pack: LibraryPack) => {
    setDoomed(null);
    try {
      await library.removePack(pack.id);
      setFault(undefined);
    } catch (error) {
      setFault(error);
    }
  };
  return (
    <>
      <Fault error={asked.fault ?? fault} />
      <p class="intro">{text('libraryPacksIntro')}</p>
      {asked.value?.length === 0 && <p class="empty">{text('libraryNoPacks')}</p>}
      <ul class="packs">
        {asked.value?.map((pack) => (
          <li key={pack.id}>
            <PackPanel pack={pack} onShowArticles={() => onShowArticles(pack)} onRemove={() => setDoomed(pack)} />
          </li>
        ))}
      </ul>
      {doomed && (
        <ConfirmDialog
          title={text('libraryPackRemoveTitle', cleanText(doomed.name))}
          action={text('libraryPackRemove')}
          onConfirm={() => void remove(doomed)}
          onLeave={() => setDoomed(null)}
        >
          <p>{text('libraryPackRemoveMore')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
