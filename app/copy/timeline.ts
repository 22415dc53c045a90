import type { ActorRole } from '#app/domain/people/roles.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { FindingAudience } from './findings/sentence.ts';
import { ROLE_WORDS } from './people.ts';

/** What has happened, as the house says it. */
const WORDS: Readonly<Record<string, string>> = {
  'reservation.submitted': 'Permohonan diterima',
  'reservation.walkInRegistered': 'Datang tanpa janji',
  'reservation.imported': 'Dicatat dari register lama',
  'reservation.nameResolved': 'Nama dari register lama dipastikan',
  'reservation.reviewStarted': 'Mulai diperiksa',
  'reservation.returned': 'Dikembalikan untuk diperbaiki',
  'reservation.resubmitted': 'Dikirim kembali setelah diperbaiki',
  'reservation.letterVerified': 'Surat terverifikasi',
  'reservation.rejected': 'Dinyatakan belum dapat dipenuhi',
  'reservation.offered': 'Jadwal lain ditawarkan',
  'reservation.offerAccepted': 'Tawaran diterima',
  'reservation.offerDeclined': 'Tawaran tidak diambil',
  'reservation.offerLapsed': 'Tawaran lewat batas waktu',
  'reservation.approved': 'Konsultasi disetujui',
  'reservation.changeRequested': 'Perubahan diminta',
  'reservation.changeWithdrawn': 'Permintaan perubahan ditarik',
  'reservation.completedByRequester': 'Permohonan dilengkapi',
  'reservation.numbersKept': 'Nomor tiket atau Nadine dicatat',
  'reservation.contactCorrected': 'Narahubung diperbaiki',
  'reservation.guestsEdited': 'Daftar peserta diubah',
  'reservation.guestSubstituted': 'Tamu diganti',
  'reservation.messageWritten': 'Pesan ditulis',
  'reservation.noteWritten': 'Catatan internal ditulis',
  'reservation.notulaWritten': 'Notula ditulis',
  'reservation.letterSigned': 'Surat konfirmasi bertanda tangan diunggah',
  'reservation.letterWithdrawn': 'Surat konfirmasi ditarik',
  'reservation.changeDeclined': 'Permintaan perubahan belum dapat dipenuhi',
  'reservation.withdrawn': 'Permohonan dicabut',
  'reservation.cancelled': 'Konsultasi dibatalkan',
  'reservation.reassigned': 'Penugasan diganti',
  'reservation.rescheduled': 'Jadwal dipindahkan',
  'reservation.moveUndone': 'Perpindahan diurungkan; berlaku seperti sebelumnya',
  'reservation.held': 'Ditunda',
  'reservation.resumed': 'Dilanjutkan',
  'reservation.referred': 'Diteruskan ke layanan lain',
  'reservation.merged': 'Digabungkan dengan permohonan lain',
  'reservation.expired': 'Kedaluwarsa',
  'reservation.disrupted': 'Terdampak penutupan atau hari libur',
  'reservation.disruptionKept': 'Tetap dilaksanakan meskipun terdampak',
  'reservation.deadlineExtended': 'Batas waktu jawaban diperpanjang karena hari libur',
  'reservation.checkedIn': 'Kedatangan dicatat',
  'reservation.checkInAnnulled': 'Satu catatan kedatangan dibatalkan',
  'reservation.started': 'Konsultasi dimulai',
  'reservation.checkedOut': 'Tamu dicatat keluar',
  'reservation.closed': 'Konsultasi selesai',
  'reservation.noShow': 'Dicatat tidak hadir',
  'reservation.annulled': 'Catatan dibatalkan',
  'reservation.waived': 'Pengecualian diberikan',
  'reservation.exceptionAsked': 'Pengecualian batas tamu diminta',
  'reservation.exceptionRefused': 'Pengecualian batas tamu tidak diberikan',
  'reservation.exceptionWithdrawn': 'Permintaan pengecualian ditarik',
  'reservation.walkInLinked': 'Dihubungkan dengan permohonan instansinya',
  'reservation.letterDoubtSettled': 'Hasil verifikasi surat dicatat',
  'reservation.letterDoubtPassed': 'Rombongan dipersilakan masuk selagi surat diverifikasi',
  'reservation.letterDoubted': 'Surat diminta diverifikasi di meja penerima tamu',
  'reservation.contactLogged': 'Kontak dicatat',
  'reservation.rated': 'Layanan dinilai',
  'reservation.linkReissued': 'Tautan baru dikirim',
  'reservation.admitted': 'Rombongan diterima',
  'reservation.refused': 'Rombongan tidak diterima',
  'reservation.unitAsked': 'Unit teknis diminta menunjuk narasumber',
  'reservation.unitAnswered': 'Unit teknis menunjuk narasumber',
  'reservation.unitDeclined': 'Unit teknis belum dapat menugaskan narasumber',
  'reservation.unitNoLongerAsked': 'Permintaan kepada unit teknis ditarik',
  'reservation.assignmentAccepted': 'Narasumber menyatakan bersedia',
  'reservation.assignmentHandedBack': 'Narasumber mengembalikan penugasan',
  'spd.stamped': 'Cap pada SPD dicatat',
  'spd.annulled': 'Catatan cap SPD dibatalkan',
  'violation.released': 'Ketidaksesuaian diberitahukan',
  'violation.replied': 'Ketidaksesuaian ditanggapi',
  'violation.confirmed': 'Ketidaksesuaian dikonfirmasi',
  'violation.withdrawn': 'Ketidaksesuaian dicabut',
  'violation.superseded': 'Ketidaksesuaian diralat',
  'violation.evidenceAdded': 'Bukti ditambahkan pada ketidaksesuaian',
};

