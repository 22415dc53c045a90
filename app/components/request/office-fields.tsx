import type { FieldMetadata } from '@conform-to/react';
import { BODY_CHOICES } from '#app/copy/request-form.ts';
import { BODIES } from '#app/domain/people/office.ts';
import type { Contact } from '#app/domain/reservation/reservation.ts';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { TextField } from '../forms/controls.tsx';
import { type FoundRegions, RegionChooser, type ShownRegion } from './region-chooser.tsx';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

interface OfficeFieldsProps {
  readonly fields: Readonly<Record<'body' | 'regionCode' | 'name' | 'opd', AnyField>>;
  readonly chosen: ShownRegion | null;
  readonly found: FoundRegions | null;
  readonly searchAction: string;
  /** What is asked. */
  readonly legend?: string;
}

/**
 * Who asks. A browser that can hides what the chosen body does not need; the others show all of it,
 * and the server passes over what does not belong.
 */
export function OfficeFields(props: OfficeFieldsProps) {
  const { fields, chosen, found, searchAction, legend = 'Permohonan ini dari' } = props;
  return (
    <>
      <ChoiceGroup
        field={fields.body}
        type="radio"
        label={legend}
        choices={BODIES.map((value) => ({ value, ...BODY_CHOICES[value] }))}
      />
      {/* A field that ends its own box still keeps its distance to the next one. */}
      <div className="mb-6 group-has-[[value=kl]:checked]/step:hidden group-has-[[value=other]:checked]/step:hidden">
        <RegionChooser {...{ found, chosen, searchAction }} field={fields.regionCode} />
        <TextField
          field={fields.opd}
          label="Perangkat daerah"
          hint="Misalnya BPKAD, Bappeda, atau Sekretariat DPRD."
          optional
        />
      </div>
      <div className="mb-6 group-has-[[value=pemda]:checked]/step:hidden group-has-[[value=dprd]:checked]/step:hidden">
        <TextField
          field={fields.name}
          label="Nama instansi"
          hint="Untuk kementerian, lembaga, dan instansi lain."
        />
      </div>
    </>
  );
}

interface ContactFieldsProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly contact: FieldMetadata<Contact | undefined, any, any>;
  /** Where staff write it: who called by phone may have no address to give. */
  readonly mailOptional?: boolean;
  /** Whoever fills it in is not the contact: their own name and address are not suggested. */
  readonly ofAnother?: boolean;
}

/** Whom the office writes and calls. */
export function ContactFields(props: ContactFieldsProps) {
  const { contact, mailOptional = false, ofAnother = false } = props;
  const fields = contact.getFieldset();
  const known = (kind: string): string => (ofAnother ? 'off' : kind);
  return (
    <fieldset className="border-t border-line pt-5">
      <legend className="float-left mb-3 w-full text-xl font-bold text-navy">Narahubung</legend>
      <p className="clear-both mb-4 max-w-xl text-soft">
        Orang yang kami hubungi. Jawaban dan tautan permohonan dikirim ke surelnya.
      </p>
      <TextField field={fields.name} label="Nama" autoComplete={known('name')} />
      <TextField
        field={fields.jabatan}
        label="Jabatan"
        autoComplete={known('organization-title')}
        optional
      />
      <TextField
        field={fields.email}
        label="Alamat surel"
        type="email"
        inputMode="email"
        autoComplete={known('email')}
        spellCheck={false}
        optional={mailOptional}
      />
      <TextField
        field={fields.phone}
        label="Nomor telepon atau WhatsApp"
        type="tel"
        inputMode="tel"
        autoComplete={known('tel')}
        optional
      />
    </fieldset>
  );
}
