/** The first thing a keyboard finds: past the navigation to what the page is about. */
export function SkipLink() {
  return (
    <a href="#isi" className="no-print absolute -top-16 left-4 z-10 bg-paper px-4 py-2 focus:top-2">
      Langsung ke isi
    </a>
  );
}
