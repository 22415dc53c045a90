export const OLD = 'bpkad@contoh.go.id';
export const NEW = 'anggaran@contoh.go.id';

/** The form as it stands on the page, with what is typed over it. */
export function filled(html: string, typed: Record<string, string>) {
  const seen = [...html.matchAll(/name="(seen\.\w+)" value="([^"]*)"/g)];
  return {
    ...Object.fromEntries(seen.map(([, name = '', value = '']) => [name, value])),
    ...{ 'contact.name': 'Ibu Contoh', 'contact.email': NEW, 'contact.phone': '0436-21000' },
    ...{ reason: 'Telepon kantor 0436-21xxx, Bapak Umpama', ...typed },
  };
}
