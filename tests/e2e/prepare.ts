import { getBrowser } from './browser/find.ts';

/** Before the first test: both browsers are there, or the run ends here with what to install. Nothing is skipped. */
export default function prepare() {
  for (const name of ['chrome', 'firefox'] as const) console.log(`${name}: ${getBrowser(name)}`);
}
