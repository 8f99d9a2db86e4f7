import './all.css';
import { render } from 'preact';
import { getTextLanguage } from '../platform/locale.ts';
import { findTabBeside, watchTabsInFront } from '../platform/tabs.ts';
import { createPlatform } from '../popup/create-platform.ts';
import { Panel } from './Panel.tsx';

document.documentElement.lang = getTextLanguage();
render(<Panel platform={{ findTabBeside, watchTabsInFront, createPlatform }} />, document.body);
