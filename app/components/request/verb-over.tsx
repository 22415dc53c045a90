import { NoticeBox, PageHead } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';

/** A deed that no longer fits how the request stands: nothing to fill in, and where it is told why. */
export function VerbOver({
  title,
  number,
  back,
}: {
  readonly title: string;
  readonly number: string;
  readonly back: string;
}) {
  return (
    <div className="max-w-3xl">
      <PageHead title={title} back={{ href: back, text: `Permohonan ${number}` }} />
      <NoticeBox tone="info" title="Tindakan ini tidak lagi diperlukan">
        Keadaan permohonan sudah berubah. Halaman permohonan memuat keadaan terakhir dan langkah
        berikutnya.
      </NoticeBox>
      <ButtonLink href={back}>Lihat permohonan</ButtonLink>
    </div>
  );
}
