import type { Ask } from '../protocol/client.ts';

export interface OpenPagesPlatform {
  listWebTabs(): Promise<{ id: number }[]>;
  askTab(tabId: number): Ask<'extension'>;
  runContentScripts(tabId: number): Promise<void>;
}

/** Brings the extension into the pages that were open before it was, and leaves those alone where it already answers. */
export async function fillOpenPages({ listWebTabs, askTab, runContentScripts }: OpenPagesPlatform): Promise<void> {
  const fill = async ({ id }: { id: number }) => {
    const reply = await askTab(id)('page.read', null);
    if (!reply.ok && reply.error.code === 'unreachable') await runContentScripts(id);
  };
  // Stores, error pages and sleeping tabs refuse; they are read when they are next loaded.
  await Promise.allSettled((await listWebTabs()).map(fill));
}
