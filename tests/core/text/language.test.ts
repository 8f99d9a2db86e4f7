import { expect, it } from 'vitest';
import { isEnglish } from '../../../src/core/text/language.ts';
import { createTextModel } from '../../../src/core/text/model.ts';

const ENGLISH =
  'Flood water reached the market square of Velden on Monday evening, and 43 families had to leave their homes, the town council said. ';

it.each<[string, string, boolean | null]>([
  ['too few words', ENGLISH, null],
  ['English', ENGLISH.repeat(4), true],
  [
    'English results',
    'Velden 3, Marn 1. Orlen 2, Tarr 2. The next round is on Monday in Velden and Marn. '.repeat(6),
    true,
  ],
  ['figures alone', '12 300 4,500 '.repeat(200), null],
  ['French', 'Selon le préfet, la rivière est montée dans la nuit et les habitants ont dû partir. '.repeat(6), false],
  ['German', 'Nach Angaben der Stadt stieg der Fluss in der Nacht, und niemand hat sie gewarnt. '.repeat(6), false],
  ['Dutch', 'Volgens de burgemeester steeg het water in de nacht en was de school dicht. '.repeat(6), false],
  ['Danish', 'Ifølge kommunen steg vandet om natten, og ingen har advaret dem for vandet. '.repeat(6), false],
  ['Spanish', 'Según la alcaldesa, el río subió por la noche y nadie les había avisado. '.repeat(6), false],
  ['Portuguese', 'Segundo o prefeito, o rio subiu à noite e ninguém os tinha avisado. '.repeat(6), false],
  ['Russian', 'По словам мэра, река поднялась ночью, и жители были вынуждены уйти. '.repeat(9), false],
  ['Greek', 'Σύμφωνα με τον δήμαρχο, ο ποταμός ανέβηκε τη νύχτα και κανείς δεν ειδοποίησε. '.repeat(9), false],
])('%s', (_, text, expected) => {
  expect(isEnglish(createTextModel(text).tokens)).toBe(expected);
});
