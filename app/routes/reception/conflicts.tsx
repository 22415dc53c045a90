import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead } from '#app/components/blocks.tsx';
import { ConflictCard } from '#app/components/desk/line/conflict-card.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { paths } from '#app/http/paths.ts';
import { doSettleConflict, loadConflicts } from './conflicts.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadConflicts(args);
export const action = (args: ActionFunctionArgs) => doSettleConflict(args);

export const meta: MetaFunction = () => [{ title: 'Selisih catatan luring – Sambang' }];

export default function Conflicts() {
  const { conflicts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHead title="Selisih catatan luring" back={{ href: paths.today, text: 'Tamu hari ini' }}>
        Dicatat di meja saat sambungan terputus, tetapi tidak sesuai dengan catatan server. Ambil
        alih untuk mencatatnya kembali, atau tutup dengan alasan.
      </PageHead>
      {answer && (
        <ErrorSummary errors={[{ message: answer.message, href: `#alasan-${answer.id}` }]} />
      )}
      {conflicts.length === 0 ? (
        <EmptyState title="Tidak ada selisih">
          Semua yang dicatat tanpa sambungan sudah sesuai dengan catatan server.
        </EmptyState>
      ) : (
        <ol className="space-y-6">
          {conflicts.map((conflict) => (
            <ConflictCard
              key={conflict.id}
              conflict={conflict}
              answer={answer?.id === conflict.id ? answer : null}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
