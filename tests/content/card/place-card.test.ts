import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/content/card/place-card.ts';

const VIEW = { width: 1000, height: 700 };
const CARD = { width: 384, height: 300 };
const claim = (left: number, top: number) => ({ left, top, bottom: top + 20 });

describe('the place of a card', () => {
  it.each([
    ['below its claim', claim(100, 100), CARD, { left: 100, top: 128 }],
    ['above where there is no room below', claim(100, 600), CARD, { left: 100, top: 292 }],
    ['inside the right edge', claim(900, 100), CARD, { left: 608, top: 128 }],
    ['inside the left edge', claim(-40, 100), CARD, { left: 8, top: 128 }],
    [
      'below and lower, where there is more room',
      claim(100, 300),
      { width: 384, height: 500 },
      { top: 328, maxHeight: 364 },
    ],
    [
      'above and lower, where there is more room',
      claim(100, 400),
      { width: 384, height: 500 },
      { top: 8, maxHeight: 384 },
    ],
  ])('is %s', (_, at, card, expected) => {
    expect(placeCard(at, card, VIEW)).toMatchObject(expected);
  });

  it('is the foot of a narrow window', () => {
    expect(placeCard(claim(10, 100), CARD, { width: 360, height: 700 })).toEqual({
      left: 0,
      top: 400,
      maxHeight: 420,
      width: 360,
    });
  });

  it('is the head of a narrow window where the foot would cover the claim', () => {
    expect(placeCard(claim(10, 600), CARD, { width: 360, height: 700 })).toMatchObject({ top: 0 });
  });

  it.each([
    [1000, 700],
    [500, 200],
    [320, 240],
  ])('is inside a window of %i × %i, wherever the claim stands', (width, height) => {
    for (let top = 0; top < height - 20; top += 10) {
      const place = placeCard(claim(top, top), { width: 384, height: 900 }, { width, height });
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.left + place.width).toBeLessThanOrEqual(width);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.top + Math.min(900, place.maxHeight)).toBeLessThanOrEqual(height);
    }
  });
});
