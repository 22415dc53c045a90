// The floors of the house (docs: architecture). A room uses only rooms below it, and its own folder.
// Named by path alone: a rule by kind of dependency lets through what it was not told of.

const DOMAIN = '^app/domain/';
/** Settings, clock, log: below everything that has a clock or a log, above the domain. */
const GROUND = '^app/(env|env-mail|clock|logger)\\.server\\.ts$';
const COPY = '^app/copy/';
const SECOND = '^(db|emails)/|^app/(forms|copy|documents)/';
/** What the process wires together once, handed to every door. */
const SERVICES = '^app/services\\.server\\.ts$';
const THIRD = '^app/(queries|commands|http|components)/';
const FOURTH = '^app/(routes|jobs|cli)/';
const FIFTH = '^app/(server\\.ts|root\\.tsx|[a-z]+-routes\\.ts|routes\\.ts|entry\\.[a-z]+\\.tsx)$';
const STYLES = '^app/styles/';
const HOUSE = '^(app|db|emails|tests)/';

/** A rule for one room: of the house it may use only `rooms`; npm and Node stay free. */
function room(name, from, rooms) {
  return {
    name: `floor-${name}`,
    severity: 'error',
    from: { path: from },
    to: { path: HOUSE, pathNot: [from, DOMAIN, ...rooms] },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css\\?url$' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain knows nothing but itself: no npm, no Node, no other room.',
      severity: 'error',
      from: { path: DOMAIN },
      to: { pathNot: DOMAIN },
    },
    room('ground', GROUND, []),
    room('db', '^db/', [GROUND]),
    // Wording is shared by its neighbours and uses none of them; a mail message is a document that
    // carries a template of emails/.
    room('copy', COPY, []),
    room('emails', '^emails/', [COPY]),
    room('forms', '^app/forms/', [COPY]),
    room('documents', '^app/documents/', [COPY, '^emails/']),
    room('services', SERVICES, [GROUND, SECOND, '^app/(queries|commands|http)/']),
    room('queries', '^app/queries/', [GROUND, SECOND, SERVICES]),
    room('commands', '^app/commands/', [GROUND, SECOND, SERVICES, '^app/queries/']),
    room('http', '^app/http/', [GROUND, SECOND, SERVICES]),
    room('components', '^app/components/', [COPY, '^app/forms/', '^app/http/paths\\.ts$']),
    room('routes', '^app/routes/', [GROUND, SECOND, SERVICES, THIRD, STYLES]),
    room('jobs', '^app/jobs/', [GROUND, SECOND, SERVICES, THIRD]),
    room('cli', '^app/cli/', [GROUND, SECOND, SERVICES, THIRD, '^app/jobs/']),
    room('process', FIFTH, [GROUND, SECOND, SERVICES, THIRD, FOURTH, FIFTH, STYLES]),
    {
      name: 'no-server-code-in-the-browser',
      comment: 'What the browser loads never reaches a .server file, not even for a type.',
      severity: 'error',
      from: { path: '^app/(components|copy|forms|domain)/|^app/entry\\.client\\.tsx$' },
      to: { path: '\\.server\\.tsx?$' },
    },
    {
      name: 'routes-stand-alone',
      comment:
        'Nothing imports a route, not even the type of its loader: that ties every screen into one circle. ' +
        'Parts that routes share live in a file beside them that exports no loader or action.',
      severity: 'error',
      from: { path: '^(app|db|emails)/', pathNot: '^app/routes/' },
      to: { path: '^app/routes/' },
    },
    {
      name: 'tests-are-not-used',
      severity: 'error',
      from: { path: '^(app|db|emails)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Without this an `import type` would not count, and type-only circles would pass.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
