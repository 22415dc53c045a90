import { type DeskText, deskText } from '#app/copy/instructions.ts';
import type { DeskInstruction } from '#app/domain/compliance/instructions.ts';
import type { DeskSituation } from '#app/domain/compliance/desk-situations.ts';
import { Icon } from '../icon.tsx';

const RECORDED: Readonly<Record<DeskInstruction['recorded'], string | null>> = {
  violation: 'Dicatat sebagai ketidaksesuaian.',
  note: 'Dicatat sebagai keterangan.',
  later: 'Diputuskan kemudian.',
  nothing: null,
};

/** The standard instruction for each situation that applies: what is the matter, what to say, what is written down. */
export function Instructions({
  list,
  texts,
}: {
  readonly list: readonly DeskInstruction[];
  /** The words of each situation, as the office has them. */
  readonly texts: Readonly<Record<DeskSituation, DeskText>>;
}) {
  if (list.length === 0) return null;
  return (
    <ul className="space-y-2">
      {list.map((instruction) => {
        const { title, text } = deskText(instruction, texts);
        const recorded = RECORDED[instruction.recorded];
        return (
          <li
            key={instruction.situation}
            className="rounded border-l-4 border-gold bg-warn-bg px-4 py-2.5"
          >
            <p className="flex items-start gap-2 font-bold text-warn">
              <Icon name="alert" className="mt-1" />
              {title}
            </p>
            <p>
              {text}
              {recorded !== null && <span className="text-soft"> {recorded}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** The same in the bar that is always in sight: on a phone its title, where there is more room its sentence. */
export function ToldInBar({
  list,
  texts,
}: {
  readonly list: readonly DeskInstruction[];
  readonly texts: Readonly<Record<DeskSituation, DeskText>>;
}) {
  if (list.length === 0) return null;
  return (
    <ul aria-live="polite" className="mb-2 space-y-1 lg:hidden">
      {list.map((instruction) => {
        const { title, text } = deskText(instruction, texts);
        return (
          <li key={instruction.situation} className="flex items-start gap-2">
            <Icon name="alert" className="mt-1 text-warn" />
            <span>
              <strong className="text-warn">{title}</strong>
              <span className="max-sm:hidden">. {text}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
