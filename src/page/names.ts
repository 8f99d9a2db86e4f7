/**
 * What the names that pages give to their parts say about them. Stems stand at the beginning of a word of a class or id
 * ("related-stories", "relatedStories", "js_related").
 */
const NOISE_STEMS = [
  'comment|disqus|coral|spotim|respond$|replies',
  'related|recommend|recirc|outbrain|taboola|trending|popular|most-?(?:read|viewed|popular)|(?:up|read|see)-?next',
  'more-?(?:from|stories|news|on|in|links|topics)$|(?:read|see|keep)-?(?:more|also|reading)|also-?(?:read|like)|dont-?miss',
  'promo|teaser|cta$|newsletter|subscri|sign-?(?:up|in)|log-?in|regwall|register|donat|piano|survey|poll$|quiz$',
  'sidebar|rail$|right-?col|widget|ticker|tool-?(?:bar|s$|tip)|site-?(?:map|footer)|search-?(?:form|box)',
  'social|share?(?:s|bar|etools|-?tools|ing)?$|share-|follow|facebook|add-?this',
  'sponsor|advert|adv?s?$|ad-?(?:slot|unit|box|wrap|contain)|dfp|gpt$|mpu|partner|commercial|paid-?post|native-?(?:ad|promo)',
  'cookie|consent|gdpr|onetrust|ccpa|cmp$|popup|modal|overlay|lightbox|toast|alert-?bar',
  'breadcrumb|nav$|navbar|navigation|menu|pagination|pager|jump-?to|skip-?(?:link|to|nav)|masthead|footer$|legal$|copyright',
  'byline|author|contributor|dateline$|timestamp|pub-?date|publi(?:shed|cation)-?date|date-?updated|read(?:ing)?-?time|word-?count',
  'tags?$|tag-?list|topics?$|keywords?$|categor(?:y|ies)$|kicker|eyebrow|rubric|credits?$|(?:image|photo)-?(?:source|credit)|photographer',
  'print-?(?:only|button|link)|email-?(?:link|button|form|this)|bookmark|save-?(?:article|button)|listen|(?:audio|video)-?player|player$|playlist|duration',
].join('|');
const NOISE = new RegExp(`(?:^|-)(?:${NOISE_STEMS.replaceAll('$', '(?=-|$)')})`);

/** "has-comments" says that a thing has them, not that it is them. */
const MODIFIER = /^(?:has|with|without|no|not|is|show|hide|enable|disable|can|allow|hasnt|u|wp-embed)-/;

const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only|s-only)?|a11y-hidden|u-hidden|hidden|d-none|is-hidden|offscreen|visuallyhidden|print-only|assistive-text)(?![\w-])/i;

/** True where a class or id names something that is no part of an article's text. */
export function isNoiseName(className: string, id: string): boolean {
  if (!className && !id) return false;
  return `${className} ${id}`.split(/\s+/).some(isNoiseToken);
}

/** True where a class says that people do not see the text. */
export function isUnseenName(className: string): boolean {
  return UNSEEN.test(className);
}

function isNoiseToken(token: string): boolean {
  const words = token
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[_:.]+/g, '-')
    .toLowerCase();
  return !MODIFIER.test(words) && NOISE.test(words);
}
