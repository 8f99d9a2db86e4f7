import browser from 'webextension-polyfill';

/**
 * The words that are selected in a frame, also in a text field; at most `maxChars` of them. Only inside what a click in the
 * page's menu allows. Rejects where no script may run.
 */
export async function readSelectedText(tabId: number, frameId: number, maxChars: number): Promise<string> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: findSelectedText,
    args: [maxChars],
  });
  return typeof result?.result === 'string' ? result.result : '';
}

/** Runs in the page: sees its argument and nothing else of this file. */
export function findSelectedText(maxChars: number): string {
  const field = document.activeElement;
  const isText =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && ['text', 'search', 'url', 'email', ''].includes(field.type));
  const { selectionStart, selectionEnd } = isText ? field : { selectionStart: null, selectionEnd: null };
  if (isText && selectionStart !== null && selectionEnd !== null && selectionStart < selectionEnd)
    return field.value.slice(selectionStart, Math.min(selectionEnd, selectionStart + maxChars));
  return (getSelection()?.toString() ?? '').slice(0, maxChars);
}
