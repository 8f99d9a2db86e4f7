import { expect, test } from 'vitest';
import { findQuotedWords } from '../../../../src/core/claims/quotes/quoted-words.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

const read = (text: string) => findQuotedWords(createTextModel(text)).map(({ start, end }) => text.slice(start, end));

test.each<[name: string, text: string, quotes: string[]]>([
  ['straight marks', 'The mayor said "we open at dawn" and left.', ['we open at dawn']],
  ['curly marks', 'The mayor said “we open at dawn” and left.', ['we open at dawn']],
  ['the comma inside the marks is theirs', '“We open at dawn,” she said.', ['We open at dawn,']],
  ['the comma outside is not', 'She said “we open at dawn”, and left.', ['we open at dawn']],
  ['guillemets', 'Le maire : « Nous ouvrons », dit-il.', ['Nous ouvrons']],
  ['guillemets that point inward', 'Er sagte: »Wir öffnen morgen.«', ['Wir öffnen morgen.']],
  ['low marks', 'Er sagte: „Wir öffnen morgen.“', ['Wir öffnen morgen.']],
  ['two apostrophes', "''We open at dawn,'' she said.", ['We open at dawn,']],
  ['backticks and apostrophes', "``We open at dawn,'' she said.", ['We open at dawn,']],
  ['a mark of each kind', '"We open at dawn,” she said.', ['We open at dawn,']],
  ['both marks turned one way', '”We open at dawn,” she said.', ['We open at dawn,']],
  ['single marks in a headline', "Mayor: 'We open at dawn'", ['We open at dawn']],
  ['curly single marks', 'Mayor vows to ‘open at dawn’ on Monday', ['open at dawn']],
  ['single marks around an apostrophe', "Mayor: 'We don't open' today", ["We don't open"]],
  ['a possessive within single marks', "Mayor says 'the workers' pay is fair' again", ["the workers' pay is fair"]],
  ['the British way', '‘We open at dawn,’ she said. ‘It is time.’', ['We open at dawn,', 'It is time.']],
  ['single marks inside double ones', '“He told me ‘no’ twice,” she said.', ['He told me ‘no’ twice,']],
  ['both closed at once', `"He told me 'no,'" she said.`, ["He told me 'no,'"]],
  ['double marks inside double ones', '“I read “no entry” twice,” she said.', ['I read “no entry” twice,']],
  ['broken by the cue', '"We open," she said, "at dawn."', ['We open,', 'at dawn.']],
  ['no space before the mark', 'She said,"We open at dawn."', ['We open at dawn.']],
  ['a space inside the marks', 'She said: " We open at dawn. "', ['We open at dawn.']],
  ['a space lost behind the mark', '"We open at dawn,"she said. "It is time."', ['We open at dawn,', 'It is time.']],
  ['a space put before the last mark', '"We open at dawn, " she said.', ['We open at dawn,']],
  ['dashes beside the marks', 'Her answer—"not today"—was short.', ['not today']],
  ['inches inside a quote', 'He said "the 6" pipe broke" again.', ['the 6" pipe broke']],
  ['a number ends the quote', '"We sold 50" was all he said. "No more."', ['We sold 50', 'No more.']],
  [
    'an opening on each paragraph',
    '“One road is shut.\n“Two are open,” she said.',
    ['One road is shut.', 'Two are open,'],
  ],
  [
    'one quotation, marks at its ends only',
    '"One road is shut.\nTwo are open," she said.',
    ['One road is shut.', 'Two are open,'],
  ],
  ['the last mark is missing', 'She was calm. "We open at dawn.\nNobody came.', ['We open at dawn.']],
  ['a mark is missing, others follow', '"We open, she said. "At dawn," she added.', ['At dawn,']],
])('%s', (_name, text, quotes) => {
  expect(read(text)).toEqual(quotes);
});

test.each<[name: string, text: string]>([
  ['apostrophes', "Don't say the workers' pay rose in the '90s, O'Hara's friends said."],
  ['curly apostrophes', '’Tis the season; the ’90s weren’t the teachers’ best years.'],
  ['feet and inches', `He is 6'2" tall and the board is 5' by 3".`],
  ['inches alone', 'A 12" disc and a 7" disc.'],
  ['a closing mark alone', 'We open at dawn," she said.'],
  ['empty marks', 'They wrote "" and \'\' there.'],
  ['elisions', "Get 'em while they're hot, rock 'n' roll."],
])('no quote in %s', (_name, text) => {
  expect(read(text)).toEqual([]);
});

test('the words between two quotes are never one', () => {
  const text = '"One," he said. "Two," she said. Three" he wrote. "Four."';
  expect(read(text)).toEqual(['One,', 'Two,', 'Four.']);
});
