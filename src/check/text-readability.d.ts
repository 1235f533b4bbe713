/** The package brings no types. Only what the checker uses is declared. */
declare module 'text-readability' {
  const textReadability: {
    /** The Flesch-Kincaid grade of a text: roughly, the years of school it takes to read it. */
    fleschKincaidGrade(text: string): number;
  };
  export default textReadability;
}
