const person = (id: string): string => `/pengaturan/pegawai/${encodeURIComponent(id)}`;
const apiKey = (id: string): string => `/pengaturan/kunci-api/${encodeURIComponent(id)}`;
const device = (id: string): string => `/pengaturan/perangkat/${encodeURIComponent(id)}`;
const narasumber = (id: string): string => `/pengaturan/narasumber/${encodeURIComponent(id)}`;
const room = (id: string): string => `/pengaturan/ruang/${encodeURIComponent(id)}`;
const policy = (id: string): string => `/pengaturan/ketentuan/${encodeURIComponent(id)}`;
const policyDraft = (id: string): string => `/pengaturan/ketentuan/draf/${encodeURIComponent(id)}`;
const closure = (id: string): string => `/pengaturan/penutupan/${encodeURIComponent(id)}`;
const holiday = (date: string): string => `/pengaturan/hari-libur/${encodeURIComponent(date)}`;

/** What the office keeps itself: people, rooms, topics, rules, closures, days off. */
export const SETTINGS = {
  // Settings
  settings: '/pengaturan',
  people: '/pengaturan/pegawai',
  newPerson: '/pengaturan/pegawai/baru',
  person,
  personLink: (id: string) => `${person(id)}/tautan`,
  closePerson: (id: string) => `${person(id)}/tutup`,
  reopenPerson: (id: string) => `${person(id)}/buka`,
  narasumber: '/pengaturan/narasumber',
  newNarasumber: '/pengaturan/narasumber/baru',
  oneNarasumber: narasumber,
  retireNarasumber: (id: string) => `${narasumber(id)}/nonaktifkan`,
  returnNarasumber: (id: string) => `${narasumber(id)}/aktifkan`,
  units: '/pengaturan/unit',
  newUnit: '/pengaturan/unit/baru',
  unit: (id: string) => `/pengaturan/unit/${encodeURIComponent(id)}`,
  rooms: '/pengaturan/ruang',
  newRoom: '/pengaturan/ruang/baru',
  room,
  retireRoom: (id: string) => `${room(id)}/nonaktifkan`,
  returnRoom: (id: string) => `${room(id)}/aktifkan`,
  roomCalendar: (id: string) => `${room(id)}/kalender`,
  topics: '/pengaturan/topik',
  newTopic: '/pengaturan/topik/baru',
  topic: (code: string) => `/pengaturan/topik/${encodeURIComponent(code)}`,
  /** Which units answer for a topic, and when. */
  topicUnits: (code: string) => `/pengaturan/topik/${encodeURIComponent(code)}/unit`,
  failedMail: '/pengaturan/surel',
  /** Everything that failed, or all of one address, sent once more. */
  resendAllMail: '/pengaturan/surel/kirim-ulang-semua',
  /** Takes a delivery report. */
  mailReport: '/pengaturan/surel/laporan',
  newMailAddress: '/pengaturan/surel/alamat/baru',
  /** A note on an address from which mail came back; the address itself stands in no URL. */
  mailAddress: (id: string) => `/pengaturan/surel/alamat/${encodeURIComponent(id)}`,
  resendMail: (id: string) => `/pengaturan/surel/${encodeURIComponent(id)}/kirim-ulang`,
  apiKeys: '/pengaturan/kunci-api',
  deputies: '/pengaturan/wakil',
  deskSettings: '/pengaturan/meja',
  devices: '/pengaturan/perangkat',
  device,
  revokeDevice: (id: string) => `${device(id)}/cabut`,
  newApiKey: '/pengaturan/kunci-api/baru',
  revokeApiKey: (id: string) => `${apiKey(id)}/cabut`,

  // Rules as data
  policies: '/pengaturan/ketentuan',
  policy,
  comparePolicy: (id: string, other?: string) =>
    `${policy(id)}/bandingkan${other === undefined ? '' : `?dengan=${encodeURIComponent(other)}`}`,
  policyDraft,
  policyImpact: (id: string) => `${policyDraft(id)}/dampak`,
  publishPolicy: (id: string) => `${policyDraft(id)}/terbitkan`,
  discardPolicyDraft: (id: string) => `${policyDraft(id)}/buang`,
  deskTexts: '/pengaturan/teks',
  deskText: (situation: string) => `/pengaturan/teks/${encodeURIComponent(situation)}`,
  readyReasons: '/pengaturan/alasan',
  readyReasonsOf: (kind: string) => `/pengaturan/alasan/${encodeURIComponent(kind)}`,

  // Closures and days off
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
} as const;
