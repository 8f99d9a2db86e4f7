import type { ComponentChildren } from 'preact';

interface TitleBarProps {
  title: string;
  /** What can be done with the surface as a whole. */
  children?: ComponentChildren;
}

/** Says under our sign what a surface is. */
export function TitleBar({ title, children }: TitleBarProps) {
  return (
    <div class="title-bar">
      <h1>
        <img src="/icons/48.png" width="20" height="20" alt="" />
        {title}
      </h1>
      {children && <div class="title-actions">{children}</div>}
    </div>
  );
}
