import { Button } from '../button.tsx';
import { useHydrated } from './use-browser.ts';

/** Opens the browser's print dialogue; without script it says where that is found. */
export function PrintButton() {
  const isLive = useHydrated();
  return (
    <div className="mb-6">
      {isLive ? (
        <Button type="button" icon="file" onClick={() => window.print()}>
          Cetak
        </Button>
      ) : (
        <p>Cetak halaman ini melalui menu peramban (Ctrl+P).</p>
      )}
    </div>
  );
}
