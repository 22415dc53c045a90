const ENDING = 'Tidak ada yang tersimpan dari perintah ini.';

/** What a code of the database or of the file system means to whoever keeps the machine; null where it is a bug. */
export function faultSentence(code: string, dataDir: string): string | null {
  switch (familyOf(code)) {
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return `Tempat penyimpanan ${dataDir} penuh. Kosongkan sebagian, lalu jalankan lagi. ${ENDING}`;
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return `Folder data ${dataDir} tidak dapat ditulisi. Periksa izin dan pemiliknya, lalu jalankan lagi. ${ENDING}`;
    case 'SQLITE_CANTOPEN':
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENAMETOOLONG':
      return `Folder data ${dataDir} tidak dapat dibuka atau dibuat. Periksa namanya, lalu jalankan lagi.`;
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return `Berkas basis data di ${dataDir} rusak atau bukan basis data Sambang. Pulihkan dari cadangan; berkas itu tidak diubah.`;
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return `Basis data di ${dataDir} sedang dipakai proses lain. Coba kembali sebentar lagi. ${ENDING}`;
    case 'SQLITE_IOERR':
    case 'EIO':
      return `Media penyimpanan ${dataDir} gagal dibaca atau ditulis. Periksa perangkatnya. ${ENDING}`;
    default:
      return null;
  }
}

/** SQLite's extended codes name their family first: SQLITE_IOERR_WRITE. */
function familyOf(code: string): string {
  return code.startsWith('SQLITE_') ? code.split('_').slice(0, 2).join('_') : code;
}
