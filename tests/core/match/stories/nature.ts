import type { MadeUpStory } from './made-up-story.ts';

export const NATURE: MadeUpStory[] = [
  {
    name: 'an earthquake',
    published: ['2017-08-09', '2017-08-10'],
    ours: `Quake kills 27 in Sarno mountains
A strong earthquake killed at least 27 people and injured about 150 in the mountains of Sarno on Wednesday, officials said.
The quake struck at 4:12 a.m. at a depth of 10 kilometres, 32 kilometres north of the town of Pell. More than 400 houses collapsed, leaving about 3,000 people homeless.
Rescuers pulled a nine-year-old girl alive from the rubble after 17 hours.
The government sent 600 soldiers to the region and promised 25 million crowns in aid.
“Pell as we knew it is gone,” said Mayor Rosa Ferrante.
In 1980 an earthquake in the same region killed 2,300 people.`,
    theirs: `Death toll of Sarno earthquake climbs to 41
The death toll from the earthquake in Sarno has risen to 41, the civil protection agency said on Thursday. More than 200 people were hurt and 12 are still missing.
The quake, six miles deep, hit about 20 miles north of Pell. Some 3,000 people spent the night in tents.
A girl of nine was found alive after 17 hours under the rubble of a school.
Six hundred soldiers are helping rescuers. Aid of 25 million crowns has been promised.
Mayor Rosa Ferrante said: “Pell as we knew it is gone.”
The region's worst quake killed 2,300 people in 1980.`,
    links: [
      'at least 27 → 41: same',
      'about 150 → More than 200: differs',
      '10 kilometres → six miles: same',
      '32 kilometres → about 20 miles: same',
      'about 3,000 → Some 3,000: same',
      'nine-year-old → nine: same',
      '17 hours → 17 hours: same',
      '600 → Six hundred: same',
      '25 million → 25 million: same',
      'Pell as we knew it is gone, → Pell as we knew it is gone.: verbatim',
      '2,300 → 2,300: same',
    ],
    mayBeMissed: ['nine-year-old → nine: same', '10 kilometres → six miles: same'],
  },
  {
    name: 'a storm',
    published: ['2020-11-03', '2020-11-03'],
    ours: `Hurricane Odo cuts power to 400,000 homes
Hurricane Odo knocked out power to about 400,000 homes as it came ashore near Port Salis on Monday with winds of 130 miles per hour.
Three people died, among them a man of 64 whose car was crushed by a tree. Some 85,000 people had been told to leave the coast.
Up to 12 inches of rain fell in parts of Salis County, and the Tamber river rose to 19 feet.
The storm is expected to weaken to winds of 70 mph by Wednesday.
Damage may reach $2.5 billion, the insurer Halden estimates. Hurricane Ness cost $9 billion in 2012.`,
    theirs: `Odo leaves three dead, thousands in the dark
At least three people were killed and more than 390,000 households lost electricity after Hurricane Odo hit the coast at Port Salis.
The storm brought gusts of 210 kilometres per hour and as much as 30 centimetres of rain.
About 85,000 residents had been ordered to evacuate; 6,200 spent the night in shelters.
A 64-year-old man was killed when a tree fell on his car.
Insured losses could amount to $2.5 billion, according to Halden, far less than the $9 billion of Hurricane Ness eight years ago.`,
    links: [
      'about 400,000 → more than 390,000: same',
      '130 miles per hour → 210 kilometres per hour: same',
      'Three → At least three: same',
      '64 → 64-year-old: same',
      'Some 85,000 → About 85,000: same',
      'Up to 12 inches → as much as 30 centimetres: same',
      '$2.5 billion → $2.5 billion: same',
      '$9 billion → $9 billion: same',
    ],
    mayBeMissed: ['64 → 64-year-old: same'],
  },
  {
    name: 'an outbreak',
    published: ['2024-02-07', '2024-02-08'],
    ours: `Measles cases in Dunmore rise to 48
Health officials in Dunmore County have confirmed 48 cases of measles since January, up from 39 a week ago. Eleven people are in hospital.
Of those infected, 41 had not been vaccinated. Most are children under the age of five.
Two children have died. The county has given 2,700 doses of vaccine at 14 schools since last Friday.
“Every one of these cases could have been prevented,” said Dr. Hana Weiss, the county's health officer.
In 2023 there were 12 cases in the whole state. About 91 percent of pupils in Dunmore are vaccinated; experts say 95 percent is needed.`,
    theirs: `Third child dies of measles in Dunmore
A third child has died of measles in Dunmore County, where the number of cases has risen to 55, officials said on Thursday.
Eleven patients were in hospital on Wednesday. Of 48 cases counted until then, 41 were in people without the vaccine.
Nearly 3,000 doses have been given at schools.
“Every one of these cases could have been prevented,” Dr. Hana Weiss said.
The vaccination rate in Dunmore is 91 percent, below the 95 percent that stops outbreaks. Twelve cases were recorded in the state in all of last year.`,
    links: [
      '48 → 48: same',
      'Eleven → Eleven: same',
      '41 → 41: same',
      '2,700 → Nearly 3,000: same',
      'Every one of these cases could have been prevented, → Every one of these cases could have been prevented,: verbatim',
      '12 → Twelve: same',
      'About 91 percent → 91 percent: same',
      '95 percent → 95 percent: same',
    ],
    mayBeMissed: ['2,700 → Nearly 3,000: same'],
  },
  {
    name: 'a cup final',
    published: ['2022-05-15', '2022-05-15'],
    ours: `Calder Rovers win cup for third time
Calder Rovers beat Penwick Town 3-1 in the cup final on Saturday before a crowd of 48,200 at Harrow Park.
Luca Brandt, 23, scored twice, in the 12th and 67th minutes, and now has 31 goals this season. Penwick played the last 20 minutes with ten men.
Rovers, who paid £14 million for Brandt last summer, won the cup for the third time in five years.
“I have dreamed of this since I was six,” Brandt said.
Penwick lost the final of 2019 by 2-0.`,
    theirs: `Brandt double sinks Penwick
Two goals by Luca Brandt gave Calder Rovers a 3-1 win over Penwick Town in the final of the cup.
Brandt, a £14m signing from Delft, took his tally to 31 goals for the season in front of 48,200 spectators.
Penwick had a man sent off after 70 minutes.
The 23-year-old said: “I have dreamed of this since I was six.”
Rovers have now won 19 of their last 22 matches.`,
    links: [
      '3-1 → 3-1: same',
      '48,200 → 48,200: same',
      '23 → 23-year-old: same',
      'twice → Two: same',
      '31 → 31: same',
      '£14 million → £14m: same',
      'I have dreamed of this since I was six, → I have dreamed of this since I was six.: verbatim',
      'six → six: same',
    ],
    mayBeMissed: ['twice → Two: same'],
  },
];