/** Said otherwise to the one who asked. */
const TO_PEMDA: Readonly<Record<string, string>> = {
  'reservation.submitted': 'Permohonan Anda kami terima',
  'reservation.walkInRegistered': 'Kedatangan Anda kami catat',
  'reservation.imported': 'Konsultasi dicatat dari arsip DJPK',
  'reservation.nameResolved': 'Nama instansi pada arsip dipastikan',
  'reservation.reviewStarted': 'Permohonan mulai kami periksa',
  'reservation.returned': 'Kami mohon perbaikan',
  'reservation.resubmitted': 'Perbaikan Anda kami terima',
  'reservation.letterVerified': 'Surat sudah kami periksa dan sesuai',
  'reservation.rejected': 'Permohonan belum dapat dipenuhi',
  'reservation.offered': 'Kami menawarkan jadwal lain',
  'reservation.offerDeclined': 'Tawaran tidak diambil; permohonan kembali kami jadwalkan',
  'reservation.offerLapsed': 'Tawaran lewat batas waktu; permohonan kembali kami jadwalkan',
  'reservation.changeRequested': 'Permintaan perubahan kami terima',
  'reservation.changeWithdrawn': 'Permintaan perubahan ditarik; jadwal tetap seperti semula',
  'reservation.notulaWritten': 'Notula konsultasi kami sampaikan',
  'reservation.letterSigned': 'Surat konfirmasi kami sampaikan',
  'reservation.letterWithdrawn': 'Surat konfirmasi kami tarik',
  'reservation.reassigned': 'Narasumber atau tempat disesuaikan',
  'reservation.held': 'Permohonan ditunda sementara',
  'reservation.resumed': 'Permohonan dilanjutkan',
  'reservation.expired': 'Permohonan melewati batas waktu',
  'reservation.noShow': 'Konsultasi dicatat tidak dihadiri',
  'reservation.annulled': 'Catatan sebelumnya kami batalkan',
  'reservation.linkReissued': 'Tautan baru ke halaman ini kami kirim',
  'reservation.rated': 'Terima kasih, penilaian Anda kami terima',
  'reservation.refused': 'Kunjungan belum dapat diterima hari itu',
  'violation.released': 'Ada ketidaksesuaian yang kami beri tahukan',
  'violation.replied': 'Tanggapan Anda kami terima',
  'violation.confirmed': 'Ketidaksesuaian dinyatakan tetap tercatat',
  'violation.withdrawn': 'Catatan ketidaksesuaian kami cabut',
};

/** Said to a pemda of a video conference, to which nobody arrives. */
const ONLINE: Readonly<Record<string, string>> = {
  'reservation.checkedIn': 'Video conference dibuka',
};

/** Said of what has no words yet: that something changed, and no more. */
const UNKNOWN = 'Data permohonan diperbarui';

/** A line of the record as its reader calls it. */
export function timelineWord(
  action: string,
  audience: FindingAudience,
  mode: MeetingMode | null = null,
): string {
  const online = mode === 'videoConference' ? ONLINE : {};
  const known = { ...WORDS, ...(audience === 'pemda' ? { ...TO_PEMDA, ...online } : {}) };
  return Object.hasOwn(known, action) ? (known[action] ?? UNKNOWN) : UNKNOWN;
}

/** Who did it, towards a pemda never more exactly than this. */
export function timelineActor(role: ActorRole, audience: FindingAudience): string {
  if (audience === 'staff') return ROLE_WORDS[role];
  if (role === 'pemda') return 'pemohon';
  return role === 'system' ? 'otomatis' : 'DJPK';
}
