/** The sections of the playbook: which folders hold pages, and what each section asks of its pages. */

export interface Section {
  /** Folder under content/, and first part of the address. */
  id: string;
  /** What one page of the section is called in search results and breadcrumbs. */
  kind: string;
  /** Highest Flesch-Kincaid grade a page may have (house style). */
  gradeLimit: number;
  /** Whether every page must open with a "Do this now" line. */
  needsDoNow: boolean;
  /** How many phrases each page must offer under "Say". */
  fewestPhrases: number;
  /** Whether every page must name where to go when it does not work. */
  needsWayOn: boolean;
}

export const sections = [
  {
    id: 'stages',
    kind: 'Stage',
    gradeLimit: 8,
    needsDoNow: false,
    fewestPhrases: 0,
    needsWayOn: false,
  },
  {
    id: 'situations',
    kind: 'Situation',
    gradeLimit: 6,
    needsDoNow: true,
    fewestPhrases: 2,
    needsWayOn: true,
  },
  {
    id: 'safety',
    kind: 'Safety',
    gradeLimit: 6,
    needsDoNow: true,
    fewestPhrases: 0,
    needsWayOn: false,
  },
  {
    id: 'skills',
    kind: 'Skill',
    gradeLimit: 8,
    needsDoNow: false,
    fewestPhrases: 0,
    needsWayOn: false,
  },
  {
    id: 'tools',
    kind: 'Tool',
    gradeLimit: 6,
    needsDoNow: false,
    fewestPhrases: 0,
    needsWayOn: false,
  },
  {
    id: 'reference',
    kind: 'Reference',
    gradeLimit: 10,
    needsDoNow: false,
    fewestPhrases: 0,
    needsWayOn: false,
  },
  {
    id: 'training',
    kind: 'Training',
    gradeLimit: 10,
    needsDoNow: false,
    fewestPhrases: 0,
    needsWayOn: false,
  },
] as const satisfies readonly Section[];

export type SectionId = (typeof sections)[number]['id'];

/**
 * The section a page belongs to.
 * @param slug a page slug such as `stages/listen`
 * @returns the section, or undefined for the home page and for a folder that is no section
 */
export function sectionOf(slug: string): (typeof sections)[number] | undefined {
  const folder = slug.includes('/') ? slug.slice(0, slug.indexOf('/')) : '';
  return sections.find((section) => section.id === folder);
}

/** The sections whose pages phrases are filed under: what is happening, ordinary or grave. */
export const situationSections = ['situations', 'safety'] as const satisfies SectionId[];

/**
 * The name under which phrases are filed for a page, such as `shouting`.
 * @returns undefined for a page of another section
 */
export function situationName(slug: string): string | undefined {
  const [section, name] = slug.split('/');
  return situationSections.some((id) => id === section) ? name : undefined;
}
