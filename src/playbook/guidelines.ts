/** Guidelines, additions and sources, and which pages carry them. */
import { only } from './single.ts';
import { allPages, type SitePage } from './pages.ts';

export async function guidelineFile() {
  return only('guidelines');
}

export async function sources() {
  return (await only('sources')).sources;
}

/** The pages that carry a guideline or an addition. */
export async function pagesCarrying(id: string): Promise<SitePage[]> {
  return (await allPages()).filter(
    ({ data }) => data.guidelines.includes(id) || data.additions.includes(id),
  );
}
