import { attendanceListPdf } from '#app/documents/desk/attendance-list-pdf.ts';
import { attendancePdf } from '#app/documents/desk/attendance-pdf.ts';
import { type DayListGroup, dayListPdf } from '#app/documents/desk/day-list-pdf.ts';
import { emergencyListPdf } from '#app/documents/desk/emergency-list-pdf.ts';
import { guestCardsPdf } from '#app/documents/desk/guest-cards-pdf.ts';
import { handoutPdf } from '#app/documents/desk/handout-pdf.ts';
import { confirmationPdf } from '#app/documents/office/confirmation-pdf.ts';
import { notulaPdf } from '#app/documents/office/notula-pdf.ts';
import { officeRecordPdf } from '#app/documents/office-record-pdf.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import {
  ADDRESS,
  byVideo,
  CODE,
  confirmed,
  DRAWN_AT,
  guestsNamed,
  HOSTILE,
  hostileGuests,
  LONG_OFFICE,
  record,
  visit,
} from './paper-facts.ts';

/** One paper, and what any reader must find in it. */
export interface Specimen {
  /** The file below `app/documents/` that draws it. */
  readonly maker: string;
  readonly name: string;
  readonly draw: () => Promise<Buffer>;
  readonly title: string;
  readonly pages: number;
  readonly says: readonly string[];
  /** What each of its QR codes holds. */
  readonly qrs: readonly string[];
  /** What its structure has besides paragraphs. */
  readonly has: readonly string[];
}

const at = DRAWN_AT;
const told = { code: CODE, at };
const printed = HOSTILE.map(([, words]) => words);
const came = (guests: ReturnType<typeof guestsNamed>) =>
  guests.map((guest) => ({ ...guest, from: at, to: null, spdNumbers: ['090/12/SPD/2026'] }));
const awaited = (guests: ReturnType<typeof guestsNamed>) =>
  guests.map((guest, index) => ({ ...guest, cameAt: index % 2 === 0 ? at : null }));
const group: DayListGroup = {
  ...{ number: visit.number, office: LONG_OFFICE, hours: '09.00–10.00 WIB', room: 'Ruang Merapi' },
  ...{ topics: visit.topics, status: 'approved', head: 'Bupati dinyatakan hadir', people: 40 },
  guests: [],
};
const dayGuests = (count: number) =>
  guestsNamed(count).map((one) => ({ ...one, came: '09.12 WIB' }));
const inside = (count: number) =>
  guestsNamed(count).map((one) => ({ ...one, since: at, isWaiting: false }));
const card = { visit, at, address: ADDRESS };

