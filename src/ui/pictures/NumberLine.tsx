import type { ClaimRecord, Match } from '../../core/index.ts';
import { formatNumber, text } from '../../platform/locale.ts';
import { cleanText } from '../foreign-text.ts';
import { boundsOf, type NumberLine as Line, type LineRow, layOutNumberLine } from './number-line.ts';
import { Outlets } from './Outlets.tsx';
import { Picture } from './Picture.tsx';
import { RangeMark } from './RangeMark.tsx';
import type { Scale } from './scale.ts';

interface NumberLineProps {
  claim: ClaimRecord;
  matches: readonly Match[];
}

/** Every value or range as worded, on one line, the page's own in its place: a table whose last column is drawn. */
export function NumberLine({ claim, matches }: NumberLineProps) {
  const line = layOutNumberLine(claim, matches);
  if (!line || line.rows.length < 2) return null;
  const here = line.rows.find((row) => row.isHere);
  return (
    <Picture title={text(line.scale.kind === 'linear' ? 'pictureLine' : 'pictureLineByTens')} kind="line">
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{text('pictureValue')}</th>
            <th scope="col">{text('pictureOutlets')}</th>
          </tr>
        </thead>
        <tbody>
          {line.rows.map((row) => (
            <Row key={`${row.figure.words} ${row.isOtherMeasure}`} row={row} scale={line.scale} here={here} />
          ))}
        </tbody>
      </table>
      <Ticks line={line} />
    </Picture>
  );
}

function Row({ row, scale, here }: { row: LineRow; scale: Scale; here: LineRow | undefined }) {
  const { figure, outlets, isHere, isOtherMeasure } = row;
  return (
    <tr class={isHere ? 'row-here' : undefined}>
      <th scope="row">
        <bdi>{cleanText(figure.words)}</bdi>
        {isOtherMeasure && <span class="aside"> {cleanText(figure.measure)}</span>}
      </th>
      <td class="who">
        <Outlets outlets={outlets} isHere={isHere} />
      </td>
      <td class="track" aria-hidden="true">
        <svg width="100%" height="22" aria-hidden="true" focusable="false">
          {here && <Guide row={here} scale={scale} />}
          <line class="rail" x1="0" x2="100%" y1="11" y2="11" />
          <RangeMark figure={figure} scale={scale} isHollow={isOtherMeasure} />
        </svg>
      </td>
    </tr>
  );
}

/** Where the page's own value lies, through all rows. */
function Guide({ row, scale }: { row: LineRow; scale: Scale }) {
  const places = boundsOf(row.figure).map(scale.place);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return to > from ? (
    <rect class="guide-band" x={percent(from)} width={percent(to - from)} y="0" height="22" />
  ) : (
    <line class="guide" x1={percent(from)} x2={percent(from)} y1="0" y2="22" />
  );
}

function Ticks({ line: { scale } }: { line: Line }) {
  return (
    <div class="ticks" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick} style={{ insetInlineStart: percent(scale.place(tick)) }}>
          {formatNumber(tick)}
        </span>
      ))}
    </div>
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
