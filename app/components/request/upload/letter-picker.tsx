import { LETTER_ACCEPT } from './accepted.ts';
import type { FieldMetadata } from '@conform-to/react';
import { useEffect, useRef } from 'react';
import { Button } from '../../button.tsx';
import { describedBy, Field } from '../../forms/field.tsx';
import { NoticeBox } from '../../blocks.tsx';
import { PhotoList } from './photo-list.tsx';
import { SendingPanel } from './sending-panel.tsx';
import type { LetterSending } from './use-letter-sender.ts';

interface LetterPickerProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly field: FieldMetadata<any, any, any>;
  readonly hasFile: boolean;
  readonly sending: LetterSending;
}

/**
 * Where the letter's file is chosen. With our script it goes at once, piece by piece; without, or where
 * that fails, it goes with the form.
 */
export function LetterPicker({ field, hasFile, sending }: LetterPickerProps) {
  const { sender, state, isLive, unfinished } = sending;
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.phase === 'taking' || (state.phase === 'sending' && !state.arePhotos);
  const goesAtOnce = isLive && !state.isPlain;
  const choose = (): void => {
    const files = [...(input.current?.files ?? [])];
    if (!goesAtOnce || files.length === 0 || input.current === null) return;
    input.current.value = '';
    sender.choose(files);
  };
  // On a slow line the file is chosen before our script is there.
  useEffect(choose, [isLive]);
  const errors = errorsOf(field, state.fault);
  const hint = hintOf(goesAtOnce);
  return (
    <>
      {unfinished.length > 0 && state.phase === 'idle' && <Unfinished names={unfinished} />}
      {state.arePhotos && state.phase !== 'taking' && <PhotoList {...{ state, sender }} />}
      {(isBusy || state.phase === 'sending') && (
        <SendingPanel state={state} onCancel={() => sender.cancel()} />
      )}
      <div hidden={isBusy} className="mb-6">
        <Field
          id={field.id}
          label={labelOf(hasFile, state.arePhotos)}
          hint={hint}
          errors={errors}
          optional={hasFile}
        >
          <input
            ref={input}
            type="file"
            id={field.id}
            name={field.name}
            accept={LETTER_ACCEPT}
            multiple
            onChange={choose}
            className="control file:mr-3 file:rounded file:border-0 file:bg-sunk file:px-3 file:py-1.5 file:font-semibold"
            aria-invalid={errors.length > 0 || undefined}
            aria-describedby={describedBy(field.id, { hint, errors })}
          />
        </Field>
        {!goesAtOnce && (
          <Button look="secondary" wide name="stay" value="on">
            Unggah
          </Button>
        )}
      </div>
    </>
  );
}

function Unfinished({ names }: { readonly names: readonly string[] }) {
  return (
    <NoticeBox tone="info" title="Ada unggahan yang belum selesai">
      Pilih kembali {names.join(', ')}; unggahannya dilanjutkan dari bagian yang sudah terkirim.
    </NoticeBox>
  );
}

function errorsOf(field: LetterPickerProps['field'], fault: string | null): readonly string[] {
  if (fault !== null) return [fault];
  return (field.errors as string[] | undefined) ?? [];
}

function labelOf(hasFile: boolean, arePhotos: boolean): string {
  if (arePhotos) return 'Tambah foto halaman berikutnya';
  return hasFile ? 'Ganti dengan berkas lain' : 'Berkas surat';
}

function hintOf(goesAtOnce: boolean): string {
  const what =
    'PDF, atau foto halaman suratnya (JPEG, PNG, HEIC) yang terbaca jelas, paling besar 10 MB.';
  return goesAtOnce
    ? `${what} Berkas langsung diunggah begitu dipilih.`
    : `${what} Beberapa foto sekaligus menjadi satu surat, urut menurut nama atau urutan memilihnya.`;
}
