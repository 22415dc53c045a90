import { BODY, DIRJEN, type MadeUpLetter } from './made-up-letters.ts';

/** Letters in which something is missing, competes, or is written in an own way. */
export const DOUBTFUL_LETTERS: readonly MadeUpLetter[] = [
  {
    title: 'number and day left to be filled in by hand',
    pages: [
      `                                          Melati,        November 2026
Nomor    : 900/       /BPKAD/2026
Hal      : Permohonan Konsultasi

Yth. Direktur Jenderal Perimbangan Keuangan

${BODY}`,
    ],
    says: {
      number: null,
      date: null,
      subject: 'Permohonan Konsultasi',
      signatoryName: null,
      signatoryOffice: null,
      addressee: DIRJEN,
    },
  },
  {
    title: 'two dates that differ',
    pages: [
      `Nomor : 1/A/2026
Tanggal : 3 November 2026
Hal : Konsultasi TKD

Yth. Direktur Jenderal Perimbangan Keuangan

${BODY}

                                          Melati, 4 November 2026
                                          WAKIL BUPATI MELATI,


                                          Kamboja Jingga`,
    ],
    says: {
      number: '1/A/2026',
      date: null,
      subject: 'Konsultasi TKD',
      signatoryName: 'Kamboja Jingga',
      signatoryOffice: 'wakilKepalaDaerah',
      addressee: DIRJEN,
    },
  },
  {
    title: 'several addressees and a u.b.',
    pages: [
      `Nomor : 900/8/SETDA
Perihal : Undangan

Kepada Yth.
1. Direktur Jenderal Perimbangan Keuangan
2. Kepala Dinas Contoh
di Tempat

${BODY}

                                          a.n. GUBERNUR BOUGENVILLE
                                          SEKRETARIS DAERAH
                                          u.b.
                                          ASISTEN ADMINISTRASI UMUM,


                                          Ir. TULIP UNGU, M.T.
                                          NIP 196901011994031002`,
    ],
    says: {
      number: '900/8/SETDA',
      date: null,
      subject: 'Undangan',
      signatoryName: 'Ir. TULIP UNGU, M.T.',
      signatoryOffice: 'other',
      addressee: null,
    },
  },
  {
    title: 'acting Sekda, signature on the second page, an attachment behind it',
    pages: [
      `Nomor : 900.1.13/321/2026                   Seruni, 30 September 2026
Hal : Konsultasi DAK Fisik

Yth. Menteri Keuangan
c.q. Direktur Jenderal Perimbangan Keuangan
di Jakarta

${BODY}`,
      `    Demikian disampaikan.

                                          Pj. SEKRETARIS DAERAH
                                          KOTA SERUNI,


                                          MELUR HIJAU, S.Sos.
                                          NIP 197801012003121001`,
      `LAMPIRAN SURAT
Nomor : 900.1.13/321/2026
Tanggal : 1 Oktober 2026
                                          WALI KOTA SERUNI,
                                          Orang Lain`,
    ],
    says: {
      number: '900.1.13/321/2026',
      date: '2026-09-30',
      subject: 'Konsultasi DAK Fisik',
      signatoryName: 'MELUR HIJAU, S.Sos.',
      signatoryOffice: 'sekda',
      addressee: `Menteri Keuangan c.q. ${DIRJEN}`,
    },
  },
  {
    title: 'a subject that wraps to the margin and signatures of two',
    pages: [
      `Nomor : 12/SKB/2026
Perihal : Permohonan konsultasi bersama mengenai
Dana Bagi Hasil

Yth. Direktur Jenderal Perimbangan Keuangan

${BODY}

BUPATI MELATI,                              WALI KOTA SERUNI,


MAWAR MERAH                                 MELUR HIJAU`,
    ],
    says: {
      number: '12/SKB/2026',
      date: null,
      subject: null,
      signatoryName: null,
      signatoryOffice: null,
      addressee: DIRJEN,
    },
  },
  {
    title: 'a date that does not exist and an office of nobody',
    pages: [
      `Nomor : 77/UND/2026                          Melati, 31 September 2026
Perihal : Permohonan narasumber

Yth. Direktur Jenderal Perimbangan Keuangan

${BODY}

                                          Ketua Panitia,


                                          Sedap Malam, S.E.`,
    ],
    says: {
      number: '77/UND/2026',
      date: null,
      subject: 'Permohonan narasumber',
      signatoryName: null,
      signatoryOffice: null,
      addressee: DIRJEN,
    },
  },
  {
    title: 'signature on the left, as plain offices write',
    pages: [
      `Nomor: 440/5/BAPENDA/2026
Tanggal: 9/11/2026
Hal: Konsultasi opsen

Yth. Direktur Jenderal Perimbangan Keuangan

Kami bermaksud berkonsultasi mengenai hal tersebut di atas pada bulan Desember.

Kepala Badan Pendapatan Daerah Kota Seruni



Wijaya Kusuma`,
    ],
    says: {
      number: '440/5/BAPENDA/2026',
      date: '2026-11-09',
      subject: 'Konsultasi opsen',
      signatoryName: 'Wijaya Kusuma',
      signatoryOffice: 'kepalaOpd',
      addressee: DIRJEN,
    },
  },
  {
    title: 'a scan without text',
    pages: ['', ''],
    says: {
      number: null,
      date: null,
      subject: null,
      signatoryName: null,
      signatoryOffice: null,
      addressee: null,
    },
  },
  {
    title: 'prose that is no letter',
    pages: [
      `Notula Rapat
Bupati Melati menyampaikan bahwa surat nomor 12 tanggal 3 Januari 2026 perihal
konsultasi sudah dibahas bersama Direktur Jenderal Perimbangan Keuangan.
Melati akan mengirim surat baru kepada Yth. Menteri Keuangan pada 5 November 2026.`,
    ],
    says: {
      number: null,
      date: null,
      subject: null,
      signatoryName: null,
      signatoryOffice: null,
      addressee: null,
    },
  },
];
