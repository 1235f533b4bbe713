/** A word written twice in a row. */
import retextEnglish from 'retext-english';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Check } from '../check.ts';
import { error } from '../finding.ts';
import { allProse } from '../read/prose.ts';

const english = unified().use(retextEnglish).use(retextRepeatedWords);
