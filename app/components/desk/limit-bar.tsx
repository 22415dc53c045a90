import type { ReactNode } from 'react';
import type { DeskPreview } from '#app/domain/decisions/desk-preview.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { EXCEPTION_BOX } from './exception-box.tsx';

interface LimitBarProps {
  readonly preview: DeskPreview;
  /** Without script nothing counts along, and only the limit is said. */
  readonly isLive: boolean;
  readonly isSending: boolean;
  readonly isDown: boolean;
  /** The exception is asked for on the same page, further down. */
  readonly asksBelow: boolean;
  /** The standard instruction, where it has no room beside the list. */
  readonly told: ReactNode;
}

/** Always in sight: how many go in, how many may, and the one button. */
export function LimitBar(props: LimitBarProps) {
  const { preview, isLive, isSending, isDown, asksBelow, told } = props;
  const { guestLimit, announcedLimit, admitted, isVerdictMissing } = preview;
  const isOver = preview.isOverLimit && !isVerdictMissing;
  const limit = isVerdictMissing ? `${guestLimit} atau ${announcedLimit}` : String(guestLimit);
  return (
    <div
      data-bar
      className={`sticky bottom-0 z-10 -mx-4 mt-6 border-t-4 px-4 py-3 shadow-[0_-4px_12px_rgb(0_0_0/0.12)] sm:-mx-6 sm:px-6 ${isOver ? 'border-bad bg-bad-bg' : 'border-navy bg-paper'}`}
    >
      {told}
      <div className="flex items-center justify-between gap-x-4">
        <p
          role="status"
          className={`flex items-center gap-2.5 text-lg leading-tight font-bold tabular-nums sm:text-2xl ${isOver ? 'text-bad' : 'text-navy'}`}
        >
          <Icon name={isOver ? 'alert' : 'people'} className="max-sm:hidden" />
          <span>
            {isLive && <span className="whitespace-nowrap">{admitted} masuk ·</span>}{' '}
            <span className="whitespace-nowrap">batas {limit}</span>
          </span>
        </p>
        <Button busy={isSending}>{isSending ? 'Mengirim…' : 'Catat kedatangan'}</Button>
      </div>
      {isVerdictMissing && (
        <p className="mt-1 font-semibold text-warn">
          Jawab dahulu pertanyaan tentang kehadiran pimpinan.
        </p>
      )}
      {isLive && isOver && (
        <p className="mt-1 font-semibold text-bad">
          Lebih {admitted - guestLimit} orang. Tandai {admitted - guestLimit} orang “Tidak masuk”,
          atau{' '}
          {asksBelow ? <a href={`#${EXCEPTION_BOX}`}>minta pengecualian</a> : 'minta pengecualian'}.
        </p>
      )}
      {isDown && (
        <p role="alert" className="mt-1 font-semibold text-bad">
          Sambungan terputus. Belum ada yang terkirim; isian tetap di halaman ini. Coba lagi setelah
          tersambung.
        </p>
      )}
    </div>
  );
}
