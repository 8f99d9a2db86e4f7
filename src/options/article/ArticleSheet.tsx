import { useState } from 'preact/hooks';
import type { Library, LibraryArticle, NewArticle } from '../../library/library.ts';
import { text } from '../../platform/locale.ts';
import { Dialog } from '../Dialog.tsx';
import { Fault } from '../Fault.tsx';
import { useAsked } from '../use-asked.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { ArticleText } from './ArticleText.tsx';

interface ArticleSheetProps {
  library: Library;
  id: string;
  onRemove(article: LibraryArticle): void;
  /** It was corrected, and may have another id now. */
  onCorrected(id: string): void;
  onLeave(): void;
}

/** One article of the reader's own over the list: what is known of it and its text, or the form that corrects it. */
export function ArticleSheet({ library, id, onRemove, onCorrected, onLeave }: ArticleSheetProps) {
  const asked = useAsked(library, id, () => library.read(id));
  const [isCorrecting, setCorrecting] = useState(false);
  const [state, setState] = useState({ isDirty: false, isWarned: false, isBusy: false, fault: undefined as unknown });
  const stop = () => {
    setCorrecting(false);
    setState({ isDirty: false, isWarned: false, isBusy: false, fault: undefined });
  };
  const leave = () => {
    if (state.isDirty) setState({ ...state, isWarned: true });
    else onLeave();
  };
  const correct = async (article: NewArticle) => {
    setState({ ...state, isBusy: true });
    try {
      const next = await library.correct(id, article);
      stop();
      onCorrected(next);
    } catch (fault) {
      setState({ ...state, isBusy: false, fault });
    }
  };
  const article = asked.value;
  return (
    <Dialog labelledBy="article-title" kind="sheet" onLeave={leave}>
      <button type="button" class="close" onClick={leave}>
        {text('libraryClose')}
      </button>
      <Fault error={asked.fault ?? state.fault} />
      <p class="failure" role="alert">
        {state.isWarned && text('libraryCorrectUnsaved')}
      </p>
      {!article && <h2 id="article-title">{text(article === null ? 'libraryArticleGone' : 'libraryArticle')}</h2>}
      {article && isCorrecting && (
        <>
          <h2 id="article-title">{text('libraryCorrectArticle')}</h2>
          <ArticleForm
            article={article}
            isBusy={state.isBusy}
            onDirty={(isDirty) => setState({ ...state, isDirty, isWarned: false })}
            onCorrect={(next) => void correct(next)}
            onLeave={stop}
          />
        </>
      )}
      {article && !isCorrecting && (
        <>
          <ArticleHead article={article} onCorrect={() => setCorrecting(true)} onRemove={() => onRemove(article)} />
          <ArticleText article={article} />
        </>
      )}
    </Dialog>
  );
}
