// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCard } from '../../../src/content/card/create-card.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { makeSubject } from './subjects.ts';

const actions = { hideLink: vi.fn(), step: vi.fn(), choose: vi.fn(), openSummary: vi.fn(), closed: vi.fn() };
let card: ReturnType<typeof createCard>;

const findHost = () => document.querySelector('second-source-card');

beforeEach(() => {
  stubMessages();
  vi.clearAllMocks();
  document.body.innerHTML = '<button>Page</button>';
  card = createCard(document, actions);
});

afterEach(() => card.close());

describe('the card', () => {
  it('is in the page only while it is open', () => {
    expect(findHost()).toBeNull();
    card.show(makeSubject());
    card.show(makeSubject({ index: 4 }));
    expect(document.querySelectorAll('second-source-card')).toHaveLength(1);
    card.close();
    card.close();
    expect(findHost()).toBeNull();
    expect(actions.closed).toHaveBeenCalledTimes(1);
  });

  it('takes the focus where it should and gives it back', () => {
    const button = document.querySelector('button') as HTMLElement;
    button.focus();
    card.show(makeSubject());
    expect(document.activeElement).toBe(button);
    card.show(makeSubject({ takesFocus: true }));
    expect(document.activeElement).toBe(findHost());
    card.close();
    expect(document.activeElement).toBe(button);
  });

  it('does not open for a claim that is gone', () => {
    card.show(makeSubject({ findPlace: () => null }));
    expect(findHost()).toBeNull();
    expect(actions.closed).toHaveBeenCalledTimes(1);
  });

  it('goes with its claim when the page scrolls', async () => {
    let place: DOMRect | null = new DOMRect(10, 10, 50, 20);
    card.show(makeSubject({ findPlace: () => place }));
    place = null;
    document.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(findHost()).toBeNull());
  });

  it('takes no order from events that a script made', () => {
    card.show(makeSubject());
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    expect(findHost()).not.toBeNull();
  });
});
