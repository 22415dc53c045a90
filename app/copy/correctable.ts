/** What a return can name, as the pemda reads it; the names are those of the request's own form. */
const WORDS: Readonly<Record<string, string>> = {
  letter: 'Berkas surat',
  'letter.number': 'Nomor surat',
  'letter.date': 'Tanggal surat',
  'letter.subject': 'Perihal surat',
  'letter.signatoryName': 'Penanda tangan surat',
  'letter.signatoryOffice': 'Jabatan penanda tangan surat',
  'letter.addressee': 'Alamat tujuan surat',
  guests: 'Daftar tamu',
  guestCount: 'Jumlah peserta',
  headClaim: 'Kehadiran Kepala Daerah atau Pimpinan DPRD',
  topics: 'Topik',
  questions: 'Pertanyaan',
  preferences: 'Pilihan jadwal',
  mode: 'Bentuk konsultasi',
  contact: 'Narahubung',
};

/** "Nomor surat" for `letter.number`; a name nobody knows is put as a matter of its own. */
export function correctableWord(field: string): string {
  return Object.hasOwn(WORDS, field) ? (WORDS[field] ?? 'Hal lain') : 'Hal lain';
}
