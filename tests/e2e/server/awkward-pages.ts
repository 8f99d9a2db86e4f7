import { makeArticle, makePage, TROOPS } from './made-up-page.ts';

// Pages beside whose claims a card is hard to read or to place; all have “about 11,000”.

const ARTICLE = makeArticle(TROOPS);
const styled = (css: string, body = `<main>${ARTICLE}</main>`) => makePage(TROOPS, `<style>${css}</style>${body}`);
const READABLE = 'body { margin: 0 auto; max-width: 720px; padding: 20px; font: 17px/1.6 "Liberation Serif", serif; }';

export const AWKWARD_PAGES = {
  plain: styled(READABLE),
  night: styled(`${READABLE} html { background: #16181d; color: #ddd; color-scheme: dark; }`),
  tiny: styled('html { font-size: 2px; } body { font-size: 8em; }'),
  zoomed: styled(`${READABLE} html { zoom: 2; }`),
  transformed: styled(
    `${READABLE} body { transform: translate(30px, 20px) rotate(1deg); filter: sepia(1); will-change: transform; }`,
  ),
  hostile: styled(
    `* { all: unset !important; } head, style, title { display: none !important; }
    body, main, article, h1, p { display: block !important; font: 18px serif !important; margin: 12px !important; }
    second-source-card, :popover-open { display: none !important; opacity: 0 !important; transform: scale(0) !important; }`,
  ),
  backwards: makePage(TROOPS, `<style>${READABLE}</style><main>${ARTICLE}</main>`).replace(
    '<html lang="en">',
    '<html lang="en" dir="rtl">',
  ),
  covered: styled(
    `${READABLE} #bar { position: fixed; inset: 0 0 auto; height: 90px; background: #b00; z-index: 2147483647; }`,
    `<main>${ARTICLE}</main><div id="bar">Sample bar</div>`,
  ),
  inner: styled(
    'html, body { height: 100%; margin: 0; overflow: hidden; } #scroller { height: 100%; overflow: auto; font: 17px/1.6 serif; }',
    `<main id="scroller">${ARTICLE}<div style="height: 3000px"></div></main>`,
  ),
};
