import { layout, type RouteConfigEntry } from '@remix-run/route-config';

/**
 * The pages of the house in their frame. What a form is answered with when it fails bubbles up to the
 * nearest boundary, and Remix loads only what stands above that: it is a layout of its own below the
 * frame, so that who is at the page is known then too.
 */
export function inStaffFrame(pages: RouteConfigEntry[]): RouteConfigEntry {
  return layout('routes/staff/layout.tsx', [layout('routes/staff/failed.tsx', pages)]);
}

/** The same for an office's own pages. */
export function inOfficeFrame(pages: RouteConfigEntry[]): RouteConfigEntry {
  return layout('routes/office/layout.tsx', [layout('routes/office/failed.tsx', pages)]);
}
