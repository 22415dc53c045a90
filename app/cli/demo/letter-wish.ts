import type { House } from '#app/commands/house.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { LetterDetails } from '#app/domain/reservation/letter.ts';
import type { DemoLetter } from './letter-pdf.ts';
import { labelOf, type RequestWish, TITLES, topicNames } from './request-body.ts';

/** A letter twice: as its details are typed in, and as it is printed. */
export interface LetterWish {
  readonly details: LetterDetails;
  readonly pdf: DemoLetter;
}

const SIGNS = { pemda: 'sekda', dprd: 'sekwan', kl: 'other', other: 'other' } as const;

/** Dated four days before it came in, signed by whom letters of that kind of office are signed by. */
export function letterOf(house: House, at: Instant, wish: RequestWish): LetterWish | null {
  if (wish.letter === null) return null;
  const { office, topics } = wish;
  const date = addDays(dayOf(wish.receivedAt ?? at), -4);
  const signatoryOffice = wish.letter?.signatoryOffice ?? SIGNS[office.body];
  // An office that asks twice on one day writes two letters.
  const own = `${topics[0] ?? 'UMUM'}-${office.regionCode ?? 'PST'}`;
  const subject = `Permohonan konsultasi ${topicNames(house, topics)}`;
  const addressee = 'Direktur Jenderal Perimbangan Keuangan';
  const details: LetterDetails = {
    ...{ number: `900.1/${at.slice(5, 10)}-${own}/${at.slice(0, 4)}`, date, subject, addressee },
    ...{ signatoryOffice, signatoryName: 'Pejabat Contoh' },
    ...wish.letter,
  };
  const sender = labelOf(house, office);
  const pdf: DemoLetter = {
    number: details.number ?? '',
    date: details.date ?? date,
    subject: details.subject ?? subject,
    addressee: details.addressee ?? addressee,
    signatoryTitle: TITLES[signatoryOffice],
    signatoryName: details.signatoryName ?? '',
    sender,
    body:
      `Sehubungan dengan ${topicNames(house, topics)}, ${sender} memohon kesediaan Saudara untuk ` +
      'menerima konsultasi pada waktu yang ditentukan kemudian. Atas perhatian Saudara kami ucapkan terima kasih.',
  };
  return { details, pdf };
}
