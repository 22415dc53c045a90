import type { Status } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';
import { Facts } from '../../blocks.tsx';
import { Button, ButtonLink } from '../../button.tsx';
import { Icon } from '../../icon.tsx';
import { StatusTag } from '../../status-tag.tsx';

/** One thing to settle: what the desk wrote, why the record did not take it, how it stands now. */
export interface ConflictView {
  readonly id: string;
  readonly number: string;
  /** Null where no such request exists. */
  readonly officeLabel: string | null;
  /** "Kedatangan" */
  readonly deed: string;
  readonly at: string;
  readonly by: string;
  readonly receivedAt: string;
  readonly told: readonly { readonly label: string; readonly text: string }[];
  readonly why: string;
  readonly status: Status | null;
  readonly decided: { readonly by: string; readonly at: string } | null;
  readonly groupHref: string | null;
  /** Null where the record takes no such deed any more. */
  readonly takeOverHref: string | null;
  /** What is on record of the same office that day, where it was written down without a number. */
  readonly others: readonly {
    readonly number: string;
    readonly status: Status;
    readonly href: string;
  }[];
}

export function ConflictCard({
  conflict,
  answer,
}: {
  readonly conflict: ConflictView;
  readonly answer: { readonly reason: string; readonly message: string } | null;
}) {
  const { id, number, officeLabel, deed, at, by, receivedAt, told, why } = conflict;
  const { status, decided, groupHref, takeOverHref, others } = conflict;
  const title = `${officeLabel ?? 'Permohonan tidak dikenal'} · ${number}`;
  return (
    <li className="card">
      <h2 className="text-xl">
        {groupHref === null ? (
          title
        ) : (
          <a href={groupHref} className="inline-flex min-h-11 items-center">
            {title}
          </a>
        )}
      </h2>
      <p className="my-3 flex items-start gap-2 font-semibold text-warn">
        <Icon name="alert" className="mt-1" />
        {why}
      </p>
      <Facts
        facts={[
          { label: 'Ditulis di meja', value: `${deed}, ${at}, oleh ${by}` },
          ...told.map(({ label, text }) => ({ label, value: text })),
          // Of a group without appointment nothing is on record yet.
          ...(status === null
            ? []
            : [
                {
                  label: 'Catatan server',
                  value: (
                    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                      <StatusTag status={status} />
                      {decided && `${decided.by}, ${decided.at}`}
                    </span>
                  ),
                },
              ]),
          ...(others.length === 0
            ? []
            : [{ label: 'Tercatat hari itu', value: <Others others={others} /> }]),
          { label: 'Diterima server', value: receivedAt },
        ]}
      />
      {takeOverHref !== null && (
        <div className="mt-4">
          <ButtonLink href={takeOverHref} icon="arrowRight">
            Ambil alih
          </ButtonLink>
        </div>
      )}
      <DropForm {...{ id, number, answer }} isOnlyWay={takeOverHref === null} />
    </li>
  );
}

function Others({ others }: Pick<ConflictView, 'others'>) {
  return (
    <ul>
      {others.map(({ number, status, href }) => (
        <li key={number} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <a href={href} className="inline-flex min-h-11 items-center font-semibold">
            {number}
          </a>
          <StatusTag status={status} />
        </li>
      ))}
    </ul>
  );
}

/** It is not recorded, and why; always with a reason. */
function DropForm({
  id,
  number,
  answer,
  isOnlyWay,
}: {
  readonly id: string;
  readonly number: string;
  readonly answer: { readonly reason: string; readonly message: string } | null;
  readonly isOnlyWay: boolean;
}) {
  const field = `alasan-${id}`;
  return (
    <details className="mt-4 border-t border-line" open={isOnlyWay || answer !== null}>
      <summary className="flex min-h-12 items-center font-semibold text-link">
        Tutup tanpa mencatat
      </summary>
      <form method="post" action={paths.deskConflicts} noValidate>
        <input type="hidden" name="id" value={id} />
        <label htmlFor={field} className="mb-1 block font-semibold">
          Alasan
          <span className="sr-only"> menutup selisih {number}</span>
        </label>
        {answer !== null && (
          <p id={`${field}-salah`} className="mb-1 font-semibold text-bad">
            {answer.message}
          </p>
        )}
        <textarea
          id={field}
          name="reason"
          rows={2}
          defaultValue={answer?.reason ?? ''}
          className="control"
          {...(answer !== null && {
            'aria-invalid': true,
            'aria-describedby': `${field}-salah`,
          })}
        />
        <div className="mt-3">
          <Button look="secondary">Tutup selisih</Button>
        </div>
      </form>
    </details>
  );
}
