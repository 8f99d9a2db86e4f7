import type { ComponentChildren } from 'preact';
import { text } from '../platform/locale.ts';
import type { PageState } from '../protocol/messages.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { ReportDate } from '../ui/ReportDate.tsx';
import { TitleBar } from './TitleBar.tsx';

type Page = Extract<PageState, { status: 'read' }>['page'];

interface HeaderProps {
  page: Page | null;
  /** What can be done with the summary as a whole. */
  children?: ComponentChildren;
}

/** Whose popup this is, and which report it is about. */
export function Header({ page, children }: HeaderProps) {
  return (
    <header>
      <TitleBar title={text('extensionName')}>{children}</TitleBar>
      {page && (
        <div class="page">
          <p class="page-title">
            <Foreign words={page.title} />
          </p>
          <p class="aside page-source">
            <Foreign words={page.outlet} /> {page.published && <ReportDate published={page.published} />}
          </p>
        </div>
      )}
    </header>
  );
}
