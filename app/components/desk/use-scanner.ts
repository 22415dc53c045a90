import { useEffect, useRef } from 'react';
import { NO_BURST, pressed } from '#app/domain/reception/key-burst.ts';

/**
 * Takes what a hand scanner types, wherever the focus is: a quick burst of keys that ends in Enter. That
 * Enter presses nothing else.
 */
export function useScanner(onScan: (text: string) => void): void {
  const take = useRef(onScan);
  useEffect(() => {
    take.current = onScan;
  });
  useEffect(() => {
    let burst = NO_BURST;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const after = pressed(burst, event.key, event.timeStamp);
      burst = after.burst;
      if (after.scanned === null) return;
      event.preventDefault();
      event.stopPropagation();
      take.current(after.scanned);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}
