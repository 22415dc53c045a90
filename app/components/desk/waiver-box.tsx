import { Icon } from '../icon.tsx';

/** The exception to the guest limit: given, or how it is asked for. */
export interface WaiverView {
  /** "Kepala Bagian, pukul 09.41 WIB: alasan" */
  readonly given: { readonly by: string; readonly at: string; readonly reason: string } | null;
  /** The page on which the supervisor gives one. */
  readonly path: string;
  readonly address: string;
}

export function WaiverBox({ waiver: { given, path, address } }: { readonly waiver: WaiverView }) {
  if (given !== null) {
    return (
      <div className="rounded border-l-4 border-good bg-good-bg px-4 py-3">
        <p className="flex items-start gap-2 font-bold text-good">
          <Icon name="check" className="mt-1" />
          Pengecualian batas tamu sudah diberikan
        </p>
        <p>
          {given.by}, {given.at}: {given.reason}
        </p>
        <p>
          Berlaku untuk rombongan yang dikecualikan. Bila kemudian datang tamu lain di atas batas,{' '}
          <a href={path}>mintalah pengecualian baru</a>.
        </p>
      </div>
    );
  }
  return (
    <details className="rounded border border-line bg-paper px-4">
      <summary className="py-3 font-semibold text-link">
        Minta pengecualian ke Kepala Bagian
      </summary>
      <div className="pb-4">
        <p>
          Hanya Kepala Bagian yang dapat melewatkan batas tamu, disertai alasan. Buka halaman ini
          dengan akunnya, atau sampaikan alamatnya:
        </p>
        <p className="mt-1 font-semibold break-all">
          <a href={path} className="inline-flex min-h-11 items-center">
            {address}
          </a>
        </p>
        <p className="text-soft">
          Setelah diberikan, kirim halaman ini sekali lagi; isiannya tetap.
        </p>
      </div>
    </details>
  );
}
