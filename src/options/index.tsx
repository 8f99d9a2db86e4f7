import '../ui/surface.css';
import '../ui/switch.css';
import '../ui/versions.css';
import './options.css';
import './controls.css';
import './article/article.css';
import './articles/articles.css';
import './import/import.css';
import './settings/settings.css';
import { render } from 'preact';
import { getTextLanguage, text } from '../platform/locale.ts';
import { App } from './App.tsx';
import { createPlatform } from './create-platform.ts';

document.documentElement.lang = getTextLanguage();
document.title = text('libraryPageTitle');
render(<App platform={createPlatform()} />, document.body);
