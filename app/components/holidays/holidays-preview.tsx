import { HOLIDAY_PAGES } from '#app/copy/holidays.ts';
import { formatDate } from '#app/copy/dates.ts';
import type { Holiday } from '#app/domain/calendar/workdays.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox, Section } from '../blocks.tsx';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { ComingList } from '../resources/confirm-retire.tsx';
import { HolidaysTable } from './holidays-table.tsx';

/** What a list of days off would change. */
export interface HolidaysPreviewView {
  readonly name: string;
  readonly text: string;
  readonly mark: string;
  readonly years: readonly string[];
  readonly nothing: boolean;
  readonly added: readonly Holiday[];
  readonly changed: readonly { readonly was: Holiday; readonly is: Holiday }[];
  readonly removed: readonly Holiday[];
  readonly touched: Parameters<typeof ComingList>[0]['coming'];
  readonly extended: number;
}

/** What is new, changed and removed, and what follows from it; nothing is applied yet. */
export function HolidaysPreview({ preview }: { readonly preview: HolidaysPreviewView }) {
  const { name, text, mark, years, nothing, added, changed, removed, touched, extended } = preview;
  const counts = `${added.length} baru, ${changed.length} berubah, ${removed.length} dihapus`;
  return (
    <>
      <NoticeBox
        tone={touched.length > 0 ? 'warn' : 'info'}
        title={nothing ? `${name} sama dengan daftar yang ada` : `${name}: ${counts}`}
        live
      >
        <p>Tahun {years.join(', ')} diganti seluruhnya. Belum ada yang diterapkan.</p>
        {touched.length > 0 && (
          <>
            <p className="mt-2">
              {touched.length} konsultasi disetujui jatuh pada hari libur baru:
            </p>
            <ComingList coming={touched} />
          </>
        )}
        {extended > 0 && (
          <p className="mt-2">Batas waktu jawaban {extended} permohonan menjadi lebih panjang.</p>
        )}
      </NoticeBox>
      <form method="post">
        <input type="hidden" name="text" value={text} />
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="seen" value={mark} />
        <Actions>
          {!nothing && (
            <Button name="step" value="apply">
              {HOLIDAY_PAGES.upload.apply}
            </Button>
          )}
          <ButtonLink href={paths.holidays} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
      <Differences preview={preview} />
    </>
  );
}

function Differences({
  preview: { added, changed, removed },
}: {
  readonly preview: HolidaysPreviewView;
}) {
  return (
    <>
      {added.length > 0 && (
        <Section title={`Baru (${added.length})`} id="baru">
          <HolidaysTable caption="Hari libur baru" rows={added} />
        </Section>
      )}
      {changed.length > 0 && (
        <Section title={`Berubah (${changed.length})`} id="berubah">
          <ul className="space-y-1">
            {changed.map(({ was, is }) => (
              <li key={is.date}>
                {formatDate(is.date)}: {was.name} ({was.source}) menjadi {is.name} ({is.source})
              </li>
            ))}
          </ul>
        </Section>
      )}
      {removed.length > 0 && (
        <Section title={`Dihapus (${removed.length})`} id="dihapus">
          <Removed days={removed} />
        </Section>
      )}
    </>
  );
}

/** Most days shown at once; a whole year taken away would bury what is new on a phone. */
const SHOWN_AT_ONCE = 5;

function Removed({ days }: { readonly days: readonly Holiday[] }) {
  const table = <HolidaysTable caption="Hari libur yang dihapus" rows={days} />;
  const [first] = days;
  const last = days.at(-1);
  if (days.length <= SHOWN_AT_ONCE || first === undefined || last === undefined) return table;
  return (
    <details>
      <summary className="flex min-h-11 items-center font-semibold text-link">
        Lihat {days.length} hari yang dihapus, {formatDate(first.date)} sampai{' '}
        {formatDate(last.date)}
      </summary>
      <div className="pt-2">{table}</div>
    </details>
  );
}
