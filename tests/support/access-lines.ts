import { VERBS, type Verb } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';
import { RECEPTION } from './access-lines-reception.ts';
import { CALENDARS } from './access-lines-calendar.ts';
import { CLOSURES } from './access-lines-closures.ts';
import { BOARD } from './access-lines-board.ts';
import { EXCEPTIONS } from './access-lines-exceptions.ts';
import { DESK } from './access-lines-desk.ts';
import { COMPLIANCE } from './access-lines-compliance.ts';
import { CONTACT } from './access-lines-contact.ts';
import { LETTERS } from './access-lines-letters.ts';
import { OFFLINE } from './access-lines-offline.ts';
import { ENTRY } from './access-lines-entry.ts';
import { DAY } from './access-lines-day.ts';
import { DECIDING } from './access-lines-deciding.ts';
import { OFFICE, OFFICERS } from './access-lines-office.ts';
import { READINESS } from './access-lines-readiness.ts';
import { PAPERS } from './access-lines-papers.ts';
import { SHIFTS } from './access-lines-shifts.ts';
import { STAFFING } from './access-lines-staffing.ts';
import { POLICIES } from './access-lines-policies.ts';
import { MAIL } from './access-lines-mail.ts';
import { RESOURCES } from './access-resources.ts';
import type { AccessWorld } from './access-world.ts';
import type { StaffRole } from './screens.ts';

export type { Line } from './access-line.ts';

const PUBLIC: Record<string, Line> = {
  '/': { who: 'public' },
  '/layanan': { who: 'public' },
  '/privasi': { who: 'public' },
  '/aksesibilitas': { who: 'public' },
  '/keaslian': { who: 'public' },
  // A code that nobody was given is not on record, whoever asks
  '/keaslian/:code': { who: 'nobody', at: () => paths.authenticityOf('0'.repeat(26)) },
  '/dev/komponen': { who: 'public' },
  '/dev/surat': { who: 'public' },
  '/dev/surat/:key/:shape': { who: 'public', at: () => paths.sampleMail('signInCode', 'html') },
  '/permohonan/baru': { who: 'public' },
  // Signing in; this office is set up already
  '/masuk': { who: 'public' },
  '/keluar': { who: 'public' },
  '/masuk/instansi': { who: 'public' },
  '/masuk/instansi/kode': { who: 'public' },
  '/aktivasi/:token': { who: 'public', at: ({ linkToken }) => paths.activation(linkToken) },
  '/pemasangan/:token': { who: 'nobody', at: () => paths.setup('apa-saja') },
};

/** The steps of a request that is still being written. */
const DRAFT: Record<string, Line> = {
  // Its form opens what was sent, and this one was not
  '/permohonan/baru/:draft': { who: 'draft', post: 'nobody' },
  ...Object.fromEntries(
    [
      ...['instansi', 'keperluan', 'cara', 'jadwal', 'jadwal/hapus', 'jadwal/naikkan', 'surat'],
      ...[
        'surat/hapus',
        'surat/berkas',
        'surat/unggahan',
        'surat/susun',
        'peserta',
        'periksa',
        'kirim-tautan',
      ],
    ].map((step) => [`/permohonan/baru/:draft/${step}`, { who: 'draft' }]),
  ),
  '/permohonan/baru/:draft/surat/unggahan/:upload': { who: 'draft', at: anUpload },
};

/** A pemda's own request; a member of staff who opens its page is led to theirs. */
const REQUEST: Record<string, Line> = {
  '/permohonan/:number': { who: 'link', staffLedAway: true },
  ...Object.fromEntries(
    [
      ...['perbaiki', 'cabut', 'batalkan', 'terima', 'tolak-tawaran', 'minta-perubahan', 'nilai'],
      ...['ubah-peserta', 'ganti-tamu', 'tarik-perubahan', 'pesan', 'ajukan-ulang'],
    ].map((verb) => [`/permohonan/:number/${verb}`, { who: 'link' }]),
  ),
  '/permohonan/:number/notula': {
    who: 'link',
    at: ({ visitedNumber }) => paths.reservationNotula(visitedNumber),
  },
  '/permohonan/:number/surat': {
    who: 'link',
    at: ({ letterNumber }) => `${paths.reservation(letterNumber)}/surat`,
  },
  '/permohonan/:number/kartu': {
    who: 'link',
    at: ({ approvedNumber }) => paths.reservationCard(approvedNumber),
  },
  '/permohonan/:number/kartu-tamu.pdf': {
    who: 'link',
    at: ({ approvedNumber }) => paths.reservationCardsPdf(approvedNumber),
  },
  '/permohonan/:number/kalender': {
    who: 'link',
    at: ({ approvedNumber }) => paths.reservationCalendar(approvedNumber),
  },
  '/permohonan/:number/ketidaksesuaian/:id/lampiran': {
    who: 'link',
    at: ({ visitedNumber, violationId }) => paths.reservationReplyFile(visitedNumber, violationId),
  },
  '/permohonan/:number/ketidaksesuaian/:id': {
    who: 'link',
    at: ({ visitedNumber, violationId }) => paths.reservationReply(visitedNumber, violationId),
  },
};

