import '../ui/controls.css';
import '../ui/pictures/pictures.css';
import '../ui/surface.css';
import '../ui/switch.css';
import '../ui/versions.css';
import '../popup/popup.css';
import '../popup/save/save.css';
import '../popup/switches.css';
import { render } from 'preact';
import { getTextLanguage } from '../platform/locale.ts';
import { findTabBeside, watchTabsInFront } from '../platform/tabs.ts';
import { createPlatform } from '../popup/create-platform.ts';
import { Panel } from './Panel.tsx';

document.documentElement.lang = getTextLanguage();
render(<Panel platform={{ findTabBeside, watchTabsInFront, createPlatform }} />, document.body);
