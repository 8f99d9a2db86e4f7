import type { ComponentChildren } from 'preact';

interface PictureProps {
  /** Says what is to be seen. */
  title: string;
  kind: string;
  children: ComponentChildren;
}

/** A drawing of a claim's versions under its title. Each draws a table, or hides one behind it, for those who listen. */
export function Picture({ title, kind, children }: PictureProps) {
  return (
    <figure class={`picture picture-${kind}`}>
      <figcaption>{title}</figcaption>
      {children}
    </figure>
  );
}
