import { parseURL } from './address.ts';
import { getTypes, type Node } from './json-ld.ts';
import type { Metas } from './metas.ts';

/** Programs that make encyclopedias, documentation and forums. */
const GENERATOR =
  /mediawiki|dokuwiki|docusaurus|sphinx|mkdocs|vitepress|gitbook|doxygen|confluence|discourse|phpbb|vbulletin|xenforo|invision/i;
/** Addresses of what every site has beside its articles. */
const PATH =
  /^\/(?:wiki|search)\/|^\/(?:tags?|authors?|category)\/[^/]+\/?(?:page\/\d+\/?)?$|\/(?:terms|privacy|cookies?|about|contact|imprint|impressum|legal|log-?in|sign-?(?:in|up)|register|account|search|subscribe|newsletters?|careers)(?:-(?:of|policy|us|use|service|settings|and|conditions))*\/?$/i;
const OG_TYPE = /^(?:product|profile|video|music|book|books|place|restaurant|event)\b/i;
const TYPES =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:Product|QAPage|DiscussionForumPosting|Recipe|JobPosting|SoftwareApplication|WebApplication|TechArticle|APIReference|ProfilePage|CollectionPage|SearchResultsPage|AboutPage|ContactPage|Course|Dataset|LocalBusiness|Hotel)$/;

/** Whether a page says that it is something else than news, whatever else it says. */
export function isOtherKind(metas: Metas, url: string): boolean {
  return GENERATOR.test(metas.get('generator') ?? '') || PATH.test(parseURL(url)?.pathname ?? '');
}

/** Whether a page that does not call itself an article calls itself something else. */
export function isTypedOtherwise(metas: Metas, nodes: readonly Node[]): boolean {
  return (
    OG_TYPE.test(metas.get('og:type') ?? '') || nodes.some((node) => getTypes(node).some((type) => TYPES.test(type)))
  );
}
