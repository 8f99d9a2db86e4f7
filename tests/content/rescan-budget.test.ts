import { describe, expect, it } from 'vitest';
import { RescanBudget } from '../../src/content/rescan-budget.ts';

describe('RescanBudget', () => {
  it('waits until the page is quiet, but not for ever', () => {
    const budget = new RescanBudget();
    expect(budget.getDelay(0)).toBe(400);
    expect(budget.getDelay(1_000)).toBe(400);
    expect(budget.getDelay(1_800)).toBe(200);
    expect(budget.getDelay(5_000)).toBe(0);
    budget.spend(5_000, 4);
    expect(budget.getDelay(6_000)).toBe(400);
  });

  it('waits longer for a page that does not come to rest, until it has', () => {
    const budget = new RescanBudget();
    let now = 0;
    const waits = Array.from({ length: 4 }, () => {
      const start = now;
      // Asked at each of its changes, ten times a second.
      while (budget.getDelay(now) > 0) now += 100;
      budget.spend(now, 4);
      return now - start;
    });
    expect(waits).toEqual([2_000, 4_000, 8_000, 8_000]);
    budget.getDelay(now);
    now += 400;
    budget.spend(now, 4);
    expect(budget.getDelay(now + 1_900)).toBe(400);
    expect(budget.getDelay(now + 3_800)).toBe(100);
  });

  it.each([
    ['scans', 10, 1],
    ['time', 2, 80],
  ])('pauses after too many %s in a minute', (_, scans, tookMs) => {
    const budget = new RescanBudget();
    for (let i = 0; i < scans; i++) budget.spend(i, tookMs);
    expect(budget.getDelay(scans)).toBeGreaterThan(1_500);
    expect(budget.getDelay(100_000)).toBeLessThanOrEqual(500);
  });

  it('reads a page that never rests less and less often, until it is calm or another page', () => {
    const budget = new RescanBudget();
    let now = 0;
    let scans = 0;
    for (; now < 600_000; now += budget.getDelay(now)) {
      budget.spend(now, 20);
      scans++;
    }
    expect(scans).toBeLessThan(80);
    budget.spend(now, 20);
    expect(budget.getDelay(now)).toBeGreaterThan(5_000);
    expect(budget.getDelay(now + 300_000)).toBeLessThanOrEqual(500);
  });

  it('begins anew with another page', () => {
    const budget = new RescanBudget();
    for (let i = 0; i < 30; i++) budget.spend(i, 100);
    budget.reset();
    expect(budget.getDelay(30)).toBe(400);
  });

  it('minds nothing on a page that changes now and then', () => {
    const budget = new RescanBudget();
    for (let now = 0; now < 3_600_000; now += 30_000) {
      expect(budget.getDelay(now)).toBe(400);
      budget.spend(now, 10);
    }
  });
});
