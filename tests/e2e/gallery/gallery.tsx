import '../../../src/ui/controls.css';
import '../../../src/ui/pictures/pictures.css';
import '../../../src/ui/surface.css';
import '../../../src/ui/versions.css';
import '../../../src/popup/paper.css';
import '../../../src/popup/popup.css';
import '../../../src/popup/save/save.css';
import '../../../src/popup/switches.css';
import '../../../src/ui/switch.css';
// Loaded here before anything is drawn, so that a state stands soon after: the popup brings these in later.
import '../../../src/popup/ClaimDetail.tsx';
import '../../../src/popup/save/ChangedSince.tsx';
import '../../../src/popup/save/CorrectionForm.tsx';
import '../../../src/popup/take/TakeAlong.tsx';
import { render } from 'preact';
import { App } from '../../../src/popup/App.tsx';
import { afterPaint } from '../../../src/ui/after-paint.ts';
import { STATES } from './states.ts';
import { createStillPlatform } from './still-platform.ts';
import { stubBrowser } from './stub-browser.ts';

/** Any state of the summary, drawn with the shipped parts and styles: `?state=read&theme=dark`. Served to both browsers by the tests. */
stubBrowser();
/** It is always the same moment here. */
const NOW = Date.parse('2025-03-05T10:00:00Z');
globalThis.Date = class extends Date {
  constructor(...parts: [] | [string | number | Date]) {
    super(...((parts.length > 0 ? parts : [NOW]) as [number]));
  }

  static override now = () => NOW;
} as DateConstructor;
const name = new URLSearchParams(location.search).get('state') ?? 'read';
const world = STATES[name];
if (!world) throw new Error(`No such state: ${name}`);
document.body.style.colorScheme = new URLSearchParams(location.search).get('theme') ?? 'light dark';
document.body.classList.toggle('on-paper', Boolean(world.onPaper));
render(<App platform={createStillPlatform(world)} place={world.onPaper ? 'paper' : 'popup'} />, document.body);

/** Said once the state stands: what comes after the first picture is there at once, two frames later it is drawn. */
afterPaint(() =>
  setTimeout(() => {
    const { press } = world;
    const named = (button: Element) =>
      (button.getAttribute('aria-label') ?? button.textContent).startsWith(press ?? '');
    if (press) [...document.querySelectorAll('button')].find(named)?.click();
    setTimeout(() => {
      document.body.dataset.stands = location.search;
    }, 50);
  }, 50),
);
