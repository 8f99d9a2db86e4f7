export interface SaveAskerPlatform {
  writeSaveRequest(tabId: number): Promise<void>;
  openPopup(): Promise<void>;
  openSmallWindow(path: string): Promise<void>;
  findActiveTab(): Promise<{ id: number } | null>;
}

export const SAVE_COMMAND = 'save-article';

/**
 * The reader wants the article of a tab, or of the one in front, saved, by key or menu: the popup opens, saves it and shows what was saved. The request
 * is left where pages cannot write, and the popup is opened before anything is waited for: Firefox before 149 opens it
 * only while the key or click is being answered.
 */
export function createSaveAsker(platform: SaveAskerPlatform) {
  return async (named: number | undefined): Promise<void> => {
    const opening = platform.openPopup().then(
      () => true,
      () => false,
    );
    const tabId = named ?? (await platform.findActiveTab())?.id;
    if (tabId === undefined) return;
    await platform.writeSaveRequest(tabId);
    if (!(await opening)) await platform.openSmallWindow(`src/popup/index.html?tab=${tabId}`);
  };
}
