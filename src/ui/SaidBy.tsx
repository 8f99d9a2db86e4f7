import type { ClaimRecord } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { cleanText } from './foreign-text.ts';

/** On whose word a claim is reported; nothing where the report does not say so. */
export function SaidBy({ claim }: { claim: ClaimRecord }) {
  const who = cleanText((claim.kind === 'quote' ? claim.speaker : claim.source) ?? '');
  if (!who) return null;
  return <span class="aside said-by">{text(claim.kind === 'quote' ? 'versionSpeaker' : 'versionSource', who)}</span>;
}
