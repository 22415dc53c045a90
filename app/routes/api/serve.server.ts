import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { answerApi } from './answer.server.ts';
import type { Endpoint } from './operation.server.ts';

/** Answers at an address of the API, whatever the method; every loader and action of it is this one. */
export function serve(
  endpoint: Endpoint,
  { request, params, context }: LoaderFunctionArgs | ActionFunctionArgs,
): Promise<Response> {
  const { services, requestId, address } = context;
  const known = Object.entries(params).filter((pair): pair is [string, string] => !!pair[1]);
  return answerApi(endpoint, {
    request,
    params: Object.fromEntries(known),
    services,
    requestId,
    address,
  });
}
