import { PASS_CODE_LENGTH } from '#app/domain/reservation/pass-code.ts';
import { paths } from '#app/http/paths.ts';
import { Button } from '../button.tsx';
import { describedBy, Field } from '../forms/field.tsx';

interface CodeFormProps {
  /** What was typed before, to be mended rather than typed again. */
  readonly typed?: string;
  readonly error?: string | null;
}

const HINT = `${PASS_CODE_LENGTH} huruf dan angka di dekat gambar QR atau di dalam suratnya. Huruf besar atau kecil, spasi, dan tanda hubung tidak berpengaruh.`;

/** Asks for the code on a card or a confirmation; a plain GET, so that the answer has an address. */
export function CodeForm({ typed = '', error = null }: CodeFormProps) {
  const errors = error === null ? undefined : [error];
  return (
    <form method="get" action={paths.authenticity} className="max-w-xl">
      <Field id="kode" label="Kode" hint={HINT} errors={errors}>
        <input
          id="kode"
          name="kode"
          type="text"
          defaultValue={typed}
          className="control font-mono"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={describedBy('kode', { hint: HINT, errors })}
        />
      </Field>
      <Button icon="search" wide>
        Periksa
      </Button>
    </form>
  );
}
