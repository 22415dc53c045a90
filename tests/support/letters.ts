/** A PDF of one empty page; the mark makes it a file of its own. */
export function aPdf(mark = 'surat'): Uint8Array<ArrayBuffer> {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let text = `%PDF-1.4\n% ${mark}\n`;
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const start = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.map((it) => `${it} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

/** A submission as a program sends it: the JSON part, and the letter unless there is none. */
export function aForm(
  reservation: unknown,
  letter: Uint8Array<ArrayBuffer> | null = aPdf(),
): FormData {
  const form = new FormData();
  form.set('reservation', JSON.stringify(reservation));
  if (letter !== null) form.set('letter', new File([letter], 'surat.pdf'));
  return form;
}

/** The form with which a signed letter is uploaded. */
export function signedLetterForm(
  name = 'surat.pdf',
  more: Record<string, string> = {},
  bytes = aPdf(name),
): FormData {
  const form = new FormData();
  const fields = { id: `id-${name}`, letterNumber: 'S-12/PK.1/2026', letterDate: '2026-11-16' };
  const all = { ...fields, startsAt: '2026-12-07T02:00:00Z', ...more };
  for (const [key, value] of Object.entries(all)) form.set(key, value);
  form.set('file', new File([bytes], name));
  return form;
}
