import { paths } from '#app/http/paths.ts';
import { Button, ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';

export interface ChosenSlot {
  readonly rank: number;
  readonly start: string;
  /** "Senin, 7 Desember 2026, 10.00–11.00 WIB (11.00–12.00 WITA)" */
  readonly when: string;
  /** Why it can no longer be asked for; null where it can. */
  readonly hindrance: string | null;
}

interface ChosenSlotsProps {
  readonly draftId: string;
  readonly chosen: readonly ChosenSlot[];
}

/** The choices in their order, each to be changed, dropped or raised. */
export function ChosenSlots({ draftId, chosen }: ChosenSlotsProps) {
  if (chosen.length === 0) return null;
  return (
    <section aria-labelledby="pilihan" className="mb-6">
      <h2 id="pilihan" className="mb-2 text-lg">
        Pilihan Anda
      </h2>
      <ol className="space-y-3">
        {chosen.map(({ rank, start, when, hindrance }) => (
          <li key={start} className="card max-w-2xl !p-4">
            <p className="text-sm font-semibold text-soft">Pilihan {rank}</p>
            <p className="font-semibold">{when}</p>
            {hindrance !== null && (
              <p className="mt-1 font-medium text-bad">
                <Icon name="alert" className="mr-1.5 align-[-0.15em]" />
                Tidak lagi dapat dipilih: {hindrance}. Mohon ganti.
              </p>
            )}
            <div className="-ml-4 mt-1 flex flex-wrap">
              <ButtonLink href={paths.draftSlot(draftId, rank)} look="quiet">
                Ganti<span className="sr-only"> pilihan {rank}</span>
              </ButtonLink>
              <Deed action={paths.dropDraftSlot(draftId)} rank={rank} text="Hapus" />
              {rank > 1 && (
                <Deed action={paths.raiseDraftSlot(draftId)} rank={rank} text="Naikkan" />
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Deed({ action, rank, text }: { action: string; rank: number; text: string }) {
  return (
    <form method="post" action={action}>
      <Button look="quiet" name="rank" value={String(rank)}>
        {text}
        <span className="sr-only"> pilihan {rank}</span>
      </Button>
    </form>
  );
}
