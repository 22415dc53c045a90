import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { Button } from './button.tsx';
import { TextArea } from './forms/controls.tsx';
import { FormErrors } from './forms/error-summary.tsx';
import { usePageForm } from './forms/use-page-form.ts';

/** What a colleague noted about a request. */
export interface ShownNote {
  readonly key: string;
  readonly by: string;
  readonly when: string;
  readonly words: string;
}

/** What staff noted for each other, oldest first. */
export function NoteList({ notes }: { readonly notes: readonly ShownNote[] }) {
  if (notes.length === 0) return <p className="text-soft">Belum ada catatan.</p>;
  return (
    <ol className="max-w-3xl divide-y divide-line rounded-lg border border-line bg-paper">
      {notes.map(({ key, by, when, words }) => (
        <li key={key} className="px-4 py-3">
          <p className="text-sm">
            <strong>{by}</strong> <span className="text-soft">· {when}</span>
          </p>
          <p className="mt-1 break-words whitespace-pre-line">{words}</p>
        </li>
      ))}
    </ol>
  );
}

/** Where the next note is written. */
export function NoteForm({ result }: { readonly result: SubmissionResult<string[]> | null }) {
  const [form, fields] = usePageForm<{ words: string }>({ id: 'tulis-catatan', result });
  return (
    <form method="post" {...getFormProps(form)} noValidate className="no-print mt-4 max-w-3xl">
      <FormErrors form={form} />
      <TextArea
        field={fields.words}
        label="Catatan baru"
        hint="Hanya dibaca pegawai; tidak pernah tampil bagi pemohon. Catatan yang tersimpan tidak dapat diubah."
        rows={3}
      />
      <Button look="secondary">Simpan catatan</Button>
    </form>
  );
}
