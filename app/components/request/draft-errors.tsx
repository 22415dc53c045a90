import { formatTime } from '#app/copy/dates.ts';
import { pageErrorOf } from '#app/copy/page-errors.ts';
import { PHONE } from '#app/copy/contact-channels.ts';
import { parseInstant } from '#app/domain/calendar/instant.ts';
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

/** Too many deeds from one address. */
export function TooOften({ again }: { readonly again: string | null }) {
  const { title, text, advice } = pageErrorOf(429);
  const moment = again === null ? null : parseInstant(again);
  return (
    <PublicFrame>
      <div className="max-w-2xl">
        <h1>{title}</h1>
        <p className="mt-2 text-lg text-soft">{text}</p>
        <p className="mt-2">
          {moment === null ? advice : `Mohon coba kembali setelah pukul ${formatTime(moment)}.`}
        </p>
      </div>
    </PublicFrame>
  );
}
