import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import { StaffFrame } from '#app/components/frames/staff-frame.tsx';
import { ROLES } from '#app/domain/people/roles.ts';
import { paths } from '#app/http/paths.ts';
import { Gallery } from './gallery/gallery.tsx';

/** Every component in every state, for those who build; nobody else's business, so it exists nowhere else. */
export function loader({ request, context }: LoaderFunctionArgs) {
  if (context.services.env.nodeEnv === 'production') throw data(null, { status: 404 });
  const frame = new URL(request.url).searchParams.get('bingkai');
  return { role: ROLES.find((role) => role !== 'pemda' && role === frame) ?? null };
}

export const meta: MetaFunction = () => [{ title: 'Komponen – Sambang' }];

export default function Components() {
  const { role } = useLoaderData<typeof loader>();
  if (role === null) {
    return (
      <PublicFrame>
        <Gallery frame={role} />
      </PublicFrame>
    );
  }
  return (
    <StaffFrame who={{ name: 'Contoh Pegawai', role, desk: null }} here={paths.reports}>
      <Gallery frame={role} />
    </StaffFrame>
  );
}
