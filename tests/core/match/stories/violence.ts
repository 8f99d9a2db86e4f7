import type { MadeUpStory } from './made-up-story.ts';

export const VIOLENCE: MadeUpStory[] = [
  {
    name: 'a shooting, early and late tolls',
    published: ['2019-06-02', '2019-06-03'],
    ours: `Two killed, nine hurt in shooting at Marlow Street bar
Two people were killed and nine others were injured when a gunman opened fire inside a bar on Marlow Street in Ashbury early Sunday, police said.
Police were called to the Blue Anchor at about 1:15 a.m. and found about 150 people running from the building. Witnesses heard at least 20 shots.
The dead were identified as Teresa Hollin, 31, and Marcus Dray, 27, both of Ashbury. Four of the wounded were in critical condition at St. Brennan Hospital.
A 24-year-old man was arrested near the bar. Detectives recovered two handguns, Chief Olga Renner said.
“This was a cowardly act against people who had come to dance,” Renner told reporters.
It was the third shooting on Marlow Street this year. In 2016, five people were wounded outside the same bar.`,
    theirs: `Ashbury bar shooting: third victim dies, suspect charged
A third person has died after the shooting at the Blue Anchor bar in Ashbury, raising the death toll to three, police said on Monday. Eight people were injured.
Kyle Vance, 24, was charged with murder and was held without bail. He fired more than 20 times, prosecutors said.
Some 150 guests were in the bar on Marlow Street when the shots fell shortly after 1 a.m. Two pistols were found.
Hollin, 31, a nurse, had moved to Ashbury from Kerrow three years ago. Marcus Dray, 27, worked as a cook.
Police chief Olga Renner called it “a cowardly act against people who had come to dance.”
Five people were wounded in a shooting outside the bar in 2016. If convicted, Vance faces up to 60 years in prison.`,
    links: [
      'Two → three: differs',
      'nine → Eight: differs',
      'about 150 → Some 150: same',
      'at least 20 → more than 20: same',
      '31 → 31: same',
      '27 → 27: same',
      '24-year-old → 24: same',
      'two → Two: same',
      'This was a cowardly act against people who had come to dance, → a cowardly act against people who had come to dance.: excerpt',
      'five → Five: same',
    ],
    mayBeMissed: ['about 150 → Some 150: same', 'at least 20 → more than 20: same'],
  },
  {
    name: 'an air raid, by a monitor and by a state agency',
    published: ['2016-05-11', '2016-05-11'],
    ours: `Air strikes kill 31 in rebel town of Tell Marin
Air strikes killed at least 31 people including eleven children in the rebel-held town of Tell Marin on Tuesday, the Monitor for Rights said.
More than 70 others were wounded when warplanes hit a market and a bakery, the monitor said. It said the toll could rise as dozens were still missing under the rubble.
A rescuer said his team had pulled 14 bodies from the bakery alone.
The raids came four days after shelling killed six people in the nearby village of Qasr Delin.
The war in Ostria has killed more than 260,000 people since 2011 and displaced half of the population.`,
    theirs: `Dozens dead as warplanes pound Tell Marin
BERAN (Agency) - Warplanes pounded the town of Tell Marin in northern Ostria on Tuesday, leaving at least 38 dead, activists said.
Thirteen children were among the dead, the Monitor for Rights said. At least 70 people were injured in the strikes on a market and a bakery.
State media said the army had killed 20 terrorists in the town.
Last week shelling of Qasr Delin killed six people.
More than a quarter of a million people have been killed in Ostria since the conflict began in 2011.`,
    links: [
      'at least 31 → at least 38: same',
      'eleven → Thirteen: differs',
      'More than 70 → At least 70: same',
      'six → six: same',
      'more than 260,000 → More than a quarter of a million: same',
    ],
    mayBeMissed: [],
  },
  {
    name: 'a crowd, by police and by organisers',
    published: ['2018-03-25', '2018-03-25'],
    ours: `Thousands march against pension law in Velden
Police said 5,000 people marched through Velden on Saturday against the government's pension law. Organisers put the crowd at 20,000.
Police arrested 36 people after stones were thrown at officers near the parliament. Four officers were injured.
The law raises the retirement age from 62 to 65 and would save the state 3.1 billion euros a year by 2030.
“We will come back every Saturday until this law is gone,” said Dora Klimt, who leads the teachers' union.
It was the seventh protest since January. In February, police counted 3,500 demonstrators.`,
    theirs: `Clashes as unions protest pension reform
Organizers of Saturday's protest in Velden said 20,000 people took part; police estimated the number at 5,000.
At least 36 demonstrators were detained, and four police officers and two protesters were hurt, the interior ministry said.
Under the reform, workers would retire at 65 instead of 62. The finance ministry expects savings of €3.1 billion a year.
“We will come back every Saturday until this law is gone,” Dora Klimt, head of the teachers’ union, told the crowd.
A rally last month drew 3,500 people, according to police.`,
    links: [
      '5,000 → 5,000: same',
      '20,000 → 20,000: same',
      '36 → At least 36: same',
      'Four → four: same',
      '62 → 62: same',
      '65 → 65: same',
      '3.1 billion euros a year → €3.1 billion a year: same',
      'We will come back every Saturday until this law is gone, → We will come back every Saturday until this law is gone,: verbatim',
      '3,500 → 3,500: same',
    ],
    mayBeMissed: ['62 → 62: same', '65 → 65: same'],
  },
  {
    name: 'a sentence in court',
    published: ['2020-09-18', '2020-09-18'],
    ours: `Ex-banker jailed for 12 years over pension fraud
A former banker was sentenced to 12 years in prison on Friday for stealing $8.4 million from the pensions of 340 customers.
Leon Farrow, 51, was convicted in July of 17 counts of fraud after a trial of five weeks. Prosecutors had asked for 15 years.
Judge Mary Okafor said he must serve at least eight years before he can be released, and ordered him to pay $6.1 million back.
“You robbed people of the rest they had earned over forty years,” Okafor told him.
His wife, Elena Farrow, 47, was given a suspended sentence of two years.`,
    theirs: `Pension fraudster gets 12 years
Leon Farrow, who stole more than $8 million from about 350 savers, will spend 12 years behind bars, a court in Draymouth ruled.
The 51-year-old former banker was found guilty of 17 counts of fraud in July. The prosecution had sought a 15-year term.
He can apply for parole after eight years. The court ordered him to repay $6.1 million.
Judge Mary Okafor said he had “robbed people of the rest they had earned over forty years.”
Farrow's lawyer said he would appeal within 30 days.`,
    links: [
      '12 years → 12 years: same',
      '$8.4 million → more than $8 million: same',
      '340 → about 350: same',
      '51 → 51-year-old: same',
      '17 → 17: same',
      '15 years → 15-year: same',
      'at least eight years → eight years: same',
      '$6.1 million → $6.1 million: same',
      'You robbed people of the rest they had earned over forty years, → robbed people of the rest they had earned over forty years.: excerpt',
      'forty years → forty years: same',
    ],
    mayBeMissed: [
      '12 years → 12 years: same',
      '$8.4 million → more than $8 million: same',
      '340 → about 350: same',
      'at least eight years → eight years: same',
    ],
  },
];
