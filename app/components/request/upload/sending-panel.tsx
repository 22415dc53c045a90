import { brokenText, percentOf, percentText } from '#app/copy/letter-upload.ts';
import { formatBytes } from '#app/copy/sizes.ts';
import { Button } from '../../button.tsx';
import { Icon } from '../../icon.tsx';
import type { SendingState } from './letter-sender.ts';

interface SendingPanelProps {
  readonly state: SendingState;
  readonly onCancel: () => void;
}

/** How far the letter came, in words and as a bar; what changes is read out now and then, not at each byte. */
export function SendingPanel({ state, onCancel }: SendingPanelProps) {
  const { phase, pages, isBroken } = state;
  const bytes = pages.reduce((sum, page) => sum + page.bytes, 0);
  const sent = pages.reduce((sum, page) => sum + (page.uploadId ? page.bytes : page.sent), 0);
  const name = pages.length === 1 ? pages[0]?.file.name : `${pages.length} foto`;
  const isTaking = phase === 'taking';
  return (
    <div className="mb-6 max-w-xl rounded-lg border border-edge bg-paper p-4">
      <p id="kemajuan" className="font-semibold break-words">
        {isTaking ? 'Memeriksa surat…' : `Mengunggah ${name}`}
      </p>
      <progress
        aria-labelledby="kemajuan"
        className="mt-2 h-3 w-full accent-navy"
        {...(!isTaking && { value: sent, max: Math.max(1, bytes) })}
      />
      <p className={`mt-1 tabular-nums ${isBroken ? 'font-semibold text-warn' : 'text-soft'}`}>
        {isBroken && <Icon name="alert" className="mr-1.5 align-[-0.15em]" />}
        {progressText({ isTaking, isBroken, sent, bytes })}
      </p>
      <p role="status" className="sr-only">
        {isBroken ? brokenText(sent, bytes) : spokenText(isTaking, sent, bytes)}
      </p>
      {!isTaking && (
        <div className="mt-2">
          <Button type="button" look="secondary" onClick={onCancel}>
            Batalkan unggahan
          </Button>
        </div>
      )}
    </div>
  );
}

interface Progress {
  readonly isTaking: boolean;
  readonly isBroken: boolean;
  readonly sent: number;
  readonly bytes: number;
}

function progressText({ isTaking, isBroken, sent, bytes }: Progress): string {
  if (isTaking) return 'Sudah terkirim seluruhnya.';
  if (isBroken) return `${brokenText(sent, bytes)}.`;
  return `${percentText(sent, bytes)} terkirim (${formatBytes(sent)} dari ${formatBytes(bytes)})`;
}

/** Only at each quarter: a voice that never stops tells nothing. */
function spokenText(isTaking: boolean, sent: number, bytes: number): string {
  if (isTaking) return 'Surat terkirim seluruhnya, sedang diperiksa.';
  return `${Math.floor(percentOf(sent, bytes) / 25) * 25}% terkirim`;
}
