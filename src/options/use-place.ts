import { useEffect, useState } from 'preact/hooks';
import { findPlace, type Place } from './address.ts';

/** The place on the page that its address leads to, so that links, "back" and bookmarks work. Each part begins at its top. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => findPlace(location.hash));
  useEffect(() => {
    const follow = () => {
      const next = findPlace(location.hash);
      if (next.section !== place.section) scrollTo(0, 0);
      setPlace(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [place]);
  return place;
}
