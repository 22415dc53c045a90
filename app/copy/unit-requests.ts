import type { AssignmentAnswer, UnitRequestState } from '#app/domain/schedule/assignment.ts';
import type { StaffingMark } from '#app/domain/schedule/staffing.ts';

/** Beside a narasumber whom their unit has named for this request. */
export const NAMED_BY_UNIT = 'Ditunjuk unitnya';

/** In a word each, on the row of the work list. */
export const STAFFING_MARKS: Readonly<Record<StaffingMark, string>> = {
  handedBack: 'narasumber mengembalikan penugasan',
  unitDeclined: 'unit menolak',
  unitAwaited: 'unit belum menjawab',
};

/** Where a question stands, as the secretariat and the unit read it. */
export const UNIT_REQUEST_WORDS: Readonly<Record<UnitRequestState, string>> = {
  asked: 'Belum menjawab',
  named: 'Menunjuk',
  substituted: 'Mengganti',
  declined: 'Belum dapat menugaskan',
  withdrawn: 'Ditarik Sekretariat',
};

/** Said where others hold the consultation than the unit has named. */
export function replacedText(left: readonly string[], instead: readonly string[]): string {
  const who = left.join(', ');
  return instead.length === 0
    ? `Sekretariat tidak jadi menugaskan ${who}`
    : `Sekretariat menugaskan ${instead.join(', ')} menggantikan ${who}`;
}

export const ASSIGNMENT_WORDS: Readonly<Record<AssignmentAnswer | 'waiting', string>> = {
  accepted: 'Bersedia',
  handedBack: 'Dikembalikan',
  waiting: 'Belum dijawab',
};

export const ASK_UNIT_WORDS = {
  title: 'Minta unit menunjuk narasumber',
  explanation:
    'Unit yang dipilih menerima surel dan menjawab di halamannya sendiri: menunjuk, atau menyampaikan bila belum dapat. Permohonan tetap dapat diputuskan sambil menunggu.',
  button: 'Minta unit yang dipilih',
} as const;

/** Said in place of the form where no unit is needed any more. */
export const NO_LONGER_ASKED = {
  title: 'Unit tidak dapat diminta lagi',
  text: 'Permohonan ini sudah berakhir, atau konsultasinya sudah dimulai, sehingga tidak memerlukan narasumber dari unit.',
} as const;

export const DECLINE_UNIT_WORDS = {
  title: 'Belum dapat menugaskan',
  explanation:
    'Sekretariat menerima alasan ini dan mencari narasumber di unit lain. Pemohon tidak membacanya.',
  reason: 'Alasan',
  button: 'Sampaikan ke Sekretariat',
} as const;

export const ACCEPT_WORDS = {
  title: 'Bersedia bertugas',
  explanation:
    'Sekretariat melihat bahwa Anda hadir pada jam ini. Bila jamnya berpindah, Anda ditanya lagi.',
  button: 'Saya bersedia',
} as const;

export const HAND_BACK_WORDS = {
  title: 'Kembalikan penugasan',
  explanation:
    'Sekretariat dan koordinator unit Anda langsung diberi tahu dan mencari pengganti. Penugasan tetap tercatat atas nama Anda sampai ada pengganti.',
  reason: 'Alasan',
  reasonHint: 'Hanya dibaca pegawai, tidak disampaikan kepada pemohon.',
  button: 'Kembalikan penugasan',
} as const;

export const REPLACE_WORDS = {
  title: 'Ganti narasumber',
  explanation:
    'Satu tombol mengganti satu orang; jam, ruang, dan narasumber lain tetap. Pengganti menerima undangan, yang digantikan menerima pembatalan, dan pemohon diberi tahu.',
  button: 'Gantikan',
} as const;

export const TOPIC_UNIT_WORDS = {
  title: 'Unit yang menangani',
  text: 'Unit yang disarankan bila topik ini diminta, menurut tanggal kunjungannya. Tanpa unit di sini, saran diambil dari narasumber yang menguasai topik.',
  add: 'Tambah unit',
} as const;

const VALIDITY = { holds: 'Berlaku hari ini', coming: 'Belum berlaku', over: 'Sudah berakhir' };

/** Whether a unit answers for a topic today. */
export function validityWords(validity: keyof typeof VALIDITY): string {
  return VALIDITY[validity];
}
