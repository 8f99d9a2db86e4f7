import './all.css';
import { render } from 'preact';
import { getTextLanguage } from '../platform/locale.ts';
import { findActiveTab } from '../platform/tabs.ts';
import { App } from './App.tsx';
import { createPlatform } from './create-platform.ts';

/** In a window or tab of its own, this page is told which tab it is about; the toolbar's popup is about the one in front. */
const parameters = new URLSearchParams(location.search);
const named = Number(parameters.get('tab') ?? Number.NaN);
const tabId = Number.isInteger(named) ? named : ((await findActiveTab())?.id ?? -1);
const place = Number.isNaN(named) ? 'popup' : parameters.get('on') === 'paper' ? 'paper' : 'tab';

document.documentElement.lang = getTextLanguage();
document.body.classList.toggle('in-toolbar', place === 'popup');
document.body.classList.toggle('on-paper', place === 'paper');
render(<App platform={createPlatform(tabId)} place={place} />, document.body);
