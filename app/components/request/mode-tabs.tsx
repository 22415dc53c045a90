import { MODE_WORDS } from '#app/copy/request-words.ts';
import { MEETING_MODES, type MeetingMode } from '#app/domain/reservation/mode.ts';

interface ModeTabsProps {
  /** As it is arranged now. */
  readonly present: MeetingMode;
  /** Whose hours the page shows. */
  readonly shown: MeetingMode;
  readonly hrefOf: (mode: MeetingMode) => string;
}

/** Whether the form of the meeting stays; each has free hours of its own. */
export function ModeTabs({ present, shown, hrefOf }: ModeTabsProps) {
  return (
    <nav aria-label="Bentuk konsultasi" className="mb-6">
      <ul className="flex flex-wrap gap-2">
        {MEETING_MODES.map((mode) => (
          <li key={mode}>
            <a
              href={hrefOf(mode)}
              className={`inline-flex min-h-11 items-center rounded border-2 px-4 no-underline ${
                mode === shown
                  ? 'border-navy bg-navy font-semibold text-white'
                  : 'border-edge bg-paper'
              }`}
              {...(mode === shown && { 'aria-current': 'true' as const })}
            >
              {mode === present ? `Tetap ${lower(mode)}` : `Beralih ke ${lower(mode)}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function lower(mode: MeetingMode): string {
  return MODE_WORDS[mode].toLowerCase();
}
