import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Field } from '#app/components/forms/field.tsx';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import { PLACE_WORDS } from '#app/copy/shifts.ts';
import { paths } from '#app/http/paths.ts';
import { doEnrolment, loadEnrolment } from './enrol.server.ts';
import { retryAfter } from './retry-after.ts';

export const loader = loadEnrolment;
export const action = doEnrolment;

export const headers = retryAfter;

export const meta: MetaFunction = () => [{ title: 'Daftarkan perangkat – Sambang' }];

export default function Enrol() {
  const device = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg">
        <PageHead title="Daftarkan perangkat ini">
          Untuk meja resepsionis dan lobi. Kodenya dibuat oleh admin Sambang dan berlaku 15 menit.
        </PageHead>
        {device !== null && (
          <NoticeBox tone="info" title={`Sudah terdaftar sebagai ${device.name}`}>
            <p>
              {PLACE_WORDS[device.place]}. Kode baru menggantikan pendaftaran ini.{' '}
              <a href={device.place === 'desk' ? paths.shift : paths.lobby}>Buka halamannya</a>
            </p>
          </NoticeBox>
        )}
        {answer && (
          <ErrorSummary
            title="Belum terdaftar"
            errors={[{ message: answer.message, href: '#kode' }]}
          />
        )}
        <form method="post" noValidate className="card">
          <Field
            id="kode"
            label="Kode pendaftaran"
            hint="12 huruf dan angka, misalnya 7KQ2-M0ZC-3XHD. Besar kecil huruf tidak dibedakan."
            errors={undefined}
          >
            <input
              id="kode"
              name="kode"
              type="text"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              defaultValue={answer?.typed ?? ''}
              aria-describedby="kode-hint"
              aria-invalid={answer ? true : undefined}
              className="control max-w-80 font-mono text-xl tracking-wider uppercase"
            />
          </Field>
          <Actions>
            <Button wide>Daftarkan</Button>
            <ButtonLink href={paths.start} look="quiet">
              Batal
            </ButtonLink>
          </Actions>
        </form>
      </div>
    </PublicFrame>
  );
}
