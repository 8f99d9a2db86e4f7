import { formatDate } from './dates.ts';

/** When a report was published; nothing where that is not known. */
export function ReportDate({ published }: { published: string }) {
  const date = formatDate(published);
  return date ? (
    <time class="aside" dateTime={published}>
      {date}
    </time>
  ) : null;
}
