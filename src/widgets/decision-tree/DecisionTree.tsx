/** The decision tree. Without script, a step whose options are links to pages; with it, a path that can be walked. */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { copyText } from '../../browser/clipboard.ts';
import { allPresses } from '../../model/step-graph.ts';
import type { Press } from '../../model/step.ts';
import type { StepView } from '../../model/step-view.ts';
import { Controls } from './Controls.tsx';
import './decision-tree.css';
import { optionFor, wantsKeys } from './keys.ts';
import { noteOf } from './note.ts';
import { writePath } from './path.ts';
import { PathSoFar } from './PathSoFar.tsx';
import { Presses } from './Presses.tsx';
import { Step } from './Step.tsx';
import { useMini } from './use-mini.ts';
import { useStatus } from './use-status.ts';
import { useTrail } from './use-trail.ts';
import { useTree } from './use-tree.ts';

export interface DecisionTreeProps {
  /** The step to start with. */
  step: StepView;
  /** The links that stand on every step. */
  standing: Press[];
  /** The address that steps live under, with a slash at the end. */
  root: string;
  /** The level of the heading. */
  level: 1 | 2;
  /** Whether the address follows the reader: on the tree's own pages. */
  follows: boolean;
}

export function DecisionTree({ step: first, standing, root, level, follows }: DecisionTreeProps) {
  const notice = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const tree = useTree(`${root}steps.json`);
  const trail = useTrail(tree, first.id, follows ? root : undefined);
  const [status, say] = useStatus();
  const [keys, setKeys] = useState(false);
  const { path, later } = trail.place;
  const step = tree?.steps[path.at(-1)?.id ?? ''] ?? first;
  const mini = useMini(step.title);

  useEffect(() => {
    setKeys(wantsKeys.read());
  }, []);
  useEffect(() => {
    if (trail.moves > 0) heading.current?.focus();
  }, [trail.moves]);
  useEffect(() => {
    if (mini.onTop) heading.current?.focus();
  }, [mini.onTop]);
  useEffect(() => {
    if (!follows || trail.moves === 0) return;
    document.title = document.title.replace(/^.*(?= · )/, step.title);
  }, [follows, trail.moves, step.title]);
  useEffect(() => {
    if (trail.outdated.length > 0) say(outdatedLine(trail.outdated.map(({ id }) => tree?.steps[id]?.title ?? id)));
  }, [trail.outdated, tree, say]);

  const hrefOf = (id: string) => `${root}${id}/${tree && follows ? writePath([...path, { id }]) : ''}`;
  const isAside = path.length > 1 && standing.some(({ to }) => to === step.id);
  const from = isAside ? tree?.steps[path.at(-2)?.id ?? ''] : undefined;
  const goOn = tree && ((to: string) => { trail.press(to, false); });
  const goAside = tree && ((to: string) => { trail.press(to, true); });

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const option = keys ? optionFor(event) : undefined;
    if (option === undefined) return;
    event.currentTarget.querySelector<HTMLElement>(`[data-option="${option}"]`)?.click();
  }
  async function copyPath(): Promise<void> {
    if (!tree) return;
    const copied = await copyText(noteOf(tree, path), mini.onTop?.document);
    say(copied ? 'Your path is copied. Paste it into your note.' : 'Copying is blocked here. Write it down from the path above.');
  }
  async function openMini(): Promise<void> {
    if (!(await mini.open(`${root}${step.id}/${writePath(path)}`))) say('The browser did not open the small window.');
  }

  const view = (
    <div className="tree" role="group" aria-label="Decision tree" onKeyDown={onKeyDown}>
      <div className="tree-step flow">
        {trail.left > 0 && (
          <p id={notice} className="step-notice">
            {leftLine(trail.left)}
          </p>
        )}
        <Step step={step} level={level} heading={heading} describedBy={trail.left > 0 ? notice : undefined} say={say} />
        {step.isEnd && step.presses.length > 0 && <p className="step-label">And then?</p>}
        <Presses
          className="options"
          presses={step.presses}
          hrefOf={hrefOf}
          go={goOn}
          numbered={tree !== undefined && keys}
          before={later[0]?.id}
        />
        {from && (
          <button className="button" type="button" onClick={trail.undo}>
            Back to: {from.title}
          </button>
        )}
        {step.page && (
          <a className="step-page" href={step.page.href} target={mini.onTop ? '_blank' : undefined}>
            <strong>{step.page.title}</strong>
            <span>{step.page.line}</span>
          </a>
        )}
      </div>
      <p role="status" className="step-status">
        {status}
      </p>
      <nav className="step-always" aria-label="At any time" data-pagefind-ignore>
        <Presses
          className="step-standing"
          presses={allPresses({ ...step, presses: [] }, standing).filter(({ to }) => !step.presses.some((own) => own.to === to))}
          hrefOf={hrefOf}
          go={goAside}
        />
      </nav>
      {tree && (
        <>
          <PathSoFar tree={tree} place={trail.place} root={root} change={trail.change} keep={trail.keep} />
          <Controls
            hasPath={path.length > 1 || trail.moves > 0}
            isEnd={step.isEnd}
            undo={trail.undo}
            startAgain={trail.startAgain}
            copyPath={() => void copyPath()}
            openMini={() => void openMini()}
            mini={mini}
            keys={keys}
            setKeys={(wanted) => {
              setKeys(wanted);
              wantsKeys.write(wanted);
            }}
          />
        </>
      )}
    </div>
  );
  if (!mini.onTop) return view;
  return (
    <>
      <p className="step-notice">The decision tree is in the small window.</p>
      <button className="button" type="button" onClick={mini.close}>
        Bring it back
      </button>
      {createPortal(view, mini.onTop.document.body)}
    </>
  );
}

function leftLine(count: number): string {
  return count === 1
    ? 'One later step no longer follows, and is left out.'
    : `${count} later steps no longer follow, and are left out.`;
}

function outdatedLine(titles: string[]): string {
  return `This link is out of date. What still leads here is kept. Left out: ${titles.map((title) => `“${title}”`).join(', ')}.`;
}
