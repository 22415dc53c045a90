/** What the desk tells the supervisor most often, ready to be sent with one tap. */
export const ASK_REASONS = [
  'Semua anggota rombongan diperlukan untuk membahas topiknya.',
  'Yang di atas batas adalah petugas teknis yang menguasai data.',
  'Rombongan datang dari jauh dan tidak dapat kembali pada hari lain.',
  'Narasumber meminta seluruh rombongan ikut masuk.',
] as const;

/** Why more do not go in, as the desk may pass it on. */
export const REFUSE_REASONS = [
  'Ruang tidak cukup untuk jumlah tersebut.',
  'Mohon rombongan menentukan pesertanya sesuai batas; yang lain menunggu di ruang tunggu.',
  'Mohon peserta lainnya mengikuti melalui video conference.',
] as const;

/** What is kept where the supervisor grants with a single tap. */
export function grantedAsAsked(words: string): string {
  return `Sesuai permintaan meja penerima tamu: ${words}`;
}

export const EXCEPTION_WORDS = {
  ask: 'Minta pengecualian ke Kepala Bagian',
  askHint: 'Pilih alasannya; permintaan langsung terkirim. Rombongan menunggu di ruang tunggu.',
  ownWords: 'Alasan lain',
  send: 'Kirim permintaan',
  takeBack: 'Tarik permintaan',
  noReason: 'Tuliskan alasannya, atau pilih salah satu alasan yang tersedia.',
  noRefusalReason: 'Pilih atau tuliskan alasannya, supaya meja dapat menyampaikannya.',
} as const;
