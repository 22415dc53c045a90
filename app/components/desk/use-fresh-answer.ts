import { useRevalidator } from '@remix-run/react';
import { useChanges } from '../live/use-changes.ts';

/**
 * Reads the page's data anew as soon as something was done in the house; what is ticked and typed on
 * it stays as it is.
 */
export function useFreshAnswer(mark: number, isWaiting: boolean) {
  const { revalidate } = useRevalidator();
  return useChanges({ mark, isOn: isWaiting, onChange: revalidate });
}
