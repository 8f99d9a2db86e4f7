import { useEffect, useState } from 'preact/hooks';

/** Guess: so long a reader waits for a popup without a doubt. Answers come in a tenth of it. */
const PATIENCE_MS = 250;

/** Whether to draw: once all is known, so that what is drawn first stays where it is, or when it has taken too long. */
export function usePatience(isKnown: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (isKnown || isOver) return;
    const timer = setTimeout(() => setOver(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isKnown, isOver]);
  return isKnown || isOver;
}
