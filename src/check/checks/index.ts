/** Every check there is. To add one: write it in a file of its own, then name it here. */
import type { Check } from '../check.ts';
import { aliasAnswers } from './alias-answers.ts';
import { bannedWords } from './banned-words.ts';
import { callBackGaps } from './call-back-gaps.ts';
import { claims } from './claims.ts';
import { coverage } from './coverage.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { duplicates } from './duplicates.ts';
import { files } from './files.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { ladderWords } from './ladder-words.ts';
import { linkText } from './link-text.ts';
import { links } from './links.ts';
import { longSentences } from './long-sentences.ts';
import { organisationFacts } from './organisation-facts.ts';
import { order } from './order.ts';
import { pageSyntax } from './page-syntax.ts';
import { partNames } from './part-names.ts';
import { partUse } from './part-use.ts';
import { permalinks } from './permalinks.ts';
import { phraseCover } from './phrase-cover.ts';
import { phraseRules } from './phrase-rules.ts';
import { phraseUse } from './phrase-use.ts';
import { placeholders } from './placeholders.ts';
import { readingGrade } from './reading-grade.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { repeatedWords } from './repeated-words.ts';
import { reviewDates } from './review-dates.ts';
import { samePhrases } from './same-phrases.ts';
import { saySomething } from './say-something.ts';
import { scenarios } from './scenarios.ts';
import { schema } from './schema.ts';
import { sectionRules } from './section-rules.ts';
import { shownWords } from './shown-words.ts';
import { spelling } from './spelling.ts';
import { stepAnswers } from './step-answers.ts';
import { stepRules } from './step-rules.ts';
import { stepText } from './step-text.ts';
import { stepWords } from './step-words.ts';
import { steps } from './steps.ts';
import { writingSlips } from './writing-slips.ts';
import { yamlSyntax } from './yaml-syntax.ts';

export const checks: Check[] = [
  files,
  yamlSyntax,
  schema,
  sectionRules,
  references,
  duplicates,
  order,
  curlyQuotes,
  pageSyntax,
  partNames,
  partUse,
  saySomething,
  headings,
  links,
  linkText,
  aliasAnswers,
  images,
  phraseRules,
  phraseUse,
  samePhrases,
  phraseCover,
  ladderWords,
  callBackGaps,
  steps,
  stepAnswers,
  stepText,
  stepWords,
  stepRules,
  scenarios,
  coverage,
  shownWords,
  placeholders,
  writingSlips,
  bannedWords,
  repeatedWords,
  longSentences,
  readingGrade,
  spelling,
  reviewDates,
  claims,
  organisationFacts,
  permalinks,
  redirects,
];
