/** A page whose words are there is not waited for longer, whatever else it loads. As Chrome has it (`document_idle`). */
const LOADING_MS = 200;

/** A page that is rendered before anybody has asked for it is looked at once somebody has. */
export async function whenShown(document: Document & { prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** Once a page is loaded, or after a while where that takes long. */
export async function whenLoaded(window: Window): Promise<void> {
  if (window.document.readyState === 'complete') return;
  await new Promise((resolve) => {
    window.addEventListener('load', resolve, { once: true });
    setTimeout(resolve, LOADING_MS);
  });
}
