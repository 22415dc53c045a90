import { Slots } from './asked-facts.tsx';
import type { Asked } from './asked-view.ts';
import { PlanFacts, type ShownPlan } from './plan-card.tsx';

export interface ShownOffer extends ShownPlan {
  readonly when: string;
  readonly message: string | null;
  readonly deadline: string;
}

interface OfferFactsProps {
  readonly offer: ShownOffer;
  readonly asked: Pick<Asked, 'modeName' | 'slots'>;
}

/** What is offered beside what was asked for, so that nobody has to compare from memory. */
export function OfferFacts({ offer, asked }: OfferFactsProps) {
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <div className="card border-2 border-gold">
          <h2 className="mb-2 text-lg">Yang kami tawarkan</h2>
          <PlanFacts plan={offer} narrow />
        </div>
        <div className="card">
          <h2 className="mb-2 text-lg">Yang Anda minta</h2>
          <p className="mb-2">{asked.modeName}</p>
          {asked.slots.length === 0 ? (
            <p className="text-soft">Tidak menyebut waktu.</p>
          ) : (
            <Slots slots={asked.slots} />
          )}
        </div>
      </div>
      {offer.message !== null && (
        <div className="mt-4">
          <p className="font-semibold">Pesan dari Sekretariat</p>
          <blockquote className="mt-1 whitespace-pre-line border-l-4 border-gold pl-3">
            {offer.message}
          </blockquote>
        </div>
      )}
      <p className="mt-4">
        Tempat ini kami tahan sampai <strong>{offer.deadline}</strong>.
      </p>
    </>
  );
}

/** The offer itself in two lines: the day and its hours, and the mode where another was asked for. */
export function OfferedTime({
  offer,
  askedMode,
}: {
  readonly offer: Pick<ShownOffer, 'when' | 'modeName'>;
  readonly askedMode: string;
}) {
  return (
    <p className="mt-3">
      <span className="block text-sm text-soft">Yang kami tawarkan</span>
      <strong className="text-lg text-navy">{offer.when}</strong>
      {offer.modeName !== askedMode && (
        <span className="block">
          {offer.modeName}, bukan {askedMode.toLowerCase()} seperti yang diminta
        </span>
      )}
    </p>
  );
}
