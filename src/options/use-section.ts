import { useEffect, useState } from 'preact/hooks';
import { findSection, type Section } from './sections.ts';

/** The part of the page that its address leads to, so that links, "back" and bookmarks work. */
export function useSection(): Section {
  const [section, setSection] = useState(() => findSection(location.hash));
  useEffect(() => {
    const follow = () => {
      setSection(findSection(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}
