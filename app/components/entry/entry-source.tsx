/** Whence something was filled in, so that it is looked at before it counts. */
export function Source({ text }: { readonly text: string }) {
  return (
    <p className="mb-3 border-l-4 border-info bg-info-bg px-3 py-1.5 text-sm break-words">{text}</p>
  );
}
