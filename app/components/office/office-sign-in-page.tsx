import type { ParkedForm } from '#app/forms/parked-form.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox, PageHead } from '../blocks.tsx';
import { Actions, Button } from '../button.tsx';
import { Confirmation } from '../confirmation.tsx';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { Field } from '../forms/field.tsx';
import { PublicFrame } from '../frames/public-frame.tsx';

interface OfficeSignInPageProps {
  /** A form that waits for its person. */
  readonly parked: ParkedForm | null;
  /** The try that did not go through. */
  readonly last?: { readonly email: string; readonly message: string; readonly wrong: boolean };
}

/** Where an office of a pemda signs in, also in the middle of a form that met no session. */
export function OfficeSignInPage({ parked, last }: OfficeSignInPageProps) {
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg">
        <PageHead title={parked === null ? 'Masuk untuk instansi' : 'Masuk kembali'}>
          {parked === null &&
            'Lihat semua permohonan instansi Anda di satu tempat. Tanpa kata sandi: kami mengirim kode ke surel Anda.'}
        </PageHead>
        <Confirmation />
        {parked !== null && (
          <NoticeBox tone="warn" title="Sesi Anda sudah berakhir" live>
            Isian Anda belum terkirim, tetapi tidak hilang. Masuk kembali, lalu kirim isiannya.
          </NoticeBox>
        )}
        {last && (
          <ErrorSummary
            title="Kode belum dikirim"
            errors={[{ message: last.message, href: last.wrong ? '#email' : null }]}
          />
        )}
        {/* Without a form that waits it is sent to this very address, which says where to go on. */}
        <form
          method="post"
          {...(parked !== null && { action: paths.officeSignIn })}
          noValidate
          className="card"
        >
          {parked !== null && <input type="hidden" name="isian" value={JSON.stringify(parked)} />}
          <Field
            id="email"
            label="Alamat surel"
            hint="Sebaiknya alamat dinas, atau alamat narahubung dalam permohonan Anda."
            errors={undefined}
          >
            <input
              id="email"
              name="email"
              type="email"
              inputMode="email"
              autoComplete="email"
              spellCheck={false}
              defaultValue={last?.email ?? ''}
              className="control"
              aria-describedby="email-hint"
              aria-invalid={last?.wrong === true || undefined}
            />
          </Field>
          <Actions>
            <Button wide>Kirim kode</Button>
          </Actions>
        </form>
        <Otherwise />
      </div>
    </PublicFrame>
  );
}

function Otherwise() {
  return (
    <div className="prose-p mt-6 text-soft">
      <p>
        Tidak perlu masuk untuk <a href={paths.newRequest}>mengajukan konsultasi</a>, atau untuk
        membuka permohonan melalui tautan dalam surel kami.
      </p>
      <p>
        Pegawai DJPK? <a href={paths.signIn}>Masuk untuk pegawai</a>.
      </p>
    </div>
  );
}
