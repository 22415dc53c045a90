import { paths } from '#app/http/paths.ts';
import { ButtonLink } from '../button.tsx';

interface RecordLinksProps {
  readonly claimId: string;
  /** Its name, where there are several. */
  readonly office: string | null;
}

/** The office's whole record to take away; only who is confirmed for it may. */
export function RecordLinks({ claimId, office }: RecordLinksProps) {
  return (
    <div className="mt-4">
      <h3 className="text-base">Rekam jejak {office ?? 'instansi'}</h3>
      <p className="mt-0.5 mb-2 max-w-2xl text-sm text-soft">
        Semua permohonan, keputusan, ketidaksesuaian beserta tanggapannya, dan penilaian.
        Pengunduhan dicatat.
      </p>
      <div className="flex flex-wrap gap-x-5">
        <ButtonLink href={paths.officeRecord(claimId, 'pdf')} look="quiet" icon="file" download>
          Unduh PDF
        </ButtonLink>
        <ButtonLink href={paths.officeRecord(claimId, 'csv')} look="quiet" icon="file" download>
          Unduh CSV
        </ButtonLink>
        <ButtonLink href={paths.officeCalendar(claimId)} look="quiet" icon="calendar">
          Langganan kalender
        </ButtonLink>
      </div>
    </div>
  );
}
