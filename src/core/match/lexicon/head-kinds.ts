import { wordList } from '../../text/word-list.ts';
import { wordClasses } from '../../text/word-map.ts';

/**
 * Kinds that a report counts side by side, so that one is never the other, by the concepts that name them. "Person" and
 * its like are of no kind: they may stand for each.
 */
const KINDS: Record<string, string> = {
  child: 'child schoolchild',
  woman: 'woman wife mother',
  man: 'man husband father',
  civilian: 'civilian bystander',
  soldier: 'soldier',
  fighter: 'fighter loyalist',
  police: 'police',
  terrorist: 'terrorist',
  suspect: 'suspect gunman',
  victim: 'victim',
  worker: 'worker',
  student: 'student',
  doctor: 'doctor nurse medic',
  reporter: 'reporter',
  prisoner: 'prisoner inmate hostage',
  family: 'family relative',
  country: 'country',
  company: 'company',
  home: 'home building',
  car: 'car truck train plane boat',
  year: 'year month week day hour minute decade',
  missile: 'missile',
  attack: 'attacked',
  tested: 'tested',
};

export const HEAD_KINDS = wordClasses(KINDS);

/** Concepts that name people, of whatever kind. */
export const PERSON_HEADS =
  wordList(`person victim officer official diplomat spy member russian american ukrainian chinese briton israeli palestinian syrian korean iranian
  iraqi afghan citizen patient passenger survivor migrant guest visitor resident voter fan spectator protest lawmaker shooter wounded dead
  body casualty fatality killed child schoolchild woman wife mother man husband father civilian bystander soldier fighter loyalist
  police terrorist suspect gunman worker student doctor nurse medic reporter prisoner inmate hostage relative leader expert
  veteran teacher customer shopper tourist driver pedestrian player believer follower patron homeless unemployed jobless crew
  sailor pilot firefighter rescuer volunteer demonstrator attendee applicant immigrant adult participant briton`);

/** Of these, the ones that say nothing of the kind. */
export const ANY_PERSON =
  wordList(`person job member citizen resident casualty fatality killed wounded dead body survivor patient passenger local visitor guest
  syrian korean russian american ukrainian chinese palestinian israeli afghan iraqi`);
