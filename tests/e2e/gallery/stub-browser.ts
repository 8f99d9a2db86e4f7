import messages from '../../../assets/_locales/en/messages.json' with { type: 'json' };

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Gives a plain web page the part of the extension's interfaces that the summary's own code asks for: its words. */
export function stubBrowser(): void {
  const all: Record<string, Message> = messages;
  const getMessage = (key: string, values: string[] = []) => {
    const { message = '', placeholders = {} } = all[key] ?? {};
    const named = message.replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '');
    return named.replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '');
  };
  const i18n = { getMessage, getUILanguage: () => 'en-US' };
  Object.assign(globalThis, { browser: { runtime: { id: 'gallery', getURL: (path: string) => path }, i18n } });
}
