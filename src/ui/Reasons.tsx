import type { Reason } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { cleanText } from './foreign-text.ts';

/** Why a link was made, folded away; a reason that has no words here, or lacks a value, is left out. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  const sentences = reasons
    .map(({ key, values }) => ({ key, values: values.map((value) => cleanText(value)) }))
    .map(({ key, values }) => (values.every(Boolean) ? text(key, ...values) : ''))
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
