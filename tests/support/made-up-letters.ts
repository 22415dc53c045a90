import type { LetterDetails } from '#app/domain/reservation/letter.ts';

/** A letter as it lies on its pages, and what of it is certain. No office or person in it exists. */
export interface MadeUpLetter {
  readonly title: string;
  readonly pages: readonly string[];
  readonly says: Readonly<Record<keyof LetterDetails, string | null>>;
}

const DIRJEN = 'Direktur Jenderal Perimbangan Keuangan';
const BODY = `    Dengan hormat, sehubungan dengan penyusunan anggaran tahun 2027, bersama ini kami
    bermaksud berkonsultasi mengenai penyaluran dana sesuai surat Nomor 12 tanggal
    3 Januari 2026. Demikian, atas perhatiannya kami sampaikan terima kasih.`;

/** Twelve letters and more, as offices write them. */
export const MADE_UP_LETTERS: readonly MadeUpLetter[] = [
  {
    title: 'two columns, wrapped subject and addressee, Sekda on behalf of the Bupati',
    pages: [
      `                    PEMERINTAH KABUPATEN MELATI
                     SEKRETARIAT DAERAH
           Jalan Kenanga Nomor 1 Kota Melati 95000

                                                  Melati, 5 November 2026
Nomor      :  900/1234/BPKAD/2026                 Kepada
Sifat      :  Penting                             Yth. Direktur Jenderal
Lampiran   :  1 (satu) berkas                          Perimbangan Keuangan
Hal        :  Permohonan Konsultasi               di -
              Dana Alokasi Umum                        Jakarta

${BODY}

                                             a.n. BUPATI MELATI
                                             SEKRETARIS DAERAH,



                                             Dr. ANGGREK WANGI, S.E., M.Si.
                                             Pembina Utama Madya
                                             NIP 19700101 199503 1 001
Tembusan:
1. Bupati Melati`,
    ],
    says: {
      number: '900/1234/BPKAD/2026',
      date: '2026-11-05',
      subject: 'Permohonan Konsultasi Dana Alokasi Umum',
      signatoryName: 'Dr. ANGGREK WANGI, S.E., M.Si.',
      signatoryOffice: 'sekda',
      addressee: DIRJEN,
    },
  },
  {
    title: 'one column, the Bupati alone and without NIP',
    pages: [
      `BUPATI CEMPAKA

Nomor : 005/77/Setda
Tanggal : 12 Oktober 2026
Perihal : Permohonan Audiensi

Yth. Direktur Jenderal Perimbangan Keuangan
di Jakarta

${BODY}

                                              BUPATI CEMPAKA,



                                              H. MAWAR MERAH`,
    ],
    says: {
      number: '005/77/Setda',
      date: '2026-10-12',
      subject: 'Permohonan Audiensi',
      signatoryName: 'H. MAWAR MERAH',
      signatoryOffice: 'kepalaDaerah',
      addressee: DIRJEN,
    },
  },
  {
    title: 'head of a Badan, numeric date, signed electronically',
    pages: [
      `No.      : S-45/BKAD/2026                            Seroja, 07-11-2026
Lamp.    : -
Hal      : Konsultasi DBH

Kepada Yth.
Direktur Jenderal Perimbangan Keuangan
Kementerian Keuangan RI
di
Tempat

${BODY}

                                        Ditandatangani secara elektronik oleh:
                                        KEPALA BADAN KEUANGAN DAN
                                        ASET DAERAH,

                                        DAHLIA PUTIH, S.E.
                                        Pembina Tk. I
                                        NIP 198001012005012001

Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik
yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE)`,
    ],
    says: {
      number: 'S-45/BKAD/2026',
      date: '2026-11-07',
      subject: 'Konsultasi DBH',
      signatoryName: 'DAHLIA PUTIH, S.E.',
      signatoryOffice: 'kepalaOpd',
      addressee: `${DIRJEN} Kementerian Keuangan RI`,
    },
  },
  {
    title: 'chair of a DPRD whose title takes three lines',
    pages: [
      `                                          Kenanga, 2 Desember 2026
Nomor    : 170/9/DPRD/2026
Sifat    : Biasa
Perihal  : Kunjungan Kerja

                                          Kepada
                                          Yth. Bapak Direktur Jenderal Perimbangan Keuangan
                                          di - Jakarta

${BODY}

                                          DEWAN PERWAKILAN RAKYAT DAERAH
                                          KABUPATEN KENANGA
                                          KETUA,


                                          TERATAI BIRU`,
    ],
    says: {
      number: '170/9/DPRD/2026',
      date: '2026-12-02',
      subject: 'Kunjungan Kerja',
      signatoryName: 'TERATAI BIRU',
      signatoryOffice: 'pimpinanDprd',
      addressee: DIRJEN,
    },
  },
  {
    title: 'secretary of a DPRD, date above the signature only',
    pages: [
      `Nomor : 170/55/Setwan/2026
Hal : Konsultasi Pansus

Yth. Dirjen Perimbangan Keuangan
Kementerian Keuangan, Gedung Contoh Lantai 9, Jakarta 10000

${BODY}

                                          Flamboyan, 21 Nopember 2026
                                          SEKRETARIS DPRD,


                                          Lili Kuning, S.H.
                                          NIP. 19750101 200003 2 001`,
    ],
    says: {
      number: '170/55/Setwan/2026',
      date: '2026-11-21',
      subject: 'Konsultasi Pansus',
      signatoryName: 'Lili Kuning, S.H.',
      signatoryOffice: 'sekwan',
      addressee: 'Dirjen Perimbangan Keuangan Kementerian Keuangan',
    },
  },
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
