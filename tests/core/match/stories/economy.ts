import type { MadeUpStory } from './made-up-story.ts';

export const ECONOMY: MadeUpStory[] = [
  {
    name: 'prices: this month and last, forecast and actual, headline and core',
    published: ['2023-07-12', '2023-07-12'],
    ours: `Norland inflation eases to 3.2 percent
Consumer prices in Norland rose 3.2 percent in June from a year earlier, down from 4.1 percent in May, the statistics office said on Wednesday.
Economists polled by Ferris had expected 3.3 percent. Core inflation, which leaves out food and energy, slowed to 4.8 percent from 5.3 percent.
From May to June, prices rose 0.2 percent. Food prices were up 5.7 percent from last year, while energy prices fell 16.7 percent.
The central bank aims at inflation of 2 percent. It has raised its key rate ten times since March 2022, to 5.25 percent.
Wages grew 4.4 percent in the year to June.`,
    theirs: `Price rises in Norland slow more than expected
Annual inflation in Norland fell to 3.2% last month, the statistics office reported, below the 3.3% that economists had forecast. It was 4.1% in May.
Excluding food and energy, prices rose 4.8%. On the month, consumer prices increased 0.2%.
Energy was 16.7% cheaper than a year ago; food cost 5.7% more.
Analysts expect the central bank to raise its rate, now at 5.25%, once more this year, by 0.25 percentage points. Its goal is 2% inflation.
Inflation had peaked at 9.1% in June 2022.`,
    links: [
      '3.2 percent → 3.2%: same',
      '4.1 percent → 4.1%: same',
      '3.3 percent → 3.3%: same',
      '4.8 percent → 4.8%: same',
      '0.2 percent → 0.2%: same',
      '5.7 percent → 5.7%: same',
      '16.7 percent → 16.7%: same',
      '2 percent → 2%: same',
      '5.25 percent → 5.25%: same',
    ],
    mayBeMissed: [],
  },
  {
    name: 'earnings and layoffs of one company',
    published: ['2022-10-27', '2022-10-28'],
    ours: `Arvex to cut 1,500 jobs as profit falls
Arvex, the maker of tractors, will cut 1,500 jobs, about 8 percent of its workforce, after its quarterly profit fell by 23 percent.
Net income was $312 million in the three months to September, down from $405 million a year earlier. Revenue rose 4 percent to $4.21 billion.
Arvex had about 19,000 employees at the end of June. It will close two plants in Kerrow and Holm by next summer, chief executive Ines Tal said.
“We waited too long and now we have to act quickly,” Tal said.
Shares of Arvex fell 6.5 percent to $41.20. The company expects revenue of $17 billion this year.`,
    theirs: `Tractor maker Arvex lays off 1,500
Arvex said on Thursday it would lay off 1,500 workers, or 8% of its staff of 19,000, and shut plants in Kerrow and Holm.
Third-quarter profit dropped to $312 million from $405 million. Sales were $4.2 billion, up 4%.
“We waited too long,” said Chief Executive Officer Ines Tal. The cuts will save $200 million a year.
Arvex stock closed down 6.5% at $41.20. In 2020 the company had cut 2,200 jobs.
For the full year it forecast sales of $17 billion, below the $17.4 billion expected by analysts.`,
    links: [
      '1,500 → 1,500: same',
      'about 8 percent → 8%: same',
      '$312 million → $312 million: same',
      '$405 million → $405 million: same',
      '4 percent → 4%: same',
      '$4.21 billion → $4.2 billion: same',
      'about 19,000 → 19,000: same',
      'We waited too long and now we have to act quickly, → We waited too long,: excerpt',
      '6.5 percent → 6.5%: same',
      '$41.20 → $41.20: same',
      '$17 billion → $17 billion: same',
    ],
    mayBeMissed: [],
  },
  {
    name: 'a budget and its vote',
    published: ['2021-03-11', '2021-03-11'],
    ours: `House passes $1.2 trillion spending bill
The House of Deputies passed a $1.2 trillion spending bill on Wednesday by 217 votes to 212, sending it to the Senate.
Six members of the governing party voted against it. The bill raises spending on schools by 5 percent and cuts defence by 3 percent.
It includes $1.6 billion for the canal at Brenn; the government had asked for $4 billion.
The deficit would grow to $890 billion, the budget office estimates, from $760 billion this year.
“This is the best we could get, and it is not enough,” said Finance Minister Paul Lindqvist.
The Senate has 100 members and needs 60 votes to pass it.`,
    theirs: `Deputies approve budget in narrow vote
By 217-212, the House of Deputies approved a budget of $1.2 trillion. Six lawmakers of the governing party joined the opposition.
Lindqvist, the finance minister, had sought $4 billion for the Brenn canal but got $1.6 billion.
School spending rises 5%, while the armed forces lose 3%.
According to the budget office the deficit will reach $890 billion next year.
“This is the best we could get,” Lindqvist said.
A year ago the House passed a budget of $1.1 trillion by 230 votes to 199.`,
    links: [
      '$1.2 trillion → $1.2 trillion: same',
      '217 votes to 212 → 217-212: same',
      'Six → Six: same',
      '5 percent → 5%: same',
      '3 percent → 3%: same',
      '$1.6 billion → $1.6 billion: same',
      '$4 billion → $4 billion: same',
      '$890 billion → $890 billion: same',
      'This is the best we could get, and it is not enough, → This is the best we could get,: excerpt',
    ],
    mayBeMissed: ['217 votes to 212 → 217-212: same', '3 percent → 3%: same'],
  },
  {
    name: 'an election count',
    published: ['2019-05-27', '2019-05-27'],
    ours: `Oster wins second term in Varland
President Marta Oster won a second term in Varland with 52.3 percent of the vote, the election board said on Sunday. Her rival, Jonas Pell, got 45.9 percent.
Turnout was 61 percent, down from 67 percent four years ago. With 98 percent of ballots counted, Oster led by about 410,000 votes.
Her party is set to win 118 of the 240 seats in parliament, three fewer than in 2015.
“Varland has chosen calm over anger,” Oster, 58, told supporters.
Police detained 14 people for disturbing the vote. Some 6.4 million people were entitled to vote.`,
    theirs: `Varland's Oster re-elected
Marta Oster has been re-elected president of Varland. She took 52% of votes against 46% for Jonas Pell, with nearly all ballots counted.
Sixty-one percent of 6.4 million voters took part, the election board said. In 2015 turnout was 67 percent and Oster won 55 percent.
Oster's party will have 118 seats in the 240-seat parliament and will need a partner.
“Varland has chosen calm over anger,” the 58-year-old said.
A survey last week had given Oster 49 percent.`,
    links: [
      '52.3 percent → 52%: same',
      '45.9 percent → 46%: same',
      '61 percent → Sixty-one percent: same',
      '67 percent → 67 percent: same',
      '118 → 118: same',
      '240 → 240: same',
      'Varland has chosen calm over anger, → Varland has chosen calm over anger,: verbatim',
      '58 → 58-year-old: same',
      'Some 6.4 million → 6.4 million: same',
    ],
    mayBeMissed: ['Some 6.4 million → 6.4 million: same'],
  },
];
