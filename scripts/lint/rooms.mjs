// @ts-check
/**
 * The rooms of the house, and for each the rooms it may import from besides itself. A room stands below all that it knows,
 * so the list is read from top to bottom: no arrow runs back up. ESLint says it where a line is written
 * (import-zones.mjs), `npm run imports` looks at the whole.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayKnow = {
  'src/model': [],
  'src/source': ['src/model'],
  'src/playbook': ['src/model', 'src/source'],
  'src/check': ['src/model', 'src/source', 'src/playbook'],
  'src/dom': ['src/model'],
  'src/ui': ['src/model', 'src/dom'],
  'src/search': ['src/model', 'src/dom', 'src/ui'],
  // Each widget is a room of its own: widgets do not know each other.
  'src/widgets': ['src/model', 'src/dom', 'src/ui', 'src/search'],
  // It opens what is one press away on every page, and loads it only then.
  'src/page-scripts': ['src/model', 'src/dom', 'src/ui', 'src/search', 'src/widgets'],
  'src/styles': [],
  // A part of a page places a widget, and hands it its content.
  'src/components': ['src/model', 'src/playbook', 'src/ui', 'src/widgets', 'src/styles'],
  'src/layouts': ['src/model', 'src/playbook', 'src/components', 'src/page-scripts'],
  'src/content.config.ts': ['src/model', 'src/source'],
  'src/pages': [
    'src/model',
    'src/playbook',
    'src/search',
    'src/ui',
    'src/widgets',
    'src/styles',
    'src/components',
    'src/layouts',
    'src/page-scripts',
  ],
  scripts: ['src/model', 'src/source', 'src/playbook', 'src/check', 'src/search', 'src/widgets'],
  e2e: [
    'src/model',
    'src/source',
    'src/playbook',
    'src/check',
    'src/search',
    'src/widgets',
    'scripts',
  ],
};

/**
 * The room that a file stands in.
 * @param {string} file a path within the project, with forward slashes: src/widgets/call-note/Field.tsx
 * @returns {string | undefined} the room, a widget by its own name (src/widgets/call-note); undefined outside all rooms
 */
export function roomOf(file) {
  const widget = /^src\/widgets\/[^/]+(?=\/)/.exec(file)?.[0];
  return (
    widget ?? Object.keys(mayKnow).find((room) => file === room || file.startsWith(`${room}/`))
  );
}

/**
 * Whether a file of one room may import a file of another.
 * @param {string} from a room, as roomOf names it
 * @param {string} to a room, as roomOf names it
 */
export function mayImport(from, to) {
  const kind = (/** @type {string} */ room) => room.replace(/^(src\/widgets)\/.*/, '$1');
  if (from === to) return true;
  return (mayKnow[kind(from)] ?? []).includes(kind(to));
}
