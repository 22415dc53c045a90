import { addMinutes } from '#app/domain/calendar/instant.ts';
import { appointment, visit } from './appointment.ts';
import type { Diary } from './diary.ts';
import { dprd, ministry, pemda } from './offices.ts';
import type { Stage } from './stage.ts';

/** What was discussed in one of them, and what was agreed. */
const NOTULA = {
  summary:
    'Dibahas perhitungan alokasi Dana Alokasi Umum dan data dasar yang dipakai.\n\nData jumlah penduduk yang dipakai sudah sesuai dengan yang disampaikan daerah; perbedaan pada luas wilayah perlu dicocokkan.',
  followUps: [
    { what: 'Menyampaikan data luas wilayah yang terbaru', who: 'BPKAD' },
    {
      what: 'Mencocokkan data luas wilayah dengan data dasar',
      who: 'Direktorat Dana Transfer Umum',
    },
  ],
};

/** Consultations of the last two weeks that went as they should. */
export function playVisits(stage: Stage, diary: Diary): void {
  ordinary(stage, diary);
  withAHead(stage, diary);
  outOfTheOrdinary(stage, diary);
}

function ordinary(stage: Stage, diary: Diary): void {
  const { past, after } = diary;
  const first = past(9, 'tatapMuka');
  visit(stage, diary, first, {
    ...{ office: pemda('61.04', 'BPKAD'), mode: 'tatapMuka', topics: ['DAU'], guests: 3 },
  })
    .does(after(first, 1, '09:10'), 'secretariat', 'writeNotula', NOTULA)
    .does(after(first, 1, '10:20'), 'pemda', 'rate', { service: 5, substance: 4 });
  const second = past(7, 'videoConference');
  visit(stage, diary, second, {
    ...{ office: pemda('75'), mode: 'videoConference', topics: ['DBH', 'TDF'], guests: 8 },
  }).does(after(second, 1, '09:40'), 'pemda', 'rate', {
    ...{ service: 4, substance: 5, remark: 'Penjelasan narasumber sangat membantu.' },
  });
  visit(stage, diary, past(6, 'videoConference'), {
    ...{ office: pemda('96.71', 'BPKAD'), mode: 'videoConference', topics: ['OTSUS'], guests: 5 },
  });
  visit(stage, diary, past(2, 'videoConference'), {
    ...{ office: ministry('Lembaga Contoh Negara'), mode: 'videoConference', topics: ['SIKD'] },
    guests: 4,
  });
  // Two companions are listed and not counted; a consultant is.
  visit(stage, diary, past(7, 'tatapMuka'), {
    ...{ office: pemda('51.03', 'Bapenda'), mode: 'tatapMuka', topics: ['PDRD'], guests: 3 },
    moreGuests: [
      { name: 'Konsultan Contoh', jabatan: 'Konsultan pajak', kind: 'thirdParty' },
      { name: 'Ajudan Contoh', jabatan: 'Ajudan', kind: 'companion' },
      { name: 'Pengemudi Contoh', jabatan: 'Pengemudi', kind: 'companion' },
    ],
  });
}

function withAHead(stage: Stage, diary: Diary): void {
  const { past } = diary;
  visit(
    stage,
    diary,
    past(6, 'tatapMuka'),
    {
      ...{ office: pemda('13.77'), mode: 'tatapMuka', topics: ['IF'], guests: 7 },
      headClaim: { claim: 'attends', office: 'waliKota', representedBy: null },
      firstGuest: 'Wali Kota',
    },
    { headVerdict: 'present' },
  );
  // The head announced was represented by the deputy: no breach, and the ordinary limit.
  visit(
    stage,
    diary,
    past(4, 'tatapMuka'),
    {
      ...{ office: dprd('33.72'), mode: 'tatapMuka', topics: ['SHSR'], guests: 5 },
      headClaim: { claim: 'attends', office: 'ketuaDprd', representedBy: null },
      firstGuest: 'Ketua Komisi',
    },
    { headVerdict: 'represented', headRepresentedBy: 'Ketua Komisi' },
  );
}

function outOfTheOrdinary(stage: Stage, diary: Diary): void {
  const { past, before } = diary;
  // One of the list stayed at home, somebody else came along, and the traffic was heavy.
  visit(
    stage,
    diary,
    past(3, 'tatapMuka'),
    { office: pemda('32.73', 'BKAD'), mode: 'tatapMuka', topics: ['DAK_NONFISIK'], guests: 3 },
    { minutesLate: 34, unlisted: ['Pengganti Contoh'] },
  );
  // Moved by the office before it was held.
  const old = past(3, 'tatapMuka');
  const moved = past(2, 'tatapMuka');
  appointment(stage, diary, old, {
    ...{ office: pemda('52.04', 'BPKAD'), mode: 'tatapMuka', topics: ['DANA_DESA'], guests: 4 },
  })
    .planned(before(old, 5, '11:30'), moved, {
      ...{
        verb: 'reschedule',
        body: { reason: 'Narasumber bertugas di luar kota pada hari semula.' },
      },
    })
    .arrives(addMinutes(moved.start, -20))
    .held(moved);
}
