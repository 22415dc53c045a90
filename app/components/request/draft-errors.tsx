import { PHONE } from '#app/copy/contact-channels.ts';
import { paths } from '#app/http/paths.ts';
import { Actions, ButtonLink } from '../button.tsx';
import { PublicFrame } from '../frames/public-frame.tsx';

/** A draft that nobody here holds the key of, or whose time is over. */
export function DraftGone() {
  return (
    <PublicFrame>
      <div className="max-w-2xl">
        <h1>Isian ini tidak ditemukan</h1>
        <p className="mt-2 text-lg text-soft">
          Tautannya tidak lengkap, dibuka di perangkat lain tanpa kuncinya, atau isiannya sudah
          melewati masa simpan.
        </p>
        <p className="mt-2">
          Gunakan tautan lengkap yang Anda simpan, atau mulai permohonan baru. Permohonan yang sudah
          terkirim dibuka melalui tautan dalam surel kami; bila hilang, hubungi{' '}
          <a href={PHONE.href}>{PHONE.label}</a>.
        </p>
        <Actions>
          <ButtonLink href={paths.newRequest} wide>
            Mulai permohonan baru
          </ButtonLink>
        </Actions>
      </div>
    </PublicFrame>
  );
}
