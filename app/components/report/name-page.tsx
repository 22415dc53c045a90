import { NAME_FIELDS } from '#app/copy/unresolved-names.ts';
import { paths } from '#app/http/paths.ts';
import { Facts, NoticeBox, PageHead } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { RequesterNameForm, TopicNameForm } from './name-forms.tsx';
import type { NameAnswer, NameView } from './name-view.ts';

/** Where a person says what a printed name stands for; others read it. */
export function NamePage({
  name,
  answer,
}: {
  readonly name: NameView;
  readonly answer: NameAnswer | null | undefined;
}) {
  const { field, printed, resolved, mayResolve } = name;
  return (
    <div className="max-w-3xl">
      <PageHead
        title={`“${printed}”`}
        back={{ href: paths.unresolvedNames, text: 'Nama yang belum dipastikan' }}
      >
        Tercetak sebagai {NAME_FIELDS[field]} dalam daftar lama.
      </PageHead>
      <div className="card mb-6">
        <Facts facts={factsOf(name)} />
      </div>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      {resolved !== null ? (
        <Resolved {...resolved} />
      ) : mayResolve ? (
        <Choose name={name} answer={answer} />
      ) : (
        <NoticeBox tone="info" title="Belum dipastikan">
          Yang dapat memastikan nama: sekretariat dan admin.
        </NoticeBox>
      )}
    </div>
  );
}

function factsOf({ field, requester, when, mode, known }: NameView) {
  return [
    { label: 'Tanggal', value: when === '' ? null : when },
    { label: 'Bentuk', value: mode },
    ...(field === 'topics' ? [{ label: 'Pengguna layanan', value: requester }] : []),
    {
      label: field === 'topics' ? 'Topik yang sudah pasti' : 'Topik',
      value: known.length === 0 ? null : known.join(', '),
    },
  ];
}

function Choose(props: {
  readonly name: NameView;
  readonly answer: NameAnswer | null | undefined;
}) {
  return props.name.field === 'requester' ? (
    <RequesterNameForm {...props} />
  ) : (
    <TopicNameForm {...props} />
  );
}

function Resolved({ by, at }: { readonly by: string; readonly at: string }) {
  return (
    <>
      <NoticeBox tone="info" title={`Sudah dipastikan oleh ${by}`} live>
        {at}. Tidak ada yang perlu dilakukan lagi.
      </NoticeBox>
      <ButtonLink href={paths.unresolvedNames} look="secondary">
        Nama yang masih menunggu
      </ButtonLink>
    </>
  );
}
