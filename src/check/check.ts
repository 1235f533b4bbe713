/** What a check is. Each stands in its own file under checks/ and knows nothing of the others. */
import type { Finding } from './finding.ts';
import type { Content } from '../source/content.ts';

/**
 * @param today the day to judge dates by, as 2026-11-22
 * @returns everything amiss; a check never throws over what an editor wrote
 */
export type Check = (content: Content, today: string) => Finding[] | Promise<Finding[]>;
