// A first look at a value from outside, before anything that recurses or copies sees it. Guarantees for what passes:
// no deeper than MAX_DEPTH, no more than MAX_VALUES values, and no key that would reach a prototype.

/** A pack needs five levels (pack, articles, article, terms, term). */
const MAX_DEPTH = 8;
/** A pack of 200 000 claims has about 8 million values. */
const MAX_VALUES = 12_000_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Where something is wrong and why, in words for a person. */
export interface Fault {
  /** Like `articles[3].url`; empty for the whole. */
  place: string;
  reason: string;
}

interface Visit {
  value: unknown;
  path: Path | null;
  depth: number;
}

/** The way to a value, kept as a chain so that it costs nothing until it is printed. */
interface Path {
  parent: Path | null;
  key: string | number;
}

/**
 * Finds the first thing in a foreign value that no format of ours may hold. Iterative, linear in the value.
 *
 * @example findFault(JSON.parse('{"a":{"__proto__":1}}')) // { place: 'a.__proto__', reason: 'is not allowed as a key' }
 */
export function findFault(root: unknown): Fault | null {
  const open: Visit[] = [{ value: root, path: null, depth: 0 }];
  let seen = 0;
  for (let visit = open.pop(); visit; visit = open.pop()) {
    if (++seen > MAX_VALUES) return { place: '', reason: `holds more than ${MAX_VALUES} values` };
    const { value, path, depth } = visit;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) return fault(path, `is nested deeper than ${MAX_DEPTH} levels`);
    for (const [key, inner] of entriesOf(value)) {
      const innerPath = { parent: path, key };
      if (typeof key === 'string' && FORBIDDEN_KEYS.has(key)) return fault(innerPath, 'is not allowed as a key');
      if (typeof inner === 'object') open.push({ value: inner, path: innerPath, depth: depth + 1 });
      else seen++;
    }
  }
  return null;
}

function entriesOf(value: object): Iterable<[string | number, unknown]> {
  return Array.isArray(value) ? value.entries() : Object.entries(value);
}

function fault(path: Path | null, reason: string): Fault {
  const keys: (string | number)[] = [];
  for (let at = path; at; at = at.parent) keys.push(at.key);
  return { place: formatPlace(keys.reverse()), reason };
}

/** Writes a path as a person reads it: `articles[3].url`. */
export function formatPlace(keys: readonly (string | number)[]): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key)).join('');
}
