import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** So often a page that waits for an answer asks for it, in milliseconds. */
const ASKED_EVERY_MS = 2_000;

/** Reads the page's data anew while it waits; what is ticked and typed stays as it is. */
export function useFreshAnswer(isWaiting: boolean): void {
  const { revalidate, state } = useRevalidator();
  const isBusy = useRef(false);
  isBusy.current = state !== 'idle';
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => {
      if (!isBusy.current && document.visibilityState === 'visible') revalidate();
    }, ASKED_EVERY_MS);
    return () => clearInterval(timer);
  }, [isWaiting, revalidate]);
}
