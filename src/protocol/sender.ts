/** What the browser tells about a message's sender; the part of `runtime.MessageSender` that is used. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/** Who we are: `runtime.id` and the origin of the extension's own pages. */
export interface Self {
  id: string;
  origin: string;
}

/** A sender whose identity the browser vouches for. Nothing of it comes from the message's body. */
export type Sender =
  /** `isPrivate`: its tab is in a private window; also where the browser does not say. */
  { from: 'content'; tabId: number; frameId: number; url: string; isPrivate: boolean } | { from: 'extension' };

/**
 * Says who sent a message, or null for whoever may not send any: another extension, a script without a tab.
 * The origin is preferred to the URL, which a taken-over page process can make up.
 */
export function readSender(sender: RawSender, self: Self): Sender | null {
  if (sender.id !== self.id) return null;
  if (readOrigin(sender) === self.origin) return { from: 'extension' };
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  const isPrivate = sender.tab?.incognito !== false;
  return { from: 'content', tabId, frameId: sender.frameId ?? 0, url: sender.url ?? '', isPrivate };
}

/** Computed by hand: `new URL(…).origin` is "null" for the schemes of extensions in some browsers. */
function readOrigin({ origin, url }: RawSender): string {
  return origin ?? url?.match(/^[a-z-]+:\/\/[^/]+/)?.[0] ?? '';
}
