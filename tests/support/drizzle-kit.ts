import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';

// drizzle-kit adds `random` to every array of the process, and the reader of PDFs refuses to start in
// such a process; test files share one.
Reflect.deleteProperty(Array.prototype, 'random');

export { generateSQLiteDrizzleJson, generateSQLiteMigration };
