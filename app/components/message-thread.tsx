import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { EmptyState } from './blocks.tsx';
import { Actions, Button, ButtonLink } from './button.tsx';
import { TextArea } from './forms/controls.tsx';
import { FormErrors } from './forms/error-summary.tsx';
import { usePageForm } from './forms/use-page-form.ts';

/** One message as its reader sees it. */
export interface ThreadItem {
  readonly key: string;
  /** From the reader's own side. */
  readonly isOwn: boolean;
  readonly who: string;
  readonly when: string;
  readonly words: string;
}

/** What was written to and fro, oldest first; whose word it is stands in words, not only in its place. */
export function MessageThread({
  items,
  none,
}: {
  readonly items: readonly ThreadItem[];
  /** Said where nothing was written. */
  readonly none: string;
}) {
  if (items.length === 0) {
    return (
      <EmptyState title="Belum ada pesan" icon="mail">
        {none}
      </EmptyState>
    );
  }
  return (
    <ol className="space-y-4">
      {items.map(({ key, isOwn, who, when, words }) => (
        <li
          key={key}
          className={`max-w-2xl rounded-lg border px-4 py-3 ${
            isOwn ? 'ml-6 border-line bg-sunk sm:ml-16' : 'mr-6 border-line bg-paper sm:mr-16'
          }`}
        >
          <p className="text-sm">
            <strong>{who}</strong>
            <span className="block text-soft">{when}</span>
          </p>
          <p className="mt-1.5 break-words whitespace-pre-line">{words}</p>
        </li>
      ))}
    </ol>
  );
}

/** Where the next message is written. */
export function MessageForm({
  result,
  label,
  hint,
  back,
}: {
  readonly result: SubmissionResult<string[]> | null;
  readonly label: string;
  readonly hint: string;
  readonly back: string;
}) {
  const [form, fields] = usePageForm<{ words: string }>({ id: 'pesan', result });
  return (
    <form method="post" {...getFormProps(form)} noValidate className="no-print mt-8">
      <FormErrors form={form} />
      <TextArea field={fields.words} label={label} hint={hint} rows={5} />
      <Actions>
        <Button wide>Kirim pesan</Button>
        <ButtonLink href={back} look="quiet">
          Kembali
        </ButtonLink>
      </Actions>
    </form>
  );
}
