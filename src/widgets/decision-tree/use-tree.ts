/** Loads all steps, so that the widget can move between them. Until they are here, every link leads to a page. */
import { useEffect, useState } from 'react';
import type { TreeView } from '../../model/tree/view.ts';

/** @returns undefined until the steps are loaded, and where they cannot be: the pages do without them */
export function useTree(address: string): TreeView | undefined {
  const [tree, setTree] = useState<TreeView>();
  useEffect(() => {
    const leaving = new AbortController();
    fetch(address, { signal: leaving.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<TreeView>) : undefined))
      .then(setTree)
      .catch(() => undefined);
    return () => {
      leaving.abort();
    };
  }, [address]);
  return tree;
}
