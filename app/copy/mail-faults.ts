const UNTRUSTED = /self[- ]signed|unable to (verify|get)|certificate|CERT_|altnames/i;

/** Why a line to the mail server is not safe, in words that say what to set; null where that is not it. */
export function tlsFault(text: string, code: unknown): string | null {
  if (UNTRUSTED.test(text)) {
    return `Sertifikat TLS server surel tidak dapat dipercaya (${text}). Pasang sertifikat yang sah, atau tunjuk sertifikat CA kantor dengan SMTP_CA_FILE.`;
  }
  if (code === 'ETLS') {
    return `Sambungan terenkripsi ke server surel tidak dapat dibuka (${text}). Periksa SMTP_URL dan SMTP_TLS.`;
  }
  return null;
}

/** Written for each try that ended with its process: nobody knows whether it went out. */
export const CUT_OFF = 'Pengiriman terputus sebelum server menjawab; mungkin sudah terkirim.';

/** Why a message is not tried any more although no server refused it. */
export const CUT_OFF_TOO_OFTEN =
  'Pengiriman surel ini berkali-kali terputus sebelum selesai. Perlu diperiksa orang.';

/** Why mail to a noted address stays. */
export const ADDRESS_NOTED =
  'Tidak dikirim: surel ke alamat ini pernah kembali. Hubungi lewat telepon, lalu perbaiki alamatnya atau hapus catatannya.';

/** Behind the last reply of a message that is not tried again by itself any more. */
export const GIVEN_UP = 'Sudah dicoba selama satu hari.';
