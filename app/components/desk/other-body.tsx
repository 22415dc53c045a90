import { Button } from '../button.tsx';

/** A body that is no pemda, typed by its name. */
export function OtherBody() {
  return (
    <details className="mt-6 rounded border border-line bg-paper px-4">
      <summary className="flex min-h-12 items-center font-semibold text-link">
        Bukan pemda atau DPRD
      </summary>
      <form method="get" className="pb-4">
        <label htmlFor="instansi" className="mb-1 block font-semibold">
          Nama instansi
        </label>
        <input id="instansi" name="instansi" className="control" autoComplete="off" />
        <fieldset className="mt-3">
          <legend className="sr-only">Jenis instansi</legend>
          {(
            [
              ['kl', 'Kementerian atau lembaga'],
              ['other', 'Lainnya'],
            ] as const
          ).map(([value, text]) => (
            <label key={value} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="badan"
                value={value}
                defaultChecked={value === 'kl'}
                className="size-6"
              />
              {text}
            </label>
          ))}
        </fieldset>
        <div className="mt-3">
          <Button look="secondary">Lanjut</Button>
        </div>
      </form>
    </details>
  );
}
