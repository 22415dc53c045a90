import { zReservation } from '#app/forms/reservation.ts';
import { VERB_FORMS, type VerbForm } from '#app/forms/verbs.ts';
import { checkIn, type CheckInAnswer } from '#app/commands/check-in.server.ts';
import type { Doer } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { addNarasumber, addRoom } from '#app/commands/resources.server.ts';
import { type PlainVerb, runVerb } from '#app/commands/run-verb.server.ts';
import { submit } from '#app/commands/submit.server.ts';
import type { Decision, Refusal } from '#app/domain/decisions/decision.ts';
import type { Role } from '#app/domain/people/roles.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { Result } from '#app/domain/result.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { anActor } from './actors.ts';

/** The office most tests speak for: Kab. Kepulauan Sangihe (WITA). */
const SANGIHE = 'pemda:71.03';

export const A_LETTER: LetterFile = {
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
  bytes: 1200,
};

/** Someone of that role; a pemda of Sangihe unless told otherwise. */
export function as(role: Role, officeKey = SANGIHE): Doer {
  return { actor: anActor(role, role === 'pemda' ? { officeKey } : {}), requestId: null };
}

/** The value of an outcome that must be one; the refusal is told where it is not. */
export function done<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.error)}`);
}

export function refusalOf(result: Result<unknown, Refusal>): Refusal {
  if (!result.ok) return result.error;
  throw new Error('Was not refused');
}

/** A complete request for tatap muka; `overrides` replace whole members of the form. */
export function aRequest(overrides: Record<string, unknown> = {}) {
  return {
    requester: {
      regionCode: '71.03',
      body: 'pemda',
      opd: 'BPKAD',
      contact: { name: 'Ibu Contoh', jabatan: 'Kabid', email: 'bpkad@contoh.go.id', phone: null },
    },
    mode: 'tatapMuka',
    topics: ['DAU'],
    questions: 'Penyaluran DAU yang ditentukan penggunaannya.',
    preferences: [{ start: '2026-12-07T02:00:00Z' }],
    letter: {
      number: '900/12/BPKAD/2026',
      date: '2026-11-16',
      subject: 'Permohonan konsultasi',
      signatoryName: 'Sekda',
      signatoryOffice: 'sekda',
      addressee: 'Direktur Jenderal Perimbangan Keuangan',
    },
    guests: [1, 2, 3].map((number) => ({ name: `Peserta ${number}`, jabatan: 'Staf' })),
    ...overrides,
  };
}

export function submitted(
  house: House,
  overrides: Record<string, unknown> = {},
  doer: Doer = as('secretariat'),
  letter: LetterFile | null = A_LETTER,
): Result<Decision, Refusal> {
  const form = zReservation.parse(aRequest(overrides));
  const result = submit(house, doer, { form, letter });
  if (!result.ok) return result;
  if (result.value.kind === 'repeated') throw new Error('Was repeated');
  return { ok: true, value: result.value.decision };
}

export function read(house: House, number: string): Reservation {
  const reservation = loadReservation(house.db, number);
  if (reservation === null) throw new Error(`${number} does not exist`);
  return reservation;
}

/** Does a verb with the present revision, the body read through its form. */
export function act<V extends PlainVerb>(
  house: House,
  number: string,
  verb: V,
  body: Record<string, unknown> = {},
  doer: Doer = as('secretariat'),
): Result<Decision, Refusal> {
  const { revision } = read(house, number);
  const form = VERB_FORMS[verb].parse({ revision, ...body }) as VerbForm<V>;
  return runVerb(house, doer, number, verb, form);
}

export function checkedIn(
  house: House,
  number: string,
  body: Record<string, unknown>,
  doer: Doer = as('reception'),
): Result<CheckInAnswer, Refusal> {
  return checkIn(house, doer, number, VERB_FORMS.checkIn.parse({ nonce: 'n-1', ...body }));
}

/** A narasumber who knows the topics, and a room. */
export function aTeam(house: House, name = 'Narasumber Satu', topics = ['DAU']) {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@contoh.go.id`;
  const person = { name, email, unit: 'Direktorat Dana Transfer Umum', topics };
  const narasumberId = done(addNarasumber(house, as('admin'), person)).id;
  const roomId = done(addRoom(house, as('admin'), { name: `Ruang ${name}`, capacity: 12 })).id;
  return { narasumberIds: [narasumberId], roomId };
}

/** A request that has been verified and waits for a decision; gives its number. */
export function aVerified(house: House, overrides: Record<string, unknown> = {}): string {
  const { number } = done(submitted(house, overrides)).next;
  done(act(house, number, 'startReview'));
  done(act(house, number, 'verifyLetter'));
  return number;
}

/** The same, approved for the given plan. */
export function anApproved(
  house: House,
  plan: Record<string, unknown>,
  overrides: Record<string, unknown> = {},
): string {
  const number = aVerified(house, overrides);
  done(act(house, number, 'approve', { start: '2026-12-07T02:00:00Z', ...plan }));
  return number;
}
