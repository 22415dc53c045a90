import { useEffect, useState } from 'react';
import { Button } from './button.tsx';

/**
 * Copies a text at one click. It stands there only where the browser can do it and our script runs;
 * everybody else selects the text itself.
 */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [state, setState] = useState<'absent' | 'ready' | 'copied' | 'refused'>('absent');
  // Known in the browser alone; on an address without TLS there is no clipboard.
  useEffect(() => {
    if ('clipboard' in navigator) setState('ready');
  }, []);
  if (state === 'absent') return null;
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-3">
      <Button type="button" look="secondary" onClick={copy}>
        {label}
      </Button>
      <span role="status">
        {state === 'copied' && 'Teks tersalin.'}
        {state === 'refused' && 'Peramban tidak mengizinkan; pilih teksnya lalu salin.'}
      </span>
    </span>
  );
}
