import { CODE_WORDS } from '#app/copy/office-sign-in.ts';
import { CODE_DIGITS } from '#app/domain/people/mail-code.ts';
import type { ParkedForm } from '#app/forms/parked-form.ts';
import { paths } from '#app/http/paths.ts';
import { PageHead } from '../blocks.tsx';
import { Actions, Button } from '../button.tsx';
import { Confirmation } from '../confirmation.tsx';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { Field } from '../forms/field.tsx';
import { PublicFrame } from '../frames/public-frame.tsx';

interface OfficeCodePageProps {
  readonly email: string;
  readonly parked: ParkedForm | null;
  /** Why the last code did not open anything. */
  readonly error?: string;
  /** No code is open any more; only a new one helps. */
  readonly isOver?: boolean;
}

/** Where the code from the mail is typed in; nothing on it tells whether the address is known. */
export function OfficeCodePage({ email, parked, error, isOver = false }: OfficeCodePageProps) {
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg">
        <PageHead
          title="Masukkan kode dari surel"
          back={{ href: paths.officeSignIn, text: 'Ganti alamat surel' }}
        >
          Untuk <strong className="wrap-anywhere">{email}</strong>. {CODE_WORDS.sent}
        </PageHead>
        <Confirmation />
        {error !== undefined && (
          <ErrorSummary
            title="Belum dapat masuk"
            errors={[{ message: error, href: isOver ? '#kode-baru' : '#code' }]}
          />
        )}
        <form method="post" action={paths.officeCode} noValidate className="card">
          <Parked parked={parked} />
          <Field id="code" label={`Kode (${CODE_DIGITS} angka)`} errors={undefined}>
            <input
              id="code"
              name="code"
              type="text"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={CODE_DIGITS + 6}
              className="control max-w-48 text-2xl font-bold tracking-[0.2em] tabular-nums"
              aria-invalid={(error !== undefined && !isOver) || undefined}
            />
          </Field>
          <Actions>
            <Button wide>Masuk</Button>
          </Actions>
        </form>
        <NewCode email={email} parked={parked} />
      </div>
    </PublicFrame>
  );
}

function Parked({ parked }: { readonly parked: ParkedForm | null }) {
  if (parked === null) return null;
  return <input type="hidden" name="isian" value={JSON.stringify(parked)} />;
}

function NewCode({ email, parked }: Pick<OfficeCodePageProps, 'email' | 'parked'>) {
  return (
    <section aria-labelledby="kode-baru" className="mt-8">
      <h2 id="kode-baru" tabIndex={-1} className="text-lg">
        Kodenya tidak datang?
      </h2>
      <p className="mt-1 text-soft">
        Periksa folder spam dan ejaan alamatnya. Setelah kode baru dikirim, kode yang lama tidak
        berlaku.
      </p>
      <form method="post" action={paths.officeSignIn} className="mt-3">
        <Parked parked={parked} />
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="lagi" value="1" />
        <Button look="secondary" wide>
          Kirim kode baru
        </Button>
      </form>
    </section>
  );
}
