import type { Rolldown } from 'vite';

type NameChunk = Rolldown.CodeSplittingNameFunction;
type Modules = Parameters<NameChunk>[1];

/** The summary's two pages, which have their code in common; each has a first module of its own. */
const SUMMARY = ['popup', 'panel'];
const OTHER_PAGES = ['options', 'selection', 'welcome'];

/**
 * Says which file a module is built into; null leaves that to the bundler. A browser takes about a millisecond for each file
 * that a page names, however small it is. So what the summary needs to open is in three files instead of thirty: what the
 * background has too, what other pages have too, and the rest. The engine is in files of its own, of which each page has what it
 * uses.
 */
export function createChunkNamer(root: string): NameChunk {
  let known: { modules: Modules; names: Map<string, string> } | null = null;
  return (id, modules) => {
    if (known?.modules !== modules) known = { modules, names: nameModules(root, modules) };
    return known.names.get(id) ?? null;
  };
}

function nameModules(root: string, modules: Modules): Map<string, string> {
  const listNeeded = (pages: string[]) =>
    new Set(pages.flatMap((page) => [...walk(`${root}/src/${page}/index.ts`, modules)]));
  const ofSummary = listNeeded(SUMMARY);
  const [ofWorker, ofOthers] = [listNeeded(['background']), listNeeded(OTHER_PAGES)];
  const nameOf = (id: string) => (ofWorker.has(id) ? 'base' : ofOthers.has(id) ? 'surface' : 'summary');
  return new Map([...ofSummary].map((id) => [id, nameOf(id)]));
}

/** All that runs before the first module of a page or of the background does, without that one, the engine and styles. */
function walk(first: string, modules: Modules): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(next) || /\.css$|\/src\/core\//.test(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  for (const id of [first, `${first}x`]) visit(id);
  return found;
}
