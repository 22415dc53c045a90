import { OFFLINE_WALK_IN } from '#app/copy/offline.ts';

const HEAD = [
  ['none', 'Tidak ada'],
  ['present', 'Hadir'],
  ['expected', 'Menyusul'],
] as const;

/** What is asked of a group without appointment: how many, the head, names. */
export function Fields({ error }: { readonly error: string | null }) {
  return (
    <>
      <label htmlFor="jumlah" className="mb-1 block font-semibold">
        Jumlah orang
      </label>
      {error !== null && (
        <p id="jumlah-salah" role="alert" className="mb-1 font-semibold text-bad">
          {error}
        </p>
      )}
      <input
        id="jumlah"
        name="guestCount"
        inputMode="numeric"
        autoFocus
        className="control mb-6 max-w-32 text-lg"
        {...(error !== null && { 'aria-invalid': true, 'aria-describedby': 'jumlah-salah' })}
      />
      <fieldset className="mb-6">
        <legend className="mb-1 font-semibold">Kepala Daerah atau Pimpinan DPRD ikut hadir?</legend>
        <div className="flex flex-wrap gap-x-6">
          {HEAD.map(([value, text]) => (
            <label key={value} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="headVerdict"
                value={value}
                defaultChecked={value === 'none'}
                className="size-6"
              />
              {text}
            </label>
          ))}
        </div>
      </fieldset>
      <label htmlFor="nama" className="mb-1 block font-semibold">
        Nama <span className="font-normal text-soft">(opsional)</span>
      </label>
      <p id="nama-petunjuk" className="mb-1.5 text-sm text-soft">
        Satu orang satu baris, misalnya: Nama Lengkap - Kepala Bidang
      </p>
      <textarea
        id="nama"
        name="names"
        rows={3}
        maxLength={OFFLINE_WALK_IN.mostLetters}
        aria-describedby="nama-petunjuk"
        className="control mb-6"
      />
    </>
  );
}
