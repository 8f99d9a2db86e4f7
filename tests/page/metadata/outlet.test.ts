import { expect, it } from 'vitest';
import { chooseOutlet, nameHost } from '../../../src/page/metadata/outlet.ts';

it.each([
  [['Velden Courier'], 'Velden Courier'],
  [['', ' The\n Courier '], 'The Courier'],
  [['https://www.courier.example/'], 'courier.example'],
  [['News, sport, weather and everything else from all around the town of Velden'], 'm.example'],
  [['<b>'], 'm.example'],
  [['courier.example', 'Velden Courier'], 'Velden Courier'],
  [['Courier.example', 'Velden Courier'], 'Courier.example'],
  [[], 'm.example'],
])('of %j the outlet is "%s"', (names, expected) => {
  expect(chooseOutlet(names, 'm.example')).toBe(expected);
});

it.each([
  ['www.courier.example', 'courier.example'],
  ['edition.courier.co.example', 'courier.co.example'],
  ['amp.courier.example', 'courier.example'],
  ['M.Courier.example', 'courier.example'],
  ['localhost:8080', 'localhost'],
])('%s is written %s', (host, expected) => {
  expect(nameHost(host)).toBe(expected);
});