const ONESELF: Record<string, Line> = {
  '/akun': { who: 'readStaff' },
  '/akun/kata-sandi': { who: 'readStaff' },
  // Those who get mail that they can do without; this world's narasumber is nobody's account
  '/akun/surel': { who: ['secretariat', 'unit'] },
  '/akun/sesi/akhiri-lainnya': { who: 'readStaff' },
  // A session of somebody else's stays as it is
  '/akun/sesi/:id/akhiri': { who: 'readStaff', at: () => paths.endSession('lain') },
};

/** Verbs that have no page of this house's, and those whose page takes another deed. */
const NOT_HERE: readonly Verb[] = [
  ...(['resubmit', 'requestChange', 'checkIn', 'start', 'checkOut', 'close'] as const),
  ...(['rate', 'admit', 'refuse'] as const),
];

/** Those who hold a consultation write its notula on their own page. */
const OF_THE_INBOX: Partial<Record<Verb, readonly StaffRole[]>> = { writeNotula: ['secretariat'] };

const SECRETARIAT: Record<string, Line> = {
  '/sekretariat': { who: 'readInbox' },
  '/sekretariat/permohonan-baru': { who: ['agent', 'secretariat'] },
  '/sekretariat/permohonan/:number': { who: 'readInbox' },
  '/sekretariat/permohonan/:number/pesan': { who: 'readInbox', post: 'writeMessage' },
  '/sekretariat/permohonan/:number/surat': {
    who: 'readInbox',
    at: ({ letterNumber }) => paths.letter(letterNumber),
  },
  ...Object.fromEntries(
    VERBS.filter((verb) => !NOT_HERE.includes(verb)).map((verb): [string, Line] => [
      paths.reviewVerb(':number', verb).replace('%3A', ':'),
      { who: OF_THE_INBOX[verb] ?? verb },
    ]),
  ),
};

/** The sample is of the unit's own; no narasumber of the sample has an account. */
const AGENDA: Record<string, Line> = {
  '/narasumber': { who: 'readAgenda' },
  '/narasumber/permohonan/:number': {
    who: ['unit'],
    at: ({ approvedNumber }) => paths.session(approvedNumber),
  },
  '/narasumber/permohonan/:number/surat': {
    who: ['unit'],
    at: ({ letterNumber }) => `${paths.session(letterNumber)}/surat`,
  },
  ...Object.fromEntries(
    (['checkIn', 'start', 'close', 'writeNotula'] as const).map((verb): [string, Line] => [
      paths.sessionVerb(':number', verb).replace('%3A', ':'),
      { who: ['unit'], at: ({ approvedNumber }) => paths.sessionVerb(approvedNumber, verb) },
    ]),
  ),
};

const REPORT: Record<string, Line> = {
  '/laporan': { who: 'readReport' },
  '/laporan/nama': { who: 'readReport' },
  '/laporan/nama/:id': {
    who: 'readReport',
    post: 'manageResources',
    at: ({ nameId }) => paths.unresolvedName(nameId),
  },
  '/laporan/:month': { who: 'readReport' },
  '/laporan/:month/csv': { who: 'readReport' },
};

const PEOPLE: Record<string, Line> = {
  '/pengaturan/pegawai': { who: 'manageUsers' },
  '/pengaturan/pegawai/baru': { who: 'manageUsers' },
  '/pengaturan/pegawai/:id': { who: 'manageUsers', at: ({ personId }) => paths.person(personId) },
  '/pengaturan/pegawai/:id/tautan': {
    who: 'manageUsers',
    at: ({ personId }) => paths.personLink(personId),
  },
  '/pengaturan/pegawai/:id/tutup': {
    who: 'manageUsers',
    at: ({ personId }) => paths.closePerson(personId),
  },
  '/pengaturan/pegawai/:id/buka': {
    who: 'manageUsers',
    at: ({ personId }) => paths.reopenPerson(personId),
  },
  '/pengaturan/kunci-api': { who: 'manageUsers' },
  '/pengaturan/kunci-api/baru': { who: 'manageUsers' },
  '/pengaturan/kunci-api/:id/cabut': {
    who: 'manageUsers',
    at: ({ keyId }) => paths.revokeApiKey(keyId),
  },
};

/** Every address of a screen, once. A new route needs a line here. */
export const ACCESS: Readonly<Record<string, Line>> = {
  ...PUBLIC,
  ...DRAFT,
  ...REQUEST,
  ...ONESELF,
  ...OFFICE,
  ...SECRETARIAT,
  ...BOARD,
  ...CALENDARS,
  ...EXCEPTIONS,
  ...DESK,
  ...OFFICERS,
  ...READINESS,
  ...PAPERS,
  ...LETTERS,
  ...CONTACT,
  ...OFFLINE,
  ...ENTRY,
  ...RECEPTION,
  ...DAY,
  ...COMPLIANCE,
  ...AGENDA,
  ...STAFFING,
  ...REPORT,
  ...SHIFTS,
  ...PEOPLE,
  ...RESOURCES,
  ...MAIL,
  ...CLOSURES,
  ...POLICIES,
  ...DECIDING,
};

function anUpload({ draft }: AccessWorld): string {
  return paths.draftUpload(draft.id, '0'.repeat(32));
}
