import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part whose code comes when it is first drawn, or before that by `prepare`; until then it is empty. For what a surface can
 * be read without, so that it opens sooner.
 *
 *     const Picture = later(async () => (await import('./Picture.tsx')).Picture);
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  let known: ComponentType<P> | null = null;
  const prepare = async () => {
    known ??= await load();
  };
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, at the top of a file
  function Later(props: P) {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      // What can't be loaded is gone with the extension that this page is of.
      if (!Part)
        void prepare().then(
          () => setPart(() => known),
          () => undefined,
        );
    }, [Part]);
    return Part && <Part {...props} />;
  }
  return Object.assign(Later, { prepare });
}
