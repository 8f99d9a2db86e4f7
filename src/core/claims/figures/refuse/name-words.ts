import { wordList } from '../../../text/word-list.ts';
/** The number after these names one of them, whatever follows: "Boeing 737 jets", "Article 5", "page 3". */
export const NUMBERED = wordList(`
  nbc abc cbs cnn espn fox itv bbc news boeing airbus flight interstate highway route motorway freeway article articles section sections title chapter chapters clause
  paragraph verse psalm apollo channel windows iphone ipad galaxy xbox playstation android ios version page pages pp p phase phases
  stage level category cat type grade class district ward precinct room suite apartment apt unit gate terminal platform pier berth
  runway exit lane zone area sector region block lot plot bus train line number numbers no nos num item items question step tip
  rule amendment proposition prop measure bill act resolution executive figure fig table slide slideshow photo image episode season
  series week day game round lap match set heat race quarter q week round issue vol volume book part act scene size model mark mk
  agenda formula fortune forbes ftse nasdaq dax nikkei cac s&p dow topix stoxx russell top group division brigade regiment battalion
  squadron engine ladder company station tower building studio camp site point world war super bowl wrestlemania ufc euro
  olympic covid sars h r code zip po box extension ext line hotline call dial text local case docket count counts exhibit
  version release windows falcon soyuz ariane progress sentinel voyager vostok juno tesla bmw audi porsche ferrari mig su il an
  tupolev antonov embraer cessna gulfstream bombardier learjet md dc kc ah uh ch m k f`);

/** Of those, words that also stand before a counted thing in running text, so that their capital must speak for a name. */
export const NEEDS_CAPITAL = wordList(`
  fox news class day week area region point call text act case count counts set match race game part book line mark unit company station site
  building camp world war group division series season top type level number numbers no measure euro code box local figure
  bus train house act model title title size season episode table photo image flight route lane zone block h r m k f an il su
  md dc ch company release progress quarter round heat stage phase step release`);

/** Streets and the like after a number: "10 Downing Street", "350 Fifth Ave". */
export const STREETS = wordList(`
  street st avenue ave road rd boulevard blvd drive lane ln court ct place plaza square sq way highway hwy parkway pkwy terrace
  crescent row close alley circle`);
