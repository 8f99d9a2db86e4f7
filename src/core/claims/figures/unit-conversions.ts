import { WordMap } from '../../text/word-map.ts';

/** One unit of each is so many of the first of its line: units of one line can be compared. */
const LINES = `
second:1 minute:60 hour:3600 day:86400 night:86400 week:604800 fortnight:1209600 month:2629746 year:31556952 decade:315569520 century:3155695200 millennium:31556952000 millisecond:0.001
metre:1 kilometre:1000 centimetre:0.01 millimetre:0.001 decimetre:0.1 micrometre:0.000001 nanometre:1e-9 picometre:1e-12 mile:1609.344 nautical-mile:1852 yard:0.9144 foot:0.3048 inch:0.0254 fathom:1.8288 light-year:9.4607e15
square-metre:1 square-kilometre:1000000 square-mile:2589988.11 square-foot:0.09290304 square-yard:0.83612736 square-inch:0.00064516 hectare:10000 acre:4046.8564224
litre:1 millilitre:0.001 gallon:3.785411784 pint:0.473176473 quart:0.946352946 cubic-metre:1000 cubic-foot:28.316846592 cubic-yard:764.554857984 cubic-kilometre:1e12 tablespoon:0.01478676 teaspoon:0.00492892 cup:0.2365882
kilogram:1 gram:0.001 milligram:0.000001 microgram:1e-9 ounce:0.028349523125 pound:0.45359237 ton:907.18474 tonne:1000 carat:0.0002 kilotonne:1e6 megatonne:1e9 gigatonne:1e12
kilometre-per-hour:1 mile-per-hour:1.609344 metre-per-second:3.6 knot:1.852
watt:1 kilowatt:1000 megawatt:1e6 gigawatt:1e9 terawatt:1e12 horsepower:745.7
kilowatt-hour:1 megawatt-hour:1000 gigawatt-hour:1e6 terawatt-hour:1e9
volt:1 kilovolt:1000
hertz:1 megahertz:1e6 gigahertz:1e9
byte:1 kilobyte:1000 megabyte:1e6 gigabyte:1e9 terabyte:1e12 petabyte:1e15
bit:1 megabit:1e6 gigabit:1e9
hectopascal:1 millibar:1 pascal:0.01
sievert:1 millisievert:0.001
percentage-point:1 basis-point:0.01
`;

const conversions = new WordMap(() => {
  const found = new Map<string, { family: string; factor: number }>();
  for (const line of LINES.trim().split('\n')) {
    const entries = line.split(' ').map((entry) => entry.split(':'));
    for (const [unit, factor] of entries) found.set(unit, { family: entries[0][0], factor: Number(factor) });
  }
  return found;
});

/** Temperatures have no common zero: they are brought to degrees Celsius. */
const TO_CELSIUS = new Map<string, (value: number) => number>([
  ['degree-celsius', (value) => value],
  ['degree-fahrenheit', (value) => ((value - 32) * 5) / 9],
  ['kelvin', (value) => value - 273.15],
]);

/**
 * A value in the common unit of its family, so that 62 miles and 100 kilometres, or three days and 72 hours, can be
 * compared: `toCommonUnit(3, 'day')` is `{ family: 'second', value: 259200 }`. A unit without a family is its own.
 */
export function toCommonUnit(value: number, unit: string): { family: string; value: number } {
  const celsius = TO_CELSIUS.get(unit);
  if (celsius) return { family: 'degree-celsius', value: celsius(value) };
  const conversion = conversions.get(unit);
  return conversion ? { family: conversion.family, value: value * conversion.factor } : { family: unit, value };
}
