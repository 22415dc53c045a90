import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { ShownOnce } from '#app/components/people/shown-once.tsx';
import { DevicesTable } from '#app/components/shifts/devices-table.tsx';
import { PLACE_HINTS, PLACE_WORDS } from '#app/copy/shifts.ts';
import { DEVICE_PLACES } from '#app/domain/reception/device.ts';
import { paths } from '#app/http/paths.ts';
import { loadDevices, makeCode } from './devices.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDevices(args);
export const action = (args: ActionFunctionArgs) => makeCode(args);

export const meta: MetaFunction = () => [{ title: 'Perangkat – Pengaturan – Sambang' }];

const PLACES = DEVICE_PLACES.map((value) => ({
  ...{ value, label: PLACE_WORDS[value], hint: PLACE_HINTS[value] },
}));

export default function Devices() {
  const { devices, enrolAt } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const made = answer && 'code' in answer ? answer : null;
  return (
    <>
      <PageHead title="Perangkat" back={{ href: paths.settings, text: 'Pengaturan' }}>
        Yang terdaftar di meja resepsionis dan di lobi.
      </PageHead>
      {made !== null && <MadeCode {...made} enrolAt={enrolAt} />}
      {devices.length === 0 ? (
        <EmptyState title="Belum ada perangkat terdaftar" icon="qr">
          Buat kode di bawah ini, lalu masukkan di perangkatnya.
        </EmptyState>
      ) : (
        <DevicesTable devices={devices} />
      )}
      {made === null && (
        <Section id="baru" title="Daftarkan perangkat">
          <CodeForm />
        </Section>
      )}
    </>
  );
}

function CodeForm() {
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ name: string; place: string }>({
    id: 'perangkat',
    result: answer && 'result' in answer ? answer.result : null,
  });
  return (
    <form method="post" {...getFormProps(form)} noValidate className="card max-w-2xl">
      <FormErrors form={form} />
      <TextField
        field={fields.name}
        label="Nama perangkat"
        hint="Misalnya Meja 1. Nama ini tercatat pada kedatangan yang dicatat di sana."
        autoComplete="off"
      />
      <ChoiceGroup field={fields.place} type="radio" label="Tempat" choices={PLACES} />
      <Actions>
        <Button>Buat kode</Button>
      </Actions>
    </form>
  );
}

interface MadeCodeProps {
  readonly code: string;
  readonly until: string;
  readonly name: string;
  readonly enrolAt: string;
}

function MadeCode({ code, until, name, enrolAt }: MadeCodeProps) {
  return (
    <div className="mb-8">
      <NoticeBox tone="good" title={`Kode untuk ${name} dibuat`} live>
        Di perangkat itu, buka <strong className="wrap-anywhere">{enrolAt}</strong> dan masukkan
        kode ini paling lambat {until}.
      </NoticeBox>
      <ShownOnce label={`Kode pendaftaran ${name}`} value={code}>
        Hanya ditampilkan sekali ini dan hanya dapat dipakai satu kali.
      </ShownOnce>
      <Actions>
        <ButtonLink href={paths.devices}>Selesai</ButtonLink>
      </Actions>
    </div>
  );
}
