import type { Body } from '#app/domain/people/office.ts';

/** What a printed text should have named. */
export const NAME_FIELDS = { requester: 'pemohon', topics: 'topik' } as const;

/** The kinds of bodies, to choose from. */
export const BODY_CHOICES: readonly {
  readonly value: Body;
  readonly label: string;
  readonly hint: string;
}[] = [
  { value: 'pemda', label: 'Pemerintah daerah', hint: 'Provinsi, kabupaten, kota, dan OPD-nya.' },
  { value: 'dprd', label: 'DPRD', hint: 'Juga DPRA, DPRK, dan DPR Papua.' },
  { value: 'kl', label: 'Kementerian atau lembaga', hint: 'Misalnya BPK; daerah hanya tempatnya.' },
  { value: 'other', label: 'Lainnya', hint: 'Asosiasi, perguruan tinggi, perusahaan.' },
];
