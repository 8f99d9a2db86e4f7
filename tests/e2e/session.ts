import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName, Driver } from './browser/driver.ts';
import { launchBrowser } from './browser/launch.ts';
import { type SampleServer, startSampleServer } from './server/sample-server.ts';

export interface Session {
  driver: Driver;
  server: SampleServer;
}

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

/**
 * Defines the same tests for each browser. A browser is opened for the file and closed after it; `session()` may be
 * called in tests and hooks, not while they are being defined.
 */
export function describeInEachBrowser(name: string, define: (session: () => Session) => void) {
  describe.each(BROWSERS)(`${name} in %s`, (browser) => {
    let session: Session | undefined;
    beforeAll(async () => {
      session = { server: await startSampleServer(), driver: await launchBrowser(browser) };
    });
    afterAll(async () => {
      await session?.driver.close();
      await session?.server.stop();
    });
    define(() => {
      if (!session) throw new Error('The browser is not open yet');
      return session;
    });
  });
}
