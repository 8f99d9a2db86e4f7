export const USAGE = `crossref: finds figures and quotes in articles and holds them against other articles.

  crossref extract [--json] [FILE...]
      Lists the claims of each article.
  crossref match --corpus FILE... [--pages FILE...] [--json] [PAGE...]
      Lists how the articles of the corpus report the claims of each page.
  crossref pack --name NAME -o PACK.json [--created DATE] [--licence TEXT] [--provenance TEXT] [FILE...]
      Makes a pack of articles: their claims and phrases, without their text.

Articles (FILE) are .jsonl: one {"id", "outlet", "url", "published", "title", "text"} a line; id and text are needed.
A file may also be a page: .html, .txt or .md; and a corpus may be a pack (.json). "-" or no file reads .jsonl from
standard input.

  --corpus FILE       articles to hold pages against; may be given more than once
  --pages FILE        pages to read; may be given more than once
  --json              one JSON object a line instead of a table
  --name NAME         what the pack is called
  --created DATE      when the pack was made (ISO 8601); left empty if not given
  --licence TEXT      under what terms the pack may be passed on
  --provenance TEXT   where its articles come from
  -o, --output FILE   where the pack is written
  -h, --help          this text

Ends with 0; with 2 and a line on standard error if the input is not as it should be.
`;
