/** Finds a port that is free. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const ATTEMPTS = 20;

/**
 * Starts a server on a port of this machine, or on the next one that is free.
 * @param wanted the port to try first; 0 lets the system choose
 * @param onTaken told of each port that another program holds, and of the one tried next
 * @returns the port it listens on
 * @throws when none of 20 ports is free, or the port may not be used
 */
export async function listen(
  server: Server,
  wanted: number,
  onTaken: (port: number, next: number) => void,
): Promise<number> {
  for (let port = wanted; port < wanted + ATTEMPTS; port += 1) {
    if (await tryPort(server, port)) return (server.address() as AddressInfo).port;
    onTaken(port, port + 1);
  }
  throw new Error(`No free port between ${String(wanted)} and ${String(wanted + ATTEMPTS - 1)}.`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', worked);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const worked = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', worked).listen(port, 'localhost');
  });
}
