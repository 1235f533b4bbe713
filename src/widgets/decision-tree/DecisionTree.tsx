/** The decision tree. Without script, a step whose options are links to pages; with it, a path that can be walked. */
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { copyText } from '../../dom/clipboard.ts';
import { allPresses } from '../../model/tree/graph.ts';
import type { Press } from '../../model/kinds/step.ts';
import type { StepView } from '../../model/tree/view.ts';
import { useChannel } from '../../ui/use-channel.ts';
import { Controls } from './Controls.tsx';
import { leftLine, outdatedLine } from './lines.ts';
import { noteLines, noteOf } from './note.ts';
import { PagePreview } from './PagePreview.tsx';
import { writePath } from './path.ts';
import { PathSoFar } from './PathSoFar.tsx';
import { Choices } from './Choices.tsx';
import { Step } from './Step.tsx';
import { useKeys } from './use-keys.ts';
import { useMini } from './use-mini.ts';
import { useStatus } from './use-status.ts';
import { usePath } from './use-path.ts';
import { useTree } from './use-tree.ts';

export interface DecisionTreeProps {
  /** The step to start with. */
  step: StepView;
  /** The links that stand on every step. */
  standing: Press[];
  /** The address that steps live under, with a slash at the end. */
  root: string;
  /** Where the call note is. */
  noteHref: string;
  /** The level of the heading. */
  level: 1 | 2;
  /** Whether the address follows the reader: on the tree's own pages. */
  follows: boolean;
}

export function DecisionTree(props: DecisionTreeProps) {
  const { step: first, standing, root, level, follows } = props;
  const notice = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const tree = useTree(`${root}steps.json`);
  const { place, moves, left, outdated, ...move } = usePath(
    tree,
    first.id,
    follows ? root : undefined,
  );
  const [status, say] = useStatus();
  const [channel, choose] = useChannel();
  const keys = useKeys();
  const { path, later } = place;
  const step = tree?.steps[path.at(-1)?.id ?? ''] ?? first;
  const mini = useMini(step.title);

  useEffect(() => {
    // The new step is read because its heading has the focus, and by nothing else.
    if (moves > 0 || mini.onTop) heading.current?.focus();
  }, [moves, mini.onTop]);
  useEffect(() => {
    if (follows && moves > 0) document.title = document.title.replace(/^.*(?= · )/, step.title);
  }, [follows, moves, step.title]);
  useEffect(() => {
    if (outdated.length > 0)
      say(outdatedLine(outdated.map(({ id }) => tree?.steps[id]?.title ?? id)));
  }, [outdated, tree, say]);

  const hrefOf = (id: string) =>
    `${root}${id}/${tree && follows ? writePath([...path, { id }]) : ''}`;
  const aside = standing.some(({ to }) => to === step.id) ? path.at(-2) : undefined;

  async function copyPath(): Promise<void> {
    if (!tree) return;
    const copied = await copyText(noteOf(noteLines(tree, path)), mini.onTop?.document);
    say(
      copied
        ? 'Copied. Paste it into your note.'
        : 'Copying is blocked here. Your path stands above.',
    );
  }
  async function openMini(): Promise<void> {
    const opened = await mini.open(`${root}${step.id}/${writePath(path)}`);
    if (!opened) say('The browser did not open the small window.');
  }

  const view = (
    <div className="tree" role="group" aria-label="Decision tree" onKeyDown={keys.onKeyDown}>
      <div className={step.isEnd ? 'tree-end flow' : 'tree-question flow'}>
        {left > 0 && (
          <p id={notice} className="step-notice">
            {leftLine(left)}
          </p>
        )}
        <Step
          step={step}
          level={level}
          heading={heading}
          describedBy={left > 0 ? notice : undefined}
          channel={channel}
          choose={choose}
          say={say}
        />
        <div className="step-onward">
          {step.isEnd && step.presses.length > 0 && <p className="step-label">And then?</p>}
          <Choices
            className="options"
            presses={step.presses}
            hrefOf={hrefOf}
            go={
              tree &&
              ((to) => {
                move.press(to, false);
              })
            }
            numbered={tree !== undefined && keys.areOn}
            before={later[0]?.id}
          />
          {aside && (
            <button className="button" type="button" onClick={move.undo}>
              Back to: {tree?.steps[aside.id]?.title}
            </button>
          )}
        </div>
        {step.page && <PagePreview page={step.page} apart={mini.onTop !== undefined} />}
      </div>
      <p role="status" className="step-status">
        {status}
      </p>
      <nav className="step-always" aria-label="At any time" data-pagefind-ignore>
        <Choices
          className="step-standing"
          presses={allPresses(step, standing).slice(step.presses.length)}
          hrefOf={hrefOf}
          go={
            tree &&
            ((to) => {
              move.press(to, true);
            })
          }
        />
      </nav>
      {tree && (
        <>
          <PathSoFar tree={tree} place={place} root={root} change={move.change} keep={move.keep} />
          <Controls
            hasPath={path.length > 1}
            isEnd={step.isEnd}
            undo={move.undo}
            startAgain={move.startAgain}
            copyPath={() => void copyPath()}
            noteHref={props.noteHref}
            noteLines={() => noteLines(tree, path)}
            openMini={() => void openMini()}
            mini={mini}
            keys={keys}
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
