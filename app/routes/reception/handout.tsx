import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Handout } from '#app/components/desk/handout.tsx';
import { PageHead } from '#app/components/blocks.tsx';
import { PrintButton } from '#app/components/desk/print-button.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { look } from '#app/commands/look.server.ts';
import { formatDay } from '#app/copy/dates.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { paths } from '#app/http/paths.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutGroup } from './group-head.server.ts';

export const handle: PageHandle = { hydrate: true };

/** What a group takes along that could not be received: for whom, of which day, and how to apply. */
export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readDay');
  const { number = '' } = args.params;
  return look(services, actor, (looking) => {
    const { reservation, context, reference } = aboutGroup(looking, number);
    return {
      number,
      officeLabel: officeLabel(reservation.office, reference),
      day: formatDay(dayOf(reservation.arrivedAt ?? context.now)),
      isRefused: reservation.status === 'refusedAtDoor',
      address: `${services.baseUrl}${paths.newRequest}`,
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Lembar untuk rombongan ${data?.number ?? ''} – Sambang` },
];

export default function HandoutPage() {
  const { number, officeLabel: office, day, address, isRefused } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <div className="no-print">
        <PageHead title="Lembar untuk rombongan" back={{ href: paths.group(number), text: office }}>
          Satu halaman A4 untuk dibawa pulang.
        </PageHead>
        <PrintButton />
      </div>
      <Handout {...{ officeLabel: office, day, address, isRefused }} />
    </div>
  );
}
