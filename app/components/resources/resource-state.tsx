import { Section } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';
import { WordTag } from '../status-tag.tsx';
import { ComingList } from './confirm-retire.tsx';

interface ResourceStateProps {
  readonly retired: boolean;
  readonly coming: Parameters<typeof ComingList>[0]['coming'];
  readonly retireHref: string;
  readonly returnHref: string;
  readonly none: string;
}

/** What it is wanted for, whether it can be chosen, and the way to change that. */
export function ResourceState(props: ResourceStateProps) {
  const { retired, coming, retireHref, returnHref, none } = props;
  return (
    <>
      <Section title="Akan datang" id="akan-datang">
        {coming.length === 0 ? <p className="text-soft">{none}</p> : <ComingList coming={coming} />}
      </Section>
      <Section title="Status" id="status">
        <p className="mb-3">
          {retired ? (
            <WordTag icon="block" text="tidak aktif" tone="over" />
          ) : (
            <WordTag icon="check" text="aktif" tone="good" />
          )}
        </p>
        {retired ? (
          <ButtonLink href={returnHref} look="secondary">
            Aktifkan kembali
          </ButtonLink>
        ) : (
          <ButtonLink href={retireHref} look="danger">
            Nonaktifkan
          </ButtonLink>
        )}
      </Section>
    </>
  );
}
