import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { DeskFrame } from '#app/components/shifts/desk-frame.tsx';
import { DeviceError } from '#app/components/shifts/not-enrolled.tsx';
import { PeopleButtons } from '#app/components/shifts/people-buttons.tsx';
import { PinField } from '#app/components/shifts/pin-field.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { paths } from '#app/http/paths.ts';
import { retryAfter } from './retry-after.ts';
import { doShift, loadShift } from './shift.server.ts';

export const handle: PageHandle = { hydrate: true };

export const loader = loadShift;
export const action = doShift;

export const meta: MetaFunction = () => [{ title: 'Ganti petugas – Sambang' }];

export const headers = retryAfter;

export default function Shift() {
  const { deviceName, people, chosen, current, isLocked, hasLeft, to } =
    useLoaderData<typeof loader>();
  const chooseHref = paths.shiftBack(to);
  return (
    <DeskFrame place={deviceName}>
      {/* Nobody stands here: what the device kept of the day goes, as at the sign-in. */}
      {current === null && <script type="module" src={paths.forgetScript} />}
      {hasLeft && <NoticeBox tone="good" title="Anda sudah keluar." live />}
      {chosen === null ? (
        <>
          <PageHead title={current === null ? 'Siapa yang bertugas?' : 'Ganti petugas'}>
            {current === null
              ? 'Pilih nama Anda, lalu masukkan PIN.'
              : `${current.name} sedang bertugas. Yang belum terkirim tetap tersimpan di perangkat ini, atas nama yang mencatatnya.`}
          </PageHead>
          <People
            people={people}
            hrefOf={(id) => `${chooseHref}&orang=${encodeURIComponent(id)}`}
          />
          <Actions>
            {current !== null && (
              <ButtonLink href={isLocked ? withReturn(paths.locked, to) : to} look="secondary">
                {isLocked ? 'Kembali ke layar terkunci' : 'Batal'}
              </ButtonLink>
            )}
            {current === null && (
              <ButtonLink href={withReturn(paths.signIn, to)} look="quiet">
                Masuk dengan kata sandi
              </ButtonLink>
            )}
          </Actions>
        </>
      ) : (
        <AskPin key={chosen.id} {...{ chosen, to, chooseHref }} />
      )}
    </DeskFrame>
  );
}

function withReturn(door: string, to: string): string {
  return `${door}?${new URLSearchParams({ ke: to }).toString()}`;
}

function People({
  people,
  hrefOf,
}: {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly hrefOf: (id: string) => string;
}) {
  if (people.length > 0) return <PeopleButtons people={people} hrefOf={hrefOf} />;
  return (
    <EmptyState title="Belum ada petugas yang mempunyai PIN" icon="people">
      Masuklah dengan kata sandi, lalu buat PIN pada halaman Akun saya.
    </EmptyState>
  );
}

function AskPin({
  chosen,
  to,
  chooseHref,
}: {
  readonly chosen: { readonly id: string; readonly name: string };
  readonly to: string;
  readonly chooseHref: string;
}) {
  const answer = useActionData<typeof action>();
  return (
    <div className="mx-auto max-w-md">
      <PageHead title={chosen.name} back={{ href: chooseHref, text: 'Pilih nama lain' }} />
      {answer && (
        <ErrorSummary
          title="Belum dapat masuk"
          errors={[{ message: answer.message, href: '#pin' }]}
        />
      )}
      <form method="post" noValidate className="card">
        <input type="hidden" name="orang" value={chosen.id} />
        <input type="hidden" name="ke" value={to} />
        <PinField id="pin" wrong={answer !== undefined} autoFocus={answer === undefined} />
        <div className="mt-6 flex flex-col items-center">
          <Button wide>Mulai bertugas</Button>
        </div>
      </form>
    </div>
  );
}

export function ErrorBoundary() {
  return <DeviceError to={paths.today} />;
}
