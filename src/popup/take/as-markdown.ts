import { text } from '../../platform/locale.ts';
import type { Comparison, Source, TakenClaim, TakenVersion } from './comparison.ts';
import { sayNote, saySource } from './say.ts';

/** Markdown (CommonMark): a heading a claim, its words strong, a list item a version. */
export function formatMarkdown(comparison: Comparison): string {
  const { page, claims } = comparison;
  const head = `# ${linkOf(page.title || page.url, page.url)}\n\n${escapeMarkdown(saySource(page))}`;
  return `${[head, ...claims.map(formatClaim), `*${escapeMarkdown(sayNote(comparison))}*`].join('\n\n')}\n`;
}

function formatClaim(claim: TakenClaim): string {
  const { said, versions } = claim;
  const heading = `## ${markWords(claim)}${said ? ` (${escapeMarkdown(said)})` : ''}`;
  if (versions.length === 0) return `${heading}\n\n${escapeMarkdown(text('takeNobody'))}`;
  return `${heading}\n\n${versions.map(formatVersion).join('\n')}`;
}

function formatVersion(version: TakenVersion): string {
  const { verdict, source, said, link } = version;
  const who = said ? ` (${escapeMarkdown(said)})` : '';
  return `- ${escapeMarkdown(verdict)}: ${markWords(version)}${who}. ${nameSource(source, link)}`;
}

function nameSource(source: Source, link: string): string {
  return [linkOf(source.title, link), escapeMarkdown(saySource(source))].filter(Boolean).join(', ');
}

function markWords({ phrase, words }: Pick<TakenClaim, 'phrase' | 'words'>): string {
  const at = phrase.indexOf(words);
  if (at < 0 || !words) return escapeMarkdown(phrase || words);
  const [before, after] = [phrase.slice(0, at), phrase.slice(at + words.length)];
  return `${escapeMarkdown(before)}**${escapeMarkdown(words)}**${escapeMarkdown(after)}`;
}

/** Angle brackets hold any address but those with brackets of their own, which an address never has. */
function linkOf(title: string, url: string): string {
  return url
    ? `[${escapeMarkdown(title || url)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`
    : escapeMarkdown(title);
}

/** Foreign words stay words: no signs of theirs become headings, links, images or HTML. */
function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]<>()#+\-!|~&$]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
