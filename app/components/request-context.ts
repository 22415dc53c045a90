import { createContext } from 'react';

/** What the server knows of the answer it is rendering; empty in the browser, which needs neither. */
export interface RequestContextValue {
  readonly cspNonce: string;
  /** The code a person can quote when something went wrong. */
  readonly requestId: string;
  /** It answers a form, not the opening of a page. */
  readonly isForm: boolean;
  /** A route threw: what is told instead of its page needs no script. */
  readonly isFailed: boolean;
}

export const RequestContext = createContext<RequestContextValue>({
  ...{ cspNonce: '', requestId: '', isForm: false, isFailed: false },
});
