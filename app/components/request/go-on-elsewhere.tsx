import { paths } from '#app/http/paths.ts';
import { Button } from '../button.tsx';

interface GoOnElsewhereProps {
  readonly id: string;
  readonly resumeUrl: string | null;
  readonly mailTo: string | null;
  readonly writer: string | null;
  readonly keptUntil: string;
}

/** How a request that is still being written is taken up again: by mail, by sign-in, by its link. */
export function GoOnElsewhere({ id, resumeUrl, mailTo, writer, keptUntil }: GoOnElsewhereProps) {
  return (
    <details className="no-print mt-10 border-t border-line pt-3 text-soft">
      <summary className="min-h-8 py-1">Lanjutkan nanti atau dari perangkat lain</summary>
      <p className="mt-1 max-w-xl text-sm">
        Simpan dahulu langkah ini. Yang sudah disimpan kami jaga sampai {keptUntil}.
        {writer !== null && ` Isian ini juga terbuka setelah Anda masuk sebagai ${writer}.`}
      </p>
      <MailLinkForm id={id} email={mailTo ?? ''} />
      {resumeUrl !== null && <OwnLink url={resumeUrl} />}
    </details>
  );
}

/** Mails the link to an address that is typed in, or to the one that is known. */
export function MailLinkForm({ id, email }: { readonly id: string; readonly email: string }) {
  return (
    <form method="post" action={paths.mailDraftLink(id)} noValidate className="mt-3">
      <label className="block text-sm font-semibold" htmlFor="surel-lanjut">
        Kirim tautan ke surel saya
      </label>
      <div className="mt-1 flex max-w-xl flex-wrap gap-2">
        <input
          id="surel-lanjut"
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          defaultValue={email}
          className="control min-w-0 flex-1 basis-56"
        />
        <Button look="secondary" icon="mail">
          Kirim tautan
        </Button>
      </div>
    </form>
  );
}

function OwnLink({ url }: { readonly url: string }) {
  return (
    <>
      <label className="mt-4 block text-sm font-semibold" htmlFor="tautan-lanjut">
        Atau salin tautannya
      </label>
      <p className="max-w-xl text-sm">
        Simpan untuk Anda sendiri; siapa pun yang memilikinya dapat membuka isian ini.
      </p>
      <textarea
        id="tautan-lanjut"
        readOnly
        rows={3}
        defaultValue={url}
        className="control mt-1 font-mono text-sm break-all"
      />
    </>
  );
}
