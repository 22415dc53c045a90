/** What a person reads where a page cannot be given. */
export interface PageError {
  readonly title: string;
  readonly text: string;
  /** What to do now. */
  readonly advice: string;
}

const BAD_REQUEST: PageError = {
  title: 'Permintaan tidak dapat dibaca',
  text: 'Alamat atau isi permintaan yang kami terima tidak lengkap.',
  advice: 'Mohon periksa kembali alamatnya, atau mulai dari halaman depan.',
};

const FORBIDDEN: PageError = {
  title: 'Halaman ini tidak terbuka untuk Anda',
  text: 'Halaman atau tindakan ini hanya tersedia bagi peran tertentu.',
  advice: 'Mohon masuk dengan akun yang sesuai, atau mulai dari halaman depan.',
};

const DEPUTY_OVER: PageError = {
  title: 'Masa tugas Anda sebagai wakil sudah berakhir',
  text: 'Penunjukan Anda sebagai wakil atasan sudah lewat hari terakhirnya atau sudah dicabut.',
  advice: 'Mohon sampaikan kepada atasan, atau minta penunjukan baru.',
};

const DESK_ONLY: PageError = {
  title: 'Sesi dengan PIN hanya untuk meja tamu',
  text: 'Anda masuk dengan PIN. PIN hanya membuka halaman meja tamu, bukan akun, pengaturan, atau halaman lain.',
  advice: 'Untuk halaman ini, keluarlah, lalu masuk dengan kata sandi.',
};

const SIGN_IN: PageError = {
  title: 'Mohon masuk kembali',
  text: 'Sesi Anda sudah berakhir.',
  advice: 'Masuk kembali, lalu ulangi dari halaman sebelumnya.',
};

const NOT_FOUND: PageError = {
  title: 'Halaman tidak ditemukan',
  text: 'Alamat yang Anda buka tidak ada atau sudah tidak berlaku.',
  advice: 'Mohon periksa kembali alamatnya, atau mulai dari halaman depan.',
};

const METHOD_NOT_ALLOWED: PageError = {
  title: 'Tindakan tidak dikenal',
  text: 'Halaman ini tidak menerima tindakan tersebut.',
  advice: 'Mohon kembali ke halaman sebelumnya dan ulangi dari sana.',
};

const CONFLICT: PageError = {
  title: 'Keadaannya sudah berubah',
  text: 'Sementara itu ada yang mengubahnya, sehingga kiriman Anda tidak cocok lagi.',
  advice: 'Mohon buka kembali halamannya, periksa keadaannya, lalu ulangi bila masih perlu.',
};

const TOO_LARGE: PageError = {
  title: 'Kiriman terlalu besar',
  text: 'Isian atau berkas yang dikirim melampaui batas, sehingga tidak dapat kami terima.',
  advice: 'Mohon perkecil berkasnya (paling besar 10 MB), lalu kirim kembali.',
};

const TOO_MANY: PageError = {
  title: 'Terlalu sering dalam waktu singkat',
  text: 'Dari jaringan Anda datang terlalu banyak permintaan. Yang sudah tersimpan tidak hilang.',
  advice: 'Mohon tunggu sekitar satu menit, lalu coba kembali.',
};

const UNAVAILABLE: PageError = {
  title: 'Layanan sedang dihentikan sebentar',
  text: 'Sistem sedang dihentikan atau dimulai kembali.',
  advice: 'Mohon coba kembali beberapa saat lagi.',
};

const FAULT: PageError = {
  title: 'Terjadi gangguan',
  text: 'Ada kesalahan di sistem kami. Yang sudah tersimpan sebelumnya tidak berubah.',
  advice: 'Mohon coba kembali. Bila tetap terjadi, hubungi 150420 dan sebutkan kode di bawah ini.',
};

const BY_STATUS: Readonly<Record<number, PageError>> = {
  400: BAD_REQUEST,
  401: SIGN_IN,
  403: FORBIDDEN,
  404: NOT_FOUND,
  405: METHOD_NOT_ALLOWED,
  409: CONFLICT,
  413: TOO_LARGE,
  429: TOO_MANY,
  503: UNAVAILABLE,
};

/** The words for an HTTP status; unnamed ones below 500 read as a request that cannot be read. */
export function pageErrorOf(status: number, reason: string | null = null): PageError {
  if (status === 403 && reason === 'deputyOver') return DEPUTY_OVER;
  if (status === 403 && reason === 'deskOnly') return DESK_ONLY;
  return BY_STATUS[status] ?? (status >= 400 && status < 500 ? BAD_REQUEST : FAULT);
}
