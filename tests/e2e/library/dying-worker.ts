import { analyze, createPack, formatPack } from '../../../src/core/index.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { ListQuery, NewArticle } from '../../../src/library/library.ts';

// Runs in a worker of a page that a test ends at any moment. Everything it writes carries a version, so that a mix of two
// shows.

const GROUP = 5;
const GROUPS = 4;
const PACK_ARTICLES = 130;
const ALL: ListQuery = { words: '', sort: 'title', descending: false };
const library = createLibrary();

function makeArticle(name: string, version: number): NewArticle {
  return {
    outlet: `Sample ${version}`,
    url: `https://sample.example/${name}`,
    published: '2025-03-02',
    title: `${name} version ${version}`,
    text: `The Elvra river flooded Marsk on Sunday. Crews in Marsk moved ${100 + version} households, mayor Ida Holm said.`,
  };
}

function makePackText(version: number): string {
  const names = Array.from({ length: PACK_ARTICLES }, (_, i) => `pack-${i}`);
  const records = names.map((name) => analyze({ ...makeArticle(name, version), id: name }));
  const made = createPack({ name: 'Sample pack' }, records);
  if (!made.ok) throw new Error(made.fault.reason);
  return formatPack(made.pack);
}

/** Writes, replaces and removes without end. */
async function disturb(first: number): Promise<never> {
  for (let version = first; ; version++) {
    const group = version % GROUPS;
    const names = Array.from({ length: GROUP }, (_, i) => `group-${group}-${i}`);
    const ids = await library.save(
      names.map((name) => makeArticle(name, version)),
      'saved',
    );
    if (version % 3 === 0) await library.remove(ids);
    if (version % 2 === 0) await library.addPack(makePackText(version));
    else for (const { id } of await library.listPacks()) await library.removePack(id);
  }
}

const versionOf = (title: string): string => title.split(' ').at(-1) ?? '';

/** All that is not as it should be; also how much there is, so that a test sees that it looked at something. */
async function check(): Promise<{ faults: string[]; articles: number }> {
  const faults: string[] = [];
  const rows = await library.list(ALL, 0, 10_000);
  const groups = new Map<string, string[]>();
  for (const { title, outlet, pack } of rows) {
    const name = pack === undefined ? `group ${title.split('-')[1]}` : `pack ${pack}`;
    groups.set(name, [...(groups.get(name) ?? []), versionOf(title)]);
    if (versionOf(outlet) !== versionOf(title)) faults.push(`${title} of ${outlet}`);
  }
  for (const [name, versions] of groups) {
    if (new Set(versions).size > 1) faults.push(`${name} mixes versions ${[...new Set(versions)]}`);
    const whole = name.startsWith('pack') ? PACK_ARTICLES : GROUP;
    if (versions.length !== whole) faults.push(`${name} has ${versions.length} of ${whole}`);
  }
  const { articles } = await library.corpus.measureCoverage();
  if (articles !== rows.length) faults.push(`counted ${articles}, listed ${rows.length}`);
  const outlets = (await library.listOutlets()).reduce((sum, outlet) => sum + outlet.articles, 0);
  if (outlets !== rows.length) faults.push(`${outlets} by outlet, ${rows.length} in all`);
  for (const { id, title, arrival } of rows) {
    const moved = `moved ${100 + Number(versionOf(title))} households`;
    if (arrival !== 'pack' && !(await library.read(id))?.text.includes(moved)) faults.push(`${title}: another text`);
  }
  const page = analyze({ ...makeArticle('page', 0), id: 'page', outlet: 'Reader' });
  for (const { title, claims } of await library.corpus.findCandidates(page)) {
    const figure = claims.find(({ kind }) => kind === 'figure');
    if (figure?.kind === 'figure' && figure.low !== 100 + Number(versionOf(title)))
      faults.push(`${title}: other claims`);
  }
  return { faults, articles };
}

addEventListener('message', async ({ data }: MessageEvent<['disturb', number] | ['check']>) => {
  try {
    postMessage(data[0] === 'disturb' ? await disturb(data[1]) : await check());
  } catch (error) {
    postMessage({ faults: [String(error)], articles: 0 });
  }
});
