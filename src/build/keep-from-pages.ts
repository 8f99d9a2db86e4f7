import type { CrxPlugin } from '@crxjs/vite-plugin';

/**
 * Keeps everything in the package out of the reach of web pages. crxjs lets pages fetch each script that is run with
 * `scripting.executeScript`, which needs no such thing (seen in 3.0.0), and so would let any page detect the extension.
 * It also builds each of them twice: as the one file that is run, and as a chunk that nobody imports.
 */
export function keepFromPages(): CrxPlugin {
  return {
    name: 'second-source:keep-from-pages',
    enforce: 'post',
    renderCrxManifest(manifest, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type === 'chunk' && output.isEntry && /\.iife\.tsx?$/.test(output.name)) delete bundle[file];
      }
      const { web_accessible_resources: _, ...kept } = manifest;
      return kept as typeof manifest;
    },
  };
}
