import type { FieldMetadata } from '@conform-to/react';
import { CHECKED_AGAIN, NOTHING_IN_THE_WAY } from '#app/copy/plan-pages.ts';
import { Actions, Button } from '../button.tsx';
import { Findings } from '../findings.tsx';
import { TextArea } from '../forms/controls.tsx';
import { Icon } from '../icon.tsx';
import { DayPanel } from './day-panel.tsx';
import type { ChosenSlot, PlanPage } from './view.ts';
import { WaiveLink } from './waive-link.tsx';

interface DecisionPanelProps {
  readonly page: PlanPage;
  readonly chosen: ChosenSlot;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly pesan: FieldMetadata<any, any, any>;
  readonly waiveHref: string;
  /** The last sending was refused, and says above what the rules found. */
  readonly refused: boolean;
}

/** What to know before the click, and the click. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { page, chosen, pesan, waiveHref, refused } = props;
  const { words } = page;
  return (
    <section aria-labelledby="keputusan" className="min-w-0">
      <div className="card p-4 sm:p-5">
        <h2 id="keputusan" className="mb-2">
          Sebelum memutuskan
        </h2>
        <DayPanel day={chosen.day} />
        <h3 className="mt-4 mb-2 text-base">Pemeriksaan</h3>
        {refused ? (
          <p className="text-sm text-soft">Hasilnya tertulis di atas.</p>
        ) : (
          <Tried tried={chosen.tried} waiveHref={waiveHref} />
        )}
        {chosen.heldUntil !== null && (
          <p className="mt-3 flex items-start gap-2">
            <Icon name="hold" className="mt-1" />
            <span>
              Tempatnya ditahan sampai <strong>{chosen.heldUntil}</strong>. Tanpa jawaban sampai
              saat itu, tempat dilepas dan permohonan kembali ke Sekretariat.
            </span>
          </p>
        )}
        {words.words !== null && (
          <div className="mt-4 [&>div]:mb-0">
            <TextArea field={pesan} {...words.words} optional rows={3} />
          </div>
        )}
        <p className="mt-4 text-sm text-soft">{words.explanation}</p>
        <Actions>
          <Button>{words.button}</Button>
          <Button look="secondary" formMethod="get" name="periksa" value="ya">
            Periksa pilihan
          </Button>
        </Actions>
        {page.alternatives.length > 0 && (
          <ul className="mt-4 border-t border-line pt-3 text-sm">
            {page.alternatives.map(({ href, text }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-8 items-center">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Tried({
  tried,
  waiveHref,
}: {
  readonly tried: ChosenSlot['tried'];
  readonly waiveHref: string;
}) {
  const { findings, problem, ready } = tried;
  return (
    <div className="text-sm">
      {problem !== null && (
        <p className="flex items-start gap-2 text-warn">
          <Icon name="alert" className="mt-0.5" />
          {problem}
        </p>
      )}
      <Findings findings={findings} audience="staff" {...(ready && { none: NOTHING_IN_THE_WAY })} />
      <WaiveLink findings={findings} href={waiveHref} />
      <p className="mt-2 text-soft">{CHECKED_AGAIN}</p>
    </div>
  );
}
