import { analyze, crossReference, type PageReport } from '../core/index.ts';
import { OTHERS, PAGE } from './sample.ts';

/** Holds the sample against the others with the engine that reads real pages: what the welcome page shows is found, not told. */
export function readSample(): PageReport {
  return crossReference(analyze(PAGE), OTHERS.map(analyze));
}
