import { LOSSES, makeArticle, makePage, TROOPS } from './made-up-page.ts';

// Pages that change under their readers, each in one of the ways in which news sites do. Buttons are named by what they do.

export const LATER = `<template id="later">${makeArticle(LOSSES)}</template>`;
/** Puts a copy of the second article somewhere. */
export const COPY = `document.getElementById('later').content.cloneNode(true)`;
export const button = (id: string, run: string) => `<button id="${id}" type="button">${id}</button>
<script>document.getElementById('${id}').addEventListener('click', () => { ${run} });</script>`;

/** Moves to its second article by each of the browser's ways, a moment before it shows it, and back. */
const NAVIGATING = makePage(
  TROOPS,
  `${LATER}<main>${makeArticle(TROOPS)}</main>${Object.entries({
    pushState: "history.pushState(null, '', '/2025/01/25/losses')",
    replaceState: "history.replaceState(null, '', '/2025/01/25/losses')",
    hash: "location.hash = '#/losses'",
  })
    .map(([id, go]) => button(id, `${go}; show()`))
    .join('')}
  <button id="navigation" type="button">navigation</button>
  <script>
  const first = document.querySelector('article');
  const show = () => setTimeout(() => {
    const isSecond = /losses/.test(location.href);
    document.querySelector('meta[property="og:title"]').content = isSecond ? ${JSON.stringify(LOSSES.title)} : ${JSON.stringify(TROOPS.title)};
    document.querySelector('main').replaceChildren(isSecond ? ${COPY} : first);
  }, 100);
  addEventListener('popstate', show);
  if (window.navigation) {
    navigation.addEventListener('navigate', (event) => {
      if (event.info === 'app') event.intercept({ handler: async () => show() });
    });
    document.getElementById('navigation').addEventListener('click', () =>
      navigation.navigate('/2025/01/25/losses', { info: 'app' }));
  }
  </script>`,
);

/** Has its article two seconds after it is loaded, as a page drawn by script has. */
const LATE = makePage(
  TROOPS,
  `<main></main><template id="first">${makeArticle(TROOPS)}</template>
  <script>setTimeout(() => {
    document.querySelector('main').append(document.getElementById('first').content);
    window.arrivedAt = performance.now();
  }, 2000)</script>`,
);

/** Appends the next article where the reader comes to the end, and takes its address then. */
const ENDLESS = makePage(
  TROOPS,
  `${LATER}<main>${makeArticle(TROOPS)}</main><div style="height: 1500px"></div>${button(
    'more',
    `document.querySelector('main').append(${COPY})`,
  )}${button('take-address', "history.replaceState(null, '', '/2025/01/25/losses')")}
  <style>article { min-height: 1200px }</style>`,
);

/** A live blog: the newest entry comes on top. */
const LIVE_TITLE = 'North Korea and the war: live';
const toEntry = (article: string) => article.replace(/h1>/g, 'h2>');
const LIVE = makePage(
  { ...TROOPS, title: LIVE_TITLE },
  `${toEntry(LATER)}<main><h1>${LIVE_TITLE}</h1><div id="feed">${toEntry(makeArticle(TROOPS))}</div></main>
  ${button('entry', `document.getElementById('feed').prepend(${COPY})`)}`,
);

/** Unfolds its second half by a class alone, as "read more" buttons do. */
const FOLDED = makePage(
  TROOPS,
  `<style>.folded .rest { display: none }</style><main class="folded"><article>
  ${makeArticle(TROOPS).replace(/<\/?article>/g, '')}<div class="rest">${makeArticle(LOSSES)
    .replace(/<h1>.*<\/h1>/, '')
    .replace(/<\/?article>/g, '')}</div></article></main>
  ${button('unfold', "document.querySelector('main').className = ''")}`,
);

/** Corrects its figure under its readers. */
const EDITED = makePage(
  TROOPS,
  `<main>${makeArticle(TROOPS)}</main>${button(
    'correct',
    `const p = document.querySelectorAll('p')[1].firstChild;
    p.replaceData(p.data.indexOf('11,000'), 2, '12');
    window.correctedAt = performance.now();
    const look = () => {
      const painted = [...CSS.highlights].flatMap(([name, one]) => (name.startsWith('second-source-') ? [...one] : []));
      if (painted.some((range) => range.intersectsNode(p) && !range.collapsed)) requestAnimationFrame(look);
      else window.goneAfterMs = performance.now() - window.correctedAt;
    };
    look();`,
  )}`,
);

/** Does to its text what browsers do that translate: each text node in two elements, or its words replaced. */
const TRANSLATED = makePage(
  TROOPS,
  `<main>${makeArticle(TROOPS)}</main>${button(
    'chrome',
    `document.documentElement.classList.add('translated-ltr');
    for (const p of document.querySelectorAll('p')) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = 'Rund 11.000 nordkoreanische Soldaten.';
      outer.append(inner);
      p.original = [...p.childNodes];
      p.replaceChildren(outer);
    }`,
  )}${button(
    'original',
    `document.documentElement.classList.remove('translated-ltr');
    for (const p of document.querySelectorAll('p')) p.replaceChildren(...p.original);`,
  )}${button(
    'firefox',
    `for (const p of document.querySelectorAll('p')) p.firstChild.data = 'Rund elftausend nordkoreanische Soldaten.';`,
  )}`,
);

/** Its article lies in a frame of its own site, beside small ones that have nothing. */
const FRAMED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A frame (sample page)</title></head><body>
<h1>Example Herald (sample page)</h1><iframe src="/ad" width="250" height="100"></iframe>
<iframe id="report" src="/2025/01/25/report" width="900" height="700"></iframe></body></html>`;

export const MOVING_PAGES = {
  navigating: NAVIGATING,
  late: LATE,
  endless: ENDLESS,
  live: LIVE,
  folded: FOLDED,
  edited: EDITED,
  translated: TRANSLATED,
  framed: FRAMED,
};
