import type { Claim } from '../core/index.ts';

/** A claim with the fields of the command's contract and no others, whatever its record holds besides. */
export function pickClaim(claim: Claim): Claim {
  if (claim.kind === 'quote') {
    const { kind, start, end, speaker } = claim;
    return { kind, start, end, ...(speaker && { speaker }) };
  }
  const { kind, start, end, low, high, qualifier, unit, per, measure, source } = claim;
  return { kind, start, end, low, high, qualifier, unit, ...(per && { per }), measure, ...(source && { source }) };
}
