import { useEffect, useState } from 'preact/hooks';
import type { PopupPlatform } from './platform.ts';

const NONE: ReadonlySet<number> = new Set();
/** A page that has nothing to tell is asked again as seldom as this. */
const RETRY_MS = 3_000;

/** The claims that are on the reader's screen, followed as the page scrolls; none where nobody follows. */
export function useView(platform: PopupPlatform, follows: boolean): ReadonlySet<number> {
  const [inView, setInView] = useState(NONE);
  useEffect(() => {
    if (!follows) return;
    let isOver = false;
    const follow = async () => {
      let known: number[] = [];
      while (!isOver) {
        const reply = await platform.ask('page.followView', { known });
        if (isOver) return;
        // Nothing new after all its waiting, or nobody there to wait.
        const isNew = reply.ok && reply.value.claims.join() !== known.join();
        if (!isNew) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
        else {
          known = reply.value.claims;
          setInView(new Set(known));
        }
      }
    };
    void follow(); // asks through a client, which never rejects
    return () => {
      isOver = true;
    };
  }, [platform, follows]);
  return inView;
}
