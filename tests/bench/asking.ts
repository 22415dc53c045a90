// Another process, so that what it costs to ask is not counted as the server's: each message is an
// address with a cookie, the answer says what came of it.
process.on('message', (asked: { readonly url: string; readonly cookie: string }) => {
  void ask(asked).then((answer) => process.send?.(answer));
});

async function ask({ url, cookie }: { readonly url: string; readonly cookie: string }) {
  const response = await fetch(url, { headers: { Cookie: cookie }, redirect: 'manual' });
  const bytes = (await response.text()).length;
  return { status: response.status, bytes };
}
