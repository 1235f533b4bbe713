/**
 * `npm run imports`: draws who imports whom, room by room, and ends with 1 where a file imports what its room may not know,
 * or where imports run in a circle. The rooms stand in lint/rooms.mjs.
 */
import { globSync, readFileSync } from 'node:fs';
import { circlesIn } from './imports/circles.ts';
import { importsOf } from './imports/imports-of.ts';
import { mayImport, roomOf } from './lint/rooms.mjs';

const files = globSync('{src,scripts,e2e}/**/*.{ts,tsx,astro,mjs}').map((file) =>
  file.replaceAll('\\', '/'),
);
const imports = new Map(
  files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))] as const),
);
const arrows = [...imports].flatMap(([file, imported]) =>
  imported.flatMap((other) => {
    const [from, to] = [roomOf(file), roomOf(other)];
    return from && to && from !== to ? [{ file, other, from, to }] : [];
  }),
);

const rooms = Map.groupBy(arrows, ({ from }) => from);
for (const [from, leaving] of [...rooms].sort(([a], [b]) => a.localeCompare(b))) {
  const known = Map.groupBy(leaving, ({ to }) => to);
  const counts = [...known].map(([to, all]) => `${to} (${String(all.length)})`);
  console.log(`${from} → ${counts.sort().join(', ')}`);
}

const faults = [
  ...arrows
    .filter(({ from, to }) => !mayImport(from, to))
    .map(({ file, other, from, to }) => `${file} imports ${other}: ${from} may not know ${to}`),
  ...circlesIn(imports).map((circle) => `a circle of files: ${circle.join(' → ')}`),
  ...circlesIn(
    new Map([...rooms].map(([from, leaving]) => [from, leaving.map(({ to }) => to)])),
  ).map((circle) => `a circle of rooms: ${circle.join(' → ')}`),
];
for (const fault of faults) console.error(fault);
console.log(
  `\n${String(files.length)} files, ${String(arrows.length)} imports from room to room, ${String(faults.length)} faults.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
