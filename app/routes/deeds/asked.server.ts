import type { About } from '#app/commands/facts.server.ts';
import { formatDate, formatInstant, formatRange } from '#app/copy/dates.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { headTitle } from '#app/copy/request-form.ts';
import { GUEST_KIND_WORDS, headClaimWords, SIGNATORY_WORDS } from '#app/copy/request-words.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { headOfficesOf } from '#app/domain/people/heads.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import type { RequestLetter } from '#app/domain/reservation/letter.ts';
import type { Contact } from '#app/domain/reservation/reservation.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { substitutedGuests } from './substituted.server.ts';

/** What was asked for, by whom, with which letter and which guests. */
export function askedOf(about: About, zone: Zone) {
  const { reservation, reference, context } = about;
  const { mode, acceptsOtherMode, topics, questions, preferences } = reservation;
  const { contact, letter, guests, guestCount, submittedAt } = reservation;
  const substituted = substitutedGuests(about, zone);
  const { slotMinutes } = context.policy.values;
  return {
    modeName: MODE_NAMES[mode],
    acceptsOtherMode,
    topics: topicNames(topics, reference),
    questions,
    submitted: formatInstant(submittedAt, zone),
    slots: preferences.map((start) => formatRange(start, addMinutes(start, slotMinutes), zone)),
    contact: contact === null ? null : contactView(contact),
    letter: letter === null ? null : letterView(letter),
    guests: guests.map((guest) => guestView(guest, substituted)),
    guestCount,
    headClaim: headWords(about),
  };
}

/** Said below the list of guests, so that nobody on it is taken for the one who is absent. */
function headWords({ reservation: { office, headClaim }, reference }: About): string | null {
  if (headClaim?.claim !== 'none') return headClaimWords(headClaim);
  const type = reference.regions.get(office.regionCode ?? '')?.type ?? null;
  const titles = headOfficesOf(office.body, type).map((head) => headTitle(head, type));
  return titles.length === 0 ? null : `${titles.join(' atau ')} tidak hadir`;
}

export function topicNames(codes: readonly string[], { topics }: Reference): string[] {
  return codes.map((code) => topicNamed(topics, code));
}

function contactView({ name, jabatan, email, phone }: Contact) {
  const who = jabatan === null ? name : `${name}, ${jabatan}`;
  return { who, reached: [email, phone].filter(Boolean).join(' · ') };
}

function letterView(letter: RequestLetter) {
  const { number, date, subject, signatoryName, signatoryOffice, addressee, file } = letter;
  const office = signatoryOffice === null ? null : SIGNATORY_WORDS[signatoryOffice];
  return {
    number,
    date: date === null ? null : formatDate(date),
    subject,
    signatory: [signatoryName, office].filter(Boolean).join(', ') || null,
    addressee,
    hasFile: file !== null,
  };
}

function guestView(
  { id, name, jabatan, kind, specialNeeds }: Guest,
  substituted: Readonly<Record<string, string>>,
) {
  // Most are participants; only the others are told apart.
  const word = kind === 'participant' ? null : GUEST_KIND_WORDS[kind];
  return { id, name, jabatan, kind: word, specialNeeds, substituted: substituted[id] ?? null };
}
