import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { FileField, SelectField, TextArea, TextField } from '#app/components/forms/controls.tsx';
import { ErrorSummary, FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';

type Example = Record<'name' | 'note' | 'unit' | 'letter' | 'day' | 'mode', string> & {
  readonly topics: string[];
};

const TYPED = {
  name: 'Pemkab Kepulauan Siau Tagulandang Biaro',
  note: 'Terlalu singkat',
  mode: 'tatapMuka',
  topics: ['DAU', 'DBH'],
};

function useExample(id: string, error?: Record<string, string[]>) {
  return usePageForm<Example>({
    id,
    result: error && { status: 'error', error, initialValue: TYPED },
    defaults: { topics: ['DAU'] },
  });
}

const UNITS = [
  { value: 'dtu', label: 'Direktorat Dana Transfer Umum' },
  { value: 'dtk', label: 'Direktorat Dana Transfer Khusus' },
];

export function Fields() {
  const [, plain] = useExample('isian-biasa');
  const [, wrong] = useExample('isian-salah', {
    name: ['Nama wajib diisi.'],
    note: ['Tuliskan alasannya, sekurang-kurangnya satu kalimat.'],
    unit: ['Pilih salah satu unit.'],
    letter: ['Berkas ini bukan PDF.', 'Berkas lebih besar daripada yang dapat diterima.'],
  });
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <form className="card">
        <TextField field={plain.name} label="Nama instansi" hint="Seperti pada kop surat." />
        <TextField field={plain.day} type="date" label="Tanggal surat" short optional />
        <TextArea field={plain.note} label="Pertanyaan" optional />
        <SelectField field={plain.unit} label="Unit teknis" options={UNITS} blank="Pilih unit" />
        <FileField
          field={plain.letter}
          label="Surat permintaan"
          hint="PDF, paling besar 10 MB."
          accept=".pdf"
        />
      </form>
      <form className="card">
        <TextField field={wrong.name} label="Nama instansi" hint="Seperti pada kop surat." />
        <TextArea field={wrong.note} label="Alasan" />
        <SelectField field={wrong.unit} label="Unit teknis" options={UNITS} blank="Pilih unit" />
        <FileField field={wrong.letter} label="Surat permintaan" accept=".pdf" />
      </form>
    </div>
  );
}

const MODES = [
  {
    value: 'videoConference',
    label: 'Video conference',
    hint: 'Melalui Microsoft Teams, tanpa perjalanan dinas.',
  },
  { value: 'tatapMuka', label: 'Tatap muka', hint: 'Gedung Radius Prawiro Lantai 9, Jakarta.' },
  {
    value: 'penuh',
    label: 'Senin, 7 Desember 2026, 10.00–11.00 WIB (12.00–13.00 WIT)',
    hint: 'Penuh: sudah ada empat tatap muka pada hari itu.',
    disabled: true,
  },
];

const TOPICS = ['DAU', 'DBH', 'DAK Fisik', 'PDRD', 'Otsus', 'JF AKPD'].map((label) => ({
  value: label,
  label,
}));

export function Choices() {
  const [, plain] = useExample('pilihan-biasa');
  const [, wrong] = useExample('pilihan-salah', {
    mode: ['Pilih salah satu.'],
    topics: ['Pilih paling sedikit satu topik.'],
  });
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <form className="card">
        <ChoiceGroup field={plain.mode} type="radio" label="Bentuk konsultasi" choices={MODES} />
        <ChoiceGroup
          {...{ field: plain.topics, type: 'checkbox', label: 'Topik', choices: TOPICS }}
          hint="Boleh lebih dari satu."
          inline
          optional
        />
      </form>
      <form className="card">
        <ChoiceGroup field={wrong.mode} type="radio" label="Bentuk konsultasi" choices={MODES} />
        <ChoiceGroup
          {...{ field: wrong.topics, type: 'checkbox', label: 'Topik', choices: TOPICS }}
          inline
        />
      </form>
    </div>
  );
}

export function Summaries() {
  const [form] = useExample('ringkasan-borang', {
    '': ['Permohonan ini sudah berubah sejak halaman dibuka.'],
    name: ['Nama wajib diisi.'],
  });
  return (
    <>
      <FormErrors form={form} />
      <ErrorSummary
        title="Belum dapat dikirim"
        errors={[
          { message: 'Tanggal surat lebih baru daripada hari ini.', href: '#isian-salah-name' },
        ]}
      />
    </>
  );
}
