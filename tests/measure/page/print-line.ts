/** Prints one number, with its bar where it has one, and UNMET where it is over. */
export function printLine(name: string, value: number, unit: string, bar?: number): void {
  const held = bar === undefined ? '' : `at most ${bar}${value <= bar ? '' : '  UNMET'}`;
  console.log(`  ${name.padEnd(60)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(10)} ${held}`);
}
