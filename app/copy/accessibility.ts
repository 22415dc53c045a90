/** The accessibility statement: what holds, how it is checked, and what is not so yet. */

/** Since when the statement stands as it does. */
export const ACCESSIBILITY_DATED = '27 November 2026';

export const WHAT_HOLDS: readonly string[] = [
  'Halaman umum, langkah permohonan, dan halaman permohonan dapat dipakai tanpa JavaScript, dengan papan ketik saja, dan pada layar selebar 320 piksel atau diperbesar 200%.',
  'Setiap isian memiliki nama dan petunjuk; kesalahan disebutkan di sebelah isiannya dan dirangkum di atas.',
  'Keadaan dinyatakan dengan kata dan tanda, tidak dengan warna saja.',
  'Kode QR selalu disertai kodenya dalam huruf dan angka.',
  'Gerakan di layar dihilangkan bila perangkat Anda memintanya.',
];

export const HOW_CHECKED: readonly string[] = [
  'Pemeriksaan otomatis dengan axe pada layar ponsel dan komputer, dengan dan tanpa JavaScript, setiap kali layanan diubah.',
  'Pemeriksaan dengan papan ketik dan dengan mata pada layar sempit.',
];

export const NOT_YET: readonly string[] = [
  'Layanan ini belum diuji bersama penyandang disabilitas dan pengguna pembaca layar. Pengalaman Anda sangat kami perlukan.',
  'Surat yang diunggah pemohon dapat berupa gambar hasil pindai, yang tidak terbaca oleh pembaca layar.',
  'Microsoft Teams, yang dipakai untuk video conference, berada di luar kendali kami.',
];
