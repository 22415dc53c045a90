import { createContext } from 'react';

/** What the server knows of the answer it is rendering; empty in the browser, which needs neither. */
export interface RequestContextValue {
  readonly cspNonce: string;
  /** The code a person can quote when something went wrong. */
  readonly requestId: string;
}

export const RequestContext = createContext<RequestContextValue>({ cspNonce: '', requestId: '' });
