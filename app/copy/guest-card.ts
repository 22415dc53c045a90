import type { CardState } from '#app/domain/reservation/pass.ts';
import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import { TO_BRING } from './requester-verbs.ts';
import { GUEST_KIND_WORDS } from './request-words.ts';
import { joinWords } from './numbers.ts';
import { FLOOR } from './office-address.ts';

/** Why there is no card, and what to do instead. */
export const NO_CARD: Readonly<
  Record<Exclude<CardState, 'card' | 'online'>, { readonly title: string; readonly text: string }>
> = {
  notYet: {
    title: 'Kartu tamu belum ada',
    text: 'Kartu tersedia di sini begitu jadwal disetujui. Mohon belum berangkat sebelum itu.',
  },
  over: {
    title: 'Kartu tamu tidak diperlukan lagi',
    text: 'Waktu konsultasi ini sudah lewat. Halaman permohonan memuat catatannya.',
  },
  cancelled: {
    title: 'Kartu tamu tidak berlaku lagi',
    text: 'Konsultasi ini tidak jadi berlangsung. Halaman permohonan memuat keadaan terakhir.',
  },
};

/** What a group brings along when it holds the card. */
export const BRING_WITH_CARD: readonly string[] = [
  `Kartu ini, tercetak atau di layar ponsel, atau nomor permohonannya untuk disebutkan di resepsionis ${FLOOR}.`,
  ...TO_BRING.tatapMuka.slice(1),
];

/** "4 peserta dan 1 pendamping"; null where nobody is on the list. */
export function guestCountWords(counts: Readonly<Record<GuestKind, number>>): string | null {
  const kinds = ['participant', 'thirdParty', 'companion'] as const;
  const parts = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${GUEST_KIND_WORDS[kind]}`);
  return parts.length === 0 ? null : joinWords(parts);
}
