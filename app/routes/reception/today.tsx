import type {
  ActionFunctionArgs,
  HeadersFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData, useRevalidator } from '@remix-run/react';
import { useState } from 'react';
import { Section } from '#app/components/blocks.tsx';
import { DayAside } from '#app/components/desk/day-aside.tsx';
import { DayGroups } from '#app/components/desk/day-groups.tsx';
import { DayHead } from '#app/components/desk/day-head.tsx';
import { DayPrint } from '#app/components/desk/day-print.tsx';
import { ConflictCount } from '#app/components/desk/line/conflict-count.tsx';
import type { DayGroup } from '#app/components/desk/day-row.tsx';
import { FoundGroups } from '#app/components/desk/found-groups.tsx';
import { RefusedCodes } from '#app/components/desk/refused-codes.tsx';
import { ScanAnswerBox } from '#app/components/desk/scan-answer.tsx';
import { UnclosedVisits } from '#app/components/desk/unclosed-visits.tsx';
import { useLiveList } from '#app/components/live/use-live-list.ts';
import type { PageHandle } from '#app/components/page-handle.ts';
import { paths } from '#app/http/paths.ts';
import { findOrScan, loadDay } from './today.server.ts';

export const handle: PageHandle = { hydrate: true };

export const loader = (args: LoaderFunctionArgs) => loadDay(args);
export const action = (args: ActionFunctionArgs) => findOrScan(args);

export const headers: HeadersFunction = ({ loaderHeaders, actionHeaders }) =>
  actionHeaders.has('Cache-Control') ? actionHeaders : loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.isToday ? 'Tamu hari ini' : `Tamu ${data?.dayText ?? ''}`} – Sambang` },
];

export default function Today() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { coming, ended, inside, walkIns, renewal } = page;
  const { revalidate } = useRevalidator();
  const [typed, setTyped] = useState('');
  // An answer stays until it is read: new data would sweep it away.
  const isOn = renewal.on && answer === undefined;
  const { state, told } = useLiveList({
    ...{ isOn, mark: page.mark, readAt: page.readAt, reload: revalidate },
    shown: [coming.map(withoutClock), ended, inside, walkIns],
  });
  const renewing = { ...renewal, on: isOn, switchHref: isOn ? renewal.switchHref : paths.today };
  const found = answer?.found ?? null;
  return (
    <>
      <DayHead
        {...page}
        {...{ renewal: renewing, live: state, sought: answer?.sought ?? '', onType: setTyped }}
      />
      <ConflictCount count={page.conflicts} />
      <p role="status" className="sr-only">
        {told}
      </p>
      {answer?.scan && <ScanAnswerBox answer={answer.scan} />}
      {found === null ? (
        <Lists typed={typed} />
      ) : (
        <Section
          id="hasil"
          title={`Hasil pencarian “${answer?.sought ?? ''}”`}
          aside={<a href={paths.today}>Kembali ke tamu hari ini</a>}
        >
          <FoundGroups
            {...{ groups: found, sought: answer?.sought ?? '', walkInHref: page.walkInHref }}
          />
        </Section>
      )}
    </>
  );
}

/** Minutes that go by are no news. */
function withoutClock({ mark: _mark, ...group }: DayGroup) {
  return group;
}

function Lists({ typed }: { readonly typed: string }) {
  const page = useLoaderData<typeof loader>();
  const { coming, ended, inside, walkIns, isToday, dayText } = page;
  const title = isToday ? 'Rombongan dengan janji' : `Rombongan ${dayText}`;
  return (
    <>
      <UnclosedVisits visits={page.unclosed} />
      <div className="grid gap-8 print:hidden lg:grid-cols-[1fr_22rem]">
        <div className="min-w-0">
          <DayGroups {...{ coming, ended, title, typed }} />
        </div>
        {(isToday || walkIns.length > 0) && <DayAside {...{ inside, walkIns, isToday }} />}
      </div>
      <RefusedCodes codes={page.refusedCodes} />
      <DayPrint groups={[...coming, ...ended]} walkIns={walkIns} />
    </>
  );
}
