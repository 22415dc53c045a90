import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead, Section } from '#app/components/blocks.tsx';
import { Button, ButtonLink } from '#app/components/button.tsx';
import { EditionCard, type ShownEdition } from '#app/components/policy/edition-card.tsx';
import { POLICY_PAGES } from '#app/copy/policy-pages.ts';
import { paths } from '#app/http/paths.ts';
import { beginDraft, loadEditions } from './editions.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadEditions(args);
export const action = (args: ActionFunctionArgs) => beginDraft(args);

export const meta: MetaFunction = () => [{ title: 'Ketentuan – Sambang' }];

export default function Editions() {
  const { current, coming, past, drafts, mayManage, maySettle, newId } =
    useLoaderData<typeof loader>();
  const { title, text, begin, noDrafts } = POLICY_PAGES.list;
  const back = { href: paths.settings, text: 'Pengaturan' };
  return (
    <div className="max-w-3xl">
      <PageHead title={title} {...(maySettle && { back })}>
        {text}
      </PageHead>
      <Cards id="sekarang" title="Berlaku sekarang" editions={current} />
      <Cards id="akan-berlaku" title="Akan berlaku" editions={coming} />
      {(mayManage || drafts.length > 0) && (
        <Section id="konsep" title="Sedang disusun">
          {drafts.length === 0 && <p className="text-soft">{noDrafts}</p>}
          <ul className="space-y-4">
            {drafts.map((draft) => (
              <DraftCard key={draft.id} draft={draft} mayManage={mayManage} />
            ))}
          </ul>
          {mayManage && (
            <form method="post" className="mt-4">
              <input type="hidden" name="id" value={newId} />
              <Button look={drafts.length === 0 ? 'primary' : 'secondary'} wide>
                {begin}
              </Button>
            </form>
          )}
        </Section>
      )}
      <Cards id="sebelumnya" title="Sebelumnya" editions={past} />
    </div>
  );
}

function Cards(props: {
  readonly id: string;
  readonly title: string;
  readonly editions: readonly ShownEdition[];
}) {
  const { id, title, editions } = props;
  if (editions.length === 0) return null;
  return (
    <Section {...{ id, title }}>
      <ul className="space-y-4">
        {editions.map((edition) => (
          <EditionCard key={edition.id} edition={edition} />
        ))}
      </ul>
    </Section>
  );
}

type Draft = Awaited<ReturnType<typeof loadEditions>>['drafts'][number];

function DraftCard({ draft, mayManage }: { readonly draft: Draft; readonly mayManage: boolean }) {
  const { title, note, saved, changes, href, impactHref } = draft;
  return (
    <li className="card border-dashed">
      <h3>{title}</h3>
      <p className="mt-1">
        {changes === 0
          ? 'Belum ada nilai yang berubah.'
          : `${changes} nilai berbeda dari ketentuan yang berlaku.`}
      </p>
      {note !== null && <p className="mt-1 max-w-2xl whitespace-pre-line">{note}</p>}
      <p className="mt-1 text-sm text-soft">{saved}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        {mayManage && <ButtonLink href={href}>Lanjutkan menyusun</ButtonLink>}
        <ButtonLink href={impactHref} look="secondary">
          Lihat dampaknya
        </ButtonLink>
      </div>
    </li>
  );
}
