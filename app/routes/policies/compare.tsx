import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { Button } from '#app/components/button.tsx';
import { ChangeList } from '#app/components/policy/change-list.tsx';
import { ValueList } from '#app/components/policy/value-list.tsx';
import { loadComparison } from './compare.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadComparison(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Bandingkan ${data?.edition.title ?? ''} – Ketentuan – Sambang` },
];

export default function Compare() {
  const { edition, other, choices, comparison } = useLoaderData<typeof loader>();
  const heading =
    comparison === null
      ? `Bandingkan ${edition.title}`
      : `${comparison.before.title} dan ${comparison.after.title}`;
  return (
    <div className="max-w-3xl">
      <PageHead title={heading} back={{ href: edition.href, text: edition.title }}>
        {comparison &&
          `${comparison.before.title}: ${comparison.before.span}. ${comparison.after.title}: ${comparison.after.span}.`}
      </PageHead>
      <ChooseOther choices={choices} other={other} />
      {comparison !== null && (
        <>
          <Section id="berbeda" title={`Yang berbeda (${comparison.changes.length})`}>
            <ChangeList
              changes={comparison.changes}
              titles={[comparison.before.title, comparison.after.title]}
              none="Kedua versi sama isinya."
            />
          </Section>
          {comparison.same.length > 0 && (
            <Section id="sama" title={`Yang sama (${comparison.same.length})`}>
              <ValueList rows={comparison.same} />
            </Section>
          )}
        </>
      )}
    </div>
  );
}

function ChooseOther({
  choices,
  other,
}: {
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly other: string | null;
}) {
  if (choices.length === 0) {
    return <EmptyState title="Belum ada versi lain untuk dibandingkan." icon="record" />;
  }
  return (
    <form method="get" className="no-print flex flex-wrap items-end gap-3">
      <div>
        <label htmlFor="dengan" className="mb-1 block font-semibold">
          Bandingkan dengan
        </label>
        <select
          id="dengan"
          name="dengan"
          defaultValue={other ?? choices[0]?.id}
          className="control min-w-48"
        >
          {choices.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <Button look="secondary">Bandingkan</Button>
    </form>
  );
}
