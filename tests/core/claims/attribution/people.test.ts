import { expect, test } from 'vitest';
import { People } from '../../../../src/core/claims/attribution/people.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

const find = (text: string, name: string) => new People(createTextModel(text)).findPerson(name);

test.each<[name: string, text: string, asked: string, found: string | undefined]>([
  ['a surname by its only bearer', 'Ada Marsh spoke. Marsh left.', 'Marsh', 'Ada Marsh'],
  ['a full name as it is', 'Ada Marsh and Ben Marsh spoke.', 'Ben Marsh', 'Ben Marsh'],
  ['a surname that two bear stays bare', 'Ada Marsh and Ben Marsh spoke.', 'Marsh', 'Marsh'],
  ['the bearer named far more often', 'Ada Marsh, Ada Marsh and Ben Marsh spoke.', 'Marsh', 'Ada Marsh'],
  ['titles are no part of a name', 'Mayor Ada Marsh spoke.', 'Marsh', 'Ada Marsh'],
  ['an unknown first name beside a verb of speech', 'Xio Marsh said no.', 'Marsh', 'Xio Marsh'],
  ['an unknown first name behind a role', 'The analyst Xio Marsh left.', 'Marsh', 'Xio Marsh'],
  ['an unknown first name before an age', 'Xio Marsh, 41, left.', 'Marsh', 'Xio Marsh'],
  ['initials and suffixes', 'John F. Marsh Jr. spoke.', 'Marsh', 'John F. Marsh Jr'],
  ['double names', 'Ada Marsh-Roe spoke.', 'Marsh-Roe', 'Ada Marsh-Roe'],
  ['a title alone makes a person', 'Mr. Marsh left.', 'Marsh', 'Marsh'],
  ['no body', 'The Marsh Police Department left.', 'Department', undefined],
  ['a name that is a month too', 'Theresa May left. Mrs. May spoke.', 'May', 'Theresa May'],
  ['nobody', 'Lower Marrow is a town.', 'Marrow', undefined],
])('%s', (_name, text, asked, found) => {
  expect(find(text, asked)?.name).toBe(found);
});

test.each([
  ['Mr. Marsh left.', 'male'],
  ['Congresswoman Marsh left.', 'female'],
  ['Ada Marsh left.', 'female'],
  ['Xio Marsh said no.', null],
])('gender: %s', (text, gender) => {
  expect(find(text, 'Marsh')?.gender).toBe(gender);
});

test('mentions are in order, and owners are told', () => {
  const { mentions } = new People(createTextModel("Ada Marsh left. Marsh's son stayed."));
  expect(mentions.map(({ start, isOwner }) => [start, isOwner])).toEqual([
    [0, false],
    [16, true],
  ]);
});
