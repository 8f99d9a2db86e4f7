import { expect, test } from 'vitest';
import { showMeasures } from '../show.ts';

test.each([
  ['Some 12 wounded civilians came.', ['wounded civilians (civilian)']],
  ['Some 12 unarmed young men came.', ['unarmed young men (man)']],
  ['Some 12 US troops saw 30 Covid-19 cases.', ['US troops (troop)', 'Covid-19 cases (case)']],
  ['He had multiple gunshot wounds.', ['gunshot wounds (wound)']],
  ['He suffered multiple wounds, and she 14 wounds to the arm.', ['wounds (wound)', 'wounds (wound)']],
  ['The blast wounds 12 men.', ['men (man)']],
  ['A bomb kills two, wounds 14 in Marsk.', ['people killed (person)', 'people wounded (person)']],
  ['Some 12 people live here.', ['people (person)']],
  ["Some 12 of the city's schools closed.", ["city's schools (school)"]],
])('%s', (text, expected) => {
  expect(showMeasures(text)).toEqual(expected);
});
