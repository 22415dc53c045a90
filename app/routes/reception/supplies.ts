import { type LoaderFunctionArgs } from '@remix-run/node';
import { loadSupplies } from './supplies.server.ts';

/** What the desk's script keeps on the device; read again and again, kept by no cache. */
export async function loader(args: LoaderFunctionArgs) {
  return Response.json(await loadSupplies(args), { headers: { 'Cache-Control': 'no-store' } });
}
