/** The path so far: every answer, and a way to change each. */
import type { TreeView } from '../../model/tree/view.ts';
import type { Place } from './history.ts';
import { pressBetween, writePath, type Visit } from './path.ts';
import { wantsWindow } from './Choices.tsx';

interface PathSoFarProps {
  tree: TreeView;
  place: Place;
  /** The address that steps live under. */
  root: string;
  change: (index: number) => void;
  keep: () => void;
}

export function PathSoFar({ tree, place, root, change, keep }: PathSoFarProps) {
  const { path, later } = place;
  const whole = [...path, ...later];
  const answers = whole
    .slice(0, -1)
    .map((visit, index) => ({ visit, index, next: whole[index + 1] }));
  if (answers.length === 0) return null;
  return (
    <section className="step-path" aria-label="Your path so far" data-pagefind-ignore>
      <p className="step-label" aria-hidden="true">
        Your path so far
      </p>
      <ol>
        {answers.map(({ visit, index, next }) => (
          <li key={index} className={index >= path.length ? 'later' : undefined}>
            <span>
              {tree.steps[visit.id]?.title} <strong>{next && labelOf(tree, visit, next)}</strong>
            </span>
            {index === path.length - 1 ? (
              <button className="step-small" type="button" onClick={keep}>
                Keep it as it was
              </button>
            ) : (
              <a
                className="step-small"
                href={`${root}${visit.id}/${writePath(path.slice(0, index + 1))}`}
                aria-label={`Change answer ${index + 1}: ${tree.steps[visit.id]?.title ?? ''}`}
                onClick={(event) => {
                  if (wantsWindow(event)) return;
                  event.preventDefault();
                  change(index);
                }}
              >
                Change
              </a>
            )}
          </li>
        ))}
      </ol>
      {later.length > 0 && <p>Later steps are kept where they still follow.</p>}
    </section>
  );
}

function labelOf(tree: TreeView, from: Visit, to: Visit): string {
  return pressBetween(tree, from.id, to.id)?.label ?? '';
}
