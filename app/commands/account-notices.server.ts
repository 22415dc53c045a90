import type { Tx } from '#db/client.server.ts';
import { outbox } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { OFFICE_ZONE, type Zone } from '#app/domain/calendar/zones.ts';
import type { AccountNotice } from '#app/domain/decisions/notice-payload.ts';
import type { House } from './house.server.ts';
import { NOT_SENT_YET } from './outbox-rows.server.ts';

type Told = Partial<
  Pick<
    AccountNotice,
    | 'audience'
    | 'officeLabel'
    | 'code'
    | 'url'
    | 'until'
    | 'words'
    | 'digest'
    | 'number'
    | 'calendar'
  >
>;

interface Writing extends Told {
  readonly kind: AccountNotice['kind'];
  readonly email: string;
  /** As whom the reader is greeted; '' where nobody knows. */
  readonly name?: string;
  readonly zone?: Zone;
  /** What makes it news of its own; the same is written once. */
  readonly about: string;
  readonly now: Instant;
}

/** Writes mail that is about no request, inside the transaction of the deed it tells of. */
export function writeAccountNotice(tx: Tx, { newId }: Pick<House, 'newId'>, writing: Writing) {
  const { kind, email, name = '', zone = OFFICE_ZONE, about, now } = writing;
  const id = newId();
  const payload: AccountNotice = {
    ...{ kind, noticeId: id, writtenAt: now, audience: writing.audience ?? 'requester' },
    recipient: { name, email, zone },
    officeLabel: writing.officeLabel ?? null,
    code: writing.code ?? null,
    url: writing.url ?? null,
    until: writing.until ?? null,
    words: writing.words ?? [],
    ...(writing.digest !== undefined && { digest: writing.digest }),
    ...(writing.number !== undefined && { number: writing.number }),
    ...(writing.calendar !== undefined && { calendar: writing.calendar }),
  };
  tx.insert(outbox)
    .values({
      ...{ ...NOT_SENT_YET, id, kind, reservationId: null, recipient: email, payload },
      ...{ dedupeKey: `${about}:${kind}:${email}`, nextAttemptAt: now, createdAt: now },
    })
    .onConflictDoNothing({ target: outbox.dedupeKey })
    .run();
}
