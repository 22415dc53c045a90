import type { ParkedForm } from '#app/forms/parked-form.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox, PageHead } from '../blocks.tsx';
import { Actions, Button } from '../button.tsx';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { PublicFrame } from '../frames/public-frame.tsx';
import { LockPasswordField } from './password-field.tsx';
import { PinField } from './pin-field.tsx';

interface LockedFormProps {
  readonly parked: ParkedForm;
  /** The try that did not go through. */
  readonly message?: string | null;
}

/** A form met a locked screen: unlocking hands it through. */
export function LockedForm({ parked, message = null }: LockedFormProps) {
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg">
        <PageHead title="Layar terkunci">
          {parked.name === undefined ? undefined : `Dikunci untuk ${parked.name}.`}
        </PageHead>
        <NoticeBox tone="warn" title="Isian Anda belum terkirim" live>
          Isian itu tidak hilang. Buka kuncinya, lalu kirim isiannya.
        </NoticeBox>
        {message !== null && (
          <ErrorSummary title="Belum terbuka" errors={[{ message, href: '#pin' }]} />
        )}
        <form method="post" action={paths.locked} noValidate className="card">
          <input type="hidden" name="isian" value={JSON.stringify(parked)} />
          <PinField id="pin" wrong={message !== null} />
          <p className="my-4 text-center text-soft">atau</p>
          <LockPasswordField id="password" />
          <Actions>
            <Button wide>Buka kunci</Button>
          </Actions>
        </form>
      </div>
    </PublicFrame>
  );
}
