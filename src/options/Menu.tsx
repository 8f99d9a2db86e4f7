import { text } from '../platform/locale.ts';
import { SECTION_NAMES, SECTIONS, type Section } from './sections.ts';

/** The parts of the page, as links. */
export function Menu({ section }: { section: Section }) {
  return (
    <nav aria-label={text('libraryMenu')}>
      <ul>
        {SECTIONS.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === section ? 'page' : undefined}>
              {text(SECTION_NAMES[one])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
