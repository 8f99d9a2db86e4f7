/** What an icon stands for. */
export type IconName =
  | 'alone'
  | 'chevron'
  | 'copy'
  | 'differ'
  | 'agree'
  | 'eye'
  | 'eye-off'
  | 'library'
  | 'panel'
  | 'pin'
  | 'print'
  | 'save'
  | 'settings';

/** Strokes on a ground of 16 × 16, all of one width. */
const PATHS: Record<IconName, string> = {
  alone: 'M8 5.5a2.5 2.5 0 1 0 .01 0',
  agree: 'M3 8.5l3.2 3.2L13 4.8',
  chevron: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  copy: 'M5.5 5.5h7.5v7.5H5.5zM3 10.5V3h7.5',
  differ: 'M3 6h10M3 10h10M10.5 3l-5 10',
  eye: 'M1.8 8c3-5.2 9.4-5.2 12.4 0-3 5.2-9.4 5.2-12.4 0ZM8 6.2a1.8 1.8 0 1 0 .01 0',
  'eye-off': 'M1.8 8c3-5.2 9.4-5.2 12.4 0-3 5.2-9.4 5.2-12.4 0ZM3 13.5 13 2.5',
  library: 'M3 13V3h3v10zM6 13V3h3v10zM9.5 4l2.5-.8 2.5 9.3-2.5.7z',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  pin: 'M8 14c3-3.6 4.5-5.7 4.5-7.7a4.5 4.5 0 0 0-9 0C3.5 8.3 5 10.4 8 14ZM8 5.2a1.3 1.3 0 1 0 .01 0',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  save: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
  settings: 'M2.5 5h3M9 5h4.5M2.5 11h5M11 11h2.5M7.2 3.2a1.8 1.8 0 1 0 .01 0M9.2 9.2a1.8 1.8 0 1 0 .01 0',
};

/** A sign beside words, never in place of them: a button with an icon alone has its words as its label. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
