import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/index.ts';

/** Whose ages a text tells, in order; a dash where none is known. */
function ownersOf(text: string): string[] {
  const { claims } = analyze({ id: 'a', outlet: 'A', url: '', published: '2024-05-14', title: '', text });
  return claims.flatMap((claim) =>
    claim.kind === 'figure' && claim.head === 'age' ? [claim.facets.find((one) => one.startsWith('who:')) ?? '-'] : [],
  );
}

test.each([
  ['before it', 'The dead were Teresa Hollin, 31, and Marcus Dray, 27.', ['who:teresa+hollin', 'who:marcus+dray']],
  ['where a sentence opens', 'Hollin, 31, was a nurse.', ['who:hollin']],
  ['after it', 'Police held 24-year-old suspect Kyle Vance.', ['who:kyle+vance']],
  ['with an article', 'Vance, a 24-year-old, was held.', ['who:vance']],
  ['nobody’s', 'The 24-year-old was held in Kerrow.', ['-']],
])('%s', (_name, text, owners) => {
  expect(ownersOf(text)).toEqual(owners);
});
