export interface OpenPagesPlatform {
  listWebTabs(): Promise<{ id: number }[]>;
  /** Whether our script runs in a tab's page; rejects where it may not. */
  isPageRunning(tabId: number): Promise<boolean>;
  runContentScripts(tabId: number): Promise<void>;
}

/** Brings the extension into the pages that were open before it was, and leaves those alone where it already runs. */
export async function fillOpenPages({
  listWebTabs,
  isPageRunning,
  runContentScripts,
}: OpenPagesPlatform): Promise<void> {
  const fill = async ({ id }: { id: number }) => {
    if (!(await isPageRunning(id))) await runContentScripts(id);
  };
  // Stores, error pages and sleeping tabs refuse; they are read when they are next loaded.
  await Promise.allSettled((await listWebTabs()).map(fill));
}
