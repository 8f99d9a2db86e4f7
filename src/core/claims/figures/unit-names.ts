import { splitWords } from '../../text/word-list.ts';
import { WordMap } from '../../text/word-map.ts';

/**
 * Names of units, one a line: the unit's singular English name, the ways to write it, and after ";" the short signs,
 * which count only in this case and directly after digits. A plural in -s needs no form of its own.
 */
const LINES = `
second: second, sec; s
minute: minute, min, mins
hour: hour, hr, hrs; h
day: day
night: night
week: week, wk, wks
fortnight: fortnight
month: month
year: year, yr, yrs
decade: decade
century: century, centuries
millennium: millennium, millennia
millisecond: millisecond; ms
kilometre: kilometre, kilometer, km, kms
metre: metre, meter; m
centimetre: centimetre, centimeter; cm
millimetre: millimetre, millimeter; mm
decimetre: decimetre, decimeter; dm
micrometre: micrometre, micrometer, micron; μm, µm
nanometre: nanometre, nanometer; nm
picometre: picometre, picometer
mile: mile; mi
nautical-mile: nautical mile
yard: yard; yd, yds
foot: foot, feet; ft
inch: inch, inches; in
fathom: fathom
light-year: light year, lightyear
square-kilometre: square kilometre, square kilometer, sq km, km2, km²
square-metre: square metre, square meter, sq m, m2, m², sqm
square-mile: square mile, sq mile, sq mi
square-foot: square foot, square feet, sq ft, sqft
square-yard: square yard
square-inch: square inch, square inches
hectare: hectare; ha
acre: acre
cubic-metre: cubic metre, cubic meter, m3, m³
cubic-foot: cubic foot, cubic feet, cu ft
cubic-yard: cubic yard
cubic-kilometre: cubic kilometre, cubic kilometer
litre: litre, liter; l, L
millilitre: millilitre, milliliter; ml, mL
gallon: gallon, gal
pint: pint
quart: quart
tablespoon: tablespoon, tbsp
teaspoon: teaspoon, tsp
cup: cup
ounce: ounce, oz
pound: pound, lb, lbs
ton: ton
tonne: tonne, metric ton, metric tonne; t
kilogram: kilogram, kilogramme, kilo, kg, kgs
gram: gram, gramme; g
milligram: milligram, milligramme; mg
microgram: microgram, microgramme, mcg; μg, µg
dram: drachm
carat: carat
kilotonne: kilotonne, kiloton
megatonne: megatonne, megaton
gigatonne: gigatonne, gigaton
barrel: barrel, bbl
bushel: bushel
kilometre-per-hour: kilometre per hour, kilometer per hour, kilometre an hour, kilometer an hour, km/h, km/hr, km per hour, km an hour, kph, kmph, kmh
mile-per-hour: mile per hour, mile an hour, mph, mi/h
metre-per-second: metre per second, meter per second, metre a second, meter a second, m/s
mile-per-gallon: mile per gallon, mpg
knot: knot
watt: watt; W
kilowatt: kilowatt, kW
megawatt: megawatt; MW
gigawatt: gigawatt; GW
terawatt: terawatt; TW
kilowatt-hour: kilowatt hour, kWh
megawatt-hour: megawatt hour, MWh
gigawatt-hour: gigawatt hour, GWh
terawatt-hour: terawatt hour, TWh
volt: volt; V
kilovolt: kilovolt; kV
ampere: ampere, amp
hertz: hertz; Hz
megahertz: megahertz; MHz
gigahertz: gigahertz; GHz
horsepower: horsepower, hp
joule: joule
calorie: calorie, kcal
pascal: pascal
hectopascal: hectopascal; hPa
millibar: millibar
decibel: decibel; dB
becquerel: becquerel
sievert: sievert
millisievert: millisievert
bit: bit
byte: byte
kilobyte: kilobyte; KB, kB
megabyte: megabyte; MB
gigabyte: gigabyte; GB
terabyte: terabyte; TB
petabyte: petabyte; PB
megabit: megabit; mb, Mb
gigabit: gigabit; Gb
megapixel: megapixel
degree-celsius: degree celsius, degree centigrade, degree c, deg celsius, deg c, celsius, celcius, centigrade, centigrate, °c, ° c, ° celsius, ℃; C
degree-fahrenheit: degree fahrenheit, degree farenheit, degree f, deg fahrenheit, deg f, fahrenheit, farenheit, °f, ° f, ° fahrenheit, ℉; F
kelvin: kelvin
degree: degree, deg, °
radian: radian, rad
basis-point: basis point, bp, bps
percentage-point: percentage point, percent point, pct point, pp
percent: percent, per cent, pct, percentage, %; pc
`;

/** One way to write a unit. */
export interface UnitForm {
  unit: string;
  /** Its tokens; a sign's keep their case, words are in lower case. */
  words: string[];
  isSign: boolean;
}

/** Forms by their first token in lower case, the longest first. */
export const UNIT_FORMS = new WordMap(() => {
  const found = new Map<string, UnitForm[]>();
  for (const line of LINES.trim().split('\n')) addUnit(found, line);
  for (const forms of found.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return found;
});

function addUnit(found: Map<string, UnitForm[]>, line: string): void {
  const [unit, written] = line.split(': ');
  const [forms, signs] = written.split('; ');
  for (const form of forms.split(', ')) addForm(found, { unit, words: split(form), isSign: false });
  for (const sign of signs?.split(', ') ?? []) addForm(found, { unit, words: split(sign), isSign: true });
}

function addForm(found: Map<string, UnitForm[]>, form: UnitForm): void {
  const key = form.words[0].toLowerCase();
  const forms = found.get(key);
  if (forms) forms.push(form);
  else found.set(key, [form]);
}

/** "km/h" is three tokens of a text, "°c" two. */
const split = (written: string) => splitWords(written.replaceAll('/', ' / ').replaceAll('°', ' ° '));
