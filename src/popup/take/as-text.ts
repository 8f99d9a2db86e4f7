import { text } from '../../platform/locale.ts';
import type { Comparison, TakenClaim, TakenVersion } from './comparison.ts';
import { sayNote, saySource } from './say.ts';

/** Plain text, for a message or a note: each claim, and under it each version with its link. */
export function formatText(comparison: Comparison): string {
  const { page, claims } = comparison;
  const head = [page.title, saySource(page), page.url].filter(Boolean);
  return [head.join('\n'), ...claims.map(formatClaim), sayNote(comparison)].join('\n\n').concat('\n');
}

function formatClaim({ phrase, words, said, versions }: TakenClaim): string {
  const lines = [`${phrase || words}${said ? ` (${said})` : ''}`];
  return [...lines, ...(versions.length > 0 ? versions.map(formatVersion) : [`  ${text('takeNobody')}`])].join('\n');
}

function formatVersion({ verdict, source, phrase, said, link }: TakenVersion): string {
  const told = `  – ${verdict}: ${saySource(source)}: ${phrase}${said ? ` (${said})` : ''}`;
  return link ? `${told}\n    ${link}` : told;
}
