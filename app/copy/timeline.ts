import type { FindingAudience } from './findings/sentence.ts';

const WORDS: Readonly<Record<string, string>> = {
  'reservation.submitted': 'Permohonan diterima',
  'reservation.imported': 'Dicatat dari register lama',
  'reservation.nameResolved': 'Nama dari register lama dipastikan',
  'reservation.walkInRegistered': 'Datang tanpa janji',
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
  'reservation.changeDeclined': 'Permintaan perubahan belum dapat dipenuhi',
  'reservation.withdrawn': 'Permohonan dicabut',
  'reservation.cancelled': 'Konsultasi dibatalkan',
  'reservation.reassigned': 'Penugasan diganti',
  'reservation.rescheduled': 'Jadwal dipindahkan',
  'reservation.held': 'Ditunda',
  'reservation.resumed': 'Dilanjutkan',
  'reservation.referred': 'Diteruskan ke layanan lain',
  'reservation.merged': 'Digabungkan',
  'reservation.expired': 'Kedaluwarsa',
  'reservation.checkedIn': 'Kedatangan dicatat',
  'reservation.started': 'Dipanggil masuk',
  'reservation.checkedOut': 'Tamu keluar',
  'reservation.closed': 'Konsultasi selesai',
  'reservation.noShow': 'Dicatat tidak hadir',
  'reservation.annulled': 'Catatan dibatalkan',
  'reservation.waived': 'Pengecualian diberikan',
  'reservation.contactLogged': 'Kontak dicatat',
  'reservation.rated': 'Layanan dinilai',
  'reservation.admitted': 'Rombongan diterima',
  'reservation.refused': 'Rombongan tidak diterima',
  'violation.recorded': 'Ketidaksesuaian dicatat',
  'violation.released': 'Ketidaksesuaian diberitahukan',
  'violation.replied': 'Ketidaksesuaian ditanggapi',
  'violation.confirmed': 'Ketidaksesuaian dikonfirmasi',
  'violation.withdrawn': 'Ketidaksesuaian dicabut',
  'violation.superseded': 'Ketidaksesuaian diralat',
};

/** Said to the one who asked, who did these things or to whom they happened. */
const TO_PEMDA: Readonly<Record<string, string>> = {
  'reservation.submitted': 'Permohonan Anda kami terima',
  'reservation.letterVerified': 'Surat Anda terverifikasi',
  'reservation.offered': 'Jadwal lain kami tawarkan',
  'reservation.offerAccepted': 'Tawaran Anda terima',
  'reservation.offerDeclined': 'Tawaran tidak Anda ambil',
};

/** A line of the record as its reader calls it; what has no words yet says so rather than nothing. */
export function timelineWord(action: string, audience: FindingAudience): string {
  return (audience === 'pemda' ? TO_PEMDA[action] : undefined) ?? WORDS[action] ?? 'Diperbarui';
}
