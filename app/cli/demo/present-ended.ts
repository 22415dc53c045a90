import type { Diary } from './diary.ts';
import { dprd, otherBody, pemda } from './offices.ts';
import { request } from './request.ts';
import type { Stage } from './stage.ts';

/** Requests that ended without a visit, each in its own way. */
export function playEnded(stage: Stage, diary: Diary): void {
  endedByTheOffice(stage, diary);
  endedByThePemda(stage, diary);
  endedByTime(stage, diary);
}

function endedByTheOffice(stage: Stage, { ago, ahead }: Diary): void {
  request(stage, ago(30), 'pemda', {
    ...{ office: pemda('36.74', 'BKAD'), mode: 'tatapMuka', topics: ['LAINNYA'], guests: 2 },
    wants: [ahead(6, 'tatapMuka')],
  })
    .does(ago(26), 'secretariat', 'startReview')
    .does(ago(25), 'secretariat', 'reject', {
      reason: 'Pokok bahasan berada di luar tugas DJPK dan sudah dijawab melalui contact center.',
    });
  request(stage, ago(28), 'secretariat', {
    ...{ office: otherBody('Universitas Contoh Nusantara'), mode: 'videoConference' },
    ...{ topics: ['IKD'], guests: 2, wants: [ahead(7, 'videoConference')], channel: 'email' },
  })
    .does(ago(27), 'secretariat', 'startReview')
    .does(ago(24), 'secretariat', 'refer', {
      to: 'ppid',
      reason: 'Permintaan data untuk penelitian.',
    });
  const slot = ahead(4, 'videoConference');
  request(stage, ago(44), 'pemda', {
    ...{ office: pemda('16.71', 'Bapenda'), mode: 'videoConference', topics: ['PDRD'], guests: 4 },
    wants: [slot],
  })
    .verified(ago(38))
    .planned(ago(37), slot)
    .does(ago(7), 'secretariat', 'cancel', {
      reason: 'Narasumber mendampingi rapat dengan DPR pada hari itu. Mohon memilih waktu lain.',
    });
  // Two offices of one region ask the same: the second is heard together with the first.
  const first = request(stage, ago(23), 'pemda', {
    ...{ office: pemda('73.71', 'BPKAD'), mode: 'tatapMuka', topics: ['DBH'], guests: 3 },
    wants: [ahead(9, 'tatapMuka')],
  }).verified(ago(13));
  request(stage, ago(21), 'pemda', {
    ...{ office: dprd('73.71'), mode: 'tatapMuka', topics: ['DBH', 'TDF'], guests: 4 },
    wants: [ahead(10, 'tatapMuka')],
  })
    .does(ago(12), 'secretariat', 'startReview')
    .does(ago(11), 'secretariat', 'merge', () => ({
      into: first.number(),
      reason: 'Pokok bahasan yang sama dari daerah yang sama.',
    }));
}

function endedByThePemda(stage: Stage, { ago, ahead }: Diary): void {
  request(stage, ago(25), 'pemda', {
    ...{ office: pemda('33.05', 'BPKPD'), mode: 'videoConference', topics: ['JF_AKPD'], guests: 3 },
    wants: [ahead(7, 'videoConference')],
  }).does(ago(18), 'pemda', 'withdraw', { reason: 'Sudah terjawab melalui contact center.' });
  const slot = ahead(3, 'tatapMuka');
  request(stage, ago(60), 'pemda', {
    ...{ office: pemda('64.71', 'BPPDRD'), mode: 'tatapMuka', topics: ['PDRD'], guests: 4 },
    wants: [slot],
  })
    .verified(ago(52))
    .planned(ago(50), slot)
    .does(ago(9), 'pemda', 'cancel', { reason: 'Bersamaan dengan pembahasan APBD di daerah.' });
  // The first offer did not suit; the office has to think again.
  const offer = ahead(8, 'tatapMuka');
  request(stage, ago(36), 'pemda', {
    ...{ office: pemda('51.08', 'BPKPD'), mode: 'tatapMuka', topics: ['HIBAH'], guests: 3 },
    wants: [ahead(8, 'tatapMuka')],
  })
    .verified(ago(29))
    .planned(ago(26), offer, { verb: 'offer', body: { message: 'Jam yang diminta sudah terisi.' } })
    .does(ago(14), 'pemda', 'decline', { reason: 'Pesawat baru tiba siang hari itu.' });
}

function endedByTime(stage: Stage, { ago, ahead }: Diary): void {
  // Never corrected: its deadline lapsed some days ago.
  request(stage, ago(78), 'pemda', {
    ...{ office: pemda('95.01'), mode: 'videoConference', topics: ['OTSUS'], guests: 3 },
    ...{ wants: [ahead(5, 'videoConference')], letter: { subject: null } },
  })
    .does(ago(74), 'secretariat', 'startReview')
    .does(ago(73), 'secretariat', 'return', {
      reasons: [{ field: 'letter.subject', message: 'Perihal surat belum diisi.' }],
    });
  // Offered and not answered in time: back to the secretariat.
  const offer = ahead(7, 'videoConference');
  request(stage, ago(48), 'pemda', {
    ...{
      office: pemda('15.01', 'BPKD'),
      mode: 'videoConference',
      topics: ['DAK_NONFISIK'],
      guests: 5,
    },
    wants: [ahead(7, 'videoConference')],
  })
    .verified(ago(41))
    .planned(ago(35), offer, { verb: 'offer', body: { message: 'Kami tawarkan jam berikut.' } });
}
