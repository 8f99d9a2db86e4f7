import { useContext } from 'preact/hooks';
import { listText, text } from '../../platform/locale.ts';
import { OutletNames } from '../outlet-naming.ts';

/** Guess: more names than these make a row a paragraph. */
const MAX_NAMES = 4;

/** The outlets of a row of a picture, this page among them where it is one of them. */
export function Outlets({ outlets, isHere }: { outlets: readonly string[]; isHere: boolean }) {
  const { nameOf } = useContext(OutletNames);
  const names = outlets.slice(0, MAX_NAMES).map(nameOf);
  if (outlets.length > MAX_NAMES) names.push(text('pictureMoreOutlets', outlets.length - MAX_NAMES));
  return (
    <span class="outlets">
      {isHere && <b class="this-page">{text('pictureThisPage')}</b>}
      {isHere && names.length > 0 && ', '}
      <bdi>{listText(names)}</bdi>
    </span>
  );
}
