import { text } from '../platform/locale.ts';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { ImportPanel } from './import/ImportPanel.tsx';
import { Menu } from './Menu.tsx';
import type { OptionsPlatform } from './platform.ts';
import { SECTION_NAMES, type Section } from './sections.ts';
import { SettingsSection } from './settings/SettingsSection.tsx';
import { useSection } from './use-section.ts';

/** The library page: a menu, and the part of it that is open. */
export function App({ platform }: { platform: OptionsPlatform }) {
  const section = useSection();
  return (
    <>
      <header>
        <h1>
          <img src="/icons/48.png" width="24" height="24" alt="" />
          {text('libraryPageTitle')}
        </h1>
        <Menu section={section} />
      </header>
      <main>
        <h2>{text(SECTION_NAMES[section])}</h2>
        <Part section={section} platform={platform} />
      </main>
    </>
  );
}

function Part({ section, platform }: { section: Section; platform: OptionsPlatform }) {
  if (section === 'settings') return <SettingsSection settings={platform.settings} />;
  return section === 'add' ? <ImportPanel library={platform.library} /> : <EmptyLibrary />;
}
