import '../ui/controls.css';
import '../ui/pictures/pictures.css';
import '../ui/surface.css';
import '../ui/versions.css';
import '../popup/popup.css';
import './selection.css';
import { render } from 'preact';
import { getTextLanguage, text } from '../platform/locale.ts';
import { localStorageArea, sendToExtension } from '../platform/native.ts';
import { findSelection } from '../platform/selection-note.ts';
import { createSettings } from '../platform/settings.ts';
import { createClient } from '../protocol/client.ts';
import { Selection } from './Selection.tsx';

const id = new URLSearchParams(location.search).get('id') ?? '';
const platform = {
  findSelection: () => findSelection(id),
  askWorker: createClient<'extension'>(sendToExtension),
  settings: createSettings(localStorageArea),
};

document.documentElement.lang = getTextLanguage();
document.title = text('selectionTitle');
render(<Selection platform={platform} />, document.body);
