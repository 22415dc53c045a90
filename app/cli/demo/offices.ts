import type { RequesterOffice } from '#app/domain/people/office.ts';

const NOWHERE = { regionCode: null, name: null, opd: null, asPrinted: null };

/** A regional government by its Kemendagri code. */
export function pemda(regionCode: string, opd: string | null = null): RequesterOffice {
  return { ...NOWHERE, body: 'pemda', regionCode, opd };
}

export function dprd(regionCode: string): RequesterOffice {
  return { ...NOWHERE, body: 'dprd', regionCode };
}

export function ministry(name: string): RequesterOffice {
  return { ...NOWHERE, body: 'kl', name };
}

export function otherBody(name: string): RequesterOffice {
  return { ...NOWHERE, body: 'other', name };
}
