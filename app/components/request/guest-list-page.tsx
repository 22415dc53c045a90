import type { SubmissionResult } from '@conform-to/react';
import { NoticeBox, PageHead } from '../blocks.tsx';
import { Button, ButtonLink } from '../button.tsx';
import type { ShownFinding } from '../findings.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { GuestsForm, type GuestsFormProps } from './guests-form.tsx';

export interface GuestListPageProps {
  readonly page: Pick<GuestsFormProps, 'mode' | 'policy' | 'now' | 'heads' | 'defaults'> & {
    readonly head: { readonly number: string; readonly revision: number };
    readonly isOpen: boolean;
    readonly canSubstitute: boolean;
    readonly closes: string | null;
  };
  readonly answer:
    | {
        readonly result: SubmissionResult<string[]>;
        readonly refusal: {
          readonly title: string;
          readonly text: string;
          readonly findings: readonly ShownFinding[];
        } | null;
      }
    | undefined;
  readonly action: string;
  readonly back: string;
  readonly substituteHref: string;
  readonly audience: 'pemda' | 'staff';
}

/** The whole list at once, while it is open; afterwards where one guest is exchanged for another. */
export function GuestListPage(props: GuestListPageProps) {
  const { page, answer, action, back, substituteHref, audience } = props;
  const { head, isOpen, canSubstitute, closes, ...form } = page;
  return (
    <div className="max-w-3xl">
      <PageHead
        title="Ubah daftar peserta"
        back={{ href: back, text: `Permohonan ${head.number}` }}
      >
        {isOpen && closes !== null && (
          <>
            Daftar dapat diubah sampai <strong>{closes}</strong>. Setelah itu tamu masih dapat
            diganti satu per satu, tanpa menambah jumlahnya.
          </>
        )}
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience={audience} />}
      {isOpen || answer ? (
        <GuestsForm
          {...form}
          action={action}
          result={answer?.result ?? null}
          revision={head.revision}
          buttons={
            <>
              <Button wide>Simpan daftar peserta</Button>
              <ButtonLink href={back} look="quiet">
                Batal
              </ButtonLink>
            </>
          }
        />
      ) : (
        <Closed {...{ closes, canSubstitute, substituteHref, back }} />
      )}
    </div>
  );
}

function Closed({
  closes,
  canSubstitute,
  substituteHref,
  back,
}: Pick<GuestListPageProps, 'substituteHref' | 'back'> &
  Pick<GuestListPageProps['page'], 'closes' | 'canSubstitute'>) {
  return (
    <>
      <NoticeBox tone="info" title="Daftar peserta sudah ditutup">
        {canSubstitute
          ? `Daftar ditutup ${closes}. Tamu yang berhalangan masih dapat diganti satu per satu sampai rombongan datang.`
          : 'Daftar tidak dapat diubah lagi pada tahap ini. Jika ada perubahan, mohon kabari kami melalui 150420.'}
      </NoticeBox>
      {canSubstitute ? (
        <ButtonLink href={substituteHref}>Ganti tamu</ButtonLink>
      ) : (
        <ButtonLink href={back}>Lihat permohonan</ButtonLink>
      )}
    </>
  );
}
