/** A guest as one line tells it. */
export interface GuestLine {
  readonly name: string;
  readonly jabatan: string | null;
}

/**
 * Names typed one a line, each with its jabatan after a dash or a semicolon where it is known. A
 * comma parts nothing: it belongs to titles ("Budi, S.E.").
 */
export function readGuestLines(text: string): GuestLine[] {
  return text.split(/\r?\n/).flatMap((line): GuestLine[] => {
    const [name = '', ...rest] = line.split(/\s+[-–—]\s+|\s*[;\t]\s*/);
    const jabatan = rest.join(' ').trim();
    return name.trim() === ''
      ? []
      : [{ name: name.trim(), jabatan: jabatan === '' ? null : jabatan }];
  });
}
