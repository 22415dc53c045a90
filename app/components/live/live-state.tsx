import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { ASK_EVERY_MS, type ChangeState } from './use-changes.ts';

/** How fresh a list is that renews itself, and the link that switches that off or on. */
export function LiveState({
  state,
  readAt,
  children,
}: {
  readonly state: ChangeState;
  /** "10.42 WIB": when what is shown was read. */
  readonly readAt: string;
  readonly children?: ReactNode;
}) {
  const isCut = state === 'cut';
  return (
    <p className={isCut ? 'font-semibold text-bad' : 'text-soft'}>
      {isCut && <Icon name="alert" className="mr-1 align-[-0.2em]" />}
      <span role={isCut ? 'alert' : undefined}>{stateText(state, readAt)}</span> {children}
    </p>
  );
}

function stateText(state: ChangeState, readAt: string): string {
  switch (state) {
    case 'told':
      return `Daftar per ${readAt}, diperbarui sendiri.`;
    case 'asking':
      return `Daftar per ${readAt}, diperbarui tiap ${ASK_EVERY_MS / 1000} detik.`;
    case 'cut':
      return `Sambungan terputus. Daftar dari ${readAt}.`;
    case 'off':
      return `Daftar per ${readAt}. Pembaruan otomatis dijeda.`;
  }
}
