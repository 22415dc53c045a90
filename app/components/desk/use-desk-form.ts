import { useEffect, useRef, useState } from 'react';
import type { DeskForm } from '#app/forms/desk-form.ts';
import { afterStep, type Awaited, type DeskStep, withVerdict } from '#app/forms/desk-steps.ts';
import { readDeskForm } from '#app/forms/read-desk-form.ts';
import { useHydrated } from './use-browser.ts';

/** The form's state; without script the same buttons send it, and the server gives it back changed. */
export function useDeskForm(initial: DeskForm, awaited: Awaited) {
  const [form, setForm] = useState(initial);
  const ref = useRef<HTMLFormElement>(null);
  const isLive = useHydrated();
  // What was ticked before the script had arrived counts.
  useEffect(() => {
    if (ref.current !== null) setForm(readDeskForm(new FormData(ref.current)).form);
  }, []);
  const change = (changed: Partial<DeskForm>): void =>
    setForm((now) => {
      const next = { ...now, ...changed };
      return changed.verdict === undefined ? next : withVerdict(next, next.verdict, awaited);
    });
  const step = (one: DeskStep): void => setForm((now) => afterStep(now, one, awaited));
  return { form, ref, isLive, change, onStep: isLive ? step : null };
}

/** The ticks of those who may still be ticked; another desk may have let somebody in meanwhile. */
export function known(form: DeskForm, waiting: readonly string[]): DeskForm {
  const picks = Object.entries(form.picks).filter(([id]) => waiting.includes(id));
  return { ...form, picks: Object.fromEntries(picks) };
}

/** The ticks after one of them has changed. */
export function picked(
  { picks }: DeskForm,
  id: string,
  verdict: DeskForm['picks'][string] | '',
): DeskForm['picks'] {
  const { [id]: _, ...others } = picks;
  return verdict === '' ? others : { ...others, [id]: verdict };
}
