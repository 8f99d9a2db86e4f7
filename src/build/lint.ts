import { execFile } from 'node:child_process';

/** A finding of Mozilla's linter for add-ons. */
export interface Finding {
  type: 'error' | 'warning' | 'notice';
  code: string;
  message: string;
  file?: string;
}

interface Allowed {
  code: string;
  file: RegExp;
  reason: string;
}

/** What is not ours to mend. */
const ALLOWED: Allowed[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    // The files that Preact ends up in.
    file: /^(assets\/.*|src\/content\/card\.iife)\.js$/,
    reason:
      'Preact can set innerHTML for those who ask for it (dangerouslySetInnerHTML). Nobody here does: a structure test sees to it.',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    reason:
      'Firefox for Android knows data_collection_permissions from 142 on, on the desktop from 140. Without gecko_android the add-on is not offered there.',
  },
];

/** The findings that are ours: all but those on the list above. */
export function findFaults(findings: Finding[]): Finding[] {
  return findings.filter(
    ({ code, file }) => !ALLOWED.some((allowed) => allowed.code === code && allowed.file.test(file ?? '')),
  );
}

/** Runs `web-ext lint` on an unpacked Firefox build. */
export function lintFirefoxBuild(folder: string): Promise<Finding[]> {
  const args = ['web-ext', 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  return new Promise((resolve, reject) => {
    // It ends with code 1 where it found errors; these are in the report all the same.
    execFile('npx', args, { maxBuffer: 1e8 }, (error, stdout) => {
      const report = stdout.slice(Math.max(stdout.indexOf('{'), 0));
      try {
        const { errors, warnings, notices } = JSON.parse(report) as Record<
          'errors' | 'warnings' | 'notices',
          RawFinding[]
        >;
        resolve([...errors, ...warnings, ...notices].map(toFinding));
      } catch {
        reject(error ?? new Error(`web-ext lint said: ${stdout}`));
      }
    });
  });
}

interface RawFinding {
  _type: Finding['type'];
  code: string;
  message: string;
  file?: string;
}

function toFinding({ _type, code, message, file }: RawFinding): Finding {
  return { type: _type, code, message, file };
}
