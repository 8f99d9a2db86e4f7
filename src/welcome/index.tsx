import '../ui/surface.css';
import '../ui/controls.css';
import '../ui/pictures/pictures.css';
import '../ui/versions.css';
import './sample.css';
import './welcome.css';
import { render } from 'preact';
import { getTextLanguage, text } from '../platform/locale.ts';
import { localStorageArea } from '../platform/native.ts';
import { isFirefox, listShortcuts, openLibrary } from '../platform/runtime.ts';
import { createSettings } from '../platform/settings.ts';
import { Welcome } from './Welcome.tsx';

document.documentElement.lang = getTextLanguage();
document.title = text('welcomeTitle');
render(
  <Welcome
    settings={createSettings(localStorageArea)}
    openLibrary={openLibrary}
    isFirefox={isFirefox()}
    listShortcuts={listShortcuts}
  />,
  document.body,
);
