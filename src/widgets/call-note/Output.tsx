/** What comes out of the note, and what can be done with it. */
import { useId, useState } from 'react';
import { copyText, selectText } from '../../dom/clipboard.ts';
import { download } from '../../dom/download.ts';
import { say } from '../../dom/status.ts';
import type { NoteFile } from '../../model/kinds/call-note.ts';
import { noteOutputs, type Note, type NoteOutput } from '../../model/kinds/call-note.constants.ts';
import { Clear } from './Clear.tsx';
import { fileName } from './file-name.ts';
import { noteText } from './note-text.ts';

interface Props {
  note: Note;
  words: NoteFile;
  markSaved: (output: NoteOutput, text: string) => void;
  clear: () => void;
}

export function Output({ note, words, markSaved, clear }: Props) {
  const id = useId();
  const [chosen, choose] = useState<NoteOutput>('record');
  const text = noteText(note, chosen, words);
  const paper = `${id}-paper`;

  async function copy(): Promise<void> {
    if (await copyText(text)) {
      markSaved(chosen, text);
      say('Copied.');
      return;
    }
    const element = document.getElementById(paper);
    if (element) selectText(element);
    say('Copying is blocked here. The note is selected: press Ctrl+C, or ⌘C on a Mac.');
  }
  function save(): void {
    const name = fileName(chosen, new Date());
    download(text, name, 'text/plain');
    markSaved(chosen, text);
    say(`Downloaded: ${name}`);
  }

  return (
    <section
      className="note-output"
      aria-label="What comes out"
      data-filled={text !== '' || undefined}
    >
      <fieldset className="note-choice">
        <legend>What comes out</legend>
        {noteOutputs.map((output) => (
          <label key={output}>
            <input
              type="radio"
              name={id}
              checked={chosen === output}
              onChange={() => choose(output)}
            />
            {words[output].choice}
          </label>
        ))}
      </fieldset>
      <p className="note-paper" id={paper}>
        {text || 'Nothing yet.'}
      </p>
      <div className="tool-buttons">
        <button
          type="button"
          className="button primary"
          disabled={!text}
          onClick={() => void copy()}
        >
          Copy
        </button>
        <button type="button" className="button" disabled={!text} onClick={save}>
          Download
        </button>
        <button type="button" className="button" disabled={!text} onClick={() => window.print()}>
          Print
        </button>
        <Clear clear={clear} />
      </div>
    </section>
  );
}
