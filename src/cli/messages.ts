import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { Reason } from '../core/index.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/**
 * Words a message as a browser's `i18n.getMessage` does: `$name$` is a placeholder, `$1` to `$9` a value, `$$` a dollar
 * (https://developer.chrome.com/docs/extensions/reference/api/i18n). A key that the
 * table lacks is given back as it is.
 */
export function formatMessage(
  key: string,
  values: readonly string[] = [],
  table: Record<string, Message> = messages,
): string {
  const entry = Object.hasOwn(table, key) ? table[key] : undefined;
  if (!entry) return key;
  const contents = new Map(
    Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  const fill = (text: string) => text.replace(/\$(\d)/g, (_all, digit: string) => values[Number(digit) - 1] ?? '');
  return entry.message.replace(/\$(?:(\$)|(\d)|(\w+)\$)/g, (all, dollar, digit, name?: string) => {
    if (dollar) return '$';
    if (digit) return values[Number(digit) - 1] ?? '';
    return fill(contents.get((name ?? '').toLowerCase()) ?? all);
  });
}

/** A reason as an English sentence. */
export const formatReason = ({ key, values }: Reason): string => formatMessage(key, values);
