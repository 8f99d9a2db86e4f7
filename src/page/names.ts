/**
 * What the names that pages give to their parts say about them. Stems stand at the beginning of a word of a class or id
 * ("related-stories", "relatedStories", "js_related").
 */
const NOISE_STEMS = [
  'comment|disqus|livefyre|coral|spotim|viafoura|respond$|replies',
  'related|recommend|recirc|outbrain|taboola|zergnet|revcontent|trending|popular|most(?:read|viewed|popular)|upnext|nextup',
  'more(?:from|stories|news|on|in|links|topics)$|read(?:more|next|also)|see(?:also|more)|also(?:read|like)|dontmiss|keepreading',
  'promo|teaser|cta$|newsletter|subscri|signup|regwall|paywall|register|donat|piano',
  'sidebar|rail$|rightcol|skyscraper|widget|ticker|infobar|toolbar|tools$|utility',
  'social|shar(?:e|es|ing|ebar|etools)$|follow|facebook|whatsapp|pinterest|addthis|sharedaddy|sociable',
  'sponsor|advert|ad$|ads$|adv$|adslot|adunit|adbox|adwrap|adcontain|dfp|gpt$|mpu|partner|commercial|paidpost|native(?:ad|promo)',
  'cookie|consent|gdpr|onetrust|ccpa|cmp$',
  'breadcrumb|nav$|navbar|navigation|menu|pagination|pager|jumpto|skip(?:link|to|nav)|masthead|sitefooter|footer$|legal$|copyright',
  'byline|author|contributor|dateline$|timestamp|pubdate|publi(?:shed|cation)date|dateupdated|readtime|reading(?:time)|wordcount',
  'tags$|taglist|topics$|keywords$|categories$|category$|kicker|eyebrow|rubric|correction(?:link)',
  'credit|copyright|attribution$|imagesource|photosource|photographer',
  'print(?:only|button|link)|email(?:link|button|form|this)|bookmark|save(?:article|button)|listen|audioplayer|videoplayer|player$|playlist|duration',
  'popup|modal|overlay|tooltip|lightbox|toast|alertbar|interstitial|survey|poll$|quiz$',
  'apppromo|download(?:app)|getapp|quicklinks|sitemap|searchform|searchbox|login|signin|usermenu|weatherwidget|stockwidget',
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
  return !MODIFIER.test(words) && NOISE.test(joinPairs(words));
}

/** "read-more" and "readmore" are the same name: pairs that are known as one word are joined. */
function joinPairs(words: string): string {
  return words.replace(PAIRS, '$1$2');
}
const PAIRS =
  /\b(most|more|read|see|also|up|next|sign|dont|keep|right|ad|skip|jump|reading|image|photo|print|email|save|audio|video|native|paid|site|app|get|quick|search|user|pub|published|publication|date|share|word|tag|info|alert)-(read|viewed|popular|from|stories|news|on|in|links|topics|more|next|also|like|up|miss|reading|col|slot|unit|box|wrap|container|link|to|nav|time|source|only|button|form|this|article|player|ad|promo|post|footer|app|menu|date|updated|bar|tools|count|list)\b/g;
