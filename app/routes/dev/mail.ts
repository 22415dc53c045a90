import { loadMail } from './mails.server.ts';

export const loader = loadMail;
