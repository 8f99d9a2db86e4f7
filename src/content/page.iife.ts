import { createLibraryRevision } from '../platform/library-revision.ts';
import { getSelf, isExtensionAlive, listen, localStorageArea, sendToExtension } from '../platform/native.ts';
import { createSettings } from '../platform/settings.ts';
import { createClient } from '../protocol/client.ts';
import { createRouter } from '../protocol/router.ts';
import { STATE_TELLER } from '../protocol/wire.ts';
import { startPage } from './start-page.ts';

const world = globalThis as { secondSourceStop?: unknown; [STATE_TELLER]?: () => string | null };
// Brought in again by a newer version of the extension: the former script steps back first.
if (typeof world.secondSourceStop === 'function') world.secondSourceStop();

const { getState, stop } = startPage({
  window,
  ask: createClient<'content'>(sendToExtension),
  settings: createSettings(localStorageArea),
  watchLibrary: createLibraryRevision(localStorageArea).watch,
  isAlive: isExtensionAlive,
  answer: (routes) => listen(createRouter(routes, getSelf())),
});
world.secondSourceStop = stop;
world[STATE_TELLER] = () => {
  const state = getState();
  return state && JSON.stringify(state);
};
