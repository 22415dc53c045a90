import { Icon } from '../icon.tsx';
import type { PlanPage } from './view.ts';
import type { SlotChoice, WeekOfSlots } from './slot-view.ts';

const LOOKS = {
  free: { icon: 'check', ink: 'text-good' },
  care: { icon: 'alert', ink: 'text-warn' },
  taken: { icon: 'block', ink: 'text-bad' },
} as const;

/** When: the wishes first, then every other free hour week by week. Choosing opens the page anew. */
export function SlotPicker({ page, id }: { readonly page: PlanPage; readonly id: string }) {
  const { wishes, weeks, standing, verb, chosen } = page;
  const isElsewhere = chosen !== null && !wishes.some((wish) => wish.chosen);
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} tabIndex={-1} className="mb-2">
        Waktu
      </h2>
      {standing !== null && (
        <p className="mb-3 text-sm text-soft">
          Jadwal sekarang: <span className="text-ink">{standing}</span>
        </p>
      )}
      {isElsewhere && (
        <p className="mb-3 rounded border-l-4 border-navy bg-info-bg px-3 py-2">
          <span className="text-sm font-semibold">Dipilih</span>
          <br />
          {chosen.when.day}
          <br />
          {chosen.when.hours}
        </p>
      )}
      {wishes.length > 0 ? (
        <ul className="space-y-2">
          {wishes.map((wish) => (
            <li key={wish.start}>
              <Wish wish={wish} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-sm text-soft">
          {verb === 'reschedule'
            ? 'Pemohon tidak meminta waktu lain.'
            : 'Pemohon tidak menyebut waktu.'}
        </p>
      )}
      <h3 className="mt-5 mb-1 text-base">Waktu lain yang kosong</h3>
      {weeks.near.map((week) => (
        <Week key={week.key} week={week} />
      ))}
      {weeks.far.length > 0 && (
        <details open={weeks.far.some(({ open }) => open)}>
          <summary className="min-h-9 py-1.5 text-sm font-semibold text-link">
            {weeks.far.length} minggu berikutnya
          </summary>
          {weeks.far.map((week) => (
            <Week key={week.key} week={week} />
          ))}
        </details>
      )}
    </section>
  );
}

function Wish({ wish }: { readonly wish: SlotChoice }) {
  const { icon, ink } = LOOKS[wish.state];
  const look = wish.chosen
    ? 'border-navy bg-info-bg shadow-[inset_4px_0_0_var(--color-navy)]'
    : 'border-line bg-paper hover:border-navy';
  return (
    <a
      href={wish.href}
      className={`block rounded-lg border px-3.5 py-2.5 text-ink no-underline ${look}`}
      {...(wish.chosen && { 'aria-current': 'true' as const })}
    >
      <span className="text-sm font-semibold">
        {wish.label}
        {wish.chosen && ' · dipilih'}
      </span>
      <span className="block">{wish.day}</span>
      <span className="block">{wish.hours}</span>
      <span className={`mt-0.5 flex items-start gap-1.5 text-sm ${ink}`}>
        <Icon name={icon} className="mt-0.5" />
        {wish.words}
      </span>
    </a>
  );
}

function Week({ week }: { readonly week: WeekOfSlots }) {
  return (
    <details className="group border-b border-line" open={week.open}>
      <summary className="flex min-h-9 items-center justify-between gap-3 py-1 text-sm marker:content-['']">
        <span className="flex items-center gap-1.5 font-semibold">
          <span aria-hidden="true" className="text-link group-open:rotate-90">
            ›
          </span>
          {week.title}
        </span>
        <span className="shrink-0 text-soft">
          {week.count === 0 ? 'tidak ada' : `${week.count} waktu`}
        </span>
      </summary>
      <dl className="pb-3">
        {week.days.map(({ key, day, none, slots }) => (
          <div key={key} className="grid grid-cols-[4.5rem_1fr] items-baseline gap-2 py-1">
            <dt className="text-sm text-soft">{day}</dt>
            <dd className="flex flex-wrap gap-1.5">
              {none !== null && <span className="text-sm text-soft">{none}</span>}
              {slots.map((slot) => (
                <a
                  key={slot.start}
                  href={slot.href}
                  className={`inline-flex min-h-8 items-center rounded border px-1.5 text-sm tabular-nums no-underline ${
                    slot.chosen
                      ? 'border-navy bg-navy text-white'
                      : 'border-edge bg-paper hover:bg-info-bg'
                  }`}
                  {...(slot.chosen && { 'aria-current': 'true' as const })}
                  aria-label={`${day}, ${slot.time} WIB`}
                >
                  {slot.time}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
