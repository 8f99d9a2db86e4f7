import { parseSettings } from '../platform/settings.ts';
import type { OptionsPlatform } from './platform.ts';

type Choices = Pick<OptionsPlatform, 'settings' | 'hiddenLinks'>;

/** All that the reader has chosen, for an export: the settings and, among them, the links that are hidden. */
export async function gatherSettings({ settings, hiddenLinks }: Choices): Promise<object> {
  return { ...(await settings.read()), hiddenLinks: await hiddenLinks.read() };
}

/** Lets the settings of an exported library take the place of those that are set; a file without any changes nothing. */
export async function takeSettings({ settings, hiddenLinks }: Choices, exported: unknown): Promise<void> {
  if (exported === undefined || exported === null) return;
  await settings.change(() => parseSettings(exported));
  const { hiddenLinks: links } = exported as { hiddenLinks?: unknown };
  if (links !== undefined) await hiddenLinks.replace(links);
}
