import { table } from './measure.ts';
import { benchPages } from './pages.ts';
import { benchSearch } from './search.ts';

// `npm run bench -- search|pages [--json] [SIZE…]`: how long things take, in an office of each size. No test.
const BENCHES = { search: benchSearch, pages: benchPages } as const;

const asked = process.argv.slice(2);
const asJson = asked.includes('--json');
const [name = '', ...sizes] = asked.filter((word) => word !== '--json');
if (!Object.hasOwn(BENCHES, name)) {
  process.stderr.write(`Pemakaian: npm run bench -- ${Object.keys(BENCHES).join('|')} [--json]\n`);
  process.exit(2);
}
const found = await BENCHES[name as keyof typeof BENCHES](
  sizes.length > 0 ? sizes.map(Number) : undefined,
);
process.stdout.write(asJson ? `${JSON.stringify(found, null, 2)}\n` : table(found));
