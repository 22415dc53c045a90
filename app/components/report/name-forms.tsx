import { getFormProps } from '@conform-to/react';
import { BODY_CHOICES } from '#app/copy/unresolved-names.ts';
import { NO_REGION } from '#app/forms/names.ts';
import { paths } from '#app/http/paths.ts';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import type { NameAnswer, NameView } from './name-view.ts';

interface NameFormProps {
  readonly name: NameView;
  readonly answer: NameAnswer | null | undefined;
}

/** Which region, and which body there. */
export function RequesterNameForm({ name, answer }: NameFormProps) {
  const [form, fields] = usePageForm<{ region: string; body: string }>({
    id: 'nama',
    result: answer?.result,
    defaults: { body: name.body },
  });
  return (
    <>
      <RegionSearch search={name.search} found={name.regions.length > name.candidates.length} />
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <ChoiceGroup
          field={fields.region}
          type="radio"
          label="Daerah yang dimaksud"
          {...(name.candidates.length === 0 && {
            hint: 'Tidak ada daerah yang mirip dengan nama ini. Cari di atas bila namanya berbeda.',
          })}
          choices={[...name.regions.map(regionChoice), NOWHERE]}
        />
        <ChoiceGroup
          field={fields.body}
          type="radio"
          label="Jenis instansi"
          choices={BODY_CHOICES}
        />
        <Submit />
      </form>
    </>
  );
}

const NOWHERE = {
  value: NO_REGION,
  label: 'Tanpa daerah',
  hint: 'Untuk kementerian, lembaga, atau badan lain.',
};

function regionChoice({ code, name, province, autonomous }: NameView['regions'][number]) {
  const place = province === null ? `Kode ${code}` : `${province} · kode ${code}`;
  return {
    value: code,
    label: name,
    hint: autonomous ? place : `${place} · wilayah administratif, bukan pemerintah daerah sendiri`,
  };
}

/** Another region than those that resemble the name; asks with GET and adds what it finds below. */
function RegionSearch({ search, found }: { readonly search: string; readonly found: boolean }) {
  return (
    <form method="get" role="search" className="card mb-6">
      <label htmlFor="cari" className="mb-1 block font-semibold">
        Cari daerah lain
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id="cari"
          name="cari"
          type="search"
          defaultValue={search}
          className="control min-w-0 flex-1 basis-52"
          aria-describedby="cari-hasil"
        />
        <Button look="secondary" icon="search">
          Cari
        </Button>
      </div>
      <p id="cari-hasil" className="mt-2 text-sm text-soft">
        {search === ''
          ? 'Nama atau sebagian nama; yang ditemukan menambah pilihan di bawah.'
          : found
            ? `Yang cocok dengan “${search}” ada dalam pilihan di bawah.`
            : `Tidak ada daerah lain yang cocok dengan “${search}”.`}
      </p>
    </form>
  );
}

/** Which topics; those that resemble the text stand first. */
export function TopicNameForm({ name, answer }: NameFormProps) {
  const [form, fields] = usePageForm<{ topics: string[] }>({ id: 'nama', result: answer?.result });
  const likely = name.topics.filter(({ code }) => name.candidates.includes(code));
  const others = name.topics.filter(({ code }) => !name.candidates.includes(code));
  return (
    <form method="post" {...getFormProps(form)} noValidate>
      <FormErrors form={form} />
      <ChoiceGroup
        field={fields.topics}
        type="checkbox"
        label="Topik yang dimaksud"
        hint="Boleh lebih dari satu. Yang dipilih menambah topik yang sudah pasti."
        choices={[...likely, ...others].map(({ code, name: label }) => ({ value: code, label }))}
      />
      <Submit />
    </form>
  );
}

function Submit() {
  return (
    <Actions>
      <Button icon="check" wide>
        Pastikan nama ini
      </Button>
      <ButtonLink href={paths.unresolvedNames} look="quiet">
        Nanti saja
      </ButtonLink>
    </Actions>
  );
}
