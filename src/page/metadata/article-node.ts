import { measureLikeness } from '../headline.ts';
import { parseURL } from './address.ts';
import { findText, isArticleNode, type Node } from './json-ld.ts';

/** A node whose headline shares at least this part of its words with the page's titles speaks of this page. Guess. */
const MIN_LIKENESS = 0.5;

/**
 * The node that speaks of this page: by its address, or by its headline, because a page may carry nodes of other stories, and
 * an app may leave the node of the page before.
 */
export function findArticleNode(nodes: readonly Node[], url: string, titles: string): Node | null {
  const articles = nodes.filter((node) => isArticleNode(node) && (node.headline || node.datePublished));
  const path = getPath(url);
  const byAddress = articles.find((node) => getAddresses(node).some((address) => getPath(address) === path));
  if (byAddress) return byAddress;
  const likeness = (node: Node) => (node.headline ? measureLikeness(findText(node.headline), titles) : MIN_LIKENESS);
  const [best] = articles.sort((a, b) => likeness(b) - likeness(a));
  return best && likeness(best) >= MIN_LIKENESS ? best : null;
}

function getAddresses(node: Node): string[] {
  return [node.url, node.mainEntityOfPage, node['@id']].map(getAddress).filter(Boolean);
}

function getAddress(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && '@id' in value ? findText(value['@id']) : '';
}

function getPath(address: string): string {
  return parseURL(address)?.pathname.replace(/\/+$/, '') || address;
}
