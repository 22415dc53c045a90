interface SaidBoxProps {
  readonly said: string;
  readonly next: {
    readonly title: string;
    readonly text: string;
    readonly apology: string | null;
  };
}

/** What to say, first of all; below it what is next, in the words the pemda reads. */
export function SaidBox({ said, next }: SaidBoxProps) {
  return (
    <section aria-labelledby="ucapan" className="card mt-6 border-l-4 border-l-gold">
      <h2 id="ucapan" className="text-base text-soft">
        Yang dapat disampaikan
      </h2>
      <p className="mt-1 text-xl font-semibold">{said}</p>
      <p className="mt-3">
        <strong>Selanjutnya:</strong> {next.title}. {next.text}
      </p>
      {next.apology !== null && <p className="mt-2">{next.apology}</p>}
    </section>
  );
}
