import type { ChoiceLink } from './view.ts';

/** A few ways, each an address of its own; nothing where there is no choice. */
export function ChoiceLinks({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly ChoiceLink[];
}) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={label} className="mb-6">
      <p className="mb-1.5 font-semibold">{label}</p>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ text, href, chosen }) => (
          <li key={href}>
            <a
              href={href}
              className={`inline-flex min-h-11 items-center rounded border px-3.5 no-underline ${
                chosen ? 'border-navy bg-navy text-white' : 'border-edge bg-paper'
              }`}
              {...(chosen && { 'aria-current': 'true' as const })}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
