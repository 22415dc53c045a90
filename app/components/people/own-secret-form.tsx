import { type FormMetadata, getFormProps } from '@conform-to/react';
import type { ReactNode } from 'react';
import { paths } from '#app/http/paths.ts';
import { PageHead } from '../blocks.tsx';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { FormErrors } from '../forms/error-summary.tsx';

interface OwnSecretFormProps {
  readonly title: string;
  /** What comes of it. */
  readonly lead: ReactNode;
  readonly form: FormMetadata<Record<string, string>>;
  readonly button: string;
  /** The fields, the present password the first of them. */
  readonly children: ReactNode;
}

/** A page on which somebody changes a secret of their own, or takes it away. */
export function OwnSecretForm({ title, lead, form, button, children }: OwnSecretFormProps) {
  return (
    <div className="max-w-xl">
      <PageHead title={title} back={{ href: paths.account, text: 'Akun saya' }}>
        {lead}
      </PageHead>
      <form method="post" {...getFormProps(form)} noValidate className="card">
        <FormErrors form={form} />
        {children}
        <Actions>
          <Button>{button}</Button>
          <ButtonLink href={paths.account} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
