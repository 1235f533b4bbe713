/** The small window: whether there can be one, and where it is. */
import { useEffect, useState } from 'react';
import { isMini, miniKind, openOnTop, openPopUp, type MiniKind } from './mini-window.ts';

export interface Mini {
  /** What can be opened; undefined where nothing can, or the page is itself in a small window. */
  kind: MiniKind | undefined;
  /** The window on top, while it is open. */
  onTop: Window | undefined;
  /** @returns whether it is open now */
  open(address: string): Promise<boolean>;
  close(): void;
}

/** @param title what the window is called */
export function useMini(title: string): Mini {
  const [kind, setKind] = useState<MiniKind>();
  const [onTop, setOnTop] = useState<Window>();
  useEffect(() => {
    setKind(miniKind());
    // In a pop-up, what stands around the widget is left out by the style sheet.
    if (isMini()) document.documentElement.dataset['mini'] = '';
  }, []);

  return {
    kind,
    onTop,
    async open(address) {
      if (kind === 'pop-up') return openPopUp(address);
      const opened = await openOnTop(title);
      opened?.addEventListener('pagehide', () => {
        setOnTop(undefined);
      });
      setOnTop(opened);
      return opened !== undefined;
    },
    close() {
      onTop?.close();
    },
  };
}
