import { paths } from '#app/http/paths.ts';
import { Button } from '../button.tsx';
import { FieldErrors } from '../forms/field.tsx';

/** A mail, PDF or photos; the field itself takes what is dropped on it, without script. */
export function FileDrop({ errors }: { readonly errors?: readonly string[] | undefined }) {
  return (
    <form
      method="post"
      action={paths.entryFile}
      encType="multipart/form-data"
      className="card mb-8"
      aria-labelledby="dari-berkas"
    >
      <h2 id="dari-berkas" className="mb-2 text-lg">
        Dari surel atau berkas surat
      </h2>
      <FieldErrors id="berkas" errors={errors === undefined ? undefined : [...errors]} />
      <label htmlFor="berkas" className="mb-1 block font-semibold">
        Letakkan surel (.eml), PDF, atau foto surat
      </label>
      <p id="berkas-hint" className="mb-2 max-w-xl text-sm text-soft">
        Tarik berkasnya ke kotak ini, atau pilih. Yang terbaca (pengirim, tanggal, nomor tiket, isi
        surat) diisikan untuk Anda periksa. Paling besar 15 MB.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id="berkas"
          type="file"
          name="file"
          multiple
          accept=".eml,message/rfc822,application/pdf,image/jpeg,image/png,image/heic,image/heif"
          aria-describedby={errors?.length ? 'berkas-error berkas-hint' : 'berkas-hint'}
          aria-invalid={errors?.length ? true : undefined}
          className="w-full max-w-xl rounded-lg border-2 border-dashed border-edge bg-paper p-5"
        />
        <Button>Baca berkas</Button>
      </div>
    </form>
  );
}
