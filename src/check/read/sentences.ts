/** Sentences, as British readers part them. */
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

export interface Sentence {
  text: string;
  /** The offset of its first letter in the text it stands in. */
  offset: number;
}

/** The sentences of a text, without the space around them. */
export function sentencesIn(text: string): Sentence[] {
  // A line end within a paragraph ends no sentence, though the Unicode rules say so.
  const flat = text.replace(/[\r\n]/g, ' ');
  return [...segmenter.segment(flat)].flatMap(({ segment, index }) => {
    const trimmed = segment.trim();
    const offset = index + segment.length - segment.trimStart().length;
    return trimmed === '' ? [] : [{ text: trimmed, offset }];
  });
}
