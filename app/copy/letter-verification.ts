import {
  LETTER_VERIFICATION_METHODS,
  type LetterVerificationMethod,
} from '#app/domain/reservation/letter-verification.ts';

/** How a letter was made sure of, as the record says it. */
export const VERIFICATION_WORDS: Readonly<Record<LetterVerificationMethod, string>> = {
  electronicSignature: 'TTE sah',
  printedElectronicSignature: 'cetakan TTE',
  wetSignature: 'tanda tangan basah',
  confirmedByPhone: 'konfirmasi telepon',
};

const CHOICES: Readonly<
  Record<LetterVerificationMethod, { readonly label: string; readonly hint: string }>
> = {
  electronicSignature: {
    label: 'TTE pada PDF sah',
    hint: 'Berkas aslinya diperiksa pada layanan verifikasi PDF penerbit sertifikat, misalnya BSrE.',
  },
  printedElectronicSignature: {
    label: 'Cetakan TTE',
    hint: 'Pindaian surat ber-TTE; dicek lewat QR atau kode pada suratnya.',
  },
  wetSignature: {
    label: 'Tanda tangan basah',
    hint: 'Tanda tangan dan cap dinas terlihat pada pindaian atau surat asli.',
  },
  confirmedByPhone: {
    label: 'Konfirmasi telepon',
    hint: 'Instansi pengirim membenarkan suratnya. Tulis siapa yang dihubungi pada catatan.',
  },
};

/** The same as a reviewer chooses among them. */
export const VERIFICATION_CHOICES = LETTER_VERIFICATION_METHODS.map((value) => ({
  value,
  ...CHOICES[value],
}));
