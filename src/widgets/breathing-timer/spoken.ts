/** What the status line says: to screen readers while a session runs, and to everyone when it does not. */
import { breathWords } from '../../model/kinds/breathing.constants.ts';
import type { Fault } from './choice.ts';
import type { Moment } from './phase.ts';
import type { Session } from './session.ts';

/**
 * One line, which changes once a phase: a live region speaks a line only when it changes.
 * @param quiet whether the phases are left out; start, pause and end are always said
 */
export function spoken(session: Session, moment: Moment | undefined, quiet: boolean): string {
  switch (session.state) {
    case 'ready':
      return '';
    case 'stopped':
      return 'Stopped.';
    case 'finished':
      return 'Finished.';
    case 'paused':
      return session.away ? 'Paused while the page was hidden. Go on?' : 'Paused.';
    case 'running': {
      const opening = session.before > 0 ? 'Going on.' : 'Started.';
      if (quiet || !moment) return opening;
      const isFirst = moment.round === 0 && moment.step === 0 && session.before === 0;
      return isFirst ? `${opening} ${breathWords[moment.kind]}` : breathWords[moment.kind];
    }
  }
}

/** Tells that an address asked for what there is not. */
export function faultsInWords(faults: readonly Fault[], name: string): string {
  const sentences = {
    pattern: `The link asks for a pattern that is not here. This is ${name}.`,
    times: 'The link asks for times that are out of range. They were changed.',
    minutes: 'The link asks for a length that is not offered. This is the usual one.',
  };
  return faults.map((fault) => sentences[fault]).join(' ');
}
