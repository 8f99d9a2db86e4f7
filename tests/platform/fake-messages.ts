import { vi } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Fills a message as the browsers do: `$NAME$` by its placeholder, `$1` by the first substitution. */
function fill({ message, placeholders = {} }: Message, substitutions: string[]): string {
  const named = message.replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '');
  return named.replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
}

/** Puts an extension API with the real words in place of the browser's. */
export function stubMessages(language = 'en-GB'): void {
  const all: Record<string, Message> = messages;
  vi.stubGlobal('browser', {
    runtime: { id: 'ours' },
    i18n: {
      getUILanguage: () => language,
      getMessage: (key: string, substitutions: string[] = []) => {
        const message = Object.hasOwn(all, key) ? all[key] : undefined;
        return message ? fill(message, substitutions) : '';
      },
    },
  });
}
