import { CHANNEL_WORDS } from '#app/copy/request-words.ts';
import { ENTRY_CHANNELS } from '#app/forms/entry.ts';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { SelectField, TextArea, TextField } from '../forms/controls.tsx';
import { OfficeFields } from '../request/office-fields.tsx';
import { EntryPart } from './entry-part.tsx';
import type { EntryFieldsProps } from './entry-shape.ts';
import { EntryContact } from './entry-contact.tsx';
import { EntryPurpose } from './entry-purpose.tsx';
import { Source } from './entry-source.tsx';

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

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
