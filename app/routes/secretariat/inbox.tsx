import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { AllRequests } from '#app/components/inbox/all-requests.tsx';
import { InboxFilter } from '#app/components/inbox/inbox-filter.tsx';
import { InboxNotices } from '#app/components/inbox/inbox-notices.tsx';
import { InboxTabs } from '#app/components/inbox/inbox-tabs.tsx';
import { ListPages } from '#app/components/inbox/list-pages.tsx';
import { WorkList } from '#app/components/inbox/work-list.tsx';
import { PART_WORDS } from '#app/copy/inbox.ts';
import { type InboxQuery, inboxSearch } from '#app/forms/inbox-query.ts';
import { paths } from '#app/http/paths.ts';
import { loadInbox } from './inbox.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadInbox(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? PART_WORDS[data.query.bagian] : ''} – Permohonan – Sambang` },
];

export default function Inbox() {
  const inbox = useLoaderData<typeof loader>();
  const { canEnter, query, narrowed, counts, lists, all, unready, mail, topics, statuses, today } =
    inbox;
  const { claims } = inbox;
  const at = (change: Partial<InboxQuery>): string =>
    `${paths.inbox}${inboxSearch({ ...query, setelah: null, hal: 1, ...change })}`;
  return (
    <>
      <PageHead title="Permohonan" />
      <p className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        {canEnter && (
          <ButtonLink href={paths.entry} look="secondary" icon="file">
            Masukkan permohonan
          </ButtonLink>
        )}
        <a href={paths.officers} className="inline-flex min-h-8 items-center">
          Petugas instansi{claims > 0 && `: ${claims} menunggu konfirmasi`}
        </a>
      </p>
      <InboxNotices {...{ mail, unready }} disturbed={inbox.disturbed} replies={inbox.replies} />
      <InboxTabs
        now={query.bagian}
        counts={counts}
        hrefOf={(part) => at({ bagian: part, status: null })}
      />
      <InboxFilter
        {...{ query, topics, narrowed, statuses }}
        plainHref={`${paths.inbox}${inboxSearch({ bagian: query.bagian })}`}
      />
      {lists.map((list) => (
        <WorkList
          key={list.group}
          {...list}
          {...{ narrowed, today }}
          search={query.q === null ? null : { q: query.q, allHref: at({ bagian: 'semua' }) }}
        />
      ))}
      <ListPages {...inbox.pages} hrefOf={(page) => at({ hal: page })} />
      {all !== null && (
        <AllRequests
          q={query.q}
          rows={all.rows}
          nextHref={all.next === null ? null : at({ setelah: all.next })}
          firstHref={query.setelah === null ? null : at({})}
        />
      )}
    </>
  );
}
