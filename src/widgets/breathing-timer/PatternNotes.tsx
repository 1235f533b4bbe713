/** What stands beside the timer, always: how to breathe safely, and what is known. */
import type { BreathingPattern } from '../../model/kinds/breathing.ts';

interface Props {
  pattern: BreathingPattern;
  safely: readonly string[];
  /** The address of the timer's own page. */
  page: string;
  /** The address of this choice there; undefined on that page itself. */
  here: string | undefined;
}

export function PatternNotes({ pattern, safely, page, here }: Props) {
  return (
    <div className="breathing-beside">
      {pattern.caution && (
        <p className="caution">
          <strong>Caution:</strong> {pattern.caution}
        </p>
      )}
      <ul>
        {safely.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {pattern.evidence && <p>{pattern.evidence}</p>}
      <p className="breathing-links">
        <a href={`${page}#evidence`}>What the evidence says</a>
        {here && <a href={here}>Open as a page</a>}
      </p>
    </div>
  );
}
