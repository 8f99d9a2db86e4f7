import { makeArticle, makePage, TROOPS } from './made-up-page.ts';
import { button, COPY, LATER } from './moving-pages.ts';

// Pages whose article is drawn, or shown, by components with shadow roots.

/** Its article lies in a component, whose root is open or closed; the component corrects it, and adds to it. */
const shadowed = (mode: ShadowRootMode) =>
  makePage(
    TROOPS,
    `<main><sample-report></sample-report></main>${LATER}<script>
  customElements.define('sample-report', class extends HTMLElement {
    connectedCallback() {
      window.inside = this.attachShadow({ mode: '${mode}' });
      inside.innerHTML = ${JSON.stringify(makeArticle(TROOPS))};
    }
  });
  </script>${button(
    'correct',
    "const p = inside.querySelectorAll('p')[1].firstChild; p.replaceData(p.data.indexOf('11,000'), 2, '12')",
  )}${button('add', `inside.querySelector('article').append(...${COPY}.querySelectorAll('p'))`)}`,
  );

/** Its article is the page's own, shown by the slots of components that draw what is around it. */
const SLOTTED = makePage(
  TROOPS,
  `<sample-app>${makeArticle(TROOPS)}</sample-app><script>
  customElements.define('sample-app', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<nav>World</nav><main><slot></slot></main><footer>12 offices</footer>';
    }
  });
  </script>`,
);

export const COMPONENT_PAGES = { open: shadowed('open'), closed: shadowed('closed'), slotted: SLOTTED };
