/** Larger scripts are not parsed: no article needs them, and a hostile page could. */
const MAX_CHARS = 256_000;
const MAX_SCRIPTS = 20;
const MAX_DEPTH = 6;
const MAX_NODES = 2_000;

const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|(?:LiveBlog|Blog)Posting)$/;

/** A node of JSON-LD: what a page says of itself, unchecked. */
export type Node = Record<string, unknown>;

/** Everything that the page's JSON-LD holds, flattened: arrays, `@graph`, and nodes inside nodes. Broken scripts are passed over. */
export function readJSONLD(document: Document): Node[] {
  const nodes: Node[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (const script of [...scripts].slice(0, MAX_SCRIPTS)) {
    const source = script.textContent ?? '';
    if (source.length <= MAX_CHARS) collect(parse(source), nodes, 0);
  }
  return nodes;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return parseLoosely(source);
  }
}

/** Comment marks around it and raw line breaks inside its strings are common, and harmless to mend. */
function parseLoosely(source: string): unknown {
  const from = source.search(/[[{]/);
  const to = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']')) + 1;
  try {
    return JSON.parse(source.slice(Math.max(0, from), to).replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return null;
  }
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  nodes.push(value as Node);
  for (const inner of Object.values(value)) collect(inner, nodes, depth + 1);
}

/** The names of a node's type, as a list. */
export function getTypes(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

export function isArticleNode(node: Node): boolean {
  return getTypes(node).some((type) => ARTICLE_TYPE.test(type));
}

/** The first text in a value that may be a text, a list, or a node with a name or an address. */
export function findText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return findText(value[0]);
  if (typeof value !== 'object' || value === null) return '';
  const node = value as Node;
  return findText(node.name ?? node['@value'] ?? node['@id'] ?? node.url ?? '');
}
