/** The Chromium that npm brings along (@sparticuz/chromium), unpacked once into the project's own cache. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Launch } from './launch.ts';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const UNPACK = fileURLToPath(new URL('unpack.ts', import.meta.url));

/** @returns how to launch it; undefined on a machine that it is not made for, or where it cannot be unpacked */
export function unpackedChromium(): Launch | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const folder = join(CACHE, `chromium-${packageVersion()}`);
    if (!existsSync(folder)) unpackTo(folder);
    return {
      executablePath: join(folder, 'chromium'),
      env: {
        ...inheritedEnvironment(),
        LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
        FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      },
    };
  } catch (error) {
    console.error(`The Chromium from npm could not be unpacked: ${(error as Error).message}`);
    return undefined;
  }
}

function packageVersion(): string {
  const file = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/**
 * The package unpacks to the folder for temporary files, and adds the libraries that a bare machine lacks only
 * when it believes to be in AWS Lambda: both are told to a process of its own. Unpacked beside its place and then
 * moved, the folder is whole or not there, whoever else unpacks at the same time.
 */
function unpackTo(folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  try {
    execFileSync(process.execPath, [UNPACK], {
      env: { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: beside },
      stdio: 'pipe',
    });
    writeFileSync(join(beside, 'fonts.conf'), fontsFile(folder));
    if (!existsSync(folder)) renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** The package's own fonts.conf points to fixed folders under /tmp; this one names the machine's fonts, then its own. */
function fontsFile(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
