import type { Body } from '#app/domain/people/office.ts';
import type { ActorRole } from '#app/domain/people/roles.ts';

/** A role as people call it. */
export const ROLE_WORDS: Readonly<Record<ActorRole, string>> = {
  pemda: 'pemohon',
  agent: 'agen contact center',
  secretariat: 'sekretariat',
  unit: 'koordinator unit',
  narasumber: 'narasumber',
  reception: 'resepsionis',
  supervisor: 'kepala bagian',
  auditor: 'auditor',
  admin: 'admin',
  system: 'sistem',
};

/** What kind of body asks, as people call it. */
export const BODY_WORDS: Readonly<Record<Body, string>> = {
  pemda: 'pemerintah daerah',
  dprd: 'DPRD',
  kl: 'kementerian atau lembaga',
  other: 'lembaga lain',
};
