import { NoticeBox } from '../blocks.tsx';

/** What the pemda still has to complete of a request that was entered for it. */
export function AwaitedNotice({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <div className="mt-4">
      <NoticeBox tone="info" title={text}>
        Pemohon yang bersurel sudah menerima tautannya. Lewat telepon pun dapat dilengkapi: pilih{' '}
        <strong>Lengkapi waktu dan peserta</strong>.
      </NoticeBox>
    </div>
  );
}
