import { wordPairs } from './word-map.ts';
/** Plurals that no rule makes, and words in -s that are singular already. */
export const IRREGULAR_PLURALS = wordPairs(`
  men:man women:woman children:child people:person persons:person feet:foot teeth:tooth geese:goose mice:mouse lice:louse
  oxen:ox lives:life knives:knife wives:wife wolves:wolf leaves:leaf halves:half shelves:shelf thieves:thief loaves:loaf
  calves:calf scarves:scarf selves:self hooves:hoof policemen:policeman policewomen:policewoman gunmen:gunman firemen:fireman
  fishermen:fisherman servicemen:serviceman servicewomen:servicewoman spokesmen:spokesman spokeswomen:spokeswoman
  congressmen:congressman congresswomen:congresswoman lawmen:lawman crewmen:crewman countrymen:countryman airmen:airman
  businessmen:businessman workmen:workman grandchildren:grandchild schoolchildren:schoolchild stepchildren:stepchild
  israelis:israeli pakistanis:pakistani iraqis:iraqi saudis:saudi somalis:somali bangladeshis:bangladeshi kuwaitis:kuwaiti
  qataris:qatari emiratis:emirati omanis:omani yemenis:yemeni azeris:azeri nepalis:nepali houthis:houthi nazis:nazi taxis:taxi
  rabbis:rabbi alibis:alibi skis:ski tsunamis:tsunami emojis:emoji safaris:safari satoshis:satoshi yazidis:yazidi
  crises:crisis analyses:analysis theses:thesis bases:base hypotheses:hypothesis diagnoses:diagnosis oases:oasis
  emphases:emphasis parentheses:parenthesis axes:axis criteria:criterion phenomena:phenomenon data:data media:media
  bacteria:bacterium memoranda:memorandum referenda:referendum alumni:alumnus fungi:fungus nuclei:nucleus stimuli:stimulus
  indices:index vertices:vertex appendices:appendix matrices:matrix larvae:larva antennae:antenna formulae:formula
  passersby:passerby series:series species:species means:means headquarters:headquarters barracks:barracks
  crossroads:crossroads news:news economics:economics politics:politics physics:physics athletics:athletics
  mathematics:mathematics statistics:statistic gas:gas gases:gas bus:bus buses:bus virus:virus viruses:virus
  campus:campus bonus:bonus status:status census:census consensus:consensus surplus:surplus focus:focus corpus:corpus
  apparatus:apparatus chorus:chorus crisis:crisis analysis:analysis basis:basis thesis:thesis diagnosis:diagnosis
  tennis:tennis lens:lens lenses:lens iris:iris atlas:atlas canvas:canvas christmas:christmas alias:alias bias:bias
  chaos:chaos cosmos:cosmos thus:thus plus:plus minus:minus perhaps:perhaps always:always yes:yes its:its this:this
  is:is was:was has:has as:as us:us his:his hers:hers ours:ours theirs:theirs yours:yours does:do goes:go
  besides:besides towards:towards afterwards:afterwards overseas:overseas sometimes:sometimes nowadays:nowadays
  indoors:indoors outdoors:outdoors upstairs:upstairs downstairs:downstairs unless:unless whereas:whereas
  heroes:hero potatoes:potato tomatoes:tomato echoes:echo vetoes:veto torpedoes:torpedo cargoes:cargo mosquitoes:mosquito
  volcanoes:volcano tornadoes:tornado embargoes:embargo quizzes:quiz waltzes:waltz dies:die ties:tie lies:lie pies:pie
  movies:movie zombies:zombie cookies:cookie calories:calorie prairies:prairie rookies:rookie selfies:selfie
  caches:cache headaches:headache axis:axis aches:ache niches:niche avalanches:avalanche aircraft:aircraft troops:troop
  ethos:ethos pathos:pathos rhinoceros:rhinoceros genius:genius radius:radius nexus:nexus cactus:cactus fetus:fetus
  coronavirus:coronavirus diabetes:diabetes rabies:rabies corps:corps campuses:campus bonuses:bonus statuses:status censuses:census surpluses:surplus focuses:focus choruses:chorus
  geniuses:genius cactuses:cactus pence:penny dice:die sheep:sheep fish:fish
  `);

/** Forms of verbs that no rule makes. */
export const IRREGULAR_VERBS = wordPairs(`
  said:say says:say told:tell shot:shoot sent:send lost:lose won:win went:go gone:go came:come fell:fall fallen:fall rose:rise
  risen:rise grew:grow grown:grow hit:hit struck:strike stricken:strike fled:flee found:find held:hold kept:keep made:make
  paid:pay bought:buy sold:sell spent:spend built:build brought:bring taken:take took:take gave:give given:give got:get
  gotten:get saw:see seen:see left:leave met:meet led:lead fed:feed died:die dying:die lay:lay laid:lay lain:lie shed:shed
  shrank:shrink shrunk:shrink sank:sink sunk:sink sank:sink drowned:drown burnt:burn began:begin begun:begin became:become
  drew:draw drawn:draw drove:drive driven:drive broke:break broken:break chose:choose chosen:choose swept:sweep
  stood:stand thought:think taught:teach threw:throw thrown:throw flew:fly flown:fly knew:know known:know spoke:speak
  spoken:speak stole:steal stolen:steal swore:swear sworn:swear wrote:write written:write bore:bear borne:bear
  overtook:overtake overtaken:overtake outbid:outbid fought:fight sought:seek caught:catch slain:slay slew:slay cut:cut
  put:put set:set spread:spread let:let shut:shut ran:run run:run running:run beat:beat beaten:beat
  were:be been:be are:be am:be being:be had:have having:have did:do done:do doing:do
  `);
