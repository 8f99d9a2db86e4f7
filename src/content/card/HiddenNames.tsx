import { text } from '../../platform/locale.ts';

/** Says that outlets' names are hidden, and shows those of this claim to who asks. */
export function HiddenNames({ onShow }: { onShow: () => void }) {
  return (
    <p class="hidden-names">
      <span class="aside">{text('cardNamesHidden')}</span>{' '}
      <button type="button" class="summary" onClick={onShow}>
        {text('cardShowNames')}
      </button>
    </p>
  );
}
