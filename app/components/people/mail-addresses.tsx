import { paths } from '#app/http/paths.ts';

export interface ShownAddress {
  readonly id: string;
  readonly address: string;
  /** "ditolak server penerima" */
  readonly how: string;
  readonly since: string;
  readonly detail: string;
}

/** Addresses from which mail came back; each has a page with what to do. */
export function MailAddresses({ addresses }: { readonly addresses: readonly ShownAddress[] }) {
  return (
    <ul className="space-y-4">
      {addresses.map(({ id, address, how, since, detail }) => (
        <li key={id} className="card">
          <h3 className="wrap-anywhere text-base">
            <a href={paths.mailAddress(id)}>{address}</a>
          </h3>
          <p className="text-sm text-soft">
            {how}, sejak {since}
          </p>
          <p className="mt-1 wrap-anywhere">{detail}</p>
        </li>
      ))}
    </ul>
  );
}
