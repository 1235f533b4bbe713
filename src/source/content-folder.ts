/** Where the content is read from. */

/**
 * The content folder, seen from the root of the project: `content`, or what STEADY_CONTENT names. The browser tests build
 * the site from a playbook of their own this way.
 */
export const contentFolder = process.env['STEADY_CONTENT'] ?? 'content';
