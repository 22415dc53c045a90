/** What a route may say of itself (`export const handle: PageHandle`). */
export interface PageHandle {
  /** The page needs our script in the browser; without this none is sent. */
  readonly hydrate?: boolean;
}
