import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Real pages lie beside the project where there are any; they are never part of it. */
const STORIES = fileURLToPath(new URL('../../../../shared/pages/stories/', import.meta.url));

/**
 * No page of a story may load anything, since what it names lies elsewhere; nor may it run its scripts: saved pages of some
 * outlets leave for the outlet's own address as soon as they find themselves somewhere else.
 */
const CLOSED = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** The name that the sample server gives a host: `space.com` → `space-com`. */
export function slugOfHost(host: string): string {
  return host.replaceAll('.', '-');
}

/** An outlet's page on a story; null, said aloud, where the real pages are not beside the project. */
export function readStoryPage(story: string, host: string): string | null {
  const file = `${STORIES}${story}/${host}.html`;
  if (!existsSync(file)) {
    console.warn(`LEFT OUT: the real page of ${host} on “${story}”, which is not beside the project`);
    return null;
  }
  return readFileSync(file, 'utf8').replace(/<head[^>]*>/i, `$&${CLOSED}`);
}
