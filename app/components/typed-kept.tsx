import type { SubmissionResult } from '@conform-to/react';

/** Names under which the forms of a deed send what a person has written. */
const WRITTEN = ['reason', 'note', 'pesan', 'message', 'words'];

/** What was written before somebody else was faster: nothing of it is lost, though no form takes it any more. */
export function TypedKept({ typed }: { readonly typed: SubmissionResult<string[]> | undefined }) {
  const words = writtenIn(typed?.initialValue);
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="tertulis" className="card mb-6">
      <h2 id="tertulis" className="mb-1 text-lg">
        Yang sudah Anda tulis
      </h2>
      <p className="mb-2 text-sm text-soft">Tidak terkirim. Salin bila masih diperlukan.</p>
      {words.map((text) => (
        <blockquote key={text} className="whitespace-pre-line border-l-2 border-gold pl-3">
          {text}
        </blockquote>
      ))}
    </section>
  );
}

function writtenIn(initial: Readonly<Record<string, unknown>> | null | undefined): string[] {
  return WRITTEN.flatMap((name) => textsIn(initial?.[name]));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
