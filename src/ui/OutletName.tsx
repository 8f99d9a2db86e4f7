import { useContext } from 'preact/hooks';
import { OutletNames } from './outlet-naming.ts';

/** An outlet as it is called here: by its name, or by a letter while names are hidden. */
export function OutletName({ outlet }: { outlet: string }) {
  return <bdi>{useContext(OutletNames).nameOf(outlet)}</bdi>;
}
