import { createContext } from 'preact';
import type { Match } from '../core/index.ts';

/** Hides a link because it is not of one claim, or shows it again. */
export type HideLink = (match: Match, isHidden: boolean) => void;

/** How links are hidden in a part of a page; null where they can't be. */
export const LinkHiding = createContext<HideLink | null>(null);