/** Every kind of paper at least once, with common, long and hostile words. */
export const SPECIMENS: readonly Specimen[] = [
  {
    ...{ maker: 'office/confirmation-pdf.ts', name: 'bukti, tatap muka' },
    draw: () => confirmationPdf({ told: confirmed, ...told }),
    ...{ title: 'Bukti Konfirmasi Jadwal K-2026-00042', pages: 2, qrs: [ADDRESS] },
    says: [LONG_OFFICE, '09.00–10.00 WIB (10.00–11.00 WITA)', 'bukan surat dinas', CODE.grouped],
    has: ['H1', 'H2', 'Table', 'L', 'Figure'],
  },
  {
    ...{ maker: 'office/confirmation-pdf.ts', name: 'bukti, empat puluh orang lewat video' },
    draw: () => confirmationPdf({ told: byVideo, ...told }),
    ...{ title: 'Bukti Konfirmasi Jadwal K-2026-00042', pages: 3, qrs: [ADDRESS] },
    says: ['40 Peserta Bernama Cukup Panjang 40', 'halaman 2 dari 3', 'Video conference'],
    has: ['H1', 'H2', 'Table', 'L', 'Figure'],
  },
  {
    ...{ maker: 'office/confirmation-pdf.ts', name: 'bukti, nama yang aneh' },
    draw: () => confirmationPdf({ told: { ...confirmed, guests: hostileGuests }, ...told }),
    ...{ title: 'Bukti Konfirmasi Jadwal K-2026-00042', pages: 2, qrs: [ADDRESS] },
    says: [...printed, 'huruf yang tidak dapat dicetak'],
    has: ['Table', 'Figure'],
  },
  {
    ...{ maker: 'office/notula-pdf.ts', name: 'notula' },
    draw: () =>
      notulaPdf({
        ...{ number: visit.number, office: LONG_OFFICE, topics: [visit.topics], when: visit.when },
        ...{ modeName: 'Tatap muka', narasumber: ['Ibu Narasumber'], present: hostileGuests },
        ...{ presentCount: null, questions: 'Bagaimana penyaluran DAU?\nKapan?'.repeat(6) },
        summary: 'Disampaikan bahwa penyaluran menunggu laporan pemda. '.repeat(60),
        followUps: Array.from({ length: 9 }, (_, index) => ({
          ...{ what: `Mengirim data realisasi tahap ${index + 1}`, who: 'BPKAD' },
          due: '14 Desember 2026',
        })),
        ...{ written: '7 Desember 2026, 11.00 WIB, edisi ke-2', at },
      }),
    ...{ title: 'Notula konsultasi K-2026-00042', pages: 2, qrs: [] },
    says: [...printed, '9. Mengirim data realisasi tahap 9', 'halaman 2 dari 2'],
    has: ['H1', 'H2', 'Table', 'L'],
  },
  {
    ...{ maker: 'desk/attendance-list-pdf.ts', name: 'daftar hadir, dua tamu' },
    draw: () => attendanceListPdf({ visit, guests: awaited(guestsNamed(2)), blanks: 3, at }),
    ...{ title: 'Daftar hadir K-2026-00042', pages: 1, qrs: [] },
    says: ['Ketua rombongan', '08.50 WIB', 'halaman 1 dari 1'],
    has: ['H1', 'Table'],
  },
  {
    ...{ maker: 'desk/attendance-list-pdf.ts', name: 'daftar hadir, empat puluh tamu' },
    draw: () => attendanceListPdf({ visit, guests: awaited(guestsNamed(40)), blanks: 3, at }),
    ...{ title: 'Daftar hadir K-2026-00042', pages: 4, qrs: [] },
    says: ['40 Peserta Bernama Cukup Panjang 40', 'halaman 3 dari 4'],
    has: ['H1', 'Table'],
  },
  {
    ...{ maker: 'desk/attendance-list-pdf.ts', name: 'daftar hadir, nama yang aneh' },
    draw: () => attendanceListPdf({ visit, guests: awaited(hostileGuests), blanks: 3, at }),
    ...{ title: 'Daftar hadir K-2026-00042', pages: 2, qrs: [] },
    says: printed,
    has: ['Table'],
  },
  {
    ...{ maker: 'desk/attendance-pdf.ts', name: 'keterangan kehadiran' },
    draw: () => attendancePdf({ visit, attendees: came(guestsNamed(5)), ...told }),
    ...{ title: 'Keterangan Kehadiran K-2026-00042', pages: 2, qrs: [ADDRESS] },
    says: ['090/12/SPD/2026', 'belum keluar', 'bukan surat dinas', CODE.grouped],
    has: ['H1', 'H2', 'Table', 'Figure'],
  },
  {
    ...{ maker: 'desk/attendance-pdf.ts', name: 'keterangan kehadiran, nama yang aneh' },
    draw: () => attendancePdf({ visit, attendees: came(hostileGuests), ...told }),
    ...{ title: 'Keterangan Kehadiran K-2026-00042', pages: 2, qrs: [ADDRESS] },
    // The longest one is cut short in so narrow a column.
    says: printed.slice(0, 5),
    has: ['Table', 'Figure'],
  },
  {
    ...{ maker: 'desk/guest-cards-pdf.ts', name: 'kartu tamu pada A4' },
    draw: () => guestCardsPdf({ ...card, guests: [...guestsNamed(6), ...hostileGuests] }, 'A4'),
    ...{ title: 'Kartu tamu K-2026-00042', pages: 2, qrs: Array<string>(12).fill(ADDRESS) },
    says: [...printed.slice(0, 5), 'PENDAMPING DJPK', 'Senin, 7 Desember 2026'],
    has: ['Figure'],
  },
  {
    ...{ maker: 'desk/guest-cards-pdf.ts', name: 'kartu tamu sebesar kartu' },
    draw: () => guestCardsPdf({ ...card, guests: guestsNamed(2) }, 'badge'),
    ...{ title: 'Kartu tamu K-2026-00042', pages: 2, qrs: [ADDRESS, ADDRESS] },
    says: ['TAMU DJPK', 'Ruang Merapi · K-2026-00042'],
    has: ['Figure'],
  },
  {
    ...{ maker: 'desk/handout-pdf.ts', name: 'cara mengajukan' },
    draw: () =>
      handoutPdf({
        applyAt: 'https://sambang.kemenkeu.go.id/permohonan/baru',
        hours: ['Senin–Kamis 09.00–12.00 dan 13.00–15.00 WIB', 'Jumat 09.00–11.00 WIB'],
        at,
      }),
    ...{ title: 'Cara mengajukan konsultasi', pages: 1 },
    qrs: ['https://sambang.kemenkeu.go.id/permohonan/baru'],
    says: ['150420', 'tidak dipungut biaya', 'sambang.kemenkeu.go.id/permohonan/baru'],
    has: ['H1', 'H2', 'L', 'Table', 'Figure'],
  },
  {
    ...{ maker: 'desk/day-list-pdf.ts', name: 'daftar tamu' },
    draw: () =>
      dayListPdf({
        ...{ day: '2026-12-07' as LocalDate, at },
        expected: [
          ...[8, 40, 3].map((count) => ({ ...group, guests: dayGuests(count) })),
          { ...group, guests: hostileGuests.map((one) => ({ ...one, came: '' })) },
        ],
        walkIns: [{ ...group, hours: '09.12 WIB', room: null, head: null, guests: [] }],
      }),
    ...{ title: 'Daftar tamu Senin, 7 Desember 2026', pages: 5, qrs: [] },
    says: [...printed, 'Lanjutan: ', 'belum ada nama dalam daftar'],
    has: ['H1', 'H2', 'Table'],
  },
  {
    ...{ maker: 'desk/emergency-list-pdf.ts', name: 'daftar darurat' },
    draw: () =>
      emergencyListPdf({
        at,
        groups: [3, 40, 8].map((count) => ({
          ...{ number: visit.number, office: LONG_OFFICE, room: 'Ruang Merapi', unnamed: 2 },
          ...{ hosts: ['Ibu Narasumber'], contact: { name: 'Bapak Kontak', phone: '0812 0000' } },
          people: inside(count),
        })),
      }),
    ...{ title: 'Daftar darurat', pages: 4, qrs: [] },
    says: ['Daftar darurat: 57 tamu di dalam', 'tanpa nama', 'Lanjutan: ', 'titik kumpul'],
    has: ['H1', 'H2', 'Table'],
  },
  {
    ...{ maker: 'office-record-pdf.ts', name: 'rekam jejak' },
    draw: () => officeRecordPdf(record),
    ...{ title: 'Rekam jejak – Kab. Kepulauan Sangihe', pages: 2, qrs: [] },
    says: ['tidak hadir', 'Pesawat batal.', 'halaman 2 dari 2'],
    has: ['H1', 'H2', 'H3', 'L'],
  },
];
