/** What a downloaded note is called. No name of a customer is in it: file names are seen by others and kept in lists. */
import type { NoteOutput } from '../../model/kinds/call-note.constants.ts';

const names: Record<NoteOutput, string> = { record: 'call-note', manager: 'heads-up' };

/** Such as call-note-2026-11-22-1402.txt. */
export function fileName(output: NoteOutput, now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  return `${names[output]}-${day}-${part(now.getHours())}${part(now.getMinutes())}.txt`;
}
