import { Icon } from '../icon.tsx';

const SWATCH = 'inline-flex size-7 shrink-0 items-center justify-center rounded border';

/** What the patterns mean, in words. */
export function Legend() {
  return (
    <section aria-labelledby="keterangan" className="board-legend mt-4 text-sm">
      <h2 id="keterangan" className="mb-1.5 text-base">
        Keterangan
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        <li className="flex items-center gap-2">
          <span className={`${SWATCH} border-edge border-l-4 border-l-navy bg-paper`}>
            <Icon name="check" />
          </span>
          Disetujui
        </li>
        <li className="flex items-center gap-2">
          <span className={`${SWATCH} board-held border-2 border-dashed border-warn`}>
            <Icon name="hold" />
          </span>
          Ditahan untuk tawaran, sampai batas waktunya
        </li>
        <li className="flex items-center gap-2">
          <span className={`${SWATCH} board-closed border-edge`}>
            <Icon name="block" />
          </span>
          Ditutup, dengan alasannya
        </li>
        <li className="flex items-center gap-2">
          <span className={`${SWATCH} board-holiday border-edge`}>
            <Icon name="calendar" />
          </span>
          Hari libur
        </li>
        <li className="flex items-center gap-2">
          <span className={`${SWATCH} board-past border-line`}>
            <Icon name="clock" />
          </span>
          Sudah lewat
        </li>
        <li className="flex items-center gap-2">
          <span className={`${SWATCH} border-line bg-paper`}>
            <Icon name="undo" />
          </span>
          Perubahan diminta pemohon
        </li>
        <li className="flex items-center gap-2">
          <span className={`${SWATCH} border-line bg-paper`}>
            <Icon name="people" />
          </span>
          Tatap muka
        </li>
        <li className="flex items-center gap-2">
          <span className={`${SWATCH} border-line bg-paper`}>
            <Icon name="video" />
          </span>
          Video conference
        </li>
      </ul>
    </section>
  );
}
