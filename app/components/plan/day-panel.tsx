import { Icon } from '../icon.tsx';
import type { DayView } from './view.ts';

/** Who else: what stands on that day, and whose wish the same hour is. */
export function DayPanel({ day }: { readonly day: DayView }) {
  return (
    <div>
      <Rivals rivals={day.rivals} />
      <h3 className="mt-4 mb-1 text-base">{day.title}</h3>
      {day.seats !== null && <Seats seats={day.seats} />}
      {day.consultations.length === 0 ? (
        <p className="text-sm text-soft">Belum ada konsultasi lain pada hari itu.</p>
      ) : (
        <ul className="divide-y divide-line text-sm">
          {day.consultations.map((one) => (
            <li key={one.number} className="py-1.5">
              <p className={one.sameHour ? 'font-semibold' : ''}>
                {one.time} · {one.office}
                {one.sameHour && <span className="text-warn"> · jam yang sama</span>}
              </p>
              <p className="text-soft">
                <a href={one.href}>{one.number}</a> · {one.where}
              </p>
              {one.held !== null && (
                <p className="flex items-start gap-1.5 text-warn">
                  <Icon name="clock" className="mt-0.5" />
                  {one.held}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Rivals({ rivals }: { readonly rivals: DayView['rivals'] }) {
  if (rivals.length === 0) {
    return (
      <p className="flex items-start gap-2 text-sm">
        <Icon name="check" className="mt-0.5 text-good" />
        Tidak ada permohonan lain yang menginginkan waktu ini.
      </p>
    );
  }
  return (
    <div className="rounded border-l-4 border-gold bg-warn-bg px-3 py-2">
      <p className="flex items-start gap-2 text-sm font-bold text-warn">
        <Icon name="people" className="mt-0.5" />
        {rivals.length} permohonan lain menginginkan waktu ini
      </p>
      <ul className="mt-1 space-y-2 text-sm">
        {rivals.map(({ number, href, office, wish, outcome, full }) => (
          <li key={number}>
            <p>
              <a href={href}>{number}</a> · <span className="font-semibold">{office}</span>
            </p>
            <p className="text-soft">{wish}</p>
            <p className={full ? 'font-semibold text-bad' : ''}>{outcome}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Seats of the day as boxes, with the same in words beside them. */
function Seats({ seats }: { readonly seats: NonNullable<DayView['seats']> }) {
  const { taken, capacity, text } = seats;
  const boxes = Array.from({ length: Math.max(taken, capacity) }, (_, index) => index);
  return (
    <p className="mb-1 flex items-center gap-2 text-sm text-soft">
      <span aria-hidden="true" className="flex gap-1">
        {boxes.map((index) => (
          <span
            key={index}
            className={`size-3 rounded-sm border border-navy ${index < taken ? 'bg-navy' : 'bg-paper'}`}
          />
        ))}
      </span>
      {text}
    </p>
  );
}
