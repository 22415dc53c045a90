import { z } from 'zod';
import { ok } from '#app/domain/result.ts';
import { ADDRESSES } from './addresses.server.ts';
import { documentOf } from './document.server.ts';
import { type Endpoint, type Methods, type Operation, operation } from './operation.server.ts';

const PATH = '/openapi.json';

const read: Operation = operation({
  summary: 'Dokumen ini.',
  deed: 'public',
  success: { status: 200, schema: z.looseObject({ openapi: z.string() }) },
  problems: [],
  answer: ({ services: { baseUrl } }) => {
    if (made?.baseUrl !== baseUrl) {
      made = { baseUrl, document: documentOf([...ADDRESSES, { path: PATH, methods }], baseUrl) };
    }
    return ok({ body: made.document });
  },
});

const methods: Methods = { GET: read };

/** Made once; nothing in it changes while the process lives. */
let made: { readonly baseUrl: string; readonly document: object } | null = null;

export const openapi: Endpoint = () => methods;
