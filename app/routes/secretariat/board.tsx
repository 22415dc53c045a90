import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BoardPage } from '#app/components/board/board-page.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { loadBoard } from './board/load.server.ts';

/** Arrow keys and the mouse's drag and drop need our script; the links beside them do not. */
export const handle: PageHandle = { hydrate: true };

export const loader = (args: LoaderFunctionArgs) => loadBoard(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} – Papan jadwal – Sambang` },
];

export default function Board() {
  return <BoardPage {...useLoaderData<typeof loader>()} />;
}
