/** Runs the tools that the stages are made of. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { Outcome } from './stage.ts';

export interface Result {
  succeeded: boolean;
  output: string;
}

/**
 * Runs a command line with the tools of node_modules/.bin, and gathers what it prints.
 * @param line such as `astro build --outDir .build/root`
 * @param environment what it is told besides the environment of this process
 * @param shown whether what it prints is shown at once instead: for one that takes minutes
 */
export function command(
  line: string,
  environment: Record<string, string> = {},
  shown = false,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(line, {
      shell: true,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...environment,
      },
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    });
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const output = stripVTControlCharacters(Buffer.concat(parts).toString('utf8')).trim();
      const end = `${line} ended with ${signal ?? String(code)}`;
      resolve({ succeeded: code === 0, output: output || end });
    });
  });
}

/** The outcome of a command that is one test: it passes when the command succeeds. */
export async function asOneTest(
  line: string,
  environment?: Record<string, string>,
): Promise<Outcome> {
  const { succeeded, output } = await command(line, environment);
  return { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0, details: output };
}
