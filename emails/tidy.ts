import type {
  AccountNotice,
  Digest,
  DigestRow,
  NoticePayload,
  ToldLetter,
} from '#app/domain/decisions/notice-payload.ts';

// Signs that reorder what stands beside them; a name that carries them could disguise a line.
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** One line without control characters: for names and whatever stands in a header or a list. */
export function singleLine(text: string): string {
  return text
    .replace(DIRECTION, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** As a person wrote it, line for line; only signs that no eye sees are left out. */
function asWritten(text: string): string {
  return text
    .replace(DIRECTION, '')
    .replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

/** At most `length` characters, with an ellipsis where something was left out. */
export function clipped(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** The payload with every text made harmless, once, before any template sees it. */
export function tidy(payload: NoticePayload): NoticePayload {
  const { recipient, reservation } = payload;
  const orNull = (text: string | null) => (text ? singleLine(text) : null);
  return {
    ...payload,
    recipient: {
      ...recipient,
      name: singleLine(recipient.name),
      email: singleLine(recipient.email),
    },
    reservation: {
      ...reservation,
      number: singleLine(reservation.number),
      officeLabel: singleLine(reservation.officeLabel),
      topics: reservation.topics.map(({ code, name }) => ({
        code: singleLine(code),
        name: singleLine(name),
      })),
      room: orNull(reservation.room),
      meetingUrl: orNull(reservation.meetingUrl),
      narasumber: reservation.narasumber.map(singleLine),
      ...(reservation.sittings !== undefined && {
        sittings: reservation.sittings.map((sitting) => ({
          ...sitting,
          room: orNull(sitting.room),
          narasumber: sitting.narasumber.map(singleLine),
        })),
      }),
      statusUrl: singleLine(reservation.statusUrl),
    },
    words: payload.words.map(asWritten).filter((word) => word !== ''),
    otherNumber: orNull(payload.otherNumber),
    // A payload written by an earlier version lacks what was added since.
    referredTo: payload.referredTo ?? null,
    violation: orNull(payload.violation),
    ...(payload.letter !== undefined && { letter: tidyLetter(payload.letter) }),
  };
}

function tidyLetter({ replaces, ...letter }: ToldLetter): ToldLetter {
  return {
    ...{ ...letter, number: singleLine(letter.number) },
    ...(replaces !== undefined && {
      replaces: { ...replaces, number: singleLine(replaces.number) },
    }),
  };
}

/** The same for a notice that is about no request. */
export function tidyAccount(notice: AccountNotice): AccountNotice {
  const { recipient, officeLabel, code, url, words, number } = notice;
  const orNull = (text: string | null) => (text ? singleLine(text) : null);
  return {
    ...notice,
    recipient: {
      ...recipient,
      name: singleLine(recipient.name),
      email: singleLine(recipient.email),
    },
    officeLabel: orNull(officeLabel),
    code: orNull(code),
    url: orNull(url),
    words: words.map(asWritten).filter((word) => word !== ''),
    ...(notice.digest !== undefined && { digest: tidyDigest(notice.digest) }),
    ...(number !== undefined && { number: singleLine(number) }),
  };
}

function tidyDigest({ answers, unready, next }: Digest): Digest {
  return {
    answers: {
      overdue: answers.overdue.map(tidyRow),
      today: answers.today.map(tidyRow),
      next: answers.next.map(tidyRow),
    },
    unready: unready.map(tidyRow),
    next,
  };
}

function tidyRow(row: DigestRow): DigestRow {
  return { ...row, number: singleLine(row.number), officeLabel: singleLine(row.officeLabel) };
}
