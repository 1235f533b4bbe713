/** The sections with their titles, in the order of the menu. */
import type { SectionText } from '../model/kinds/section.ts';
import { only } from './single.ts';

export async function sectionTexts(): Promise<SectionText[]> {
  return (await only('sections')).sections;
}
