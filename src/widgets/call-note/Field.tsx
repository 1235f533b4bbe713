/** One field of the note. What is typed is checked by nothing and remembered by nothing, so the browser keeps out too. */
import { useId } from 'react';
import { shortFields, type NoteField } from '../../model/kinds/call-note.constants.ts';

interface Props {
  field: NoteField;
  label: string;
  hint?: string | undefined;
  value: string;
  onChange: (text: string) => void;
}

export function Field({ field, label, hint, value, onChange }: Props) {
  const id = useId();
  const Box = shortFields.includes(field) ? 'input' : 'textarea';
  return (
    <div className="tool-field">
      <label htmlFor={id}>{label}</label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      <Box
        id={id}
        {...(Box === 'input' && { type: 'text' })}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={hint && `${id}-hint`}
        autoComplete="off"
        // A browser may check spelling on a server: what a customer said stays here.
        spellCheck={false}
        dir="auto"
      />
    </div>
  );
}
