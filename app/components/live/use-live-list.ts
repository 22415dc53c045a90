import { useCallback, useEffect, useRef, useState } from 'react';
import { askMark, type ChangeState, useChanges } from './use-changes.ts';

/** So often a list is read anew although nothing was done: its clock marks grow old. In milliseconds. */
const CLOCK_MS = 60_000;

interface LiveList {
  readonly mark: number;
  readonly isOn: boolean;
  /** What is shown, to tell a change that concerns it from one that does not. */
  readonly shown: unknown;
  /** "10.42 WIB": when what is shown was read. */
  readonly readAt: string;
  /** Reads the page's data anew; what is on the screen stays where it is. */
  readonly reload: () => void;
}

/** A list that follows the record; `told` is one sentence for those who cannot see it change. */
export function useLiveList({ mark, isOn, shown, readAt, reload }: LiveList): {
  readonly state: ChangeState;
  readonly told: string;
} {
  const state = useChanges({ mark, isOn, onChange: reload });
  const again = useRef(reload);
  const [told, setTold] = useState('');
  const text = JSON.stringify(shown);
  const [before, setBefore] = useState(text);
  if (before !== text) {
    setBefore(text);
    setTold(`Daftar diperbarui pukul ${readAt}.`);
  }
  useEffect(() => {
    again.current = reload;
  });
  const tick = useCallback(() => {
    if (document.hidden) return;
    // Asked first: data that cannot be had would put an error in the list's place.
    void askMark().then((answer) => {
      if (answer !== null) again.current();
    });
  }, []);
  useEffect(() => {
    if (!isOn) return;
    const timer = window.setInterval(tick, CLOCK_MS);
    return () => window.clearInterval(timer);
  }, [isOn, tick]);
  return { state, told };
}
