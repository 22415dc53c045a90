import { LETTERS, PHONE, WHATSAPP } from '#app/copy/contact-channels.ts';

/** How the office is reached, each way with its name. */
export function Channels({ lettersAs = 'Surel' }: { readonly lettersAs?: string }) {
  const channels = [
    { title: 'Telepon', ...PHONE },
    { title: 'WhatsApp', ...WHATSAPP },
    { title: lettersAs, ...LETTERS },
  ];
  return (
    <ul className="flex flex-wrap gap-x-8 gap-y-2">
      {channels.map(({ title, label, href }) => (
        <li key={title}>
          <span className="block text-sm text-soft">{title}</span>
          <a href={href} className="inline-flex min-h-8 items-center font-semibold break-all">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
