import type { Figure } from '../claim.ts';
import type { Aspect } from './measure/scope.ts';

/** A figure with what tells it from its neighbours. */
export interface FigureReading extends Figure {
  /** Base form of what is counted or measured ("soldier"); empty where nothing is named. "age" for ages. */
  head: string;
  /** Base forms of the words that narrow the head ("north", "korean"), in their order. */
  modifiers: string[];
  /** Classes of event that it belongs to, the nearest first ("killed", "wounded", "sent"); at most three. */
  events: string[];
  aspect: Aspect;
  /** True for a part of a whole that is named beside it ("including 12 children"). */
  isPart: boolean;
}
