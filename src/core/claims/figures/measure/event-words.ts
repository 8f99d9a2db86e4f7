import { createWordFact } from '../../../text/word.ts';
import { wordList } from '../../../text/word-list.ts';
import { wordClasses } from '../../../text/word-map.ts';

/**
 * What happened to the things counted, as classes in which noun and verb meet: "killed", "deaths" and "dead" are one,
 * and apart from "wounded".
 */
const CLASSES: Record<string, string> = {
  killed:
    'kill kills killed killing killings die dies died dying dead death deaths fatality fatalities fatal fatally toll slain slay slaying slayings perish perished murder murders murdered murdering massacre massacred execute executed executing executions assassinated assassination bodies corpses drown drowns drowned drowning drownings lynched beheaded',
  wounded: 'wound wounds wounded wounding injure injures injured injuring injury injuries hurt maimed maiming',
  casualty: 'casualty casualties',
  missing: 'missing unaccounted disappeared disappearances',
  hospitalised: 'hospitalised hospitalized hospitalisations hospitalizations hospital',
  arrested:
    'arrest arrests arrested arresting detain detains detained detaining detention detentions custody apprehended',
  charged: 'charge charged charging charges indict indicted indictment indictments accused prosecuted',
  sentenced: 'sentence sentenced sentences convicted convictions imprisoned prison jail jails jailed jailing',
  shot: 'shot shoot shoots shooting shootings gunshot',
  stabbed: 'stabbed stabbing stabbings',
  sent: 'send sends sent sending deploy deploys deployed deploying deployment deployments dispatch dispatched dispatching mobilised mobilized mobilise mobilize',
  stationed: 'stationed based garrisoned',
  withdrawn: 'withdraw withdraws withdrew withdrawn withdrawal withdrawals withdrawing',
  expelled:
    'expel expels expelled expelling expulsion expulsions deport deports deported deporting deportation deportations',
  evacuated: 'evacuate evacuates evacuated evacuating evacuation evacuations evacuees',
  displaced: 'displace displaced displacement homeless uprooted fled flee flees fleeing refugees',
  rescued: 'rescue rescues rescued rescuing saved saving',
  released: 'release released releasing freed freeing',
  captured:
    'capture captures captured capturing abduct abducted abduction kidnap kidnapped kidnapping hostage hostages',
  seized: 'seize seized seizing seizure seizures confiscated recovered',
  trapped: 'trapped stranded stuck',
  infected: 'infect infected infection infections infecting cases',
  vaccinated: 'vaccinate vaccinated vaccinations vaccination doses',
  destroyed: 'destroy destroys destroyed destroying damage damaged damaging razed gutted flattened wrecked demolished',
  exposed: 'exposed affected sickened poisoned suffer suffers suffered suffering',
  added: 'add adds added adding gain gained gains gaining create created creating creation hire hires hired hiring',
  lost: 'lose loses lost losing loss losses shed sheds shedding eliminated eliminating',
  dismissed: 'layoff layoffs laid-off dismissed sacked furlough furloughed redundancies',
  unemployed: 'unemployed unemployment jobless joblessness',
  voted: 'vote votes voted voting ballot ballots electorate turnout',
  won: 'win wins won winning',
  attended: 'attend attended attending attendance gathered rallied marched protested crowd',
  launched: 'fire fires fired firing launch launches launched launching missile missiles tested tests test',
  attacked:
    'attack attacks attacked attacking strike strikes struck raid raids bombing bombings bombed shelling shelled',
  sold: 'sell sells sold selling sale sales',
  bought: 'buy buys bought buying purchase purchased purchases purchasing acquire acquired acquisition',
  paid: 'pay pays paid paying payment payments salary wages',
  earned: 'earn earns earned earning earnings income profit profits revenue revenues',
  spent: 'spend spends spent spending expenditure expenditures',
  donated: 'donate donates donated donating donation donations charity charitable contribution contributions gave',
  invested: 'invest invests invested investing investment investments',
  borrowed: 'borrow borrowed borrowing loan loans debt debts owe owes owed',
  fined: 'fine fines fined penalty penalties',
  requested: 'request requests requested requesting sought seek seeks seeking asked demand demanded demands',
  approved:
    'approve approves approved approving allocate allocated appropriated authorised authorized grant grants granted',
  exported: 'export exports exported exporting',
  imported: 'import imports imported importing',
  produced: 'produce produces produced producing production output',
  grew: 'growth grew',
  built: 'build builds built building constructed construction',
  born: 'born births birth',
};

/** Events that befall people: where they are told, the noun may be left out ("12 were killed"). */
export const BEFALLING = wordList(
  'killed wounded missing arrested hospitalised infected evacuated rescued displaced captured',
);

/** Lower-case word to its class. */
export const EVENT_CLASSES = wordClasses(CLASSES);

/** The class of a word of a text; null where it tells no event. */
export const eventOf = createWordFact(({ lower }): string | null => EVENT_CLASSES.get(lower) ?? null);
