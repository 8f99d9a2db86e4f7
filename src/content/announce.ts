const XHTML = 'http://www.w3.org/1999/xhtml';
const SHOWN_MS = 4_000;
/** Screen readers tell what changes in a live region that they have seen empty before. */
const SETTLE_MS = 120;

const STYLE = `
  :host { all: initial; position: fixed; inset: auto 16px 16px auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; }
  p {
    margin: 0; padding: 10px 14px; border: 1px solid #a9b3c1; border-radius: 8px;
    background: #1b1f25; color: #e9ecf0; font: 600 14px / 1.4 system-ui, sans-serif;
    box-shadow: 0 4px 16px rgb(0 0 0 / 30%);
  }
  p:empty { visibility: hidden; }
`;

/**
 * Says something in a corner of the page for some seconds, for eyes and for screen readers, without taking the focus. Its
 * host is the one element that the card has too. Returns what takes it away before its time.
 */
export function announce(document: Document, words: string, shownMs = SHOWN_MS): () => void {
  const host = document.createElementNS(XHTML, 'second-source-card') as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = STYLE;
  const line = document.createElementNS(XHTML, 'p');
  line.setAttribute('role', 'status');
  root.append(style, line);
  host.setAttribute('popover', 'manual');
  document.documentElement.append(host);
  try {
    host.showPopover(); // above everything; where that is refused, its style has to do
  } catch {
    host.removeAttribute('popover');
  }
  const remove = () => host.remove();
  setTimeout(() => {
    line.textContent = words;
  }, SETTLE_MS);
  setTimeout(remove, SETTLE_MS + shownMs);
  return remove;
}
