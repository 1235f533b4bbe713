/** Words that could not be copied, selected, with what to press. */
import { useEffect, useRef } from 'react';
import { say } from '../../dom/status.ts';

const whatToPress =
  'Copying is blocked here. The words are selected: press Ctrl+C, or ⌘C on a Mac.';

interface Props {
  text: string;
}

export function ManualCopy({ text }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    say(whatToPress, false);
  }, [text]);
  return (
    <label className="by-hand">
      {whatToPress}
      <textarea ref={field} readOnly value={text} rows={3} />
    </label>
  );
}
