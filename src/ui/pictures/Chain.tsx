import { useContext } from 'preact/hooks';
import type { ClaimRecord, Match } from '../../core/index.ts';
import { text } from '../../platform/locale.ts';
import { Origins } from '../origins.ts';
import { OutletNames } from '../outlet-naming.ts';
import { layOutChain, type Way } from './chain.ts';
import { Outlets } from './Outlets.tsx';
import { Picture } from './Picture.tsx';

interface ChainProps {
  claim: ClaimRecord;
  matches: readonly Match[];
}

/** Who told whom: from whoever said it, by way of an agency, to those who print it. A table with arrows between. */
export function Chain({ claim, matches }: ChainProps) {
  const ways = layOutChain(claim, matches, useContext(Origins));
  if (ways.length === 0) return null;
  return (
    <Picture title={text('pictureChain')} kind="chain">
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{text('pictureSaid')}</th>
            <th scope="col">{text('pictureAgency')}</th>
            <th scope="col">{text('pictureOutlets')}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <Row key={`${way.said} ${way.agency}`} way={way} />
          ))}
        </tbody>
      </table>
    </Picture>
  );
}

function Row({ way: { said, agency, outlets, isHere } }: { way: Way }) {
  const { nameOf } = useContext(OutletNames);
  return (
    <tr class={isHere ? 'row-here' : undefined}>
      <th scope="row">{said ? <bdi>{said}</bdi> : <span class="aside">{text('pictureNobodyNamed')}</span>}</th>
      <td class={agency ? 'via' : 'via straight'}>{agency && <bdi>{nameOf(agency)}</bdi>}</td>
      <td class="who">
        <Outlets outlets={outlets} isHere={isHere} />
      </td>
    </tr>
  );
}
