import { text } from '../platform/locale.ts';

/** What stands where articles will be: how the library fills. */
export function EmptyLibrary() {
  return (
    <div class="empty">
      <p class="lead">{text('libraryEmpty')}</p>
      <ul class="ways">
        <li>{text('libraryEmptySave')}</li>
        <li>
          <a href="#settings">{text('libraryEmptyRemember')}</a>
        </li>
        <li>
          <a href="#add">{text('libraryEmptyAdd')}</a>
        </li>
      </ul>
    </div>
  );
}
