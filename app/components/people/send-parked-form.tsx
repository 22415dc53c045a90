import type { ParkedForm } from '#app/forms/parked-form.ts';
import { NoticeBox, PageHead } from '../blocks.tsx';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { PublicFrame } from '../frames/public-frame.tsx';

interface SendParkedFormProps {
  readonly name: string;
  readonly home: string;
  readonly parked: ParkedForm;
}

/** Signed in again with a form in hand: it is sent by a click, never by itself. */
export function SendParkedForm({ name, home, parked: { to, fields } }: SendParkedFormProps) {
  const isKept = fields.length > 0;
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg">
        <PageHead title="Anda sudah masuk kembali">Sebagai {name}.</PageHead>
        <NoticeBox tone="info" title={isKept ? 'Isian Anda belum terkirim' : 'Isian tidak terbawa'}>
          {isKept
            ? 'Kirimkan sekarang untuk melanjutkan. Berkas yang tadi dilampirkan perlu dipilih kembali.'
            : 'Isian itu kosong, terlalu panjang, atau berisi kata sandi. Buka kembali halamannya, lalu isi sekali lagi.'}
        </NoticeBox>
        <form method="post" action={to}>
          {fields.map(([field, value], index) => (
            <input key={index} type="hidden" name={field} value={value} />
          ))}
          <Actions>
            {isKept ? (
              <Button wide>Kirim isian</Button>
            ) : (
              <ButtonLink href={to} wide>
                Buka halamannya
              </ButtonLink>
            )}
            <ButtonLink href={home} look="quiet">
              {isKept ? 'Jangan kirim' : 'Ke halaman awal'}
            </ButtonLink>
          </Actions>
        </form>
      </div>
    </PublicFrame>
  );
}
