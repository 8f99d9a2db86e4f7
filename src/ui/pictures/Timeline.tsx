import type { ClaimRecord, Match } from '../../core/index.ts';
import { text } from '../../platform/locale.ts';
import { cleanText } from '../foreign-text.ts';
import { ReportDate } from '../ReportDate.tsx';
import { middleOf } from './number-line.ts';
import { Outlets } from './Outlets.tsx';
import { Picture } from './Picture.tsx';
import { createScale } from './scale.ts';
import { layOutTimeline, type Moment } from './timeline.ts';

interface TimelineProps {
  claim: ClaimRecord;
  /** When the page was published. */
  published: string;
  matches: readonly Match[];
}

const HEIGHT = 64;

/** How a figure moved from day to day: dots over time, with the same as a table below. */
export function Timeline({ claim, published, matches }: TimelineProps) {
  const moments = layOutTimeline(claim, published, matches);
  if (!moments) return null;
  return (
    <Picture title={text('pictureTimeline')} kind="timeline">
      <Dots moments={moments} />
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{text('pictureTime')}</th>
            <th scope="col">{text('pictureValue')}</th>
            <th scope="col">{text('pictureOutlets')}</th>
          </tr>
        </thead>
        <tbody>
          {moments.map((moment) => (
            <tr key={`${moment.published} ${moment.figure.words}`} class={moment.isHere ? 'row-here' : undefined}>
              <td>
                <ReportDate published={moment.published} />
              </td>
              <th scope="row">
                <bdi>{cleanText(moment.figure.words)}</bdi>
              </th>
              <td class="who">
                <Outlets outlets={moment.outlets} isHere={moment.isHere} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Picture>
  );
}

/** The page's own dot lies over others that it meets. */
const byPlace = (a: { isHere: boolean }, b: { isHere: boolean }) => Number(a.isHere) - Number(b.isHere);

/** Only the drawing: time runs on, larger values stand higher. */
function Dots({ moments }: { moments: Moment[] }) {
  const time = createScale(moments.map(({ published }) => Date.parse(published)));
  const value = createScale(moments.map(({ figure }) => middleOf(figure)));
  const dots = moments.map(({ published, figure, isHere }) => ({
    x: `${(100 * time.place(Date.parse(published))).toFixed(2)}%`,
    y: (HEIGHT * (1 - value.place(middleOf(figure)))).toFixed(1),
    isHere,
  }));
  return (
    <svg class="time" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {dots.slice(1).map(({ x, y }, at) => (
        <line key={`${x} ${y}`} class="step" x1={dots[at]?.x} y1={dots[at]?.y} x2={x} y2={y} />
      ))}
      {[...dots].sort(byPlace).map(({ x, y, isHere }) => (
        <circle key={`${x} ${y}`} class={isHere ? 'moment here' : 'moment'} cx={x} cy={y} r="4.5" />
      ))}
    </svg>
  );
}
