import { baseForm } from '../../../text/base-form.ts';
import { wordList } from '../../../text/word-list.ts';

/** Singular nouns for people, alone or in their trade. */
const PERSON_WORDS =
  wordList(`person people man woman child boy girl baby infant toddler teenager teen youth adult student pupil teacher professor officer cop
  policeman policewoman trooper deputy sheriff soldier troop serviceman servicewoman marine sailor airman pilot fighter militant
  rebel insurgent terrorist gunman attacker bomber assailant shooter suspect victim hostage prisoner inmate detainee civilian resident
  villager citizen national migrant refugee immigrant worker employee staffer nurse doctor medic paramedic firefighter
  journalist reporter photographer cameraman driver passenger pedestrian motorist cyclist passerby bystander protester protestor
  demonstrator activist voter supporter member leader commander general colonel captain sergeant lieutenant official diplomat
  envoy ambassador lawmaker senator representative congressman minister mayor governor president candidate judge lawyer attorney
  juror player athlete coach fan spectator tourist visitor guest patient survivor relative family mother father parent son daughter
  brother sister wife husband friend neighbor neighbour actor actress singer dancer farmer fisherman miner engineer scientist
  researcher expert analyst economist professional contractor operative agent spy guard personnel crew crewman conscript recruit
  reservist volunteer veteran casualty fatality patron customer shopper clubgoer reveler reveller worshipper pilgrim monk priest
  nun imam bishop shooter robber burglar thief smuggler trafficker hacker defendant convict male female jihadist loyalist
  commuter hiker climber skier swimmer diver surfer trucker bus-driver retiree pensioner grandmother grandfather grandchild
  schoolchild schoolboy schoolgirl orphan twin couple individual human evacuee staff bodyguard mercenary sniper`);

/** True for a noun that counts people, in any number; `word` in lower case. */
export function isPersonWord(word: string): boolean {
  return PERSON_WORDS.has(word) || PERSON_WORDS.has(baseForm(word));
}
