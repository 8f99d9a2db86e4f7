import { Fragment } from 'preact';
import type { ClaimRecord, Match, WordingPart } from '../../core/index.ts';
import { text } from '../../platform/locale.ts';
import { Outlets } from './Outlets.tsx';
import { Picture } from './Picture.tsx';
import { layOutWordings, type Wording } from './wordings.ts';

interface WordingsProps {
  claim: ClaimRecord;
  matches: readonly Match[];
}

/** The outlets' wordings of a quote against the page's, word by word; what changed has a sign beside its colour. */
export function Wordings({ claim, matches }: WordingsProps) {
  const wordings = layOutWordings(claim, matches);
  if (wordings.length === 0) return null;
  return (
    <Picture title={text('pictureWordings')} kind="wordings">
      <p class="legend" aria-hidden="true">
        <del>{text('pictureOnlyHere')}</del> <ins>{text('pictureOnlyThere')}</ins>
      </p>
      {wordings.map((wording) => (
        <WordingView key={wording.outlets.join()} wording={wording} />
      ))}
    </Picture>
  );
}

function WordingView({ wording }: { wording: Wording }) {
  const { outlets, parts, isSame, denies } = wording;
  return (
    <div class="wording">
      <p class="who">
        <Outlets outlets={outlets} isHere={false} />
        {isSame && <span class="aside"> {text('pictureWordForWord')}</span>}
        {denies && <strong class="denies"> {text('pictureDenies')}</strong>}
      </p>
      <p class="said" aria-hidden="true">
        “<Parts parts={parts} />”
      </p>
      {/* A table does not shrink to the one pixel of what is unseen; the block around it does. */}
      <div class="unseen">
        <Table parts={parts} />
      </div>
    </div>
  );
}

function Parts({ parts }: { parts: WordingPart[] }) {
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place, and never move
    <Fragment key={at}>
      {at > 0 && ' '}
      <Part part={part} />
    </Fragment>
  ));
}

function Part({ part: { kind, here, there, denies } }: { part: WordingPart }) {
  if (kind === 'shared') return <bdi>{there}</bdi>;
  return (
    <span class={`part part-${kind}${denies ? ' part-denies' : ''}`}>
      {here && (
        <del>
          <bdi>{here}</bdi>
        </del>
      )}
      {here && there && ' '}
      {there && (
        <ins>
          <bdi>{there}</bdi>
        </ins>
      )}
    </span>
  );
}

/** The same for those who listen: what stands here and there, part by part. */
function Table({ parts }: { parts: WordingPart[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text('pictureThisPage')}</th>
          <th scope="col">{text('pictureOtherReport')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ here, there }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place, and never move
          <tr key={at}>
            <td>{here || text('pictureNothing')}</td>
            <td>{there || text('pictureNothing')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
