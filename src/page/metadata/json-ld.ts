const MAX_DEPTH = 6;
const MAX_NODES = 2_000;

/** Documentation of software calls itself an article too. */
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/|schema:)?(?:(?!Tech)\w*Article|Report|(?:LiveBlog|Blog)Posting)$/;

/** A node of JSON-LD: what a page says of itself, unchecked. */
export type Node = Record<string, unknown>;

/** Everything that a page's scripts of JSON-LD hold, flattened: arrays, `@graph`, and nodes inside nodes. */
export function readJSONLD(scripts: readonly string[]): Node[] {
  const nodes: Node[] = [];
  for (const source of scripts) collect(parse(source), nodes, 0);
  return nodes;
}

/** What people write who do not run a parser: marks around it, raw line breaks in strings, a comma too many, comments in lines. */
function parse(source: string): unknown {
  const bare = source.replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)|(?:\/\/)?\s{0,9}(?:-->|\]\]>)\s*$|;\s*$/g, '');
  const attempts = [
    () => bare,
    () => bare.replace(/[\u0000-\u001f]+/g, ' '),
    () => bare.replace(/^[^\S\n]*\/[/*].*$/gm, '').replace(/,\s*(?=[}\]])|[\u0000-\u001f]+/g, ' '),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {}
  }
  return salvage(source);
}

/** Of a script that nobody can parse: what stands in it once, and its type. */
function salvage(source: string): Node | null {
  const findAll = (key: string) =>
    [...source.matchAll(new RegExp(`"${key}"\\s{0,9}:\\s{0,9}"([^"\n]{1,200})"`, 'g'))].map((match) => match[1] ?? '');
  const findOne = (key: string) => (findAll(key).length === 1 ? findAll(key)[0] : undefined);
  const type = findAll('@type').find((one) => isArticleNode({ '@type': one }));
  return type ? { '@type': type, headline: findOne('headline'), datePublished: findOne('datePublished') } : null;
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

/** The nodes or texts of a value; one that is only named by its id is looked up. */
export function resolve(value: unknown, nodes: readonly Node[]): unknown[] {
  return [value].flat().map((one) => {
    const id = (one as Node | null | undefined)?.['@id'];
    return (id && nodes.find((node) => node['@id'] === id && node.name)) || one;
  });
}
