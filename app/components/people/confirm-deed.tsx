import type { ReactNode } from 'react';
import { NoticeBox, PageHead } from '../blocks.tsx';
import { Actions, Button, ButtonLink } from '../button.tsx';

interface ConfirmDeedProps {
  readonly title: string;
  readonly button: string;
  /** It takes something away. */
  readonly grave?: boolean;
  readonly back: { readonly href: string; readonly text: string };
  /** Why it did not go through. */
  readonly refusal: string | null;
  readonly children: ReactNode;
}

/** One deed on one page: what will happen, and a button that does it. */
export function ConfirmDeed({ title, button, grave, back, refusal, children }: ConfirmDeedProps) {
  return (
    <div className="max-w-2xl">
      <PageHead title={title} back={back} />
      {refusal !== null && (
        <NoticeBox tone="bad" title="Belum dapat dilakukan" live>
          {refusal}
        </NoticeBox>
      )}
      <div className="prose-p">{children}</div>
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
