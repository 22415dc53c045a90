import type { LetterDetails } from '#app/domain/reservation/letter.ts';

/** A letter as it lies on its pages, and what of it is certain. No office or person in it exists. */
export interface MadeUpLetter {
  readonly title: string;
  readonly pages: readonly string[];
  readonly says: Readonly<Record<keyof LetterDetails, string | null>>;
}

export const DIRJEN = 'Direktur Jenderal Perimbangan Keuangan';
export const BODY = `    Dengan hormat, sehubungan dengan penyusunan anggaran tahun 2027, bersama ini kami
    bermaksud berkonsultasi mengenai penyaluran dana sesuai surat Nomor 12 tanggal
    3 Januari 2026. Demikian, atas perhatiannya kami sampaikan terima kasih.`;

/** Letters as most offices write them. */
export const CLEAR_LETTERS: readonly MadeUpLetter[] = [
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
];
