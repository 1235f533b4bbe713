/** The breathing timer. Without script it is a pattern in print; with it, a minute that counts itself. */
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { BreathingPattern } from '../../model/kinds/breathing.ts';
import { PatternNotes } from './PatternNotes.tsx';
import { choiceOf, patternOf, writeChoice, type Choice } from './choice.ts';
import { Choose } from './Choose.tsx';
import { Controls } from './Controls.tsx';
import { customPattern } from './custom.ts';
import { End } from './End.tsx';
import { roundsFor } from './length.ts';
import { levelAt } from './level.ts';
import { PatternText } from './PatternText.tsx';
import { isUnderWay } from './session.ts';
import { Settings } from './Settings.tsx';
import { usualSettings } from './settings.ts';
import { spoken } from './spoken.ts';
import { Stage } from './Stage.tsx';
import { useChoice } from './use-choice.ts';
import { useReady } from './use-ready.ts';
import { useSession } from './use-session.ts';
import { useSignals } from './use-signals.ts';
import { useStill } from './use-still.ts';
import { useWakeLock } from './use-wake-lock.ts';

export interface BreathingTimerProps {
  /** Every pattern, in the order of the list. */
  patterns: BreathingPattern[];
  /** The id of the pattern it starts with. */
  pattern: string;
  /** What to know before breathing with it. */
  safely: readonly string[];
  /** The address of the timer's own page. */
  page: string;
  /** The address of the page for writing a note, where there is one. */
  note?: string | undefined;
  /** On its own page, within another page, or over one. */
  place: 'page' | 'part' | 'dialog';
  /** Leads back to where the person was; without it the browser's own way back is offered on the page. */
  onLeave?: () => void;
}

export function BreathingTimer(props: BreathingTimerProps) {
  const { patterns, place } = props;
  const id = useId();
  const isReady = useReady();
  const stage = useRef<HTMLDivElement>(null);
  const [settings, setSettings] = useState(usualSettings);
  const [onCall, setOnCall] = useState(false);
  const [still, setStill] = useStill();
  const { choice, notice, choose } = useChoice(patterns, props.pattern, place === 'page');

  const pattern = patternOf(choice, patterns);
  const rounds = roundsFor(pattern, choice.minutes);
  const course = useSession({
    steps: pattern.breath,
    rounds,
    keepsTime: onCall,
    draw: (moment) =>
      stage.current?.style.setProperty('--level', String(levelAt(moment, pattern.breath, !still))),
  });
  const { session, moment } = course;
  const isRunning = session.state === 'running';
  useSignals(moment, isRunning, {
    sound: settings.sound && !onCall,
    vibration: settings.vibration && !onCall,
  });
  useWakeLock(isRunning && settings.awake);

  function set(next: Choice, said?: string): void {
    course.clear();
    choose(next, said);
  }
  function goOnCall(wanted: boolean): void {
    setOnCall(wanted);
    // Speech in a headset is no silence, but whoever needs it can have it back.
    setSettings({ ...settings, spoken: !wanted });
    const fit = patterns.find((each) => each.onCall);
    if (!wanted || pattern.onCall || !fit) return;
    set(choiceOf(fit.id), `${pattern.name} is not for a call. This is ${fit.name}.`);
  }
  function beginOrPause(): void {
    course.beginOrPause();
    stage.current?.scrollIntoView({ block: 'nearest' });
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') course.stop();
  }

  const line = session.state === 'ready' ? notice : spoken(session, moment, !settings.spoken);
  const isForEyes = !isRunning && session.state !== 'finished';
  return (
    <div className="breathing" role="group" aria-label="Breathing timer" onKeyDown={onKeyDown}>
      <PatternText id={id} pattern={pattern} rounds={rounds} />
      <Stage
        ref={stage}
        session={session}
        moment={moment}
        rounds={rounds}
        isFill={onCall}
        isStill={still}
      />
      <Controls
        id={id}
        session={session}
        isReady={isReady}
        hasFocus={place === 'dialog'}
        beginOrPause={beginOrPause}
        stop={course.stop}
      />
      <p role="status" className={isForEyes ? 'breathing-status' : 'visually-hidden'}>
        {line}
      </p>
      {session.state === 'finished' && <End {...props} />}
      <div className="breathing-choose" data-needs-script hidden={isUnderWay(session)}>
        <Choose
          patterns={[...patterns, customPattern(choice.times)]}
          choice={choice}
          choose={set}
          onCall={onCall}
          goOnCall={goOnCall}
        />
      </div>
      <Settings
        settings={settings}
        set={setSettings}
        still={still}
        setStill={setStill}
        onCall={onCall}
        isReady={isReady}
      />
      <PatternNotes
        pattern={pattern}
        safely={props.safely}
        page={props.page}
        here={place === 'page' ? undefined : `${props.page}?${writeChoice(choice)}`}
      />
    </div>
  );
}
