/** What the server says when it is asked to make a letter of what came in. */
export type UploadAnswer =
  { readonly taken: true } | { readonly taken: false; readonly message: string };
