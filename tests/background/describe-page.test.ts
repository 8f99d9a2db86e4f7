import { expect, it, vi } from 'vitest';
import { createReaderLoader, describePage } from '../../src/background/describe-page.ts';
import { collectDeclaration } from '../../src/page/metadata/declaration.ts';
import { checkDeclaration } from '../../src/protocol/worker-requests.ts';
import { parsePage } from '../page/parse.ts';

const sender = { from: 'content', tabId: 7, frameId: 3, url: '', isPrivate: false } as const;
const declare = (head: string) => ({
  declaration: collectDeclaration(parsePage('<h1>Flood in Velden</h1>', head), 'https://courier.example/flood'),
});
const ARTICLE = declare('<meta property="og:type" content="article">');
const OTHER = declare('<meta property="og:type" content="product">');

it('tells what a page says of itself, where that is an article', async () => {
  expect(await describePage(ARTICLE, sender)).toMatchObject({ kind: 'article', title: 'Flood in Velden' });
  expect(await describePage(OTHER, sender)).toBeNull();
});

it('brings the reader to the frame of an article, and has what comes next prepared meanwhile', async () => {
  const steps: unknown[] = [];
  const bring = async (...place: number[]) => void steps.push(place);
  const load = createReaderLoader(bring, () => steps.push('prepare'));
  expect(await load(ARTICLE, sender)).toMatchObject({ kind: 'article' });
  expect(steps).toEqual([[7, 3], 'prepare']);
});

it('answers without waiting for the reader, and where none can be brought', async () => {
  const never = () => new Promise<void>(() => {});
  expect(await createReaderLoader(never, () => {})(ARTICLE, sender)).not.toBeNull();
  const refused = () => Promise.reject(new Error('no such frame'));
  expect(await createReaderLoader(refused, () => {})(ARTICLE, sender)).not.toBeNull();
});

it('brings nothing to another page', async () => {
  const bring = vi.fn(async () => undefined);
  expect(await createReaderLoader(bring, bring)(OTHER, sender)).toBeNull();
  expect(bring).not.toHaveBeenCalled();
});

it('takes all that a page can collect of itself', () => {
  const head = `<meta name="a" content="${'x'.repeat(9_000)}">`.repeat(900);
  const scripts = `<script type="application/ld+json">"${'x'.repeat(200_000)}"</script>`.repeat(3);
  expect(checkDeclaration(declare(head + scripts))).not.toBeNull();
  expect(checkDeclaration({ declaration: { ...ARTICLE.declaration, jsonLD: [7] } })).toBeNull();
});
