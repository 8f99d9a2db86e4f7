import { text } from '../platform/locale.ts';
import { localStorageArea } from '../platform/native.ts';
import { createSettings } from '../platform/settings.ts';
import { findSwitchedOff } from '../platform/switched-off.ts';
import { announce } from './announce.ts';

const WORDS = { site: 'announceOnElsewhere', hour: 'announceOff', everywhere: 'announceOff' };

const world = globalThis as { secondSourceSaid?: unknown };
if (typeof world.secondSourceSaid === 'function') world.secondSourceSaid();

void createSettings(localStorageArea)
  .read()
  .then((settings) => {
    const off = findSwitchedOff(settings, location.href);
    world.secondSourceSaid = announce(document, text(off ? WORDS[off] : 'announceOn'));
  });
