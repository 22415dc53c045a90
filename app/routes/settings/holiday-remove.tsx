import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ConfirmDeed } from '#app/components/people/confirm-deed.tsx';
import { ComingList } from '#app/components/resources/confirm-retire.tsx';
import { formatDay } from '#app/copy/dates.ts';
import { HOLIDAY_PAGES } from '#app/copy/holidays.ts';
import { paths } from '#app/http/paths.ts';
import { loadHoliday, removeOneHoliday } from './holidays.server.ts';

export const loader = loadHoliday;
export const action = removeOneHoliday;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Hapus ${data?.name ?? ''} – Hari libur – Sambang` },
];

export default function RemoveHoliday() {
  const { date, name, source, touched } = useLoaderData<typeof loader>();
  return (
    <ConfirmDeed
      title={`Hapus ${name}?`}
      button={HOLIDAY_PAGES.remove.button}
      grave
      back={{ href: paths.holidaysOf(date.slice(0, 4)), text: 'Hari libur' }}
      refusal={null}
    >
      <p>
        {formatDay(date)} · {source}
      </p>
      <p>{HOLIDAY_PAGES.remove.text}</p>
      {touched.length > 0 && (
        <>
          <p>Konsultasi yang jatuh pada hari ini:</p>
          <ComingList coming={touched} />
        </>
      )}
    </ConfirmDeed>
  );
}
