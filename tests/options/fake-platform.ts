import { vi } from 'vitest';
import type { OptionsPlatform } from '../../src/options/platform.ts';
import { createHiddenLinks } from '../../src/platform/hidden-links.ts';
import { createSettings } from '../../src/platform/settings.ts';
import { createFakeLibrary, type World } from '../library/fake-library.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';

/** A browser with a library in memory; what it was told to save is in `saved`. */
export function createFakePlatform(parts: Partial<World> = {}) {
  const storage = createFakeStorage();
  const fake = createFakeLibrary(parts);
  const saved: { name: string; content: Blob }[] = [];
  const platform: OptionsPlatform = {
    settings: createSettings(storage),
    hiddenLinks: createHiddenLinks(storage),
    askAgain: vi.fn(),
    keys: { list: async () => [], open: async () => undefined },
    library: fake.library,
    saveFile: (name, content) => void saved.push({ name, content }),
    today: () => '2025-03-06',
  };
  return { ...fake, platform, storage, saved };
}
