import { FORGOTTEN } from '#app/copy/accounts.ts';
import type { ParkedForm } from '#app/forms/parked-form.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox, PageHead } from './blocks.tsx';
import { Confirmation } from './confirmation.tsx';
import { ErrorSummary } from './forms/error-summary.tsx';
import { SignInFields } from './forms/sign-in-fields.tsx';
import { PublicFrame } from './frames/public-frame.tsx';

interface SignInPageProps {
  /** A form that waits for its person. */
  readonly parked: ParkedForm | null;
  /** The try that did not go through. */
  readonly last?: { readonly email: string; readonly message: string; readonly wrong: boolean };
}

/** Where the house signs in, also in the middle of a form that met no session. */
export function SignInPage({ parked, last }: SignInPageProps) {
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg">
        <PageHead title={parked === null ? 'Masuk' : 'Masuk kembali'}>
          {parked === null && 'Untuk pegawai DJPK yang melayani konsultasi.'}
        </PageHead>
        <Confirmation />
        {parked !== null && (
          <NoticeBox tone="warn" title="Sesi Anda sudah berakhir" live>
            Isian Anda belum terkirim, tetapi tidak hilang. Masuk kembali, lalu kirim isiannya.
          </NoticeBox>
        )}
        {last && (
          <ErrorSummary
            title="Belum dapat masuk"
            errors={[{ message: last.message, href: last.wrong ? '#email' : null }]}
          />
        )}
        {/* Without a form that waits it is sent to this very address, which says where to go on. */}
        <form
          method="post"
          {...(parked !== null && { action: paths.signIn })}
          noValidate
          className="card"
        >
          {parked !== null && <input type="hidden" name="isian" value={JSON.stringify(parked)} />}
          <SignInFields email={last?.email ?? ''} wrong={last?.wrong ?? false} />
        </form>
        <WithoutPassword />
      </div>
      {/* Nobody is signed in: what a desk kept of its day on this device goes. */}
      <script type="module" src={paths.forgetScript} />
    </PublicFrame>
  );
}

function WithoutPassword() {
  return (
    <div className="prose-p mt-6 text-soft">
      <p>{FORGOTTEN}</p>
      <p>
        Dari pemerintah daerah? Anda tidak memerlukan akun:{' '}
        <a href={paths.newRequest}>ajukan konsultasi</a>, atau buka tautan dalam surel tentang
        permohonan Anda. Untuk melihat semua permohonan instansi,{' '}
        <a href={paths.officeSignIn}>masuk untuk instansi</a>.
      </p>
    </div>
  );
}
