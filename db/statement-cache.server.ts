import type Database from 'better-sqlite3';

/**
 * Lets every statement be compiled once per connection: the query builder asks for the same few
 * texts again and again, and compiling costs more than running them.
 */
export function cacheStatements(sqlite: Database.Database): Database.Database {
  const compiled = new Map<string, Database.Statement>();
  const compile = sqlite.prepare.bind(sqlite);
  const prepare = (source: string): Database.Statement => {
    const known = compiled.get(source);
    if (known !== undefined) return known;
    const statement = compile(source);
    compiled.set(source, statement);
    return statement;
  };
  return Object.assign(sqlite, { prepare });
}
