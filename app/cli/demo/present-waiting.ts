import type { Diary } from './diary.ts';
import { dprd, ministry, pemda } from './offices.ts';
import { request } from './request.ts';
import type { Stage } from './stage.ts';
import { SETUP } from './sign-ins.ts';
import { asked, mapTopics, unitAnswers } from './staffing.ts';
import { UNITS } from './team.ts';

/** Requests that wait for the secretariat, for the pemda, or for better times. */
export function playWaiting(stage: Stage, { ago, ahead }: Diary): void {
  stage.timeline.at(ago(60), () => mapTopics(stage.house, SETUP));
  newcomers(stage, { ago, ahead });
  underReview(stage, { ago, ahead });
  backWithThePemda(stage, { ago, ahead });
}

type Days = Pick<Diary, 'ago' | 'ahead'>;

function newcomers(stage: Stage, { ago, ahead }: Days): void {
  request(stage, ago(0.5), 'pemda', {
    ...{ office: pemda('74.07', 'BPKAD'), mode: 'videoConference', topics: ['DAU'], guests: 4 },
    wants: [ahead(8, 'videoConference'), ahead(9, 'videoConference')],
  });
  request(stage, ago(3), 'pemda', {
    ...{ office: pemda('34.03', 'BKAD'), mode: 'tatapMuka', topics: ['DANA_DESA'], guests: 4 },
    ...{ wants: [ahead(9, 'tatapMuka'), ahead(11, 'tatapMuka')], acceptsOtherMode: true },
    questions: 'Penyaluran Dana Desa tahap II dan laporan realisasi yang disyaratkan.',
  });
  // By WhatsApp, the letter still to come.
  request(stage, ago(5), 'agent', {
    ...{ office: pemda('93.04'), mode: 'tatapMuka', topics: ['OTSUS'], letter: null },
    channel: 'whatsapp',
  });
  // By mail, with its letter; the pemda still has to name times and guests.
  request(stage, ago(2), 'agent', {
    ...{ office: pemda('64.72', 'BPKAD'), mode: 'videoConference', topics: ['DBH'] },
    ...{ channel: 'email', ticketNumber: '48213' },
  });
  // Nobody has looked at it, and the promised days are over.
  request(stage, ago(42), 'pemda', {
    ...{ office: pemda('19.02', 'Bapenda'), mode: 'videoConference', topics: ['PDRD'], guests: 6 },
    wants: [ahead(10, 'videoConference')],
  });
}

function underReview(stage: Stage, { ago, ahead }: Days): void {
  // One guest too many: the review cannot pass it without the supervisor.
  request(stage, ago(12), 'secretariat', {
    ...{ office: pemda('35.78', 'Bapenda'), mode: 'tatapMuka', topics: ['PDRD'], guests: 6 },
    ...{ wants: [ahead(8, 'tatapMuka')], channel: 'email' },
  }).does(ago(9), 'secretariat', 'startReview');
  // A signatory who has to be asked about.
  const named = request(stage, ago(16), 'secretariat', {
    ...{ office: dprd('72.71'), mode: 'tatapMuka', topics: ['DBH', 'DAU'], guests: 5 },
    ...{ wants: [ahead(10, 'tatapMuka')], letter: { signatoryOffice: 'other' } },
  }).does(ago(11), 'secretariat', 'startReview');
  // The unit that was asked has named somebody.
  asked(stage, ago(7), named, { units: [UNITS.dtu] });
  unitAnswers(stage, ago(3), named, { names: ['Bakung'], reason: 'Menguasai DBH dan DAU.' });
  const declined = request(stage, ago(14), 'pemda', {
    ...{ office: pemda('82.71', 'BPKAD'), mode: 'tatapMuka', topics: ['DAK_FISIK'], guests: 3 },
    wants: [ahead(9, 'tatapMuka'), ahead(10, 'tatapMuka'), ahead(12, 'tatapMuka')],
  }).verified(ago(6));
  // One unit has declined, the other is still to answer.
  asked(stage, ago(5.5), declined, { units: [UNITS.dtu] });
  unitAnswers(stage, ago(4.5), declined, {
    ...{ names: [], reason: 'DAK Fisik ditangani Direktorat Dana Transfer Khusus.' },
  });
  asked(stage, ago(4), declined, { units: [UNITS.dtk] });
  request(stage, ago(18), 'secretariat', {
    ...{ office: ministry('Badan Contoh Nasional'), mode: 'videoConference', topics: ['IKD'] },
    ...{ guests: 3, wants: [ahead(9, 'videoConference')] },
  }).verified(ago(10));
  request(stage, ago(22), 'pemda', {
    ...{ office: pemda('94'), mode: 'tatapMuka', topics: ['OTSUS'], guests: 5 },
    wants: [ahead(12, 'tatapMuka')],
  })
    .does(ago(20), 'secretariat', 'startReview')
    .does(ago(17), 'secretariat', 'hold', {
      reason: 'Menunggu terbitnya peraturan tentang pengelolaan Dana Otonomi Khusus.',
    });
}

function backWithThePemda(stage: Stage, { ago, ahead }: Days): void {
  const toCorrect = {
    reasons: [
      { field: 'letter.number', message: 'Nomor surat tidak terbaca. Mohon unggah ulang.' },
    ],
  };
  request(stage, ago(20), 'pemda', {
    ...{ office: pemda('53.20', 'BKAD'), mode: 'videoConference', topics: ['DAU'], guests: 5 },
    ...{ wants: [ahead(10, 'videoConference')], letter: { number: null } },
  })
    .does(ago(15), 'secretariat', 'startReview')
    .does(ago(14), 'secretariat', 'return', toCorrect);
  // Corrected: back in the queue, where it was.
  request(stage, ago(34), 'pemda', {
    ...{
      office: pemda('62.01', 'BPKAD'),
      mode: 'tatapMuka',
      topics: ['KAPASITAS_FISKAL'],
      guests: 3,
    },
    ...{ wants: [ahead(11, 'tatapMuka')], letter: { number: null } },
  })
    .does(ago(31), 'secretariat', 'startReview')
    .does(ago(30), 'secretariat', 'return', toCorrect)
    .does(ago(4), 'pemda', 'resubmit', { letter: { number: '900/118/BPKAD' } });
  const offered = ahead(9, 'videoConference');
  request(stage, ago(19), 'pemda', {
    ...{ office: pemda('71.03', 'BPKPD'), mode: 'tatapMuka', topics: ['DAU'], guests: 3 },
    ...{ wants: [ahead(8, 'tatapMuka')], acceptsOtherMode: true },
  })
    .verified(ago(8))
    .planned(ago(2), offered, {
      ...{ verb: 'offer', mode: 'videoConference' },
      body: {
        message: 'Topik ini dapat dijelaskan melalui video conference tanpa perjalanan dinas.',
      },
    });
}
