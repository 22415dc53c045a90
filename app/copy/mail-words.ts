import { ADDRESS_NOTED } from './mail-faults.ts';

/** How it was learned that mail to an address comes back. */
export type MailWayBack = 'smtp' | 'report' | 'person';

/** How a letter stands. */
export const MAIL_STATES = {
  waiting: 'menunggu dikirim',
  sent: 'terkirim',
  failed: 'gagal terkirim',
  held: 'ditahan, belum dikirim',
  recalled: 'ditarik sebelum terkirim',
} as const;

/** What was never tried because of its address is held; what a server refused has failed. */
export function standingOf({
  state,
  lastError,
}: {
  readonly state: Exclude<keyof typeof MAIL_STATES, 'held'>;
  readonly lastError: string | null;
}): keyof typeof MAIL_STATES {
  return state === 'failed' && lastError === ADDRESS_NOTED ? 'held' : state;
}

/** What came of one try. */
export const ATTEMPT_WORDS = {
  sent: 'diterima server',
  deferred: 'dicoba lagi nanti',
  refused: 'gagal',
} as const;

/** Whom a letter goes to, as colleagues call them; the name where there are several of a kind. */
export function readerWord(
  audience: 'requester' | 'secretariat' | 'narasumber' | 'unit',
  name: string,
): string {
  switch (audience) {
    case 'requester':
      return 'narahubung';
    case 'secretariat':
      return 'sekretariat';
    case 'narasumber':
      return `narasumber ${name}`;
    case 'unit':
      return `koordinator unit ${name}`;
  }
}

/** "2 surel: 1 terkirim, 1 gagal terkirim" */
export function mailSummary(states: readonly (keyof typeof MAIL_STATES)[]): string {
  const [first] = states;
  const alike = states.every((state) => state === first);
  if (first !== undefined && alike) return `${states.length} surel ${MAIL_STATES[first]}`;
  const parts = (Object.keys(MAIL_STATES) as (keyof typeof MAIL_STATES)[]).flatMap((state) => {
    const count = states.filter((one) => one === state).length;
    return count === 0 ? [] : [`${count} ${MAIL_STATES[state]}`];
  });
  return `${states.length} surel: ${parts.join(', ')}`;
}

/** Why mail that was never tried is kept back, and what takes it further. */
export const HELD_MAIL = {
  noted:
    'Surel ke alamat ini pernah kembali, jadi surel ini tidak dikirim. Sampaikan isinya lewat telepon; surelnya pergi setelah alamatnya diperbaiki atau catatannya dihapus.',
  cleared:
    'Ditahan ketika alamatnya tercatat kembali. Catatannya sudah dihapus; surel ini dapat dikirim sekarang.',
} as const;
