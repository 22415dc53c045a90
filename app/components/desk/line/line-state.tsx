import { paths } from '#app/http/paths.ts';

/** Where the desk's script says how the line is and what was not sent; empty without script. */
export function LineState({ here }: { readonly here: string }) {
  if (here !== paths.today && !here.startsWith(`${paths.today}/`)) return null;
  return (
    <>
      {/* Filled by a script of its own, which React must not take for its own doing. */}
      <div
        data-meja=""
        aria-live="polite"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
        className="wrap-wide flex flex-wrap gap-x-4 text-sm not-empty:py-1.5"
      />
      <script type="module" src="/resepsionis-meja.js" />
    </>
  );
}
