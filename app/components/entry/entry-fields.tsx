import type { FieldMetadata } from '@conform-to/react';
import type { ShownTopicGroup } from '#app/copy/topic-groups.ts';
import { MODE_CHOICES } from '#app/copy/request-form.ts';
import { CHANNEL_WORDS } from '#app/copy/request-words.ts';
import { ENTRY_CHANNELS } from '#app/forms/entry.ts';
import type { Contact } from '#app/domain/reservation/reservation.ts';
import { ChoiceGroup, ChoiceLine } from '../forms/choice-group.tsx';
import { SelectField, TextArea, TextField } from '../forms/controls.tsx';
import { OfficeFields } from '../request/office-fields.tsx';
import type { FoundRegions, ShownRegion } from '../request/region-chooser.tsx';
import { TopicChooser } from '../request/topic-chooser.tsx';
import { EntryPart } from './entry-part.tsx';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type ContactField = FieldMetadata<Contact | undefined, any, any>;

/** Names of the form's fields, apart from the letter's. */
export type EntryField =
  | 'channel'
  | 'receivedOn'
  | 'receivedTime'
  | 'ticketNumber'
  | 'nadineNumber'
  | 'body'
  | 'regionCode'
  | 'name'
  | 'opd'
  | 'contact'
  | 'mode'
  | 'acceptsOtherMode'
  | 'topics'
  | 'questions'
  | 'wanted'
  | 'guestCount'
  | 'names';

/** The form as the library is told of it. */
export type EntryShape = {
  readonly [F in Exclude<EntryField, 'contact' | 'topics'>]?: string | null | undefined;
} & {
  readonly contact?: Contact;
  readonly topics?: string[];
};

/** A time as a list offers it. */
export interface ShownSlot {
  readonly value: string;
  readonly label: string;
  readonly group: string;
}

export interface EntryFieldsProps {
  readonly fields: Readonly<Record<Exclude<EntryField, 'contact'>, AnyField>> & {
    readonly contact: ContactField;
  };
  readonly chosen: ShownRegion | null;
  readonly found: FoundRegions | null;
  readonly searchAction: string;
  readonly groups: readonly ShownTopicGroup[];
  /** Times that are free, by day; another one is agreed on when it is decided. */
  readonly slots: readonly ShownSlot[];
  /** Where what stands in a field was read; said beside it, so that it is looked at. */
  readonly sources: Partial<Readonly<Record<EntryField, string>>>;
}

/** All that staff are asked of a request they enter; what the pemda can add itself comes last. */
export function EntryFields(props: EntryFieldsProps) {
  const { fields, groups, slots, sources, chosen, found, searchAction } = props;
  return (
    <>
      <EntryPart title="Masuknya permohonan">
        <ChoiceGroup
          field={fields.channel}
          type="radio"
          inline
          label="Masuk melalui"
          choices={ENTRY_CHANNELS.map((value) => ({ value, label: capital(CHANNEL_WORDS[value]) }))}
        />
        <div className="gap-x-4 sm:grid sm:grid-cols-2">
          <TextField
            field={fields.receivedOn}
            label="Tanggal diterima"
            hint={sources.receivedOn ?? 'Janji jawab dan tenggat dihitung sejak saat ini.'}
            type="date"
            short
          />
          <TextField field={fields.receivedTime} label="Jam diterima (WIB)" type="time" short />
          <TextField
            field={fields.ticketNumber}
            label="Nomor tiket Deskpro"
            hint={sources.ticketNumber}
            optional
          />
          <TextField field={fields.nadineNumber} label="Nomor Nadine" optional />
        </div>
      </EntryPart>
      <EntryPart title="Instansi">
        {sources.regionCode !== undefined && <Source text={sources.regionCode} />}
        <OfficeFields {...{ fields, chosen, found, searchAction }} />
      </EntryPart>
      <EntryContact field={fields.contact} source={sources.contact} />
      <EntryPurpose {...{ fields, groups, sources }} />
      <EntryRest {...{ fields, slots }} />
    </>
  );
}

function EntryPurpose({
  fields,
  groups,
  sources,
}: Pick<EntryFieldsProps, 'fields' | 'groups' | 'sources'>) {
  return (
    <EntryPart title="Keperluan">
      {sources.topics !== undefined && <Source text={sources.topics} />}
      <TopicChooser field={fields.topics} groups={groups} />
      <ChoiceGroup
        field={fields.mode}
        type="radio"
        inline
        label="Cara konsultasi"
        {...(sources.mode !== undefined && { hint: sources.mode })}
        choices={(['videoConference', 'tatapMuka'] as const).map((value) => ({
          ...{ value, label: MODE_CHOICES[value].label },
        }))}
      />
      <div className="-mt-3 mb-5">
        <ChoiceLine
          type="checkbox"
          id={fields.acceptsOtherMode.id}
          name={fields.acceptsOtherMode.name}
          value="on"
          checked={fields.acceptsOtherMode.initialValue === 'on'}
          label="Cara yang lain juga dapat diterima pemohon"
        />
      </div>
      <TextArea
        field={fields.questions}
        label="Yang ditanyakan"
        hint={sources.questions}
        rows={sources.questions === undefined ? 4 : 9}
        optional
      />
    </EntryPart>
  );
}

function EntryContact({
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

/** What the pemda completes through its link where nobody knows it yet. */
function EntryRest({ fields, slots }: Pick<EntryFieldsProps, 'fields' | 'slots'>) {
  return (
    <EntryPart
      title="Waktu dan peserta"
      intro="Boleh dikosongkan: pemohon melengkapinya melalui tautan dalam surelnya."
    >
      <SelectField
        field={fields.wanted}
        label="Waktu yang diminta"
        hint="Yang tampil masih kosong saat halaman ini dibuka."
        blank="Belum diketahui"
        options={slots}
        optional
      />
      <TextField
        field={fields.guestCount}
        label="Jumlah peserta (video conference)"
        type="number"
        inputMode="numeric"
        short
        optional
      />
      <TextArea
        field={fields.names}
        label="Nama peserta"
        hint="Satu orang satu baris, misalnya: Nama Lengkap - Kepala Bidang"
        rows={3}
        optional
      />
    </EntryPart>
  );
}

/** Whence something was filled in, so that it is looked at before it counts. */
function Source({ text }: { readonly text: string }) {
  return (
    <p className="mb-3 border-l-4 border-info bg-info-bg px-3 py-1.5 text-sm break-words">{text}</p>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
