/** Any address without a page of its own. The answer itself is root's error page. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
