import { NoticeBox } from '../blocks.tsx';

/** What the pemda still has to complete of a request that was entered for it. */
export function AwaitedNotice({
  text,
  hasMail,
}: {
  readonly text: string | null;
  /** Without an address no link went out. */
  readonly hasMail: boolean;
}) {
  if (text === null) return null;
  return (
    <div className="mt-4">
      <NoticeBox tone="info" title={text}>
        {hasMail
          ? 'Tautannya sudah dikirim ke surel narahubung. Lewat telepon pun dapat dilengkapi: '
          : 'Narahubung belum mempunyai alamat surel, jadi belum ada tautan yang dikirim. Tanyakan lewat telepon, lalu '}
        pilih <strong>Lengkapi permohonan</strong>.
      </NoticeBox>
    </div>
  );
}
