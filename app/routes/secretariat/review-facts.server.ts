import type { About } from '#app/commands/facts.server.ts';
import { formatDate, formatDeadline, formatInstant } from '#app/copy/dates.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import {
  BODY_WORDS,
  headClaimWords,
  SIGNATORY_WORDS,
  VERDICT_WORDS,
} from '#app/copy/request-words.ts';
import { VERIFICATION_WORDS } from '#app/copy/letter-verification.ts';
import type { Correctable } from '#app/domain/compliance/correctable.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import type { LetterVerification } from '#app/domain/reservation/letter-verification.ts';

/** One line of what was handed in; `field` ties it to the findings that speak of it. */
export interface ReviewFact {
  readonly label: string;
  readonly value: string | null;
  readonly field?: Correctable;
}

/** What the request says of itself, field by field. */
export function requestFacts({ reservation, reference }: About): ReviewFact[] {
  const { office, contact, mode, acceptsOtherMode, topics, questions } = reservation;
  const region = office.regionCode === null ? null : reference.regions.get(office.regionCode);
  const reach = [contact?.email, contact?.phone].filter(Boolean).join(' · ');
  return [
    {
      label: 'Instansi',
      value: officeLine(office.name, region?.officialName, BODY_WORDS[office.body]),
    },
    { label: 'OPD', value: office.opd },
    { label: 'Narahubung', value: nameAndRole(contact?.name, contact?.jabatan), field: 'contact' },
    { label: 'Surel · telepon', value: reach === '' ? null : reach },
    {
      label: 'Bentuk',
      value: `${MODE_NAMES[mode]}${acceptsOtherMode ? ' (bersedia bentuk lain)' : ''}`,
      field: 'mode',
    },
    {
      label: 'Topik',
      value: topics.map((code) => topicNamed(reference.topics, code)).join(', '),
      field: 'topics',
    },
    { label: 'Yang ditanyakan', value: questions, field: 'questions' },
    { ...headClaimFact({ reservation }), field: 'headClaim' },
    ...numberFacts(reservation),
    ...visitFacts(reservation),
    ...waitingFacts(reservation),
  ];
}

/** What was stated about the Kepala Daerah or Pimpinan DPRD. */
export function headClaimFact({ reservation }: Pick<About, 'reservation'>) {
  const value = headClaimWords(reservation.headClaim) ?? 'Tidak ada pernyataan';
  return { label: 'Kepala Daerah/Pimpinan', value };
}

/** What the letter says, as it was filled in; the letter itself is shown beside it. */
export function letterFacts({ reservation }: Pick<About, 'reservation'>): ReviewFact[] {
  const { letter, letterVerification } = reservation;
  const office = letter?.signatoryOffice ?? null;
  const signatory = nameAndRole(
    letter?.signatoryName,
    office === null ? null : SIGNATORY_WORDS[office],
  );
  const date = letter?.date ?? null;
  return [
    { label: 'Nomor surat', value: letter?.number ?? null, field: 'letter.number' },
    { label: 'Tanggal surat', value: date && formatDate(date), field: 'letter.date' },
    { label: 'Penanda tangan', value: signatory, field: 'letter.signatoryOffice' },
    { label: 'Ditujukan kepada', value: letter?.addressee ?? null, field: 'letter.addressee' },
    { label: 'Perihal', value: letter?.subject ?? null, field: 'letter.subject' },
    ...(letterVerification === null
      ? []
      : [{ label: 'Keaslian dipastikan', value: verificationLine(letterVerification) }]),
  ];
}

function verificationLine({ method, note }: LetterVerification): string {
  const how = VERIFICATION_WORDS[method];
  return note === null ? how : `${how} · ${note}`;
}

/** Under which numbers other systems of the office know it. */
function numberFacts({ ticketNumber, nadineNumber }: About['reservation']): ReviewFact[] {
  return [
    ...(ticketNumber === null ? [] : [{ label: 'Tiket Deskpro', value: ticketNumber }]),
    ...(nadineNumber === null ? [] : [{ label: 'Nomor Nadine', value: nadineNumber }]),
  ];
}

function visitFacts(reservation: About['reservation']): ReviewFact[] {
  const { headVerdict, headRepresentedBy, rating } = reservation;
  return [
    ...(headVerdict === null
      ? []
      : [
          {
            label: 'Di tempat',
            value: nameAndRole(VERDICT_WORDS[headVerdict], headRepresentedBy),
          },
        ]),
    ...(rating === null
      ? []
      : [
          {
            label: 'Penilaian pemohon',
            value: `layanan ${rating.service}, materi ${rating.substance}${rating.remark === null ? '' : `: “${rating.remark}”`}`,
          },
        ]),
  ];
}

function waitingFacts({ correction, offer, pendingChange }: About['reservation']): ReviewFact[] {
  return [
    ...(correction === null
      ? []
      : [
          {
            label: 'Yang perlu diperbaiki',
            value: `${correction.reasons.map(({ message }) => `• ${message}`).join('\n')}\nDitunggu sampai ${formatDeadline(correction.deadline)}`,
          },
        ]),
    ...(offer === null
      ? []
      : [{ label: 'Tawaran berlaku sampai', value: formatDeadline(offer.deadline) }]),
    ...(pendingChange === null
      ? []
      : [
          {
            label: 'Perubahan yang diminta',
            value: [
              pendingChange.reason,
              pendingChange.mode && `Bentuk: ${MODE_NAMES[pendingChange.mode]}`,
              ...pendingChange.preferences.map((start) => `Waktu: ${formatInstant(start)}`),
              `Diminta ${formatInstant(pendingChange.requestedAt)}`,
            ]
              .filter(Boolean)
              .join('\n'),
          },
        ]),
  ];
}

function officeLine(name: string | null, region: string | undefined, body: string): string {
  return [name ?? region, body].filter(Boolean).join(' · ');
}

function nameAndRole(
  name: string | null | undefined,
  role: string | null | undefined,
): string | null {
  const parts = [name, role].filter(Boolean);
  return parts.length === 0 ? null : parts.join(', ');
}
