import { createLibrary } from '../../src/library/create-library.ts';
import type { OptionsPlatform } from '../../src/options/platform.ts';
import { createSettings } from '../../src/platform/settings.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';

/** A browser without a database, in memory. */
export function createFakePlatform() {
  const storage = createFakeStorage();
  const platform: OptionsPlatform = { settings: createSettings(storage), library: createLibrary('options-test') };
  return { platform, storage };
}
