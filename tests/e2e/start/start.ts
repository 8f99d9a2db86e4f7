import { launchBrowser } from '../browser/launch.ts';
import { startSampleServer } from '../server/sample-server.ts';
import { parseOptions } from './options.ts';
import { readAloud } from './read-aloud.ts';

/** `npm start`: a sample page in a real browser with the built extension in it. */
async function start(): Promise<number> {
  const { browser, headless, page } = parseOptions(process.argv.slice(2));
  const server = await startSampleServer();
  const url = server.urlOf(page);
  const driver = await launchBrowser(browser, { headless });
  console.log(`${driver.version} with Second Source opens ${url}`);
  try {
    if (headless) return (await readAloud(driver, url)) > 0 ? 0 : 1;
    await (await driver.newPage()).goto(url);
    console.log('Click a marked figure or quote. Close the browser to end.');
    await driver.closed;
    return 0;
  } finally {
    await driver.close();
    await server.stop();
  }
}

start().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
