import { NoticeBox, PageHead } from '../blocks.tsx';
import { Actions, Button, ButtonLink } from '../button.tsx';

interface ConfirmRetireProps {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly grave?: boolean;
  /** What goes on all the same. */
  readonly coming?: readonly {
    readonly key: string;
    readonly text: string;
    readonly href: string;
  }[];
  readonly still?: string;
}

/** Asks once before something is taken off the list, or put back, and says what goes on all the same. */
export function ConfirmRetire(props: ConfirmRetireProps) {
  const { title, text, button, back, grave = false, coming = [], still } = props;
  return (
    <div className="max-w-2xl">
      <PageHead title={title} back={back}>
        {text}
      </PageHead>
      {coming.length > 0 && (
        <NoticeBox tone="warn" title={`${coming.length} jadwal yang akan datang`}>
          <p>{still}</p>
          <ComingList coming={coming} />
        </NoticeBox>
      )}
      <form method="post">
        <Actions>
          <Button look={grave ? 'danger' : 'primary'}>{button}</Button>
          <ButtonLink href={back.href} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}

/** Consultations ahead, each leading to its request. */
export function ComingList({
  coming,
}: {
  readonly coming: NonNullable<ConfirmRetireProps['coming']>;
}) {
  return (
    <ul className="mt-2 space-y-1">
      {coming.map(({ key, text, href }) => (
        <li key={key}>
          <a href={href} className="inline-flex min-h-6 items-center">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
