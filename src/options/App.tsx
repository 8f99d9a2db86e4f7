import { useState } from 'preact/hooks';
import type { ArticleRow } from '../library/library.ts';
import { text } from '../platform/locale.ts';
import { addressOf } from './address.ts';
import { ArticleSheet } from './article/ArticleSheet.tsx';
import { PackArticle } from './article/PackArticle.tsx';
import { ArticlesSection } from './articles/ArticlesSection.tsx';
import { ALL_ARTICLES, withCondition } from './articles/query.ts';
import { ImportPanel } from './import/ImportPanel.tsx';
import { Menu } from './Menu.tsx';
import { PacksSection } from './packs/PacksSection.tsx';
import type { OptionsPlatform } from './platform.ts';
import { SECTION_NAMES } from './sections.ts';
import { SettingsSection } from './settings/SettingsSection.tsx';
import { StorageSection } from './storage/StorageSection.tsx';
import { takeSettings } from './take-settings.ts';
import { UndoBar } from './UndoBar.tsx';
import { usePlace } from './use-place.ts';
import { type Removal, useRemoval } from './use-removal.ts';

/** The library page: a menu, the part of it that is open, and what was just deleted. */
export function App({ platform }: { platform: OptionsPlatform }) {
  const { section, article } = usePlace();
  const removal = useRemoval(platform.library);
  return (
    <>
      <header>
        <h1>
          <img src="/icons/48.png" width="24" height="24" alt="" />
          {text('libraryPageTitle')}
        </h1>
        <Menu section={section} />
      </header>
      <main class={section}>
        <h2>{text(SECTION_NAMES[section])}</h2>
        <Part platform={platform} section={section} removal={removal} />
      </main>
      {article !== null && <OpenArticle platform={platform} id={article} removal={removal} />}
      <UndoBar removal={removal} />
    </>
  );
}

interface PartProps {
  platform: OptionsPlatform;
  section: keyof typeof SECTION_NAMES;
  removal: Removal;
}

function Part({ platform, section, removal }: PartProps) {
  const [query, setQuery] = useState(ALL_ARTICLES);
  const [ofPack, setOfPack] = useState<ArticleRow | null>(null);
  const open = (row: ArticleRow) => {
    if (row.arrival === 'pack') setOfPack(row);
    else location.hash = addressOf(row.id);
  };
  const showPack = (pack: string) => {
    setQuery(withCondition(ALL_ARTICLES, { pack }));
    location.hash = '#articles';
  };
  const takeOver = (exported: unknown) => takeSettings(platform, exported);
  if (section === 'settings') return <SettingsSection platform={platform} />;
  if (section === 'storage') return <StorageSection platform={platform} />;
  if (section === 'packs') return <PacksSection library={platform.library} onShowArticles={({ id }) => showPack(id)} />;
  if (section === 'add') return <ImportPanel library={platform.library} onSettings={takeOver} />;
  return (
    <>
      <ArticlesSection platform={platform} query={query} removal={removal} onQuery={setQuery} onOpen={open} />
      {ofPack && <PackArticle row={ofPack} onLeave={() => setOfPack(null)} />}
    </>
  );
}

function OpenArticle({ platform, id, removal }: { platform: OptionsPlatform; id: string; removal: Removal }) {
  const leave = () => {
    location.hash = '#articles';
  };
  const remove = () => {
    leave();
    void removal.remove([id]); // never rejects
  };
  return (
    <ArticleSheet
      key={id}
      library={platform.library}
      id={id}
      onRemove={remove}
      onCorrected={(next) => location.replace(addressOf(next))}
      onLeave={leave}
    />
  );
}
