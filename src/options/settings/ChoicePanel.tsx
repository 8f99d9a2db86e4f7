import { Switch } from '../../ui/Switch.tsx';

interface ChoicePanelProps {
  label: string;
  /** What it means, in a sentence or two. */
  more: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** One choice with what it means. */
export function ChoicePanel({ label, more, on, onChange }: ChoicePanelProps) {
  return (
    <div class="panel">
      <Switch label={label} on={on} onChange={onChange} />
      <p class="aside">{more}</p>
    </div>
  );
}
