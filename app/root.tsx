import type { LinksFunction, MetaFunction } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
} from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { isAtEnrolledDesk } from './components/shifts/desk-standing.ts';
import { ErrorPage, statusOfError } from './components/error-page.tsx';
import type { PageHandle } from './components/page-handle.ts';
import { RequestContext } from './components/request-context.ts';
import { pageErrorOf } from './copy/page-errors.ts';
import appStyles from './styles/app.css?url';

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'stylesheet', href: appStyles },
];

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${pageErrorOf(statusOfError(error)).title} – Sambang` : 'Sambang' },
];

export function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ClientCode />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage status={statusOfError(useRouteError())} />;
}

/** Our script, for pages that ask for it; the others and every error page work without any. */
function ClientCode() {
  const { cspNonce, isFailed } = useContext(RequestContext);
  const hydrate = useMatches().some(
    ({ handle, data }) => (handle as PageHandle | undefined)?.hydrate || isAtEnrolledDesk(data),
  );
  if (!hydrate || isFailed) return null;
  return (
    <>
      <ScrollRestoration nonce={cspNonce} />
      <Scripts nonce={cspNonce} />
    </>
  );
}
