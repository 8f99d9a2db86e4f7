import type { Page } from 'puppeteer-core';

/** What scripts did on the page's own thread, in milliseconds of processor time. The page has none of its own. */
export interface ScriptTrace {
  totalMs: number;
  longestMs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'v8.run', 'v8.callFunction']);

/** A busy machine may lose the beginning of a trace, or take longer than it is waited for. */
const TRIES = 4;

/**
 * Opens an address and adds up all stretches of script until a while after it is loaded; Chromium alone can tell. `needed` is the end of
 * the address of a script that must have run: a trace without it saw nothing.
 */
export async function traceScripts(page: Page, url: string, afterMs: number, needed: string): Promise<ScriptTrace> {
  for (let i = 0; i < TRIES; i++) {
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(url, { timeout: 0 });
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const trace = new TextDecoder().decode(await page.tracing.stop());
    const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
    const own = traceEvents.find(({ args }) => args?.data?.url?.endsWith(needed));
    const stretches = own ? findStretches(traceEvents, own) : [];
    if (stretches.length > 0)
      return { totalMs: stretches.reduce((sum, ms) => sum + ms, 0), longestMs: Math.max(...stretches) };
  }
  throw new Error(`No trace of ${needed} on ${url}`);
}

/** Outermost stretches of script on the thread where one of the extension's scripts ran. */
function findStretches(events: TraceEvent[], own: TraceEvent): number[] {
  const scripts = events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && SCRIPT.has(name) && pid === own.pid && tid === own.tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  let end = 0;
  const outer = scripts.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
  return outer.map(({ dur, tdur }) => (tdur ?? dur) / 1_000);
}
