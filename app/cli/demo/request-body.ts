import type { House } from '#app/commands/house.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import type { HeadClaim } from '#app/domain/reservation/head-claim.ts';
import type { LetterDetails, SignatoryOffice } from '#app/domain/reservation/letter.ts';
import type { Channel, MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import { referenceOf } from '#app/queries/reference.server.ts';

/** What a request of the demo asks for; everything else is filled in alike for all. */
export interface RequestWish {
  readonly office: RequesterOffice;
  readonly mode: MeetingMode;
  readonly topics: readonly string[];
  readonly wants?: readonly Slot[];
  /** How many; they are called "Peserta 1…n". */
  readonly guests?: number;
  readonly moreGuests?: readonly { name: string; jabatan: string; kind: GuestKind }[];
  readonly firstGuest?: string;
  readonly questions?: string;
  readonly channel?: Channel;
  readonly receivedAt?: Instant;
  /** The contact centre's ticket. */
  readonly ticketNumber?: string;
  readonly acceptsOtherMode?: boolean;
  readonly headClaim?: HeadClaim;
  /** What of the letter is unlike others; null where there is no letter yet. */
  readonly letter?: Partial<LetterDetails> | null;
}

export interface WalkInWish {
  readonly office: RequesterOffice;
  readonly topics: readonly string[];
  readonly guests: number;
  readonly reservationNumber?: () => string;
}

const JABATAN = ['Kepala Bidang', 'Kepala Subbidang', 'Analis Keuangan', 'Bendahara', 'Staf'];

export const TITLES: Readonly<Record<SignatoryOffice, string>> = {
  kepalaDaerah: 'Kepala Daerah',
  wakilKepalaDaerah: 'Wakil Kepala Daerah',
  sekda: 'Sekretaris Daerah',
  kepalaOpd: 'Kepala Badan',
  pimpinanDprd: 'Ketua DPRD',
  sekwan: 'Sekretaris DPRD',
  other: 'Kepala Kantor',
};

export function requestBody(
  house: House,
  at: Instant,
  wish: RequestWish,
  letter: LetterDetails | null,
): Record<string, unknown> {
  const { office, mode, topics, wants = [], guests = 0, moreGuests = [], headClaim } = wish;
  const contact = {
    name: `Narahubung ${labelOf(house, office)}`,
    jabatan: 'Kepala Subbagian',
    email: contactEmail(office),
    phone: null,
  };
  return {
    requester: { ...office, contact },
    mode,
    topics,
    acceptsOtherMode: wish.acceptsOtherMode ?? false,
    questions: wish.questions ?? `Mohon penjelasan mengenai ${topicNames(house, topics)}.`,
    ticketNumber: wish.ticketNumber ?? null,
    preferences: wants.map(({ start }) => ({ start })),
    letter,
    channel: wish.channel,
    receivedAt: wish.receivedAt ?? at,
    guests: [...participants(guests, wish.firstGuest), ...moreGuests],
    headClaim: headClaim ?? null,
  };
}

/** Where the contact of an office of the demo is written to. */
export function contactEmail({ body, regionCode, name }: RequesterOffice): string {
  const slug = `${body}.${regionCode ?? name ?? ''}`.toLowerCase();
  return `${slug.replace(/[^a-z0-9]+/g, '-')}@contoh.go.id`;
}

export function walkInBody({ office, topics, guests, reservationNumber }: WalkInWish) {
  const number = reservationNumber?.() ?? null;
  return { requester: office, topics, guests: participants(guests), reservationNumber: number };
}

function participants(count: number, first?: string) {
  return Array.from({ length: count }, (_, index) => ({
    name: `Peserta ${index + 1}`,
    jabatan: (index === 0 ? first : undefined) ?? JABATAN[index % JABATAN.length] ?? 'Staf',
    kind: 'participant',
  }));
}

export function labelOf(house: House, office: RequesterOffice): string {
  const region =
    office.regionCode === null ? null : referenceOf(house.db).regions.get(office.regionCode);
  if (office.body === 'kl' || office.body === 'other') return office.name ?? '';
  return office.body === 'dprd'
    ? `DPRD ${region?.officialName ?? ''}`
    : (region?.officialName ?? '');
}

export function topicNames(house: House, topics: readonly string[]): string {
  const { topics: known } = referenceOf(house.db);
  return topics.map((code) => known.get(code)?.name ?? code).join(' dan ');
}
