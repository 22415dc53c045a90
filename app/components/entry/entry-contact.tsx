import { TextField } from '../forms/controls.tsx';
import { EntryPart } from './entry-part.tsx';
import type { ContactField } from './entry-shape.ts';
import { Source } from './entry-source.tsx';

/** Who speaks for the office. */
export function EntryContact({
  field,
  source,
}: {
  readonly field: ContactField;
  readonly source: string | undefined;
}) {
  const contact = field.getFieldset();
  return (
    <EntryPart title="Narahubung">
      {source !== undefined && <Source text={source} />}
      <div className="gap-x-4 sm:grid sm:grid-cols-2">
        <TextField field={contact.name} label="Nama" autoComplete="off" />
        <TextField field={contact.jabatan} label="Jabatan" autoComplete="off" optional />
        <TextField
          field={contact.email}
          label="Alamat surel"
          hint="Tautan untuk melengkapi dikirim ke sini."
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          optional
        />
        <TextField
          field={contact.phone}
          label="Telepon atau WhatsApp"
          type="tel"
          inputMode="tel"
          autoComplete="off"
          optional
        />
      </div>
    </EntryPart>
  );
}
