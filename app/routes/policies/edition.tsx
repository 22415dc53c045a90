import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { EditionTag, UnconfirmedTag } from '#app/components/policy/edition-card.tsx';
import { GroupLinks, ValueList } from '#app/components/policy/value-list.tsx';
import { paths } from '#app/http/paths.ts';
import { loadEdition } from './edition.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadEdition(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.edition.title ?? ''} – Ketentuan – Sambang` },
];

export default function Edition() {
  const { edition, groups, uses, compareHref } = useLoaderData<typeof loader>();
  const { title, span, note, published } = edition;
  return (
    <div className="max-w-3xl">
      <PageHead title={title} back={{ href: paths.policies, text: 'Ketentuan' }}>
        {span}
      </PageHead>
      <p className="mb-4 flex flex-wrap gap-2">
        <EditionTag {...edition} />
        <UnconfirmedTag {...edition} />
      </p>
      {note !== null && <p className="mb-2 whitespace-pre-line">{note}</p>}
      <p className="mb-4 text-sm text-soft">
        {published} {uses}
      </p>
      {compareHref !== null && (
        <p className="no-print mb-6">
          <ButtonLink href={compareHref} look="secondary">
            Bandingkan dengan versi lain
          </ButtonLink>
        </p>
      )}
      <GroupLinks groups={groups} />
      {groups.map(({ title: group, anchor, rows }) => (
        <Section key={anchor} id={anchor} title={group}>
          <ValueList rows={rows} />
        </Section>
      ))}
    </div>
  );
}
