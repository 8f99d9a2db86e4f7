import type { ComponentChild } from 'preact';
import type { Verdict } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { VERDICT_LOOKS } from './verdicts.ts';

// Figures are two bars, quotes two lines of text; what differs between the two says the verdict without colour.
const DRAWINGS: Record<Verdict, ComponentChild> = {
  same: <path d="M2.5 2.5h4v11h-4zM9.5 2.5h4v11h-4z" />,
  differs: <path d="M2.5 2.5h4v11h-4zM9.5 8h4v5.5h-4z" />,
  'different-measure': (
    <>
      <path d="M2.5 2.5h4v11h-4z" />
      <path d="M10.25 3.25h2.5v9.5h-2.5z" fill="none" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  verbatim: <path d="M1.5 4h13v2.5h-13zM1.5 9.5h13V12h-13z" />,
  excerpt: <path d="M1.5 4h13v2.5h-13zM1.5 9.5h6V12h-6z" />,
  altered: (
    <>
      <path d="M1.5 4h13v2.5h-13zM1.5 9.5h3V12h-3zM11.5 9.5h3V12h-3z" />
      <path d="M6 10.25h4v1H6z" fill="none" stroke="currentColor" stroke-width="1" />
    </>
  ),
};

/** A verdict in words and sign: "Different number". The words are always there; `compact` only hides them from the eye. */
export function VerdictSign({ verdict, compact = false }: { verdict: Verdict; compact?: boolean }) {
  const { key, tone } = VERDICT_LOOKS[verdict];
  return (
    <span class={`verdict tone-${tone}`} title={compact ? text(key) : undefined}>
      <svg viewBox="0 0 16 16" width="14" height="14" fill="currentColor" aria-hidden="true" focusable="false">
        {DRAWINGS[verdict]}
      </svg>
      <span class={compact ? 'unseen' : undefined}>{text(key)}</span>
    </span>
  );
}
