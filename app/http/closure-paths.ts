const closure = (id: string): string => `/pengaturan/penutupan/${encodeURIComponent(id)}`;
const holiday = (date: string): string => `/pengaturan/hari-libur/${encodeURIComponent(date)}`;

/** Addresses of closures, days off and what they disturb. */
export const CLOSURE_PATHS = {
  closures: '/pengaturan/penutupan',
  newClosure: '/pengaturan/penutupan/baru',
  /** The form of a new one, with what it closes chosen already. */
  newClosureOf: (kind: 'ruang' | 'narasumber', id: string) =>
    `/pengaturan/penutupan/baru?${kind}=${encodeURIComponent(id)}`,
  closure,
  liftClosure: (id: string) => `${closure(id)}/cabut`,
  holidays: '/pengaturan/hari-libur',
  holidaysOf: (year: string) => `/pengaturan/hari-libur?tahun=${year}`,
  newHoliday: '/pengaturan/hari-libur/baru',
  uploadHolidays: '/pengaturan/hari-libur/unggah',
  removeHoliday: (date: string) => `${holiday(date)}/hapus`,
  /** Approved consultations that a closure, a day off or a new rule stands in the way of. */
  disruptions: '/sekretariat/terdampak',
  keepDisrupted: (id: string) => `/sekretariat/terdampak/${encodeURIComponent(id)}/tetap`,
} as const;
