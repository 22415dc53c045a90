import { PHONE } from '#app/copy/contact-channels.ts';
import { paths } from '#app/http/paths.ts';
import { PageHead } from '../blocks.tsx';
import { PublicFrame } from '../frames/public-frame.tsx';

/** One page for every one-time link that opens nothing: which of the reasons it is stays untold. */
export function DeadLink() {
  return (
    <PublicFrame>
      <div className="prose-p mx-auto max-w-lg">
        <PageHead title="Tautan ini tidak berlaku">
          Tautan sudah dipakai, sudah lewat batas waktunya, atau tidak lengkap tersalin.
        </PageHead>
        <p>
          Mintalah tautan baru kepada admin Sambang di Sekretariat DJPK, atau hubungi{' '}
          <a href={PHONE.href}>{PHONE.label}</a>.
        </p>
        <p>
          Sudah pernah memilih kata sandi? <a href={paths.signIn}>Masuk di sini</a>.
        </p>
      </div>
    </PublicFrame>
  );
}
