import { expect, test } from 'vitest';
import { Discourse, WEIGHTS } from '../../../../src/core/claims/attribution/discourse.ts';
import type { Person } from '../../../../src/core/claims/attribution/people.ts';

const ada: Person = { name: 'Ada Marsh', gender: 'female', isHuman: true };
const eve: Person = { name: 'Eve Roe', gender: 'female', isHuman: true };
const xio: Person = { name: 'Xio Marsh', gender: null, isHuman: true };
const acme: Person = { name: 'Acme Marsh', gender: null, isHuman: false };

test('the subject of the nearest sentence is meant', () => {
  const discourse = new Discourse();
  discourse.enter(0);
  discourse.note(eve, WEIGHTS.subject);
  discourse.enter(1);
  discourse.note(ada, WEIGHTS.subject);
  expect(discourse.findReferent('female')).toBe(ada);
  expect(discourse.findReferent('male')).toBeNull();
});

test('a speaker outranks who is only named', () => {
  const discourse = new Discourse();
  discourse.enter(0);
  discourse.note(ada, WEIGHTS.speaker);
  discourse.note(eve, WEIGHTS.owner);
  expect(discourse.findReferent('female')).toBe(ada);
});

test('an unknown gender must stand out, and a body is never meant', () => {
  const discourse = new Discourse();
  discourse.enter(0);
  discourse.note(acme, WEIGHTS.speaker);
  expect(discourse.findReferent('female')).toBeNull();
  discourse.note(xio, WEIGHTS.subject);
  expect(discourse.findReferent('female')).toBe(xio);
  discourse.note(eve, WEIGHTS.subject);
  expect(discourse.findReferent('female')).toBe(eve);
});

test('who was named long ago is not meant', () => {
  const discourse = new Discourse();
  discourse.enter(0);
  discourse.note(ada, WEIGHTS.subject);
  for (let paragraph = 1; paragraph < 8; paragraph++) discourse.enter(paragraph);
  expect(discourse.findReferent('female')).toBeNull();
});
