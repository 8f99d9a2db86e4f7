import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import manifest from '../../manifest.json' with { type: 'json' };
import { findFaults, lintFirefoxBuild } from './lint.ts';
import { zipFolder } from './zip.ts';

/** `npm run package`: one zip for each store, after the build. */
for (const browser of ['chrome', 'firefox']) {
  const file = `dist/second-source-${manifest.version}-${browser}.zip`;
  const bytes = zipFolder(`dist/${browser}`);
  writeFileSync(file, bytes);
  console.log(`${file}  ${bytes.length} bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

const faults = findFaults(await lintFirefoxBuild('dist/firefox'));
for (const { type, code, message, file } of faults)
  console.error(`web-ext lint: ${type} ${code} ${file ?? ''}: ${message}`);
console.log(`web-ext lint: ${faults.length === 0 ? 'nothing to mend' : `${faults.length} to mend`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
