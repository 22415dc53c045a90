import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { FileDrop } from '#app/components/entry/file-drop.tsx';
import { paths } from '#app/http/paths.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { doEntryFile } from './entry-file.server.ts';

/** Without a file it asks for one. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'submit');
  return null;
}

export const action = (args: ActionFunctionArgs) => doEntryFile(args);

export const meta: MetaFunction = () => [{ title: 'Berkas permohonan – Sambang' }];

export default function EntryFile() {
  const answer = useActionData<typeof action>();
  const known = answer?.known ?? null;
  const error = answer?.error ?? null;
  return (
    <div className="max-w-3xl">
      <PageHead
        title={titleOf(known !== null, error !== null)}
        back={{ href: paths.entry, text: 'Masukkan permohonan' }}
      />
      {known !== null && (
        <NoticeBox tone="info" title="Berkas yang sama sudah ada" live>
          <p>{known.text}</p>
          <p className="mt-3">
            <ButtonLink href={known.href}>{known.link}</ButtonLink>
          </p>
        </NoticeBox>
      )}
      <FileDrop errors={error === null ? undefined : [error]} />
    </div>
  );
}

function titleOf(isKnown: boolean, isRefused: boolean): string {
  if (isKnown) return 'Surel ini sudah dimasukkan';
  return isRefused ? 'Berkas belum dapat dibaca' : 'Masukkan surel atau berkas surat';
}
