import type { Reason } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { cleanText } from './foreign-text.ts';

/** Why a link was made, folded away; nothing where no reason has words in this version. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  const sentences = reasons
    .map(({ key, values }) => text(key, ...values.map((value) => cleanText(value))))
    .filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <details class="reasons">
      <summary>{text('versionWhy')}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
