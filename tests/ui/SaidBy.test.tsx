// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { SaidBy } from '../../src/ui/SaidBy.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeFigure, makeQuote } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

it.each([
  ['the source of a figure', makeFigure({ source: 'the river board' }), 'Source: the river board'],
  ['the speaker of a quote', makeQuote({ speaker: 'Ida\u202e Holm' }), 'Said by Ida Holm'],
  ['nobody where none is named', makeFigure(), ''],
  ['nobody where the name is empty', makeQuote({ speaker: '\u200b' }), ''],
])('names %s', (_, claim, expected) => expect(show(<SaidBy claim={claim} />).root.textContent).toBe(expected));
