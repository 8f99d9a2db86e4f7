import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { makeBundledPack } from './bundled-pack.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

if (existsSync(SEEDS)) {
  process.exitCode = await makeBundledPack(SEEDS, PROJECT, { out: process.stdout, err: process.stderr });
} else {
  console.error('The reports of the bundled pack are not here: they belong in ../shared/seeds, beside the project.');
  process.exitCode = 1;
}
